import Chronology
package import Diagnostics
import FrontMatter

extension Words {
  /// The file with the words of a language: the theme's `strings/LANGUAGE.yaml`, if it is among `files`.
  package static func file(of language: String, in files: [SourceFile]) -> SourceFile? {
    let names = [language, String(language.prefix { $0 != "-" })].map { "strings/\($0).yaml" }
    return names.lazy.compactMap { name in
      files.first { $0.path.ends(with: "/" + name) || $0.path == name }
    }.first
  }

  /// The words of a language as `file` has them, English where it does not or there is none.
  package convenience init(
    language: String, from file: SourceFile?, _ diagnostics: inout [Diagnostic]
  ) {
    guard let file, let node = readYAML(YAMLText(file: file), &diagnostics) else {
      self.init(language: language)
      return
    }
    var fields = Fields(node, of: Self.kind)
    let (texts, dates) = Self.read(&fields)
    fields.finish(&diagnostics)
    self.init(language: language, dates: dates ?? .english, texts: texts)
  }

  /// What messages call the file.
  static let kind = "the strings of a language"

  static func read(_ fields: inout Fields) -> (texts: [Word: String], dates: DateWords?) {
    var texts: [Word: String] = [:]
    for word in Word.allCases { texts[word] = fields.text(word.name)?.value }
    return (texts, fields.record("dates", of: "the words of dates") { DateWords.read(&$0) })
  }
}

extension DateWords {
  /// Reads patterns over the English ones.
  static func read(_ fields: inout Fields) -> DateWords? {
    var words = DateWords.english
    for list in DateWords.wordLists {
      let texts = fields.texts(list.name)
      guard !texts.isEmpty else { continue }
      if let count = list.count, texts.count != count {
        fields.report(
          .error(
            "dates", "\"\(list.name)\" needs \(count) entries, not \(texts.count)",
            at: fields.place))
        continue
      }
      words[keyPath: list.path] = texts.map(\.value)
    }
    for phrase in DateWords.phrases {
      if let text = fields.text(phrase.name) { words[keyPath: phrase.path] = text.value }
    }
    return words
  }
}
