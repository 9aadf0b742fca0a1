import Bibliography
import Diagnostics
import FrontMatter
import Graphics
import Markdown

/// What became of one file of the content folder.
package struct ContentFate: Sendable, Hashable {
  package let path: String
  /// In words, as in "page sections/no-limits.html".
  package let outcome: String
}

/// Reads the files of the content folder into a site.
struct ContentReader {
  let input: SiteInput
  let options: BuildOptions
  let words: Words

  /// What one file says.
  enum Item: Sendable {
    case settings(Settings)
    case home(FreePage)
    case section(Section)
    case page(FreePage)
    case entity(Entity)
    case glossary(PageText, [Term])
    case bibliography([Reference], lostIDs: [String])
    case asset(Site.Asset)
    case table(Site.Asset, CSVTable)
    case shapes(Site.Asset, GeoJSON)
    case credits([ImageCredit])
    case ledger(AddressLedger)
    case other
  }

  struct ReadFile: Sendable {
    /// Relative to the content folder.
    let path: String
    let file: SourceFile
    var item: Item?
    var diagnostics: [Diagnostic] = []
  }

  /// The site, or `nil` if there is none to speak of, with what is wrong and what became of each file.
  func read() async -> (site: Site?, diagnostics: [Diagnostic], fates: [ContentFate]) {
    let prefix = input.contentName.isEmpty ? "" : input.contentName + "/"
    let files = input.content.map { (path: input.contentPath(of: $0), file: $0) }
    let known = options.memory?.files ?? [:]
    let results = await parallelMap(files, jobs: options.jobs, progress: options.progress) {
      if let read = known[$0.path], read.file == $0.file { return read }
      return Self.read($0.path, $0.file)
    }
    options.memory?.files = Dictionary(uniqueKeysWithValues: results.map { ($0.path, $0) })
    var diagnostics = results.flatMap(\.diagnostics)
    let settings = results.lazy.compactMap { result in
      if case .settings(let settings)? = result.item { settings } else { nil }
    }.first
    guard let settings else {
      if !files.contains(where: { $0.path == "site.yaml" }) {
        diagnostics.append(
          .error(
            "no-site", "there is no site.yaml",
            at: SourcePlace(path: prefix + "site.yaml"),
            hint: "make the file with at least a line \"title: …\""))
      }
      return (nil, diagnostics, [])
    }
    var site = Site(
      settings: settings, words: words, grounds: options.memory?.grounds ?? MapGrounds())
    var fates: [ContentFate] = []
    for result in results {
      let outcome = add(result.path, result.item, to: &site, &diagnostics)
      fates.append(ContentFate(path: result.file.path, outcome: outcome))
    }
    site.sections.sort { ($0.number, $0.slug) < ($1.number, $1.slug) }
    site.buildIndex(&diagnostics)
    site.buildTimeline()
    if site.sections.isEmpty, !results.contains(where: { $0.path.hasPrefix("sections/") }) {
      diagnostics.append(
        .error(
          "no-sections", "there is no section", at: SourcePlace(path: prefix + "sections"),
          hint: "make a file such as \(prefix)sections/01-beginning.md"))
    }
    return (site, diagnostics, fates)
  }

  private static func read(_ path: String, _ file: SourceFile) -> ReadFile {
    var result = ReadFile(path: path, file: file)
    do throws(Diagnostic) {
      let kind = try ContentKind(path: path, file: file)
      if case .asset(let target) = kind {
        result.item = asset(path, Site.Asset(file: file, path: target), &result.diagnostics)
      } else if let problem = checkEncoding(file) {
        result.diagnostics.append(problem)
      } else {
        result.item = item(kind, file, &result.diagnostics)
      }
    } catch {
      result.diagnostics.append(error)
      if error.severity == .warning { result.item = .other }
    }
    return result
  }

  /// A file that is copied, and read as well if it is a table.
  private static func asset(
    _ path: String, _ asset: Site.Asset, _ diagnostics: inout [Diagnostic]
  ) -> Item? {
    guard path.hasPrefix("data/") else { return .asset(asset) }
    if path.hasSuffix(".csv") {
      return CSVTable(asset.file, &diagnostics).map { .table(asset, $0) }
    }
    if path.hasSuffix(".geojson") {
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
    case .glossary: glossary(file, &diagnostics)
    case .bibliography:
      (file.path.hasSuffix(".json")
        ? Reference.readJSON(file, &diagnostics) : Reference.readAll(file, &diagnostics)).map {
          .bibliography($0.references, lostIDs: $0.lostIDs)
        }
    case .credits: .credits(ImageCredit.readAll(file, &diagnostics))
    case .ledger: .ledger(AddressLedger(file, &diagnostics))
    case .asset(let path): .asset(Site.Asset(file: file, path: path))
    }
  }

  /// Puts one file's content in its place and says what became of it.
  private func add(
    _ path: String, _ item: Item?, to site: inout Site, _ diagnostics: inout [Diagnostic]
  ) -> String {
    func built(_ page: SitePath, aliases: [Located<String>]) -> String {
      site.index.targets[path] = .page(page)
      site.index.files[page] = path
      for alias in aliases {
        let old = Addresses.file(of: alias.value)
        guard !old.hasPrefix("/"), site.index.files[SitePath(old)] == nil else { continue }
        site.index.files[SitePath(old)] = path
      }
      return "page \(page.text)"
    }
    func page(_ page: FreePage) -> String {
      if page.isDraft, !options.includesDrafts {
        site.index.targets[path] = .draft
        return "draft, skipped"
      }
      return built(page.path, aliases: page.aliases)
    }
    switch item {
    case .settings(let settings):
      site.index.targets[path] = .data
      site.index.lostIDs.formUnion(settings.lostIDs)
      return "settings"
    case .home(let home):
      let outcome = page(home)
      if site.index.targets[path] != .draft { site.home = home }
      return outcome
    case .page(let free):
      let outcome = page(free)
      if site.index.targets[path] != .draft { site.pages.append(free) }
      return outcome
    case .section(let section):
      if section.isDraft, !options.includesDrafts {
        site.index.targets[path] = .draft
        return "draft, skipped"
      }
      site.sections.append(section)
      site.index.lostIDs.formUnion(section.lostIDs)
      return built(section.path, aliases: section.aliases)
    case .entity(let entity):
      site.entities.append(entity)
      return built(entity.path, aliases: entity.aliases)
    case .glossary(let text, let terms):
      site.index.targets[path] = .page(SitePath("glossary.html"))
      (site.glossary, site.terms) = (text, terms)
      return "page glossary.html, \(terms.count) terms"
    case .bibliography(let references, let lostIDs):
      site.index.lostIDs.formUnion(lostIDs)
      site.index.targets[path] = .page(SitePath("sources.html"))
      site.references += references
      return "data, \(references.count) sources"
    case .asset(let asset):
      site.index.targets[path] = .asset(asset.path)
      site.index.imageSizes[asset.path] = ImageSize(of: asset.file.bytes)
      site.assets.append(asset)
      return "copied to \(asset.path.text)"
    case .table(let asset, let table):
      site.index.targets[path] = .asset(asset.path)
      site.index.tables[path] = table
      site.assets.append(asset)
      return "copied to \(asset.path.text)"
    case .shapes(let asset, let shapes):
      site.index.targets[path] = .asset(asset.path)
      site.index.shapes[path] = shapes
      site.assets.append(asset)
      return "copied to \(asset.path.text)"
    case .credits(let credits):
      site.index.targets[path] = .data
      for credit in credits { site.index.credits["media/\(credit.file.value)"] = credit }
      return "data, \(credits.count) credits"
    case .ledger(let ledger):
      site.index.targets[path] = .data
      site.ledger = ledger
      return "data, \(ledger.entries.count) addresses"
    case .other:
      site.index.targets[path] = .data
      return "not used"
    case nil:
      site.index.targets[path] = .broken
      return "has errors"
    }
  }
}
