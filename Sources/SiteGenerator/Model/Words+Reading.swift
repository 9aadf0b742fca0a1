import Chronology
import Diagnostics
import FrontMatter

extension Words {
  /// The words of the site's language: the theme's `strings/LANGUAGE.yaml` where it has one, else English.
  init(theme input: SiteInput, _ diagnostics: inout [Diagnostic]) {
    let language = Self.language(of: input)
    let prefix = input.templatesName.isEmpty ? "" : input.templatesName + "/"
    let names = [language, String(language.prefix { $0 != "-" })].map { "\(prefix)strings/\($0).yaml" }
    let file = names.lazy.compactMap { name in input.templates.first { $0.path == name } }.first
    guard let file, let node = readYAML(YAMLText(file: file), &diagnostics) else {
      self.init(language: language)
      return
    }
    var fields = Fields(node, of: "the strings of a language")
    var texts: [Word: String] = [:]
    for word in Word.allCases { texts[word] = fields.text(word.rawValue)?.value }
    let dates = fields.record("dates", of: "the words of dates") { DateWords.read(&$0) }
    fields.finish(&diagnostics)
    self.init(language: language, dates: dates ?? .english, texts: texts)
  }

  /// The language of `site.yaml`, read ahead of everything else.
  private static func language(of input: SiteInput) -> String {
    let prefix = input.contentName.isEmpty ? "" : input.contentName + "/"
    guard let file = input.content.first(where: { $0.path == prefix + "site.yaml" }) else { return "en" }
    var ignored: [Diagnostic] = []
    guard case .mapping(let pairs)? = readYAML(YAMLText(file: file), &ignored)?.content,
      case .scalar(let text, _)? = pairs.first(where: { $0.key.value == "language" })?.value.content
    else { return "en" }
    return text
  }
}

extension DateWords {
  /// Reads patterns over the English ones.
  static func read(_ fields: inout Fields) -> DateWords? {
    var words = DateWords.english
    func list(_ key: String, _ path: WritableKeyPath<DateWords, [String]>) {
      let texts = fields.texts(key)
      guard !texts.isEmpty else { return }
      let count = words[keyPath: path].count
      guard texts.count == count else {
        fields.report(
          .error("dates", "\"\(key)\" needs \(count) entries, not \(texts.count)", at: fields.place))
        return
      }
      words[keyPath: path] = texts.map(\.value)
    }
    func pattern(_ key: String, _ path: WritableKeyPath<DateWords, String>) {
      if let text = fields.text(key) { words[keyPath: path] = text.value }
    }
    list("months", \.months)
    list("seasons", \.seasons)
    list("quarters", \.quarters)
    list("parts", \.parts)
    list("ordinals", \.ordinals)
    pattern("day", \.day)
    pattern("month", \.month)
    pattern("beforeChrist", \.beforeChrist)
    pattern("decade", \.decade)
    pattern("century", \.century)
    pattern("millennium", \.millennium)
    pattern("unknownYear", \.unknownYear)
    pattern("approximate", \.approximate)
    pattern("uncertain", \.uncertain)
    pattern("approximateAndUncertain", \.approximateAndUncertain)
    pattern("from", \.from)
    pattern("until", \.until)
    pattern("unknownStart", \.unknownStart)
    pattern("unknownEnd", \.unknownEnd)
    pattern("closeRange", \.closeRange)
    pattern("wideRange", \.wideRange)
    pattern("or", \.or)
    pattern("and", \.and)
    pattern("estimate", \.estimate)
    return words
  }
}
