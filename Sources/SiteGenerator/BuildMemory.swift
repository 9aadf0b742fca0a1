import Diagnostics
import Graphics
import Platform
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
  /// The files for machines, feed readers and search engines.
  let exports: [OutputFile]
}

/// The content and the theme as they were read.
struct SiteReading: Sendable {
  var site: Site?
  let theme: Theme
  let diagnostics: [Diagnostic]
  let fates: [ContentFate]
}
