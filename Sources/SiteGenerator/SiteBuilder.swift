import BuiltIn
import Course
import CourseChecks
import CoursePages
import Diagnostics
import Formats
import Graphics

/// The pipeline: content and templates go in, a whole site or diagnostics come out. Every step is a function of what
/// stands before it; nothing is read from a disk or written, no program is run.
package struct SiteBuilder {
  private let input: SiteInput
  private let options: BuildOptions
  private var watch = Stopwatch()

  /// Builds the site that `input` describes.
  package static func build(_ input: SiteInput, _ options: BuildOptions) async -> Build {
    var builder = SiteBuilder(input: input, options: options)
    return await builder.run()
  }

  private init(input: SiteInput, options: BuildOptions) {
    self.input = input
    self.options = options
  }

  private mutating func run() async -> Build {
    // The theme does not wait for the content, and texts do not wait for the theme.
    let compiling = Task { [input, options] in Self.theme(of: input, options.memo.themes) }
    let reading = await read()
    var diagnostics = reading.diagnostics
    let language = reading.course?.settings.language ?? "en"
    let words = options.memo.themes.words(of: language, in: input.templates, &diagnostics)
    guard let course = reading.course else {
      return failed(diagnostics + (await compiling.value).diagnostics, reading)
    }

    let facts = Facts(
      course, words: words.counting(in: course.settings.calendarEra), grounds: options.memo.grounds,
      memo: options.memo.site, pageLimit: options.pageLimit,
      land: { $0 == .coarse ? WorldLand.coarse : WorldLand.fine })
    // What front matter says does not wait for the texts.
    async let checked = Self.checkedContent(course, facts, compiling, options.memo)
    let (texts, ofTexts) = await texts(facts)
    let (theme, ofTheme) = await compiling.value
    diagnostics += ofTheme + ofTexts
    watch.end("templates", theme.count)

    options.progress?.begin("check")
    let (map, ofContent) = await checked
    let make = { Backlinks(course, texts.contents) }
    let graph = options.memo.site?.graph(of: facts, texts, make) ?? make()
    diagnostics += ofContent
    diagnostics += CourseRules.ofTexts(course, map, texts.contents, graph, besides: diagnostics)
    if options.isEditorial {
      diagnostics += CourseRules.ofEditing(
        course, texts.contents, input.content, besides: diagnostics)
    }
    watch.end("check", diagnostics.count)

    let report = options.isEditorial ? GraphReport(course, texts.contents, graph) : nil
    let isBroken = diagnostics.contains { $0.severity == .error || options.isStrict }
    guard !isBroken else { return failed(diagnostics, reading, report) }

    let cards = options.hasCards ? Card.all(of: facts) : []
    let pages = PageFacts(
      facts, texts, graph, entries: facts.work.map(\.entry), cards: cards, folder: input.contentName
    )
    var outputs = await made(facts.work, pages, theme)
    options.memo.keep(reading, pages)
    outputs += (course.assets + theme.assets).map(OutputFile.init)
    outputs.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }

    var checkedFiles: [SourceFile] = []
    if options.checksOutput {
      options.progress?.begin("output")
      let output = OutputCheck.run(
        outputs, name: options.outputName, serverPath: course.settings.serverPath,
        budget: course.settings.pageBudget)
      diagnostics += OutputOrigins.told(
        output.diagnostics, known: diagnostics, in: output.files, of: options.outputName, course,
        input.templates)
      checkedFiles = output.files
      watch.end("output", checkedFiles.count)
    }
    return Build(
      outputs: outputs, diagnostics: diagnostics, checkedFiles: checkedFiles, book: pages.book,
      fates: reading.fates,
      sectionCount: course.sections.count, eventCount: course.timeline.count, report: report,
      cards: cards, hasAddress: course.settings.baseURL != nil,
      lacksWordsIn: words.isBorrowed ? language : nil,
      lastLedger: course.ledger, siteMap: map,
      serverPath: course.settings.serverPath, stages: watch.stages)
  }

  /// Compiles the theme.
  private static func theme(
    of input: SiteInput, _ memo: ThemeMemo
  ) -> (theme: SiteTheme, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let theme = memo.theme(of: input.templates, in: input.templatesName, &diagnostics)
    return (theme, diagnostics + ThemeCheck.run(theme, in: input.templatesName))
  }

  /// What is wrong with the content besides its texts, and what the site will have.
  private static func checkedContent(
    _ course: Course, _ facts: Facts,
    _ compiling: Task<(theme: SiteTheme, diagnostics: [Diagnostic]), Never>, _ memo: BuildMemo
  ) async -> (SiteMap, [Diagnostic]) {
    let map = Registry.siteMap(facts)
    let told = memo.doubts(aboutDatesOf: course) + Registry.problems(facts)
    let assets = course.assets + (await compiling.value).theme.assets
    return (map, CourseRules.ofContent(course, map, assets) + told)
  }

  /// Reads the content files, those again that have changed, and puts the course together.
  private mutating func read() async -> CourseReading {
    let files = await contentFiles()
    options.memo.lastFiles = files
    let reading = CourseReading(
      files, in: input.contentName, includingDrafts: options.includesDrafts, on: options.day,
      baseURL: options.baseURL, after: options.memo.lastReading)
    watch.end("read", files.count)
    return reading
  }

  /// The content files as they were read.
  private func contentFiles() async -> [ContentFile] {
    var files: [ContentFile?] = options.memo.lastFiles
    let isSameList = input.content.elementsEqual(files) { file, read in
      read.map { file.path.isIdentical(to: $0.file.path) } ?? false
    }
    if !isSameList {
      let known = Dictionary(
        files.compactMap { file in file.map { (ByteString($0.file.path), $0) } },
        uniquingKeysWith: { first, _ in first })
      files = input.content.map { known[ByteString($0.path)] }
    }
    // The longest first, so that none is left to one task at the end.
    let changed = input.content.indices.filter { input.content[$0] != files[$0]?.file }
      .sorted { input.content[$0].bytes.count > input.content[$1].bytes.count }
    options.progress?.begin("read", total: changed.count)
    let read = await each(changed) { [input] place in
      ContentFile(input.contentPath(of: input.content[place]), input.content[place])
    }
    for (place, file) in zip(changed, read) { files[place] = file }
    return files.compactMap(\.self)
  }

  /// Renders every text.
  private mutating func texts(_ facts: Facts) async -> (RenderedTexts, [Diagnostic]) {
    let (pages, terms) = (TextSource.pages(of: facts), TextSource.terms(of: facts))
    options.progress?.begin("text", total: pages.count + terms.count)
    let folder = input.contentName
    let rendered = await each(pages + terms) { $0.rendered(in: folder, facts) }
    watch.end("text", rendered.count)
    return (
      RenderedTexts(
        pages: Array(rendered.prefix(pages.count)), terms: Array(rendered.dropFirst(pages.count))),
      rendered.flatMap(\.diagnostics)
    )
  }

  /// Makes every page and the files for machines, feed readers and search engines; what gathers many files goes first,
  /// so that none is left to one task at the end.
  private mutating func made(
    _ work: [PageWork], _ pages: PageFacts, _ theme: SiteTheme
  ) async -> [OutputFile] {
    let exports = Registry.exportWork()
    let ordered =
      exports + work.filter(\.isGathering).map(\.job) + work.filter { !$0.isGathering }.map(\.job)
    options.progress?.begin("pages", total: ordered.count)
    let files = await each(ordered) { $0.files(pages, theme) }.flatMap(\.self)
    watch.end("pages", files.count)
    return files
  }

  private func each<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    await parallelMap(items, jobs: options.jobs, progress: options.progress, work)
  }

  private func failed(
    _ diagnostics: [Diagnostic], _ reading: CourseReading, _ report: GraphReport? = nil
  ) -> Build {
    Build(
      outputs: nil, diagnostics: diagnostics, checkedFiles: [], book: nil, fates: reading.fates,
      sectionCount: reading.course?.sections.count ?? 0,
      eventCount: reading.course?.timeline.count ?? 0, report: report, cards: [],
      hasAddress: reading.course?.settings.baseURL != nil, lacksWordsIn: nil,
      lastLedger: nil, siteMap: nil,
      serverPath: reading.course?.settings.serverPath ?? "/", stages: watch.stages)
  }
}

extension OutputFile {
  /// A file that is copied.
  fileprivate init(_ asset: Course.Asset) {
    self.init(path: asset.route.text, bytes: asset.file.bytes)
  }
}
