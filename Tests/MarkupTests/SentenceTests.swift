import Markup
import Testing

/// Texts that are made sentences.
@Suite struct SentenceTests {
  @Test(arguments: [
    ("No", "No."), ("No.", "No."), ("Who?", "Who?"), ("Oh!", "Oh!"), ("And so…", "And so…"),
    ("“no.”", "“no.”"), ("“no”", "“no”."), ("“Who lost it?”", "“Who lost it?”"),
    ("(Why?)", "(Why?)."), ("(2nd ed.)", "(2nd ed.)."), ("(a)", "(a)."), ("„Nein.“", "„Nein.“"),
    ("« Non. »", "« Non. »"), ("好。", "好。"), ("「好。」", "「好。」"), ("好", "好."), ("", ""),
  ])
  func closes(_ text: String, _ closed: String) { #expect(sentence(text) == closed) }
}
