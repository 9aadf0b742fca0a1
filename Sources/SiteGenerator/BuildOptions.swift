package import Chronology
import CoursePages

/// What a build is told besides its input.
package struct BuildOptions: Sendable {
  /// The site's absolute address, as `readBaseURL` gives it, instead of the one in `site.yaml`.
  package var baseURL: String?
  package var includesDrafts: Bool
  /// The day of the build, for pages that are published later; no clock is read.
  package var day: CalendarDate?
  /// Whether warnings keep the site from being written.
  package var isStrict: Bool
  /// Whether the course is checked as an editor would, beyond what a build needs.
  package var isEditorial: Bool
  /// Whether the built site is checked as a whole.
  package var checksOutput: Bool
  /// How diagnostics name the output folder.
  package var outputName: String
  /// Whether pages name the cards for shared links, which whoever writes the site draws.
  package var hasCards: Bool
  /// The most bytes of what a page gathers, about; one of more is divided.
  package var pageLimit: Int
  /// How many tasks work at a time.
  package var jobs: Int
  /// What is told how far the build has come.
  package var progress: BuildProgress?
  /// What earlier builds have worked out.
  package var memo: BuildMemo

  package init(
    baseURL: String? = nil, includesDrafts: Bool = false, day: CalendarDate? = nil,
    isStrict: Bool = false,
    isEditorial: Bool = false, checksOutput: Bool = false, outputName: String = "public",
    hasCards: Bool = false, pageLimit: Int = gatheringLimit, jobs: Int = 1,
    progress: BuildProgress? = nil,
    memo: BuildMemo = BuildMemo()
  ) {
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.day = day
    self.isStrict = isStrict
    self.isEditorial = isEditorial
    self.checksOutput = checksOutput
    self.outputName = outputName
    self.hasCards = hasCards
    self.pageLimit = pageLimit
    self.jobs = jobs
    self.progress = progress
    self.memo = memo
  }
}
