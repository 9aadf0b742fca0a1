/// Degrees as maps and encyclopedias write them: `39°54′30″N`, `116.4° E`, `N 39.9`, `39.9 S`.
enum Degrees {
  /// The number of degrees, south and west below zero, with as many decimals as the text tells; `nil` if it tells none.
  static func number(in text: String) -> String? {
    let letters = text.uppercased().filter(\.isLetter)
    guard letters.count <= 1, letters.allSatisfy("NSEWСЮВЗ".contains),
      text.allSatisfy({
        $0.isASCII && ($0.isNumber || " .-'\"".contains($0)) || "°º′″’”NSEWnsewСЮВЗ".contains($0)
      })
    else { return nil }
    let parts = text.split { !($0.isASCII && $0.isNumber) && $0 != "." }
    guard (1...3).contains(parts.count), let degrees = Double(parts[0]), degrees <= 180 else {
      return nil
    }
    let rest = parts.dropFirst().compactMap { Double($0) }
    guard rest.count == parts.count - 1, rest.allSatisfy({ $0 < 60 }) else { return nil }
    // Minutes are told to a hundredth of a degree, seconds to a ten thousandth.
    let scale = [1.0, 100, 10_000][rest.count]
    let isNegative = ["S", "W", "Ю", "З"].contains(letters) || text.first == "-"
    if rest.isEmpty { return (isNegative ? "-" : "") + parts[0] }
    let sum = degrees + rest[0] / 60 + (rest.count > 1 ? rest[1] / 3600 : 0)
    let value = (sum * scale).rounded() / scale
    return "\(isNegative ? -value : value)"
  }
}
