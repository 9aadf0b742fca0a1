package import Diagnostics

/// A fenced code block whose language names a component, such as `quiz`.
package struct Component: Sendable, Hashable {
  package let name: String
  /// What follows the name in the info string, without white space around it.
  package let arguments: String
  /// The content, each line ended by a line feed and without the fence's indentation or quote markers.
  package let content: [UInt8]
  /// For each line of `content` the byte offsets in the source file at which it stands, without its line ending.
  package let lines: [Range<Int>]
  /// The place of the whole block.
  package let place: SourcePlace
  /// The place of the marks that open it where none close it, so that it goes on to the end of the text.
  package let openFence: SourcePlace?
  /// These marks; empty where others close it.
  package let openMarks: String
}
