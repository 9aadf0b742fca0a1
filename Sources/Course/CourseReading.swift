import Bibliography
package import Chronology
package import Diagnostics
import Formats

/// What became of one file of the content folder.
package struct ContentFate: Sendable, Hashable {
  package let path: String
  /// In words, as in "page sections/no-limits.html".
  package let outcome: String
}

/// A course put together from its files.
package struct CourseReading: Sendable {
  /// `nil` if there is none to speak of.
  package let course: Course?
  package let diagnostics: [Diagnostic]
  package let fates: [ContentFate]
  /// What it was put together from.
  private let files: [ContentFile]
  private let rules: Rules
  /// What was told of all files together.
  private let ofAll: [Diagnostic]

  /// What a course depends on besides its files.
  private struct Rules: Hashable {
    let folder: ByteString
    let includesDrafts: Bool
    let day: CalendarDate?
    let baseURL: ByteString?
  }

  /// Puts the files together, which stand in the folder `name`; `baseURL` overrules that of `site.yaml`, and pages that
  /// are to be published on a later day than `day` are drafts. What says the same in an earlier reading, of which a whole
  /// site was made, is taken from there.
  package init(
    _ files: [ContentFile], in name: String, includingDrafts: Bool = false,
    on day: CalendarDate? = nil, baseURL: String? = nil, after last: CourseReading? = nil
  ) {
    let rules = Rules(
      folder: ByteString(name), includesDrafts: includingDrafts, day: day,
      baseURL: baseURL.map { ByteString($0) })
    if let last, last.rules == rules, let course = last.course(exchanging: files) {
      self.init(files, rules, course, told: last.ofAll, fates: last.fates)
    } else {
      self.init(files, rules, after: last?.course)
    }
  }

  private init(
    _ files: [ContentFile], _ rules: Rules, _ course: Course?, told: [Diagnostic],
    fates: [ContentFate]
  ) {
    (self.files, self.rules, self.course, ofAll) = (files, rules, course, told)
    (diagnostics, self.fates) = (files.flatMap(\.diagnostics) + told, fates)
  }

  /// The course with the texts of other files; `nil` if more is different.
  private func course(exchanging files: [ContentFile]) -> Course? {
    guard var course, files.count == self.files.count else { return nil }
    for (new, old) in zip(files, self.files) where new !== old {
      guard course.exchange(old, by: new) else { return nil }
    }
    return course
  }

  private init(_ files: [ContentFile], _ rules: Rules, after last: Course?) {
    let folder = rules.folder.text
    let prefix = folder.isEmpty ? "" : folder + "/"
    var diagnostics: [Diagnostic] = []
    let found = files.lazy.compactMap { file in
      if case .settings(let settings)? = file.item { (settings, file.file) } else { nil }
    }.first
    guard let (found, settingsFile) = found else {
      if !files.contains(where: { $0.path == ContentKind.settingsName }) {
        diagnostics.append(
          .error(
            "no-site", "there is no site.yaml",
            at: SourcePlace(path: prefix + ContentKind.settingsName),
            hint: "make the file with at least a line \"title: …\""))
      }
      self.init(files, rules, nil, told: diagnostics, fates: [])
      return
    }
    var settings = found
    if let baseURL = rules.baseURL?.text {
      settings.baseURL = baseURL.ends(with: "/") ? baseURL : baseURL + "/"
    }
    var course = Course(settings: settings, from: settingsFile)
    let fates = files.map { file in
      let outcome = course.add(file) { rules.includesDrafts || !$0.isDraft(on: rules.day) }
      return ContentFate(path: file.file.path, outcome: outcome)
    }
    diagnostics += Self.sharedNumbers(files)
    course.sections.sort { ($0.fileNumber, $0.slug) < ($1.fileNumber, $1.slug) }
    course.resolve(after: last, &diagnostics)
    if course.sections.isEmpty, !files.contains(where: { $0.path.begins(with: "sections/") }) {
      diagnostics.append(
        .error(
          "no-sections", "there is no section", at: SourcePlace(path: prefix + "sections"),
          hint: "make a file such as \(prefix)sections/01-beginning.md"))
    }
    self.init(files, rules, course, told: diagnostics, fates: fates)
  }

  /// That two sections, drafts or not, have one number in their files' names.
  private static func sharedNumbers(_ files: [ContentFile]) -> [Diagnostic] {
    var owners: [Int: Section] = [:]
    return files.compactMap { file in
      guard case .section(let section, _)? = file.item else { return nil }
      guard let first = owners[section.fileNumber] else {
        owners[section.fileNumber] = section
        return nil
      }
      // Of two with one address the address is told.
      guard first.slug != section.slug else { return nil }
      return .warning(
        "duplicate-number",
        "the number \(section.fileNumber) is also that of \(first.path)",
        at: SourcePlace(path: section.path),
        hint: "number the files in the order in which they are to be read")
    }
  }
}

extension Course {
  /// Puts one file's content in its place and says what became of it.
  fileprivate mutating func add(
    _ file: ContentFile, isBuilt: (DraftState) -> Bool
  ) -> String {
    let path = file.path
    switch file.item {
    case .settings(let settings):
      index.lostIDs.formUnion(settings.lostIDs)
      return became(.data, path, "settings")
    case .home(let home):
      guard isBuilt(home.draft) else { return became(.draft, path) }
      self.home = home
      return became(home.route, path, home.aliases)
    case .page(let page):
      guard isBuilt(page.draft) else { return became(.draft, path) }
      pages.append(page)
      return became(page.route, path, page.aliases)
    case .section(let section, let text):
      guard isBuilt(section.draft) else {
        index.sections.enterDraft(section.slug)
        for event in section.events { index.events.enterDraft(event.id.value) }
        return became(.draft, path)
      }
      sections.append(section)
      texts[ByteString(section.path)] = text
      index.lostIDs.formUnion(section.lostIDs)
      return became(section.route, path, section.aliases)
    case .entity(let entity, let text):
      entities.append(entity)
      texts[ByteString(entity.path)] = text
      return became(entity.route, path, entity.aliases)
    case .glossary(let text, let terms):
      (glossary, self.terms) = (text, terms)
      let route = Term.indexRoute
      return became(.page(route), path, "page \(route.text), \(terms.count) terms")
    case .bibliography(let references, let lostIDs):
      index.lostIDs.formUnion(lostIDs)
      self.references += references
      return became(.page(Self.sourcesRoute), path, "data, \(references.count) sources")
    case .asset(let asset): return copied(asset, path)
    case .table(let asset, let table):
      tables[ByteString(path)] = table
      return copied(asset, path)
    case .shapes(let asset, let shapes):
      self.shapes[ByteString(path)] = shapes
      return copied(asset, path)
    case .credits(let credits):
      allCredits += credits
      index.hasBrokenCredits = file.diagnostics.errorCount > 0
      for credit in credits {
        self.credits[ByteString(composed("media/\(credit.file.value)"))] = credit
      }
      return became(.data, path, "data, \(credits.count) credits")
    case .ledger(let ledger):
      self.ledger = ledger
      return became(.data, path, "data, \(ledger.entries.count) addresses")
    case .other: return became(.data, path, "not used")
    case nil:
      if path.begins(with: "sections/") { index.hasBrokenSection = true }
      return became(.broken, path, "has errors")
    }
  }

  private mutating func became(
    _ target: Target, _ path: String, _ outcome: String = "draft, skipped"
  ) -> String {
    index.enter(target, at: path)
    return outcome
  }

  private mutating func became(
    _ page: Route, _ path: String, _ aliases: [Located<String>]
  ) -> String {
    index.files[page] = path
    for alias in aliases {
      let old = AliasAddress.file(of: alias.value)
      guard !old.utf8.starts(with: "/".utf8), index.files[Route(old)] == nil else { continue }
      index.files[Route(old)] = path
    }
    return became(.page(page), path, "page \(page.text)")
  }

  private mutating func copied(_ asset: Asset, _ path: String) -> String {
    assets.append(asset)
    return became(.asset(asset.route), path, "copied to \(asset.route.text)")
  }
}
