import Testing

@testable import Formats

/// The size of pictures as browsers show them: photographs turned by their Exif data, SVG files with prologues.
struct ImageOrientationTests {
  /// A JPEG of 4 by 3 pixels, as far as its frame, with an orientation in either byte order.
  private func photograph(_ orientation: UInt8?, isBig: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    if let orientation {
      let tiff: [UInt8] =
        isBig
        ? [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
        : [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
      let content = Array("Exif".utf8) + [0, 0] + tiff
      bytes += [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
    }
    return bytes + [0xFF, 0xC0, 0, 11, 8, 0, 3, 0, 4, 1, 0, 0, 0]
  }

  @Test(arguments: [UInt8(1), 2, 3, 4, 5, 6, 7, 8], [true, false])
  func turns(_ orientation: UInt8, _ isBig: Bool) throws {
    let size = try #require(ImageSize(of: photograph(orientation, isBig: isBig)))
    #expect([size.width, size.height] == (orientation > 4 ? [3, 4] : [4, 3]))
  }

  /// A PNG of 4 by 3 pixels, as far as its picture, with what stands before that.
  private func drawing(_ chunks: [(name: String, content: [UInt8])]) -> [UInt8] {
    let header: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 3, 8, 2, 0, 0, 0]
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]
    for (name, content) in [("IHDR", header)] + chunks {
      bytes += [0, 0, 0, UInt8(content.count)]
      bytes += Array(name.utf8)
      bytes += content
      bytes += [0, 0, 0, 0]
    }
    return bytes
  }

  @Test(arguments: [UInt8(1), 5, 6, 7, 8])
  func turnsDrawings(_ orientation: UInt8) {
    let exif: [UInt8] = [
      0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
    ]
    let turned = drawing([("gAMA", [0, 0, 0, 1]), ("eXIf", exif), ("IDAT", [1])])
    let size = ImageSize(of: turned).map { [$0.width, $0.height] }
    #expect(size == (orientation > 4 ? [3, 4] : [4, 3]))
    let late = ImageSize(of: drawing([("IDAT", [1]), ("eXIf", exif)]))
    #expect(late.map { [$0.width, $0.height] } == [4, 3])
    for count in turned.indices { _ = ImageSize(of: Array(turned[..<count])) }
  }

  @Test func readsWithoutExif() throws {
    let size = try #require(ImageSize(of: photograph(nil)))
    #expect([size.width, size.height] == [4, 3])
  }

  @Test func survivesEveryCut() {
    let bytes = photograph(6)
    for count in bytes.indices { _ = ImageSize(of: Array(bytes[..<count])) }
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] = 0xFF
      _ = ImageSize(of: damaged)
    }
  }

  @Test(
    arguments: [
      ("<svg width=\"4\" height=\"3\"/>", [4, 3]),
      (
        "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <svg width=\"9\" height=\"9\"> -->\n<svg\n width='4px'\n height='3'>",
        [4, 3]
      ),
      ("<!DOCTYPE svg [<!ENTITY a \"b>\">]><svg viewBox=\"0,0 4 3\">", [4, 3]),
      (
        "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"] x > y <svg width='9' height='9'>\">]><svg width=\"4\" height=\"3\">",
        [4, 3]
      ),
      ("<!DOCTYPE svg [<!ENTITY a \"b\"><svg width=\"4\" height=\"3\">", [4, 3]),
      ("<!DOCTYPE svg PUBLIC \"a\" \"b\"><svg:svg viewBox='0 0 4 3'>", [4, 3]),
      ("<svg data-a=\"b>c\" width=\"1in\" height=\"25.4mm\">", [96, 96]),
      ("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 4 3\">", [4, 3]),
      ("<svg width=\"8\" viewBox=\"0 0 4 3\">", [8, 6]),
      ("<svg height=\"6\" viewBox=\"0 0 4 3\">", [8, 6]),
      ("<svg stroke-width=\"7\" width=\"4\" height=\"3\">", [4, 3]),
      ("<svg>", nil), ("<svg viewBox=\"0 0 0 3\">", nil),
      ("<html><svg width=\"4\" height=\"3\">", nil),
      ("<!-- <svg width=\"4\" height=\"3\">", nil), ("<svg width=\"4", nil), ("", nil),
    ] as [(String, [Int]?)])
  func readsDrawings(_ text: String, _ expected: [Int]?) {
    let size = ImageSize(of: Array(text.utf8))
    #expect(size.map { [$0.width, $0.height] } == expected)
  }

  @Test func readsPastLongComments() {
    let text = "<!--\(String(repeating: "licence ", count: 9000))--><svg width=\"4\" height=\"3\">"
    #expect(ImageSize(of: Array(text.utf8)).map { [$0.width, $0.height] } == [4, 3])
  }
}
