import Diagnostics
import Files
import FrontMatter
import Graphics
import Markdown
import Synchronization

/// What a build keeps in mind for the next one of the same folders with the same options. Nothing of it shows in the
/// site, which is the one that a build without memory makes; it only saves time.
package final class BuildMemory: Sendable {
  let grounds = MapGrounds()
  private let read = Mutex<[String: ContentReader.ReadFile]>([:])
  private let made = Mutex<MadeSite?>(nil)

  package init() {}

  /// The content files as they were read, by their paths relative to the content folder.
  var files: [String: ContentReader.ReadFile] {
    get { read.withLock { $0 } }
    set { read.withLock { $0 = newValue } }
  }

  /// The last site without errors.
  var last: MadeSite? {
    get { made.withLock { $0 } }
    set { made.withLock { $0 = newValue } }
  }
}

/// A site that has been made, with all that it was made from.
struct MadeSite: Sendable {
  let input: SiteInput
  let reading: SiteReading
  let site: Site
  let bodies: Bodies
  let graph: Backlinks
  let addresses: Addresses
  /// What is wrong with all but the texts, and with what the texts refer to: warnings all.
  let siteDiagnostics: [Diagnostic]
  let textDiagnostics: [Diagnostic]
  let cards: Cards
  let pages: [OutputFile]
  /// The files that are no pages.
  let others: [OutputFile]
}

/// The content and the theme as they were read.
struct SiteReading: Sendable {
  var site: Site?
  let theme: Theme
  let diagnostics: [Diagnostic]
  let fates: [ContentFate]
}

/// A change of nothing but the text of pages, below their front matter: what most edits are.
struct TextEdit: Sendable {
  let last: MadeSite
  let site: Site
  /// The pages that have another text.
  let pages: Set<SitePath>

  /// Compares the files of two builds; `nil` if more than texts has changed.
  init?(from last: MadeSite, to input: SiteInput) {
    let old = last.input
    guard old.contentName == input.contentName, old.content.count == input.content.count,
      old.templatesName == input.templatesName, old.templates == input.templates
    else { return nil }
    var site = last.site
    var pages: Set<SitePath> = []
    for (old, new) in zip(old.content, input.content) {
      guard old.path == new.path else { return nil }
      guard old.bytes != new.bytes else { continue }
      let path = String(
        new.path.dropFirst(input.contentName.isEmpty ? 0 : input.contentName.count + 1))
      guard ContentKind.address(of: path) != nil, checkEncoding(new) == nil,
        let before = try? FrontMatter(of: old), let after = try? FrontMatter(of: new),
        before.body.lowerBound == after.body.lowerBound,
        old.bytes[..<before.body.lowerBound] == new.bytes[..<after.body.lowerBound]
      else { return nil }
      // A draft has no page; what it says changes nothing.
      guard case .page(let page)? = site.index.targets[path] else { continue }
      site.replaceText(of: page, with: PageText(file: new, body: after.body))
      pages.insert(page)
    }
    (self.last, self.site, self.pages) = (last, site, pages)
  }

  /// Whether what the rest of the site knows of the pages is as it was: what they link to and cite, and what can be
  /// linked to in them.
  func keepsRelations(_ bodies: Bodies) -> Bool {
    changes(bodies).allSatisfy { old, new in
      Set(old.citations) == Set(new.citations)
        && Set(old.headings.map(\.id)) == Set(new.headings.map(\.id))
        && Set(old.links.map(\.end)) == Set(new.links.map(\.end))
    }
  }

  /// The pages that show one of the texts, or something that it tells: a page tells which others link to it, the
  /// sources tell who cites them, the home page tells how long sections are.
  func shownOn(_ bodies: Bodies) -> Set<SitePath> {
    var shown = pages
    if site.hasCourse, site.sections.contains(where: { pages.contains($0.path) }) {
      shown.insert(Placement.wholeCourse)
    }
    for (old, new) in changes(bodies) {
      shown.formUnion(Set(old.links.map(\.target)).symmetricDifference(new.links.map(\.target)))
      if Set(old.citations) != Set(new.citations) { shown.insert(SitePath("sources.html")) }
      if old.minutes != new.minutes { shown.insert(SitePath("index.html")) }
    }
    return shown
  }

  /// The texts that were and that are.
  private func changes(_ bodies: Bodies) -> [(old: RenderedBody, new: RenderedBody)] {
    pages.compactMap { path in
      guard let old = last.bodies[path], let new = bodies[path] else { return nil }
      return (old, new)
    }
  }
}
