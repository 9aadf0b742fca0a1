extension Unicode.Scalar {
  /// Whether the scalar does something to a terminal or to the order of what people read instead of being seen: control
  /// characters, line separators, and Unicode's directional controls (UAX 9). Such scalars are told, never written raw.
  package var isUnseen: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// The text for a terminal or a log: what would steer either stands as U+FFFD. `keeping` is a scalar that may stay.
  package func printable(keeping kept: Unicode.Scalar? = nil) -> String {
    guard unicodeScalars.contains(where: { $0.isUnseen && $0 != kept }) else { return self }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar.isUnseen && scalar != kept ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }

  /// The text as a message shows it, cut where it is longer than anybody reads: it may quote a whole file.
  var clipped: String {
    let most = 400
    guard utf8.count > most else { return self }
    let scalars = unicodeScalars
    guard scalars.count > most else { return self }
    let (start, end) = (scalars.prefix(most / 2), scalars.suffix(most / 2))
    return "\(String(start)) … \(String(end))"
  }

  /// JSON text whose strings say what is unseen by its number.
  var escapingUnseen: String {
    guard unicodeScalars.contains(where: \.isUnseen) else { return self }
    return unicodeScalars.map { scalar in
      guard scalar.isUnseen else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
