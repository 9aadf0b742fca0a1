/// What a mapping may hold, told by the code that reads it, so that what is said of it cannot differ from what is read.
package struct RecordShape: Sendable, Hashable {
  /// What such a mapping is called in messages, as in "a section".
  package let kind: String
  /// Its keys, in the order in which they are asked for.
  package let keys: [Key]

  /// A key that a mapping may have.
  package struct Key: Sendable, Hashable {
    package let name: String
    /// What it is for, in words for authors; empty if its name says it.
    package let note: String
    /// The kind of value in words, as in "an EDTF date".
    package let type: String
    package let isRequired: Bool
    package let value: ValueShape
  }

  /// What `read` would ask of a mapping.
  package static func of(_ kind: String, _ read: (inout Fields) -> Void) -> RecordShape {
    var fields = Fields(describing: kind)
    read(&fields)
    return fields.shape
  }
}

/// What may stand under a key.
package indirect enum ValueShape: Sendable, Hashable {
  /// Any text, or one that has a form of its own, such as a date.
  case text
  case flag
  case integer(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case choice([String])
  /// A list of as many numbers.
  case numbers(Int)
  case texts
  case textOrTexts
  case record(RecordShape)
  case records(RecordShape)
  /// A mapping of texts whose keys the author chooses, of these if there are some.
  case dictionary([String])
  /// Something that has more than one form.
  case any
}
