import Chronology
import Diagnostics
import FrontMatter
import Markdown

extension Settings {
  /// Reads `site.yaml`; `nil` if it is no YAML.
  static func read(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Settings? {
    guard let node = readYAML(YAMLText(file: file), &diagnostics) else { return nil }
    var fields = Fields(node, of: kind)
    var settings = read(&fields)
    settings.lostIDs = fields.lostIDs
    fields.finish(&diagnostics)
    return settings
  }

  /// What messages call the file.
  static let kind = "site.yaml"

  static func read(_ fields: inout Fields) -> Settings {
    let title = fields.text("title", isRequired: true)
    var themes: Set<String> = []
    var eras: Set<String> = []
    return Settings(
      title: title?.value ?? "",
      subtitle: fields.text("subtitle")?.value,
      description: fields.text("description")?.value,
      language: fields.value("language", type: "a language tag", readLanguage)?.value ?? "en",
      baseURL: fields.value("base_url", type: "an absolute URL", readBaseURL)?.value,
      authors: fields.records("authors", of: "an author") { fields in
        let url = fields.value("url", type: "a URL", readURL)?.value
        return fields.text("name", isRequired: true).map { Author(name: $0.value, url: url) }
      },
      licence: fields.record("licence", of: "a licence") { fields in
        let url = fields.value("url", type: "a URL", readURL)?.value
        return fields.text("name", isRequired: true).map { Licence(name: $0.value, url: url) }
      },
      scriptLanguages: readScriptLanguages(&fields),
      themes: fields.records("themes", of: "a theme") { fields in
        let id = readOwnID("themes", &themes, &fields)
        let title = fields.text("title", isRequired: true)?.value
        let description = fields.text("description")?.value
        guard let id, let title else { return nil }
        return Theme(id: id, title: title, description: description)
      },
      eras: fields.records("eras", of: "an era") { readEra(&$0, &eras) },
      navigation: fields.has("navigation")
        ? fields.records("navigation", of: "a navigation entry") { fields in
          let title = fields.text("title", isRequired: true)?.value
          let target = fields.text("target", isRequired: true)
          guard let title, let target else { return nil }
          return NavigationEntry(title: title, target: target)
        } : nil,
      updated: fields.value("updated", type: "a day", readDay)?.value,
      allowsHTML: fields.flag("allow_html") ?? false,
      citationStyle: fields.choice("citations", CitationStyle.self)?.value ?? .numbered,
      maps: fields.record("maps", of: "the maps of the site") { SiteMaps(&$0) },
      pageBudget: fields.record("budget", of: "a budget") { fields in
        fields.integer("page_kib", in: 1...100_000)?.value
      })
  }

  /// `script_languages`: a language tag for each script that is named.
  private static func readScriptLanguages(_ fields: inout Fields) -> [Script: String] {
    var languages: [Script: String] = [:]
    let names = Script.allCases.map(\.rawValue)
    for (key, value) in fields.dictionary("script_languages", keys: names) {
      guard let script = Script(rawValue: key.value) else {
        fields.report(
          .unknown(
            key.value, "unknown-value", "\"\(key.value)\" is no script", at: key.place,
            among: names,
            otherwise: "write one of: \(names.joined(separator: ", "))"))
        continue
      }
      do throws(Diagnostic) {
        languages[script] = try readLanguage(value.value, value.place)
      } catch {
        fields.report(error)
      }
    }
    return languages
  }

  /// An id that no earlier entry of its list has.
  private static func readOwnID(
    _ noun: String, _ taken: inout Set<String>, _ fields: inout Fields
  ) -> String? {
    guard let id = fields.value("id", type: "an id", isRequired: true, readID) else { return nil }
    if !taken.insert(id.value).inserted {
      fields.report(
        .error(
          "duplicate-id", "two \(noun) have the id \"\(id.value)\"", at: id.place,
          hint: "give one of them another id"))
    }
    return id.value
  }

  private static func readEra(_ fields: inout Fields, _ taken: inout Set<String>) -> Era? {
    let id = readOwnID("eras", &taken, &fields)
    let title = fields.text("title", isRequired: true)?.value
    let start = fields.value("start", type: "a date", isRequired: true, readDate)
    let end = fields.value("end", type: "a date or ..", isRequired: true) {
      text, place throws(Diagnostic) -> HistoricalDate? in
      text == ".." ? nil : try HistoricalDate(parsing: text, at: place)
    }
    let description = fields.text("description")?.value
    if let start = start?.value.earliest, let end, let latest = end.value?.latest, latest < start {
      fields.report(.error("era", "the era ends before it starts", at: end.place))
    }
    guard let id, let title, let start, let end else { return nil }
    return Era(
      id: id, title: title, start: start.value, end: end.value, description: description)
  }
}

/// Reads YAML to a node, or reports why it cannot be read.
func readYAML(_ text: YAMLText, _ diagnostics: inout [Diagnostic]) -> YAMLNode? {
  do throws(Diagnostic) {
    return try YAMLNode.read(text, &diagnostics)
  } catch {
    diagnostics.append(error)
    return nil
  }
}
