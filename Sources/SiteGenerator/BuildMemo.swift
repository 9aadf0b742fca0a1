import Course
import Diagnostics
import Graphics
import Synchronization

/// Plain memos of pure functions, kept from build to build of a preview: files as they were read, by their bytes, and
/// the grounds of maps. Nothing of it shows in the site; it only saves time.
///
/// A class with a lock, for the builds of one preview share it.
package final class BuildMemo: Sendable {
  /// The grounds of maps that have been drawn.
  let grounds = MapGrounds()
  private let files = Mutex<[ByteString: ContentFile]>([:])

  package init() {}

  /// The files that the last build read, by their paths.
  var lastFiles: [ByteString: ContentFile] {
    get { files.withLock { $0 } }
    set { files.withLock { $0 = newValue } }
  }
}
