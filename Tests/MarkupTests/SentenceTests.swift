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

  @Test(arguments: [
    ("One. Two.", "One."), ("Why? Because.", "Why?"), ("“Yes.” He left.", "“Yes.”"),
    ("Dr. Li and J. Smith came. They left.", "Dr. Li and J. Smith came."),
    ("It cost 3.5 roubles, i.e. much. More.", "It cost 3.5 roubles, i.e. much."),
    ("Am 9. November fiel sie. Danach", "Am 9. November fiel sie."),
    ("It was 1689. Then", "It was 1689."), ("一句。二句。", "一句。"), ("No end", "No end"), ("", ""),
  ])
  func findsTheFirst(_ text: String, _ first: String) { #expect(firstSentence(of: text) == first) }

  @Test func cutsWhatIsTooLong() {
    let text = String(repeating: "words ", count: 50)
    #expect(firstSentence(of: text, limit: 20) == "words words words…")
    #expect(firstSentence(of: String(repeating: "字", count: 50), limit: 10) == "字字字字字字字字字…")
  }
}
