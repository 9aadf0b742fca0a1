package import Diagnostics
package import Files

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

  package init(
    baseURL: String? = nil, includesDrafts: Bool = false, isStrict: Bool = false,
    isEditorial: Bool = false,
    checksOutput: Bool = false,
    outputName: String = "public",
    pictures: PictureConverter? = nil, jobs: Int = 1, progress: BuildProgress? = nil
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
    var diagnostics: [Diagnostic] = []

    var start = clock.now
    options.progress?.begin("read", total: input.content.count)
    let words = Words(theme: input, &diagnostics)
    let content = await ContentReader(input: input, options: options, words: words).read()
    diagnostics += content.diagnostics
    stage("read", input.content.count, since: &start)

    let theme = Theme(input, &diagnostics)
    stage("templates", theme.templates.count, since: &start)

    guard var site = content.site else { return result(nil, nil, nil, diagnostics, content.fates) }
    if let baseURL = options.baseURL {
      site.settings.baseURL = baseURL.hasSuffix("/") ? baseURL : baseURL + "/"
    }
    let bodies = await Bodies(
      site, contentName: input.contentName, jobs: options.jobs, progress: options.progress)
    diagnostics += bodies.all.flatMap(\.diagnostics)
    stage("text", bodies.all.count, since: &start)

    options.progress?.begin("check")
    let addresses = Addresses(site, theme)
    diagnostics += ReferenceCheck.run(site)
    diagnostics += NavigationCheck.run(site)
    diagnostics += MapCheck.run(site)
    diagnostics += AnchorCheck.run(site, bodies, addresses)
    diagnostics += addresses.diagnostics
    diagnostics += LedgerCheck.run(site, addresses)
    diagnostics += ChronologyCheck.run(site)
    diagnostics += SourceCheck.run(site, bodies)
    diagnostics += TableCheck.run(site)
    let graph = Backlinks(site, bodies)
    if !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics += OrphanCheck.run(site, graph)
    }
    if options.isEditorial {
      diagnostics += CourseCheck.run(site)
      diagnostics += ObjectiveCheck.run(site, bodies)
      diagnostics += TermCheck.run(site, bodies)
      diagnostics += TextCheck.run(site, bodies)
      diagnostics += FileEndCheck.run(input.content)
    }
    stage("check", diagnostics.count, since: &start)

    let report = GraphReport(site, bodies, graph)
    let isBroken = diagnostics.contains { $0.severity == .error || options.isStrict }
    guard !isBroken else { return result(nil, site, report, diagnostics, content.fates) }

    let cards = await Cards(site, options.pictures, jobs: options.jobs)
    let pages = await PageRenderer(
      site: site, theme: theme, bodies: bodies, graph: graph, cards: cards
    ).render(jobs: options.jobs, progress: options.progress)
    stage("pages", pages.count, since: &start)
    options.progress?.begin("exports")
    let rest =
      cards.files + Exports.files(site, bodies, theme) + addresses.redirectFiles + addresses.copies
    stage("exports", rest.count, since: &start)
    guard options.checksOutput else {
      return result(pages + rest, site, report, diagnostics, content.fates)
    }
    options.progress?.begin("output")
    let output = OutputCheck.run(
      pages + rest, name: options.outputName, serverPath: site.settings.serverPath,
      budget: site.settings.pageBudget)
    diagnostics += output.diagnostics
    stage("output", output.files.count, since: &start)
    return result(pages + rest, site, report, diagnostics, content.fates, output.files)
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
