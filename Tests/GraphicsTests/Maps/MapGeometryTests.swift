import Formats
import Testing

@testable import Graphics

/// Shapes are cut where the plane or the sheet ends, and thinned alike from both sides of a border.
@Suite struct MapGeometryTests {
  private func points(_ pairs: [(Double, Double)]) -> [GeoPoint] {
    pairs.map { GeoPoint(longitude: $0.0, latitude: $0.1) }
  }

  private func plane(_ pairs: [(Double, Double)]) -> [PlanePoint] {
    pairs.map { PlanePoint(x: $0.0, y: $0.1) }
  }

  private func rounded(_ pieces: [[GeoPoint]]) -> [[[Double]]] {
    pieces.map { $0.map { [$0.longitude.rounded(), $0.latitude.rounded()] } }
  }

  @Test func cutsLinesAtTheFarMeridian() {
    let line = points([(170, 50), (-170, 60), (-160, 60)])
    #expect(
      rounded(Antimeridian.cut(line: line, around: 0))
        == [[[170, 50], [180, 55]], [[-180, 55], [-170, 60], [-160, 60]]])
    #expect(
      rounded(Antimeridian.cut(line: line, around: 105)) == [[[170, 50], [190, 60], [200, 60]]])
  }

  @Test func cutsRingsAtTheFarMeridian() {
    let ring = points([(170, 50), (-170, 50), (-170, 60), (170, 60), (170, 50)])
    #expect(
      rounded(Antimeridian.cut(closed: Antimeridian.closed(ring, around: 0).ring, around: 0)) == [
        [[180, 60], [170, 60], [170, 50], [180, 50], [180, 60]],
        [[-170, 50], [-170, 60], [-180, 60], [-180, 50], [-170, 50]],
      ])
  }

  @Test func closesRingsOverThePole() {
    let ring = points([(-90, -70), (0, -70), (90, -70), (180, -70), (-90, -70)])
    let pieces = rounded(
      Antimeridian.cut(closed: Antimeridian.closed(ring, around: 0).ring, around: 0))
    #expect(pieces.joined().contains { $0[1] == -90 })
    #expect(pieces.count == 2)
  }

  @Test func cutsLinesAtTheSheet() {
    let clip = PlaneClip(width: 10, height: 10, margin: 0)
    #expect(
      clip.line(plane([(-5, 5), (5, 5), (5, 15), (8, 15), (8, 5)])) == [
        plane([(0, 5), (5, 5), (5, 10)]), plane([(8, 10), (8, 5)]),
      ])
    #expect(clip.line(plane([(-5, -5), (-1, 20)])) == [])
  }

  @Test func cutsRingsAtTheSheet() {
    let clip = PlaneClip(width: 10, height: 10, margin: 0)
    #expect(
      clip.ring(plane([(5, 5), (15, 5), (15, 8), (5, 8), (5, 5)]))
        == plane([(5, 5), (10, 5), (10, 8), (5, 8), (5, 5)]))
    #expect(clip.ring(plane([(15, 5), (18, 5), (18, 8), (15, 5)])) == [])
  }

  /// What leads around a corner of the sheet keeps the corner outside; a ring may start where nothing is seen.
  @Test func leavesOutWhatIsFarFromTheSheet() {
    let clip = PlaneClip(width: 10, height: 10, margin: 0)
    let line = plane([
      (-9, 20), (-9, 15), (-5, 5), (-6, 4), (-5, 3), (-5, -5), (-3, -5), (-2, -6), (3, -4), (4, -4),
      (5, 5),
      (20, 5), (25, 5), (30, 5),
    ])
    let near = plane([
      (-9, 20), (-9, 15), (-5, 5), (-5, 3), (-5, -5), (-2, -6), (3, -4), (4, -4), (5, 5), (20, 5),
      (30, 5),
    ])
    #expect(clip.near(line) == near)
    #expect(clip.near(line.reversed()) == near.reversed())
    #expect(clip.line(near) == clip.line(line))
    let ring = plane([(20, 5), (20, 7), (5, 9), (5, 1), (20, 1), (20, 5)])
    #expect(clip.near(ring) == plane([(20, 7), (5, 9), (5, 1), (20, 1), (20, 7)]))
    #expect(Set(clip.ring(clip.near(ring))) == Set(clip.ring(ring)))
    #expect(clip.near([]) == [])
    #expect(clip.near(plane([(20, 20)])) == plane([(20, 20)]))
  }

  /// Two fields with a crooked border between them, written in opposite directions, and the border once more as a line.
  private var neighbours: [[PlanePoint]] {
    let border = (0...20).map { row -> (Double, Double) in
      let bend = Double(row * row % 7)
      return (10 + bend / 3, Double(row))
    }
    let west = [(0.0, 0.0)] + border + [(0, 20), (0, 0)]
    let east = [(30.0, 20.0)] + border.reversed() + [(30, 0), (30, 20)]
    return [plane(west), plane(east), plane(border)]
  }

  @Test func keepsSharedBordersShared() {
    let thinned = Simplification(neighbours, budget: 24, least: 0, counts: { _ in true }).paths
    let onBorder = thinned.map { Set($0.filter { (10...12).contains($0.x) }) }
    #expect(onBorder[0] == onBorder[1])
    #expect(onBorder[0] == onBorder[2])
    #expect((3...12).contains(onBorder[0].count))
    #expect(thinned.dropLast().allSatisfy { $0.first == $0.last })
  }

  @Test func keepsWhatIsSeenAndTakesWhatIsNot() {
    let line = plane([(0, 0), (5, 0.1), (10, 0), (15, 8), (20, 0)])
    #expect(
      Simplification([line], budget: 100, least: 1, counts: { _ in true }).paths
        == [plane([(0, 0), (10, 0), (15, 8), (20, 0)])])
  }

  @Test(arguments: [
    [], [PlanePoint(x: 1, y: 1)], Array(repeating: PlanePoint(x: 1, y: 1), count: 5),
  ])
  func standsDegeneratePaths(_ path: [PlanePoint]) {
    let thinned = Simplification([path], budget: 1, least: 1, counts: { _ in true }).paths
    #expect(thinned.count == 1)
    var data = PathData()
    data.append(thinned[0], isClosed: true)
    #expect(data.isEmpty)
  }

  /// A long zigzag, where every point matters as much as its neighbours, is no slower than any other line.
  @Test func thinsLongLines() {
    let line = (0..<50_000).map { PlanePoint(x: Double($0), y: Double($0 % 2)) }
    #expect(
      Simplification([line], budget: 100, least: 0, counts: { _ in true }).paths[0].count < 200)
  }

  @Test func writesShortPaths() {
    var data = PathData()
    data.append(plane([(1.26, 2), (1.26, 2.04), (0.5, -3), (10, 0.44)]), isClosed: false)
    data.append(plane([(0, 0), (10, 0), (10, 10), (0, 0)]), isClosed: true)
    data.append(plane([(1, 1), (2, 2)]), isClosed: false)
    #expect(data.text == "M1.3 2l-.8-5 9.5 3.4m-10-.4l10 0 0 10zm1 1l1 1")
  }
}
