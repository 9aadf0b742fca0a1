/// Polygons as short text: a line each, its rings parted by blanks, the steps from point to point in hundredths of a degree
/// as variable-length numbers of base 64 (five bits a letter, the sixth says that more follow; the lowest bit is the sign).
/// It is what travels inside the program: a sixth of the same GeoJSON.
package enum PackedShapes {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-".utf8)
  /// Steps to a degree.
  private static let scale = 100.0

  /// The polygons of `shapes` as text.
  package static func text(of shapes: [GeoShape]) -> String {
    var bytes: [UInt8] = []
    for case .polygon(let rings) in shapes {
      for (index, ring) in rings.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: " ")) }
        var (x, y) = (0, 0)
        for point in ring {
          let next = (
            x: Int((point.longitude * scale).rounded()), y: Int((point.latitude * scale).rounded())
          )
          write(next.x - x, &bytes)
          write(next.y - y, &bytes)
          (x, y) = next
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The polygons of a text that `text(of:)` gave.
  package static func shapes(in text: String) -> [GeoShape] {
    var values = [UInt8](repeating: 0, count: 128)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
    var shapes: [GeoShape] = []
    var rings: [[GeoPoint]] = []
    var ring: [GeoPoint] = []
    var (x, y, number, shift, isLatitude) = (0, 0, 0, 0, false)
    func endRing() {
      if !ring.isEmpty { rings.append(ring) }
      (ring, x, y) = ([], 0, 0)
    }
    func endPolygon() {
      endRing()
      if !rings.isEmpty { shapes.append(.polygon(rings)) }
      rings = []
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): endPolygon()
      case UInt8(ascii: " "): endRing()
      default:
        let value = Int(values[Int(byte & 0x7F)])
        number |= (value & 31) << shift
        shift += 5
        guard value & 32 == 0 else { continue }
        let step = number & 1 == 0 ? number >> 1 : -(number >> 1)
        (number, shift) = (0, 0)
        if isLatitude {
          y += step
          ring.append(GeoPoint(longitude: Double(x) / scale, latitude: Double(y) / scale))
        } else {
          x += step
        }
        isLatitude.toggle()
      }
    }
    endPolygon()
    return shapes
  }

  private static func write(_ step: Int, _ bytes: inout [UInt8]) {
    var rest = step < 0 ? -step << 1 | 1 : step << 1
    repeat {
      let digit = rest & 31
      rest >>= 5
      bytes.append(letters[rest > 0 ? digit | 32 : digit])
    } while rest > 0
  }
}
