import Course
import CourseChecks
import CoursePages
import Diagnostics
import Graphics
package import Platform
import Synchronization

/// Memos, kept from build to build of a preview: the bytes of files until they change, files as they were read, by
/// their bytes, the grounds of maps, and what was made with what was asked for it. Nothing of it shows in the site; it only
/// saves time.
///
/// A class with a lock, for the builds of one preview share it.
package final class BuildMemo: Sendable {
  /// The grounds of maps that have been drawn.
  let grounds = MapGrounds()
  /// What was made for the last site; `nil` where nothing is built again.
  let site: SiteMemo?
  private let files = Mutex<[ContentFile]>([])
  private let reading = Mutex<CourseReading?>(nil)

  /// What was told of the dates of sections.
  private struct DateDoubts {
    let sections: [Section]
    let settings: SourceFile
    let told: [Diagnostic]
  }

  private let dateDoubts = Mutex<DateDoubts?>(nil)

  private let input = Mutex<SiteInput.Memory>(SiteInput.Memory())

  let themes: ThemeMemo

  /// Nothing is known yet but, perhaps, a theme. What one that `keepsSites` is for takes longer the first time, and less
  /// from the second time on.
  package init(keepsSites: Bool = false, themes: ThemeMemo = ThemeMemo()) {
    site = keepsSites ? SiteMemo() : nil
    self.themes = themes
  }

  /// Forgets the bytes of files that `change` may have changed.
  package func forget(_ change: FolderChange) { input.withLock { $0.forget(change) } }

  /// Whether the last build read these bytes at this path.
  package func holds(_ bytes: [UInt8], at path: FilePath) -> Bool {
    input.withLock { $0.holds(bytes, at: path) }
  }

  /// What is doubtful about the dates of a course, which is worked out where its sections or settings have changed.
  func doubts(aboutDatesOf course: Course) -> [Diagnostic] {
    if let last = dateDoubts.withLock({ $0 }), last.sections == course.sections,
      last.settings == course.settingsFile
    {
      return last.told
    }
    let told = CourseRules.ofDates(course)
    dateDoubts.withLock {
      $0 = DateDoubts(sections: course.sections, settings: course.settingsFile, told: told)
    }
    return told
  }

  /// The bytes that the last build was made from.
  var lastInput: SiteInput.Memory {
    get { input.withLock { $0 } }
    set { input.withLock { $0 = newValue } }
  }

  /// The files that the last build read, in its order.
  var lastFiles: [ContentFile] {
    get { files.withLock { $0 } }
    set { files.withLock { $0 = newValue } }
  }

  /// What the last whole site was made of; `nil` where nothing is built again.
  var lastReading: CourseReading? { reading.withLock { $0 } }

  /// Notes that a whole site was made.
  func keep(_ reading: CourseReading, _ pages: PageFacts) {
    guard let site else { return }
    site.keep(pages)
    self.reading.withLock { $0 = reading }
  }
}
