package import Diagnostics
package import Markup

/// What became of a document.
package struct Rendering: Sendable {
  /// The document's flow content.
  package internal(set) var html = HTML()
  /// The headings in document order.
  package internal(set) var headings: [Heading] = []
  /// The ids that attributes give to images, words and blocks.
  package internal(set) var anchors: [String] = []
  /// What is for teachers alone, in document order.
  package internal(set) var teacherNotes: [HTML] = []
  /// The links without a scheme, in document order.
  package internal(set) var links: [LinkUse] = []
  /// The images without a scheme, in document order.
  package internal(set) var images: [ImageUse] = []
  /// The citations in document order.
  package internal(set) var citations: [CitationGroup] = []
  /// The words of the document, a line a block.
  package internal(set) var plainText = ""
  /// The words of the first paragraph.
  package internal(set) var firstParagraph = ""
  /// What parsing and rendering found wrong.
  package internal(set) var diagnostics: [Diagnostic] = []
}

/// A link to something near the document.
package struct LinkUse: Sendable, Hashable {
  /// The destination as the author wrote it.
  package let destination: String
  /// The URL that the host gave for it.
  package let url: String
  package let place: SourcePlace
}

/// An image of something near the document.
package struct ImageUse: Sendable, Hashable {
  /// The destination as the author wrote it.
  package let destination: String
  /// The URL that the host gave for it.
  package let url: String
  /// The words that stand for the image.
  package let alternative: String
  /// The title, which is the caption of an image alone in its paragraph; empty without.
  package let title: String
  package let place: SourcePlace
}
