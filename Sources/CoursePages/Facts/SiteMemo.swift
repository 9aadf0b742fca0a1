package import Course
import Diagnostics
import Formats
import Synchronization

/// What builds of one preview have made, each with what was asked for it: a text, a page or an export is not made again
/// where every answer is as it was.
///
/// A class with a lock, for tasks and builds share it.
package final class SiteMemo: Sendable {
  private struct State {
    var pages: PageFacts?
    var texts: [TextKey: MadeText] = [:]
    var questions: [Placement: MadeQuestions] = [:]
    var files: [ByteString: MadeFiles] = [:]
  }

  private let state = Mutex(State())

  package init() {}

  /// The course of the last whole site.
  package var lastCourse: Course? { lastPages?.facts.origin }
  /// What the last whole site was made with.
  var lastPages: PageFacts? { state.withLock { $0.pages } }

  /// Notes that a whole site was made with `pages`, and forgets what it has not.
  package func keep(_ pages: PageFacts) {
    let routes = Set(pages.entries.map(\.route))
    let basis = pages.facts.basis
    state.withLock { state in
      state.pages = pages
      state.texts = state.texts.filter { $1.basis === basis && routes.contains($1.source.route) }
      state.questions = state.questions.filter {
        $1.basis === basis && routes.contains($1.text.content.route)
      }
      state.files = state.files.filter { $1.basis === basis }
    }
  }

  /// A text as it was made last if `facts` answer alike what was asked for it, else as `make` makes it.
  func text(
    of source: TextSource, at placement: Placement, after register: CitationRegister,
    _ facts: Facts, _ make: (Facts) -> RenderedText
  ) -> MadeText {
    let key = TextKey(
      route: source.route, start: source.range?.lowerBound ?? 0, page: placement.page)
    if let last = state.withLock({ $0.texts[key] }), last.basis === facts.basis,
      last.source.saysTheSame(as: source), last.placement == placement,
      last.register == register, last.asked.isAnsweredAlike(by: facts)
    {
      return last
    }
    let asked = Inquiry<Facts>()
    let made = MadeText(
      source: source, placement: placement, register: register, basis: facts.basis, asked: asked,
      text: make(facts.asked(in: asked)))
    state.withLock { $0.texts[key] = made }
    return made
  }

  /// The same for the questions of a text, put where `placement` says.
  func questions(
    of text: RenderedText, at placement: Placement, _ facts: Facts,
    _ make: (Facts) -> [AskedQuestion.Gathered]
  ) -> MadeQuestions {
    if let last = state.withLock({ $0.questions[placement] }), last.basis === facts.basis,
      last.text == text, last.asked.isAnsweredAlike(by: facts)
    {
      return last
    }
    let asked = Inquiry<Facts>()
    let made = MadeQuestions(
      text: text, basis: facts.basis, asked: asked, questions: make(facts.asked(in: asked)))
    state.withLock { $0.questions[placement] = made }
    return made
  }

  /// The same for files.
  func files(
    of job: OutputJob, _ pages: PageFacts, _ theme: SiteTheme
  ) -> [OutputFile] {
    let name = ByteString(job.name)
    if let last = state.withLock({ $0.files[name] }), last.basis === pages.facts.basis,
      last.theme === theme, last.entry == job.entry,
      last.ofCourse.isAnsweredAlike(by: pages.facts), last.ofPages.isAnsweredAlike(by: pages)
    {
      return last.files
    }
    let (ofCourse, ofPages) = (Inquiry<Facts>(), Inquiry<PageFacts>())
    let files = job.make(pages.asked(in: ofPages, ofCourse), theme)
    let made = MadeFiles(
      entry: job.entry, theme: theme, basis: pages.facts.basis, ofCourse: ofCourse,
      ofPages: ofPages, files: files)
    state.withLock { $0.files[name] = made }
    return files
  }
}

/// What a text is known by from build to build.
private struct TextKey: Hashable {
  let route: Route
  /// Where in its file it starts, if it is a part of one.
  let start: Int
  /// The page that it is put on.
  let page: Route
}

/// A text with what it was made from.
struct MadeText: Sendable {
  let source: TextSource
  let placement: Placement
  /// What had been cited before it.
  let register: CitationRegister
  let basis: Basis
  let asked: Inquiry<Facts>
  let text: RenderedText
}

/// Questions that are put elsewhere, with what they were made from.
struct MadeQuestions: Sendable {
  let text: RenderedText
  let basis: Basis
  let asked: Inquiry<Facts>
  let questions: [AskedQuestion.Gathered]
}

/// Files with what they were made from.
private struct MadeFiles: Sendable {
  let entry: PageEntry?
  let theme: SiteTheme
  let basis: Basis
  let ofCourse: Inquiry<Facts>
  let ofPages: Inquiry<PageFacts>
  let files: [OutputFile]
}

extension TextSource {
  /// Whether both are the same stretch of the same file with the same to keep clear of: the basis says the rest.
  fileprivate func saysTheSame(as other: TextSource) -> Bool {
    route == other.route && text.file == other.text.file && range == other.range
      && reserved.own == other.reserved.own && keyTerms == other.keyTerms
  }
}

extension CitationRegister: Equatable {
  /// Whether both number the same sources alike.
  static func == (a: CitationRegister, b: CitationRegister) -> Bool {
    a.sources.elementsEqual(b.sources) { $0.id.value.isIdentical(to: $1.id.value) }
  }
}
