import Course
import CoursePages
import Diagnostics
import Graphics
package import Platform
import Synchronization

/// Plain memos, kept from build to build of a preview: the bytes of files until they change, files as they were read, by
/// their bytes, the bibliography, and the grounds of maps. Nothing of it shows in the site; it only saves time.
///
/// A class with a lock, for the builds of one preview share it.
package final class BuildMemo: Sendable {
  /// The grounds of maps that have been drawn.
  let grounds = MapGrounds()
  /// The bibliography of the last build.
  let bibliographies = BibliographyMemo()
  private let files = Mutex<[ByteString: ContentFile]>([:])

  private let input = Mutex<SiteInput.Memory>(SiteInput.Memory())

  let themes: ThemeMemo

  /// Nothing is known yet but, perhaps, a theme.
  package init(themes: ThemeMemo = ThemeMemo()) { self.themes = themes }

  /// Forgets the bytes of files that `change` may have changed.
  package func forget(_ change: FolderChange) { input.withLock { $0.forget(change) } }

  /// Whether the last build read these bytes at this path.
  package func holds(_ bytes: [UInt8], at path: FilePath) -> Bool {
    input.withLock { $0.holds(bytes, at: path) }
  }

  /// The bytes that the last build was made from.
  var lastInput: SiteInput.Memory {
    get { input.withLock { $0 } }
    set { input.withLock { $0 = newValue } }
  }

  /// The files that the last build read, by their paths.
  var lastFiles: [ByteString: ContentFile] {
    get { files.withLock { $0 } }
    set { files.withLock { $0 = newValue } }
  }
}
