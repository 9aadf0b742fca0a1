/// What was meant by what is no language tag (BCP 47).
enum LanguageAdvice {
  /// Codes of countries that no language has.
  static let countries = [
    "cn": "zh", "jp": "ja", "ua": "uk", "cz": "cs", "dk": "da", "gr": "el", "gb": "en", "us": "en",
    "by": "be", "kz": "kk", "kp": "ko", "vn": "vi", "ir": "fa", "iq": "ar", "eg": "ar", "mx": "es",
    "il": "he", "at": "de", "ch-de": "de-CH",
  ]

  /// The tag that is meant by a locale of an operating system, as in `zh_CN.UTF-8`, or by the name of a language.
  static func tag(for text: String) -> String? {
    let word = text.lowercased().filter { !$0.isWhitespace }
    if let tag = names[word] { return tag }
    let plain = text.prefix { $0 != "." && $0 != "@" }.filter { !$0.isWhitespace }
    let parts = plain.split { $0 == "_" || $0 == "-" || $0 == "–" || $0 == "‑" }.map(String.init)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isPlain) })
    else { return nil }
    let tag = parts.joined(separator: "-")
    return tag == text ? nil : tag
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  /// Names of languages in themselves and in English.
  private static let names = [
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
    "francais": "fr", "spanish": "es", "español": "es", "espanol": "es", "italian": "it",
    "italiano": "it", "portuguese": "pt", "português": "pt", "dutch": "nl", "nederlands": "nl",
    "polish": "pl", "polski": "pl", "russian": "ru", "русский": "ru", "ukrainian": "uk",
    "українська": "uk", "chinese": "zh", "mandarin": "zh", "中文": "zh", "汉语": "zh",
    "simplifiedchinese": "zh-Hans", "简体中文": "zh-Hans", "traditionalchinese": "zh-Hant",
    "繁體中文": "zh-Hant", "japanese": "ja", "日本語": "ja", "korean": "ko", "한국어": "ko",
    "arabic": "ar", "العربية": "ar", "hebrew": "he", "עברית": "he", "hindi": "hi", "हिन्दी": "hi",
    "greek": "el", "ελληνικά": "el", "turkish": "tr", "türkçe": "tr", "vietnamese": "vi",
    "tiếngviệt": "vi", "thai": "th", "ไทย": "th", "persian": "fa", "farsi": "fa", "فارسی": "fa",
    "swedish": "sv", "svenska": "sv", "norwegian": "no", "norsk": "no", "danish": "da",
    "dansk": "da", "finnish": "fi", "suomi": "fi", "czech": "cs", "čeština": "cs",
    "hungarian": "hu", "magyar": "hu", "romanian": "ro", "română": "ro", "latin": "la",
  ]
}
