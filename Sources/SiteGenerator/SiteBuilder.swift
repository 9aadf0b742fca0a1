package import Diagnostics
package import Platform

/// What a build is told besides its input.
package struct BuildOptions: Sendable {
  /// The site's absolute address instead of the one in `site.yaml`.
  package var baseURL: String?
  package var includesDrafts: Bool
  /// Whether warnings keep the site from being written.
  package var isStrict: Bool
  /// Whether the course is checked as an editor would, beyond what a build needs.
  package var isEditorial: Bool
  /// Whether the built site is checked as a whole.
  package var checksOutput: Bool
  /// How diagnostics name the output folder.
  package var outputName: String
  /// What makes cards for shared links, if there is something; only sites with an address have them.
  package var pictures: PictureConverter?
  /// How many tasks work at a time.
  package var jobs: Int
  /// What is told how far the build has come.
  package var progress: BuildProgress?
  /// What earlier builds of the same folders with the same options have left.
  package var memory: BuildMemory?

  package init(
    baseURL: String? = nil, includesDrafts: Bool = false, isStrict: Bool = false,
    isEditorial: Bool = false,
    checksOutput: Bool = false,
    outputName: String = "public",
    pictures: PictureConverter? = nil, jobs: Int = 1, progress: BuildProgress? = nil,
    memory: BuildMemory? = nil
  ) {
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.isStrict = isStrict
    self.isEditorial = isEditorial
    self.checksOutput = checksOutput
    self.outputName = outputName
    self.pictures = pictures
    self.jobs = jobs
    self.progress = progress
    self.memory = memory
  }
}

/// What came of a build.
package struct Build: Sendable {
  /// The whole site, or `nil` if there are errors.
  package let outputs: [OutputFile]?
  package let diagnostics: [Diagnostic]
  /// The built files that diagnostics point into.
  package let checkedFiles: [SourceFile]
  /// What became of every file of the content folder.
  package let fates: [ContentFate]
  /// The counts of the summary line.
  package let sectionCount: Int
  package let eventCount: Int
  /// The site in numbers, if it could be read at all.
  package let report: GraphReport?
  /// Whether the site has an absolute address.
  package let hasAddress: Bool
  /// What `content/addresses.txt` should hold once the site is published; `nil` if it holds that, or there are errors.
  package let ledger: [UInt8]?
  /// The path of the site's absolute address, `/` without one.
  package let serverPath: String
  /// The stages with the time that each took.
  package let stages: [Stage]

  /// A step of the pipeline.
  package struct Stage: Sendable {
    package let name: String
    package let count: Int
    package let duration: Duration
  }
}

/// The pipeline: content and templates go in, a whole site or diagnostics come out. Nothing is read or written here.
package struct SiteBuilder {
  private let input: SiteInput
  private let options: BuildOptions
  private let clock = ContinuousClock()
  private var stages: [Build.Stage] = []

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
    var start = clock.now
    let edit = options.memory?.last.flatMap { PageEdit(from: $0, to: input) }
    var reading: SiteReading
    if let edit {
      reading = edit.last.reading
      reading.site = edit.site
      stage("compare", input.content.count, since: &start)
    } else {
      reading = await read(since: &start)
    }
    var diagnostics = reading.diagnostics
    guard let site = reading.site else { return result(nil, nil, nil, diagnostics, reading.fates) }
    let bodies =
      if let edit {
        await edit.last.bodies.replacing(edit.pages, from: site, jobs: options.jobs)
      } else {
        await Bodies(
          site, contentName: input.contentName, jobs: options.jobs, progress: options.progress)
      }
    diagnostics += bodies.all.flatMap(\.diagnostics)
    stage("text", edit?.pages.count ?? bodies.all.count, since: &start)

    options.progress?.begin("check")
    let related = edit.flatMap { $0.keepsRelations(bodies) ? $0 : nil }
    let addresses =
      if let edit, edit.keepsAddresses { edit.last.addresses } else {
        Addresses(site, reading.theme)
      }
    let graph = related?.last.graph ?? Backlinks(site, bodies)
    let ofSite = edit?.last.siteDiagnostics ?? checkSite(site, addresses)
    let ofTexts =
      related?.last.textDiagnostics ?? checkTexts(site, bodies, graph, diagnostics + ofSite)
    diagnostics += ofSite + ofTexts
    if options.isEditorial {
      diagnostics += CourseCheck.run(site)
      diagnostics += ObjectiveCheck.run(site, bodies)
      diagnostics += TermCheck.run(site, bodies)
      diagnostics += TextCheck.run(site, bodies)
      diagnostics += FileEndCheck.run(input.content)
    }
    stage("check", diagnostics.count, since: &start)

    let report = options.isEditorial ? GraphReport(site, bodies, graph) : nil
    let isBroken = diagnostics.contains { $0.severity == .error || options.isStrict }
    guard !isBroken else { return result(nil, site, report, diagnostics, reading.fates) }

    let cards =
      if let edit, edit.announced.isEmpty { edit.last.cards } else {
        await Cards(
          site, options.pictures, over: options.memory?.last?.cards, jobs: options.jobs)
      }
    let renderer = PageRenderer(
      site: site, theme: reading.theme, bodies: bodies, graph: graph, cards: cards)
    let shown = edit?.shownOn(bodies)
    let pages =
      if let edit, let shown {
        await renderer.render(shown, over: edit.last.pages, jobs: options.jobs)
      } else {
        await renderer.render(jobs: options.jobs, progress: options.progress)
      }
    stage("pages", shown?.count ?? pages.count, since: &start)
    options.progress?.begin("exports")
    let exports = edit?.exports ?? Exports.files(site, reading.theme)
    let others = cards.files + exports + addresses.redirectFiles + addresses.copies
    stage("exports", others.count, since: &start)
    options.memory?.last = MadeSite(
      input: input, reading: reading, site: site, bodies: bodies, graph: graph,
      addresses: addresses, siteDiagnostics: ofSite, textDiagnostics: ofTexts, cards: cards,
      pages: pages, exports: exports)
    guard options.checksOutput else {
      return result(pages + others, site, report, diagnostics, reading.fates)
    }
    options.progress?.begin("output")
    let output = OutputCheck.run(
      pages + others, name: options.outputName, serverPath: site.settings.serverPath,
      budget: site.settings.pageBudget)
    diagnostics += output.diagnostics
    stage("output", output.files.count, since: &start)
    return result(pages + others, site, report, diagnostics, reading.fates, output.files)
  }

  /// What is wrong with all but the texts.
  private func checkSite(_ site: Site, _ addresses: Addresses) -> [Diagnostic] {
    ReferenceCheck.run(site) + NavigationCheck.run(site) + MapCheck.run(site)
      + addresses.diagnostics + LedgerCheck.run(site, addresses) + ChronologyCheck.run(site)
      + TableCheck.run(site)
  }

  /// What is wrong with what the texts refer to.
  private func checkTexts(
    _ site: Site, _ bodies: Bodies, _ graph: Backlinks, _ others: [Diagnostic]
  ) -> [Diagnostic] {
    let diagnostics = AnchorCheck.run(site, bodies) + SourceCheck.run(site, bodies)
    let all = [others, diagnostics].joined()
    // Only worth asking once every reference holds.
    return all.contains { $0.severity == .error }
      ? diagnostics : diagnostics + OrphanCheck.run(site, graph)
  }

  /// Reads the content and the theme.
  private mutating func read(since start: inout ContinuousClock.Instant) async -> SiteReading {
    options.progress?.begin("read", total: input.content.count)
    var diagnostics: [Diagnostic] = []
    let words = Words(theme: input, &diagnostics)
    var content = await ContentReader(input: input, options: options, words: words).read()
    diagnostics += content.diagnostics
    stage("read", input.content.count, since: &start)
    let theme = Theme(input, &diagnostics)
    stage("templates", theme.templates.count, since: &start)
    if let baseURL = options.baseURL {
      content.site?.settings.baseURL = baseURL.hasSuffix("/") ? baseURL : baseURL + "/"
    }
    return SiteReading(
      site: content.site, theme: theme, diagnostics: diagnostics, fates: content.fates)
  }

  private mutating func stage(
    _ name: String, _ count: Int, since start: inout ContinuousClock.Instant
  ) {
    let now = clock.now
    stages.append(Build.Stage(name: name, count: count, duration: now - start))
    start = now
  }

  private func result(
    _ outputs: [OutputFile]?, _ site: Site?, _ report: GraphReport?,
    _ diagnostics: [Diagnostic], _ fates: [ContentFate], _ checked: [SourceFile] = []
  ) -> Build {
    Build(
      outputs: outputs?.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
      diagnostics: diagnostics, checkedFiles: checked, fates: fates,
      sectionCount: site?.sections.count ?? 0,
      eventCount: site?.index.events.count ?? 0, report: report,
      hasAddress: site?.settings.baseURL != nil,
      ledger: outputs == nil
        ? nil : site.flatMap { AddressLedger.text(of: $0.ledger, adding: $0.pagePaths) },
      serverPath: site?.settings.serverPath ?? "/",
      stages: stages)
  }
}
