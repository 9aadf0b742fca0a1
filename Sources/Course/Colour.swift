import Diagnostics
import Graphics

/// A colour of the sRGB space, 0 to 255 a channel.
package struct Colour: Sendable, Hashable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Hexadecimal, as in `#0b5c63` or `#fff`; the number sign may be missing.
  package init?(_ text: String) {
    let digits = text.begins(with: "#") ? text.dropFirst() : text[...]
    let values = digits.compactMap(\.hexDigitValue).map { UInt8($0) }
    guard digits.utf8.count == values.count else { return nil }
    switch values.count {
    case 3: self.init(red: values[0] * 17, green: values[1] * 17, blue: values[2] * 17)
    case 6:
      self.init(
        red: values[0] << 4 | values[1], green: values[2] << 4 | values[3],
        blue: values[4] << 4 | values[5])
    default: return nil
    }
  }

  static func read(_ text: String, _ place: SourcePlace) throws(Diagnostic) -> Colour {
    guard let colour = Colour(text) else {
      throw .error(
        "colour", "\"\(text)\" is no colour", at: place,
        hint: "write six hexadecimal digits in quotes, as in \"#0b5c63\"")
    }
    return colour
  }

  /// Hexadecimal with a number sign.
  package var hex: String {
    "#"
      + [red, green, blue].map { channel in
        let digits = String(channel, radix: 16)
        return digits.utf8.count < 2 ? "0" + digits : digits
      }.joined()
  }

  /// The ratio of contrast to another colour, 1 to 21 (WCAG 2.2).
  package func contrast(to other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The nearest colour of the same hue, darker or lighter, that has at least `ratio` to all `grounds`; `nil` if there is
  /// none.
  package func nearest(with ratio: Double, to grounds: [Colour]) -> Colour? {
    (0...100).lazy.flatMap { step in
      [mixed(with: 0, step), mixed(with: 255, step)]
    }.first { colour in grounds.allSatisfy { colour.contrast(to: $0) >= ratio } }
  }

  /// The colour with so many hundredths of a grey in it.
  private func mixed(with grey: Int, _ hundredths: Int) -> Colour {
    func channel(_ value: UInt8) -> UInt8 {
      UInt8((Int(value) * (100 - hundredths) + grey * hundredths) / 100)
    }
    return Colour(red: channel(red), green: channel(green), blue: channel(blue))
  }

  /// Relative luminance, 0 to 1 (WCAG 2.2).
  private var luminance: Double {
    func linear(_ channel: UInt8) -> Double { Self.linear[Int(channel)] }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static let linear: [Double] = (0...255).map { channel in
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
  }
}
