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

/// One file of the content folder as it was read; depends on nothing but its bytes and its path.
package struct ContentFile: Sendable {
  /// Relative to the content folder.
  package let path: String
  package let file: SourceFile
  let item: Item?
  let diagnostics: [Diagnostic]

  /// What a file says.
  enum Item: Sendable {
    case settings(Settings)
    case home(FreePage)
    case section(Section)
    case page(FreePage)
    case entity(Entity)
    case glossary(PageText, [Term])
    case bibliography([Reference], lostIDs: [String])
    case asset(Course.Asset)
    case table(Course.Asset, CSVTable)
    case shapes(Course.Asset, GeoJSON)
    case credits([ImageCredit])
    case ledger(AddressLedger)
    case other
  }

  /// Reads a file; `path` is relative to the content folder.
  package init(_ path: String, _ file: SourceFile) {
    (self.path, self.file) = (path, file)
    var diagnostics: [Diagnostic] = []
    do throws(Diagnostic) {
      let kind = try ContentKind(path: path, file: file)
      if let problem = Self.tooLarge(path, kind, file) {
        diagnostics.append(problem)
        item = nil
      } else if case .asset(let route) = kind {
        item = Self.asset(path, Course.Asset(file: file, route: route), &diagnostics)
      } else if let problem = file.encodingProblem {
        diagnostics.append(problem)
        item = nil
      } else {
        item = Self.item(kind, file, &diagnostics)
      }
    } catch {
      diagnostics.append(error)
      item = error.severity == .warning ? .other : nil
    }
    self.diagnostics = diagnostics
  }

  /// That a file is larger, or has a longer line, than may be read; what is only copied may be of any size.
  private static func tooLarge(
    _ path: String, _ kind: ContentKind, _ file: SourceFile
  ) -> Diagnostic? {
    let isJSON = path.ends(with: ".json") || path.ends(with: ".geojson")
    if case .asset = kind, !isJSON, !path.ends(with: ".csv") || !path.begins(with: "data/") {
      return nil
    }
    if let problem = Limit.file.problem(
      "the file has", file.bytes.count, at: SourcePlace(path: file.path))
    {
      return problem
    }
    // Programs write JSON in one line.
    guard !isJSON, file.bytes.count > Limit.line.maximum else { return nil }
    var start = 0
    for (index, byte) in (file.bytes + [UInt8(ascii: "\n")]).enumerated()
    where byte == UInt8(ascii: "\n") {
      if let problem = Limit.line.problem(
        "this line has", index - start, at: file.place(start..<start))
      {
        return problem
      }
      start = index + 1
    }
    return nil
  }

  /// A file that is copied, and read as well if it is a table or shapes.
  private static func asset(
    _ path: String, _ asset: Course.Asset, _ diagnostics: inout [Diagnostic]
  ) -> Item? {
    guard path.begins(with: "data/") else { return .asset(asset) }
    if path.ends(with: ".csv") {
      return CSVTable(asset.file, &diagnostics).map { table in
        let file = SourceFile(path: asset.file.path, bytes: table.download)
        return .table(Course.Asset(file: file, route: asset.route), table)
      }
    }
    if path.ends(with: ".geojson") {
      return GeoJSON(asset.file, &diagnostics).map { .shapes(asset, $0) }
    }
    return .asset(asset)
  }

  private static func item(
    _ kind: ContentKind, _ file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> Item? {
    switch kind {
    case .settings: Settings.read(file, &diagnostics).map(Item.settings)
    case .home: FreePage.read(file, slug: "index", &diagnostics).map(Item.home)
    case .section(let number, let slug):
      Section.read(file, number: number, slug: slug, &diagnostics).map(Item.section)
    case .page(let slug): FreePage.read(file, slug: slug, &diagnostics).map(Item.page)
    case .entity(let kind, let id):
      Entity.read(file, kind: kind, id: id, &diagnostics).map(Item.entity)
    case .glossary: Term.readAll(file, &diagnostics).map { .glossary($0.text, $0.terms) }
    case .bibliography:
      (file.path.ends(with: ".json")
        ? Reference.readJSON(file, &diagnostics) : Reference.readAll(file, &diagnostics)).map {
          .bibliography($0.references, lostIDs: $0.lostIDs)
        }
    case .credits: .credits(ImageCredit.readAll(file, &diagnostics))
    case .ledger: .ledger(AddressLedger(file, &diagnostics))
    case .asset(let route): .asset(Course.Asset(file: file, route: route))
    }
  }
}

/// A course put together from its files.
package struct CourseReading: Sendable {
  /// `nil` if there is none to speak of.
  package let course: Course?
  package let diagnostics: [Diagnostic]
  package let fates: [ContentFate]

  /// Puts the files together, which stand in the folder `name`; `baseURL` overrules that of `site.yaml`, and pages that
  /// are to be published on a later day than `day` are drafts.
  package init(
    _ files: [ContentFile], in name: String, includingDrafts: Bool = false,
    on day: CalendarDate? = nil, baseURL: String? = nil
  ) {
    let prefix = name.isEmpty ? "" : name + "/"
    var diagnostics = files.flatMap(\.diagnostics)
    let found = files.lazy.compactMap { file in
      if case .settings(let settings)? = file.item { settings } else { nil }
    }.first
    guard var settings = found else {
      if !files.contains(where: { $0.path == ContentKind.settingsName }) {
        diagnostics.append(
          .error(
            "no-site", "there is no site.yaml",
            at: SourcePlace(path: prefix + ContentKind.settingsName),
            hint: "make the file with at least a line \"title: …\""))
      }
      (course, self.diagnostics, fates) = (nil, diagnostics, [])
      return
    }
    if let baseURL { settings.baseURL = baseURL.ends(with: "/") ? baseURL : baseURL + "/" }
    var course = Course(settings: settings)
    fates = files.map { file in
      let outcome = course.add(file) { includingDrafts || !$0.isDraft(on: day) }
      return ContentFate(path: file.file.path, outcome: outcome)
    }
    diagnostics += Self.sharedNumbers(files)
    course.sections.sort { ($0.fileNumber, $0.slug) < ($1.fileNumber, $1.slug) }
    for position in course.sections.indices { course.sections[position].number = position + 1 }
    course.resolve(&diagnostics)
    if course.sections.isEmpty, !files.contains(where: { $0.path.begins(with: "sections/") }) {
      diagnostics.append(
        .error(
          "no-sections", "there is no section", at: SourcePlace(path: prefix + "sections"),
          hint: "make a file such as \(prefix)sections/01-beginning.md"))
    }
    (self.course, self.diagnostics) = (course, diagnostics)
  }

  /// That two sections, drafts or not, have one number in their files' names.
  private static func sharedNumbers(_ files: [ContentFile]) -> [Diagnostic] {
    var owners: [Int: Section] = [:]
    return files.compactMap { file in
      guard case .section(let section)? = file.item else { return nil }
      guard let first = owners[section.fileNumber] else {
        owners[section.fileNumber] = section
        return nil
      }
      // Of two with one address the address is told.
      guard first.slug != section.slug else { return nil }
      return .warning(
        "duplicate-number",
        "the number \(section.fileNumber) is also that of \(first.text.file.path)",
        at: SourcePlace(path: section.text.file.path),
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
    case .section(let section):
      guard isBuilt(section.draft) else {
        index.sections.enterDraft(section.slug)
        for event in section.events { index.events.enterDraft(event.id.value) }
        return became(.draft, path)
      }
      sections.append(section)
      index.lostIDs.formUnion(section.lostIDs)
      return became(section.route, path, section.aliases)
    case .entity(let entity):
      entities.append(entity)
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
