import Course
import Diagnostics
import Formats
import Markup

/// The questions of a page as a test: QTI 1.2.1 in the profile of Common Cartridge (its §4.5). Questions with choices tell
/// of each why it is right or not; all others are answered in words, with the model answer behind them.
struct QTIAssessment {
  private let group: QuestionGroup
  private let book: Book

  init(_ group: QuestionGroup, of book: Book) { (self.group, self.book) = (group, book) }

  var bytes: [UInt8] {
    var xml = HTML(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
      <assessment
      """)
    xml.attribute("ident", "test-" + group.name)
    xml.attribute("title", "\(book.questionsTitle): \(group.title)")
    xml.raw("><qtimetadata>")
    for (label, entry) in [
      ("cc_profile", "cc.exam.v0p1"), ("qmd_assessmenttype", "Examination"),
      ("qmd_scoretype", "Percentage"), ("qmd_feedbackpermitted", "Yes"),
      ("qmd_hintspermitted", "No"), ("qmd_solutionspermitted", "Yes"),
      ("cc_maxattempts", "unlimited"),
    ] {
      field(label, entry, &xml)
    }
    xml.raw("</qtimetadata>\n<section ident=\"root\">\n")
    for question in group.questions { item(question, &xml) }
    xml.raw("</section>\n</assessment>\n</questestinterop>\n")
    return xml.bytes
  }

  private func field(_ label: String, _ entry: String, _ xml: inout HTML) {
    xml.raw("<qtimetadatafield><fieldlabel>")
    xml.text(label)
    xml.raw("</fieldlabel><fieldentry>")
    xml.text(entry)
    xml.raw("</fieldentry></qtimetadatafield>")
  }

  private func item(_ question: AskedQuestion.Gathered, _ xml: inout HTML) {
    let correct = question.choices.count(where: \.isCorrect)
    let profile =
      correct == 0 ? "essay" : correct == 1 ? "multiple_choice" : "multiple_response"
    xml.raw("<item")
    xml.attribute("ident", question.id)
    xml.raw("><itemmetadata><qtimetadata>")
    field("cc_profile", "cc.\(profile).v0p1", &xml)
    xml.raw("</qtimetadata></itemmetadata>\n<presentation>")
    material(question.prompt, &xml)
    if question.choices.isEmpty {
      xml.raw(
        """
        <response_str ident="response" rcardinality="Single"><render_fib><response_label ident="text" rshuffle="No"/></render_fib></response_str></presentation>
        <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
        <respcondition continue="No"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Solution" linkrefid="answer"/></respcondition></resprocessing>
        <itemfeedback ident="answer"><solution><solutionmaterial><flow_mat>
        """)
      material(question.answer, &xml)
      xml.raw("</flow_mat></solutionmaterial></solution></itemfeedback>\n</item>\n")
      return
    }
    xml.raw("\n<response_lid ident=\"response\" rcardinality=\"")
    xml.raw(correct == 1 ? "Single" : "Multiple")
    xml.raw("\"><render_choice>\n")
    for (number, choice) in question.choices.enumerated() {
      xml.raw("<response_label")
      xml.attribute("ident", "choice-\(number + 1)")
      xml.raw(">")
      material(choice.text, &xml)
      xml.raw("</response_label>\n")
    }
    xml.raw(
      """
      </render_choice></response_lid></presentation>
      <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>

      """)
    for (number, choice) in question.choices.enumerated() where choice.why != nil {
      xml.raw("<respcondition continue=\"Yes\"><conditionvar>")
      equals(number, &xml)
      xml.raw("</conditionvar><displayfeedback feedbacktype=\"Response\"")
      xml.attribute("linkrefid", "why-\(number + 1)")
      xml.raw("/></respcondition>\n")
    }
    xml.raw("<respcondition continue=\"No\"><conditionvar>")
    score(question.choices, correct, &xml)
    xml.raw(
      "</conditionvar><setvar action=\"Set\" varname=\"SCORE\">100</setvar></respcondition></resprocessing>\n"
    )
    for (number, choice) in question.choices.enumerated() {
      guard let why = choice.why else { continue }
      xml.raw("<itemfeedback")
      xml.attribute("ident", "why-\(number + 1)")
      xml.raw("><flow_mat>")
      material(why, &xml)
      xml.raw("</flow_mat></itemfeedback>\n")
    }
    xml.raw("</item>\n")
  }

  /// What must be chosen for all points: the right choice, or all right ones and none of the others.
  private func score(_ choices: [AskedQuestion.Choice], _ correct: Int, _ xml: inout HTML) {
    if correct > 1 { xml.raw("<and>") }
    for (number, choice) in choices.enumerated() {
      if choice.isCorrect {
        equals(number, &xml)
      } else if correct > 1 {
        xml.raw("<not>")
        equals(number, &xml)
        xml.raw("</not>")
      }
    }
    if correct > 1 { xml.raw("</and>") }
  }

  private func equals(_ number: Int, _ xml: inout HTML) {
    xml.raw("<varequal respident=\"response\">")
    xml.text("choice-\(number + 1)")
    xml.raw("</varequal>")
  }

  /// Text with markup, whose links lead to the site's address, or are only words where it has none.
  private func material(_ html: HTML, _ xml: inout HTML) {
    let text = XHTML.bytes(of: html.bytes) { reference in
      if WebAddress.isOne(reference) || reference.begins(with: "mailto:") { return reference }
      guard let address = book.address, !reference.begins(with: "#") else { return nil }
      return address + reference
    }
    xml.raw("<material><mattext texttype=\"text/html\">")
    xml.text(String(decoding: text, as: UTF8.self))
    xml.raw("</mattext></material>")
  }
}
