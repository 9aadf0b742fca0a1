package import Course
import Diagnostics
import Formats
import Search
import Synchronization

/// What builds of one preview have made, each with what was asked for it: a text, a page or an export is not made again
/// where every answer is as it was.
///
/// A class with a lock, for tasks and builds share it.
package final class SiteMemo: Sendable {
  private struct State {
    var pages: PageFacts?
    var texts: [TextKey: Made<TextInput, RenderedText>] = [:]
    var questions: [Placement: Made<[AskedQuestion], [AskedQuestion.Gathered]>] = [:]
    var files: [ByteString: Made<PageInput<FileInput>, [OutputFile]>] = [:]
    var contents: [Route: Made<PageInput<PageEntry>, PageContent>] = [:]
    var searchParts: [Int: Made<PageInput<SearchInput>, SearchPart>] = [:]
    var stretches: [StretchKey: Made<Range<Int>, [UInt8]>] = [:]
    var indexer: SearchIndexer?
  }

  private let state = Mutex(State())

  package init() {}

  /// What the last whole site was made with.
  var lastPages: PageFacts? { state.withLock { $0.pages } }

  /// Notes that a whole site was made with `pages`, and forgets what it has not.
  package func keep(_ pages: PageFacts) {
    let basis = pages.facts.basis
    state.withLock { state in
      let last = state.pages
      state.pages = pages
      // Of the same pages nothing is left over.
      if let last, last.facts.basis === basis,
        last.facts.state === pages.facts.state
          || last.entries.elementsEqual(pages.entries, by: { $0.isAtThePlace(of: $1) })
      {
        return
      }
      let routes = Set(pages.entries.map(\.route))
      let files = Set(pages.entries.compactMap { $0.file.map { ByteString($0) } })
      state.texts.keep { $1.basis === basis && routes.contains($1.input.source.route) }
      state.questions.keep {
        $1.basis === basis && $1.input.allSatisfy { files.contains(ByteString($0.file.path)) }
      }
      state.files.keep { $1.basis === basis }
      state.contents.keep { $1.basis === basis && routes.contains($0) }
      state.searchParts.keep { $1.basis === basis }
      state.stretches.keep { $1.basis === basis }
    }
  }

  /// Who links to whom: that of the last whole site if it is as `make` makes it, which is not asked where nothing of it can
  /// have changed.
  package func graph(
    of facts: Facts, _ texts: RenderedTexts, _ make: () -> Backlinks
  ) -> Backlinks {
    guard let last = lastPages else { return make() }
    let known = last.state.links.value.graph
    if last.facts.state === facts.state, texts.lead(where: last.texts) { return known }
    let graph = make()
    return graph == known ? known : graph
  }

  /// A text as it was made last if `facts` answer alike what was asked for it, else as `make` makes it.
  func text(
    of source: TextSource, at placement: Placement, after register: CitationRegister,
    _ facts: Facts, _ make: (Facts) -> RenderedText
  ) -> RenderedText {
    let key = TextKey(
      route: source.route, start: source.range?.lowerBound ?? 0, page: placement.page)
    let input = TextInput(source: source, placement: placement, register: register)
    return made(\.texts, key, of: input, facts, if: { $0 == input }, make)
  }

  /// The same for the questions of a text, put where `placement` says.
  func questions(
    _ questions: [AskedQuestion], at placement: Placement, _ facts: Facts,
    _ make: (Facts) -> [AskedQuestion.Gathered]
  ) -> [AskedQuestion.Gathered] {
    made(
      \.questions, placement, of: questions, facts, if: { $0.askTheSame(as: questions) }, make)
  }

  /// The same for files.
  func files(of job: OutputJob, _ pages: PageFacts, _ theme: SiteTheme) -> [OutputFile] {
    made(
      \.files, ByteString(job.name), of: FileInput(entry: job.entry, theme: theme), pages,
      if: { $0.entry == job.entry && $0.theme === theme }, { job.make($0, theme) })
  }

  /// The same for what stands on a page, whatever its template.
  func content(
    of entry: PageEntry, _ pages: PageFacts, _ make: (PageFacts) -> PageContent
  ) -> PageContent {
    made(\.contents, entry.route, of: entry, pages, if: { $0 == entry }, make)
  }

  /// The same for what stands in a file for the things at some places.
  func stretch(
    of file: Route, at places: Range<Int>, _ facts: Facts, _ make: (Facts) -> [UInt8]
  ) -> [UInt8] {
    let key = StretchKey(file: file, start: places.lowerBound)
    return made(\.stretches, key, of: places, facts, if: { $0 == places }, make)
  }

  /// The same for a part of the search, whose words are those of the lexicon with this identity.
  func searchPart(
    at place: SearchPart.Place, _ pages: PageFacts, _ lexicon: Lexicon.Identity,
    _ make: (PageFacts) -> SearchPart
  ) -> SearchPart {
    made(
      \.searchParts, place.file, of: SearchInput(place: place, lexicon: lexicon), pages,
      if: { $0.place == place && $0.lexicon === lexicon }, make)
  }

  /// What has made the last index of the search; nobody else has it until it is kept again.
  func takeIndexer(isEnglish: Bool) -> SearchIndexer? {
    state.withLock { state in
      let indexer = state.indexer
      state.indexer = nil
      return indexer?.isEnglish == isEnglish ? indexer : nil
    }
  }

  func keep(_ indexer: SearchIndexer) { state.withLock { $0.indexer = indexer } }

  /// What was made of an input that is alike where `pages` answer alike what was asked of them for it.
  private func made<Key: Hashable, Input: Sendable, Value: Sendable>(
    _ kept: WritableKeyPath<State, [Key: Made<PageInput<Input>, Value>]>, _ key: Key,
    of input: Input, _ pages: PageFacts, if isAlike: (Input) -> Bool,
    _ make: (PageFacts) -> Value
  ) -> Value {
    let asked = Inquiry(of: pages)
    var used = asked
    let value = made(
      kept, key, of: PageInput(input: input, asked: asked), pages.facts,
      if: { last in
        used = last.asked
        return isAlike(last.input) && last.asked.isAnsweredAlike(by: pages)
      },
      { facts in
        used = asked
        return make(pages.asked(in: asked, facts))
      })
    pages.note(used)
    return value
  }

  /// What was made of an input that is alike where `facts` answer alike what was asked for it, else what `make` makes. Who
  /// gets it has asked what was asked for it.
  private func made<Key: Hashable, Input: Sendable, Value: Sendable>(
    _ kept: WritableKeyPath<State, [Key: Made<Input, Value>]>, _ key: Key, of input: Input,
    _ facts: Facts, if isAlike: (Input) -> Bool, _ make: (Facts) -> Value
  ) -> Value {
    if let last = state.withLock({ $0[keyPath: kept][key] }), last.basis === facts.basis,
      isAlike(last.input), last.asked.isAnsweredAlike(by: facts)
    {
      facts.note(last.asked)
      return last.value
    }
    let asked = Inquiry(of: facts)
    let value = make(facts.asked(in: asked))
    let made = Made(input: input, basis: facts.basis, asked: asked, value: value)
    state.withLock { $0[keyPath: kept][key] = made }
    facts.note(asked)
    return value
  }
}

extension PageEntry {
  /// Whether both have the same address and are made from the same file.
  fileprivate func isAtThePlace(of other: PageEntry) -> Bool {
    route == other.route && file.map { ByteString($0) } == other.file.map { ByteString($0) }
  }
}

extension Dictionary {
  /// Takes out what does not fit; most often there is nothing.
  fileprivate mutating func keep(_ fits: (Key, Value) -> Bool) {
    if !allSatisfy({ fits($0.key, $0.value) }) { self = filter { fits($0.key, $0.value) } }
  }
}

/// Something that was made, with what it was made from and what was asked for it.
private struct Made<Input: Sendable, Value: Sendable>: Sendable {
  let input: Input
  let basis: Basis
  let asked: Inquiry<Facts>
  let value: Value
}

/// What a text is known by from build to build.
private struct TextKey: Hashable {
  let route: Route
  /// Where in its file it starts, if it is a part of one.
  let start: Int
  /// The page that it is put on.
  let page: Route
}

/// What a stretch of a file is known by.
private struct StretchKey: Hashable {
  let file: Route
  let start: Int
}

/// What a text is made from.
private struct TextInput: Equatable {
  let source: TextSource
  let placement: Placement
  /// What has been cited before it.
  let register: CitationRegister
}

/// What something is made from, with what was asked of the pages for it.
private struct PageInput<Input: Sendable>: Sendable {
  let input: Input
  let asked: Inquiry<PageFacts>
}

/// What files are made from besides the course.
private struct FileInput {
  let entry: PageEntry?
  let theme: SiteTheme
}

/// What a part of the search is made from besides the course.
private struct SearchInput {
  let place: SearchPart.Place
  let lexicon: Lexicon.Identity
}

extension TextSource: Equatable {
  /// Whether both are the same stretch of the same file with the same to keep clear of: the basis says the rest.
  package static func == (a: TextSource, b: TextSource) -> Bool {
    a.route == b.route && a.text.file == b.text.file && a.range == b.range
      && a.reserved.own == b.reserved.own && a.keyTerms == b.keyTerms
  }
}

extension CitationRegister: Equatable {
  /// Whether both number the same sources alike.
  static func == (a: CitationRegister, b: CitationRegister) -> Bool {
    a.sources.elementsEqual(b.sources) { $0.id.value.isIdentical(to: $1.id.value) }
  }
}
