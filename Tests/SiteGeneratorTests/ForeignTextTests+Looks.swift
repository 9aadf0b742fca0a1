/// What lacks a little to be what it looks like, and prose that looks like it and is not.
extension ForeignTextTests {
  static let looks: [Kind] = [
    Kind(
      name: "Boxes and entries of lists that lack a blank or a mark", isTold: true,
      inputs: [
        "- [ ]x", "- [] x", "* [x ] z", "1.a\n2.b", "-a\n-b", "+a\n+b", "i. one\nii. two",
        "１．一\n２．二", "一、甲\n二、乙", "①甲\n②乙", "• a\n• b", "☐ a\n☑ b",
      ]),
    Kind(
      name: "Titles, sizes and blanks in and behind addresses", isTold: true,
      inputs: [
        "[a] (../people/mao.md)", "![a] (../media/a.svg)", "[a](http://e.org/a b)",
        "[a](https://e.org \"b)", "[a](../people/mao.md 'x' y)", "![a](../media/a.svg =100x20)",
        "![a|100](../media/a.svg)", "![a](../media/a.svg) {width=5}",
      ]),
    Kind(
      name: "Cells and columns beyond a table", isTold: true,
      inputs: [
        "|a|b|\n|-|-|\n|1|2|3|", "|a|\n|-|\n|1|2|", "| a |\n\n|---|\n| 1 |",
        " a   b\n --- ---\n 1   2", "|a|\n|-|\n|1|\n\n: Caption",
      ]),
    Kind(
      name: "Callouts and blocks that begin none", isTold: true,
      inputs: [
        "> [! NOTE]\n> x", "> [!NOTE]\n\n> x", "[!NOTE]\n\nx", "::: {.note\nx\n:::",
        "::: figure\nx\n:::", "!!!note\n    x", "???+ tip \"T\"\n    a",
      ]),
    Kind(
      name: "Wide signs, comments and lines of others", isTold: true,
      inputs: [
        "\u{3000}# A", "＃ A", "####### A", "{# c #}", "#+TITLE: x", "import T from '@theme/T'",
        "a[1]\n\n[1]: note text here", "## H {#a b}",
      ]),
    Kind(
      name: "What looks like marks and is prose", isTold: false,
      inputs: [
        "— Привет, — сказал он.\n— Пока.", "　　两个全角空格开头。", "1.5 million\n2.5 km",
        "I. Newton\nI. Kant", "[Moderator]: Welcome.", "[sic] and [] and [1]", "|x| is absolute",
        "snake_case, f[0] and {x = 1}", "3. Oktober 1990", "A • B • C", "（一）甲\n（二）乙",
        "Q: What?\nA: That.", "+49 30 1234567", "-5 degrees\n-6 degrees",
      ]),
  ]
}
