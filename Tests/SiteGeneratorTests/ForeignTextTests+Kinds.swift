/// The kinds and their inputs, each the body of a section, or all of its file.
extension ForeignTextTests {
  static let kinds = notations + looks

  private static let notations: [Kind] = [
    Kind(
      name: "References, destinations and brackets that lead nowhere", isTold: true,
      inputs: [
        "[the treaty][trety]",
        "![a](../media/my map.png)",
        "[map](my map.md)",
        "[x] (https://e.org)",
        "[a][]",
        "[words](file.md",
        "[[wiki]]",
        "[TOC]",
      ]),
    Kind(
      name: "Marks that set nothing", isTold: true,
      inputs: [
        "A **bold **x",
        "**注意：**请",
        "~~gone ~~x",
        "__a __b",
        "**open",
        "==mark==",
        "++new++",
      ]),
    Kind(
      name: "Headings without a blank, words or first place", isTold: true,
      inputs: [
        "#NoSpace",
        "##Two",
        "##\n\nText",
        "# A second title",
      ]),
    Kind(
      name: "Rows and cells that make no table", isTold: true,
      inputs: [
        "| a | b |\n| 1 | 2 |",
        "| a |\n| - |\n| `x|y` |",
        "[^note 1]",
      ]),
    Kind(
      name: "Tags of other programs", isTold: true,
      inputs: [
        "{{< figure >}}",
        "{{% note %}}",
        "{% include x %}",
        "{{ page.title }}",
        "$$x$$",
        "!!! note\n    Text",
        "::: {",
        "::: nokind\nText\n:::",
      ]),
    Kind(
      name: "Short notations of other programs", isTold: true,
      inputs: [
        "A note^[on the spot]",
        "$E=mc^2$",
        "A :smile:",
        "\\newpage",
        "\\textbf{words}",
        "&bogus;",
        "| one\n| two",
        "a. One\nb. Two",
        "*[HTML]: Words",
        "> [!nokind]\n> Text",
      ]),
    Kind(
      name: "AsciiDoc, reStructuredText, MyST and MDX", isTold: true,
      inputs: [
        "include::part.adoc[]", "See link:a.html[words].", "== Title", ".. note:: words",
        "See :ref:`a`.", "See {cite}`a`.", "```{note}\na\n```", "```{code-cell} python\na\n```",
        "import Tabs from './tabs'", "export const a = 1",
      ]),
    Kind(
      name: "Diagrams, formulas and code that is not run", isTold: true,
      inputs: [
        "```mermaid\na\n```", "```plantuml\na\n```", "So \\(x^2\\) is.", "\\[ E = mc^2 \\]",
        "There are `r nrow(x)` rows.",
      ]),
    Kind(
      name: "Rows without bars around them, and lines of dashes that do not fit", isTold: true,
      inputs: ["a | b\n1 | 2", "| a | b |\n| - |\n| 1 | 2 |", "a | b\n- | - | -\n1 | 2"]),
    Kind(
      name: "Images, comments and names of Obsidian", isTold: true,
      inputs: ["![[a.png]]", "a %%hidden%% b", "words ^name", "[[A#B]]"]),
    Kind(
      name: "Callouts of other programs", isTold: false,
      inputs: [
        "> [!abstract] Title\n> Text",
        "> [!example]- Folded\n> Text",
        "::: danger\nText\n:::",
        ":::{attention}\nText\n:::",
      ]),
    Kind(
      name: "Attributes that mean nothing where they stand", isTold: true,
      inputs: [
        "Text {.class}",
        "![a](../media/a.svg){loading=lazy}",
        "## A {.unknown}",
        "[a](https://e.org){target=\"_blank\"}",
        "Text\n{: .fs-6}",
        "`a`{.r}",
      ]),
    Kind(
      name: "Pictures without words, links without target", isTold: true,
      inputs: [
        "![](../media/a.svg)",
        "![x]()",
        "[](https://e.org)",
        "[x]()",
      ]),
    Kind(
      name: "Fences one slip from a component", isTold: true,
      inputs: [
        "```quizz\na\n```",
        "```timelin\na\n```",
      ]),
    Kind(
      name: "HTML that is shown as text", isTold: true,
      inputs: [
        "<b>a</b>",
        "<div>\na\n</div>",
        "<style>a{}</style>",
        "a<br>b",
      ]),
    Kind(
      name: "Quizzes without reasons", isTold: true,
      inputs: [
        "```quiz\nquestion: Q\nchoices:\n  - {text: A, correct: True}\n  - {text: B, why: W}\n```"
      ]),
    Kind(
      name: "Keys of other generators", isTold: true,
      inputs: [
        "---\ntitle: A\nsummary: S.\nauthor: x\n---",
        "---\ntitle: A\nsummary: S.\ndate: 2024-01-01\n---",
        "---\ntitle: A\nsummary: S.\ntags: [a]\n---",
        "---\ntitle: A\nsummary: S.\ndescription: d\n---",
        "---\ntitle: A\nsummary: S.\nweight: 1\n---",
        "---\ntitle: A\nsummary: S.\nslug: x\n---",
        "---\ntitle: A\nsummary: S.\nlayout: post\n---",
        "---\ntitle: A\nsummary: S.\nkeywords: k\n---",
        "---\ntitle: A\nsummary: S.\nteaching: 1\n---",
        "---\ntitle: A\nsummary: S.\npermalink: /a/\n---",
        "---\ntitle: A\nsummary: S.\nsidebar_position: 1\n---",
        "---\ntitle: A\nsummary: S.\ntemplate: x.html\n---",
        "---\ntitle: A\nsummary: S.\nnav_order: 2\n---",
      ]),
    Kind(
      name: "Front matter that is not there", isTold: false,
      inputs: [
        "---\ntitle: A\n---\nText.",
        "---\n---\n# A\n\nText.",
        "---\ntitle: A\nsummary: S.\ndraft: FALSE\n---\nText.",
      ]),
    Kind(
      name: "Struck, small and raised text, tasks, bare addresses, definitions", isTold: false,
      inputs: [
        "~~gone~~",
        "H~2~O and x^2^",
        "- [ ] open\n- [x] done",
        "See https://e.org/a.",
        "www.e.org",
        "Term\n: Meaning.",
        "Term\n\n:   Meaning.",
      ]),
    Kind(
      name: "Attributes that images, headings, words and blocks take", isTold: false,
      inputs: [
        "![](../media/a.svg){alt=\"x\"}",
        "![](../media/a.svg){fig-alt='x' width=50%}",
        "![a](../media/a.svg){height=20}",
        "## A {#b}",
        "## A {#A.__call__}",
        "[a]{.smallcaps}",
        "[尼]{lang=zh}",
        "![a](../media/a.svg){#b}",
        "## A\n{: #b}",
      ]),
    Kind(
      name: "Fenced divs and quotes as callouts", isTold: false,
      inputs: [
        "::: note\nText\n:::",
        "::::: challenge\nA\n\n:::: solution\nB\n::::\n:::::",
        "::: {.callout-tip title=\"T\"}\nText\n:::",
        "::: instructor\nText\n:::",
        "::: spoiler\n\n### S\n\nText\n:::",
        "::: testimonial\nText\n:::",
        "> Text\n{: .callout}",
        "> [!WARNING] Title\n> Text",
        "> [!TIP]\n> - list",
        "> [!NOTE]\n> ```\n> code\n> ```",
      ]),
    Kind(
      name: "Links to what the program makes", isTold: false,
      inputs: [
        "[a](../people.html)",
        "[b](../all.html)",
        "[c](../people/mao.html)",
        "[d](../sitemap.xml)",
        "[e](../index.html)",
        "[f](#top)",
      ]),
    Kind(
      name: "Code as others write it", isTold: false,
      inputs: [
        "```{.python}\na\n```",
        "```{r, eval=FALSE}\na\n```",
        "```python\na\n```",
        "~~~\na\n~~~\n{: .language-bash}",
      ]),
    Kind(
      name: "Apostrophes, notes and quotation marks", isTold: false,
      inputs: [
        "The '90s",
        "Rock 'n' roll",
        "A[^1].\n\n[^1]: Note\n---\n\nText",
      ]),
    Kind(
      name: "Pictures within lines, links and tables", isTold: false,
      inputs: [
        "A ![a](../media/a.svg) b",
        "[![a](../media/a.svg)](https://e.org)",
        "| a |\n| - |\n| ![a](../media/a.svg) |",
        "![a](../media/a.svg) ![b](../media/a.svg)",
      ]),
  ]
}
