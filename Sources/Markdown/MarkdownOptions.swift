/// How a document is read and written.
package struct MarkdownOptions: Sendable {
  /// Whether there is more than CommonMark: places, heading ids, tables, notes, …
  package var extensions = true
  /// Whether straight quotes, `--` and `...` become what print has.
  package var smartPunctuation = true
  /// Whether raw HTML is passed; otherwise it is shown as text.
  package var allowsHTML = false
  /// What stands before every id that the document makes, where several documents share a page.
  package var idPrefix = ""
  /// How many levels deeper headings are written than the author wrote them; six is the deepest.
  package var headingShift = 0
  /// Whether the page has a title of its own, so that a heading of the first level is a second one.
  package var hasTitle = false
  /// The blocks that are shown elsewhere and left out of the text, by the offsets of their first bytes in the source file.
  package var omitted: Set<Int> = []
  /// Ids that the page has taken already.
  package var reservedIDs: Set<String> = []
  /// Such ids that all documents of a site keep clear of.
  package var commonIDs: Set<String> = []

  /// The languages (BCP 47) that runs of other scripts are marked with; scripts without one are left alone.
  package var scriptLanguages: [Script: String] = [:]
  /// The terms whose first use becomes a link.
  package var terms: [GlossaryTerm] = []
  /// The languages of fenced code blocks that are components.
  package var components: Set<String> = ["chart", "map", "quiz", "timeline"]
  /// The words that the HTML brings of its own.
  package var words = MarkdownWords()
  /// What the version of libcmark is that the places of inlines are read from.
  var library = CMarkLibrary.current

  package init() {}

  /// CommonMark alone, raw HTML passed: byte for byte what libcmark renders.
  package static var plain: MarkdownOptions {
    var options = MarkdownOptions()
    options.extensions = false
    options.smartPunctuation = false
    options.allowsHTML = true
    return options
  }
}
