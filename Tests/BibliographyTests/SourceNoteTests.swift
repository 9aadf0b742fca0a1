import Testing

@testable import Bibliography

/// What Zotero calls “extra” holds remarks for readers and lines for programs.
@Suite struct SourceNoteTests {
  @Test(arguments: [
    ("tex.ids: x\nPMID: 123", nil), ("Citation Key: doe99", nil), ("original-date: 1937", nil),
    ("Original Date: 1937", nil), ("{:isbn: 978}", nil), ("_eprint: 1", nil),
    ("A remark.\ntex.x: y", "A remark."), ("Read: twice", "Read: twice"),
    ("One.\nTwo.", "One. Two."),
  ])
  func keepsWhatReadersRead(_ note: String, _ readable: String?) {
    #expect(SourceNote.readable(note) == readable)
  }
}
