import Chronology
import Diagnostics
import Platform
import SiteGenerator

/// What a build says when there is nothing to build: what the last one said.
struct UnchangedSite {
  private let options: SiteOptions
  private let stamp: BuildStamp

  /// `nil` for a build that must be a whole one because more is asked of it.
  init?(
    _ options: SiteOptions, _ publication: Publication.Options, _ pictures: CardPictures,
    publishes: Bool
  ) {
    guard !publishes, !options.verbose else { return nil }
    self.options = options
    let folders = options.folders
    stamp = BuildStamp(
      inputs: [folders.content, folders.templates], output: folders.output,
      settings: [
        folders.content, folders.templates, folders.output,
        options.baseURL ?? "", "\(options.drafts)", options.date ?? "",
        "\(options.strict)", "\(options.isTalking)",
        "\(options.format)", "\(Console.hasColour)", "\(pictures.canDraw)",
        Console.searchPath ?? "", "\(publication.adopts)", "\(publication.isSynced)",
      ])
  }

  /// Tells what the last build told, if this one would make the same site; whether it does.
  func tell(since start: ContinuousClock.Instant) -> Bool {
    guard let kept = stamp.kept(), let line = kept.firstIndex(of: UInt8(ascii: "\n")),
      let count = Int(String(decoding: kept[..<line], as: UTF8.self))
    else { return false }
    Console.raw(String(decoding: kept[(line + 1)...], as: UTF8.self))
    if options.isTalking {
      Console.error(Publication.Summary(unchanged: count).words(since: start))
    }
    return true
  }

  /// Keeps the report and the last line of a build that has been published, for the next one.
  func keep(_ report: String, _ end: String, _ count: Int, _ memo: BuildMemo) {
    let words = "\(count)\n" + report + (options.isTalking ? end.printable(keeping: "\n") : "")
    stamp.keep(Array(words.utf8)) { path in
      do throws(FileError) { return memo.holds(try Disk.read(path), at: path) } catch {
        return false
      }
    }
  }
}
