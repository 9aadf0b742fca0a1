import CoursePages
import Formats
import SiteGenerator
import TestSupport
import Testing

/// The course as an IMS Common Cartridge 1.3, by the clauses of its implementation guide.
@Suite struct CommonCartridgeTests {
  private static let files: [String: TestFile] = [
    "content/site.yaml": """
    title: Rivers & borders
    description: A course.
    licence: {name: CC BY 4.0}
    """,
    "content/sections/01-a.md": """
    ---
    title: A & B
    summary: S.
    ---
    ```quiz
    id: one
    question: "Which *river* of [these](02-b.md)?"
    choices:
      - {text: Amur & Ussuri, correct: true, why: It is.}
      - {text: Rhine}
    ```

    ```quiz
    id: two
    question: Which two?
    choices:
      - {text: Lena, correct: true}
      - {text: Rhine, why: No.}
      - {text: Ob, correct: true}
    ```

    ```quiz
    id: open
    question: Why < so?
    answer: "Because."
    ```
    """,
    "content/sections/02-b.md": "---\ntitle: B\nsummary: S.\n---\nText.",
    "content/people/mao.md": "---\nname: Mao\nsummary: L.\n---\nText.",
  ]

  private func entries() async throws -> [(name: String, text: String)] {
    let site = await build(Self.files)
    let outputs = try #require(site.build.outputs, "\(site.report)")
    let book = try #require(site.build.book)
    let bytes = try CommonCartridge(book, of: outputs).bytes()
    #expect(try CommonCartridge(book, of: outputs).bytes() == bytes)
    return archived(bytes)
  }

  @Test func listsWhatItHolds() async throws {
    let entries = try await entries()
    // §3.1: the manifest stands at the root.
    #expect(entries.first?.name == "imsmanifest.xml")
    let manifest = try #require(entries.first?.text)
    let parts = manifest.split(separator: "<resource identifier=\"files\"", maxSplits: 1)
    #expect(
      parts[0] + "…"
        == """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest identifier="course-rivers-borders" xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1" xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest">
        <metadata><schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion>
        <lom:lom><lom:general><lom:title><lom:string language="en">Rivers &amp; borders</lom:string></lom:title><lom:language>en</lom:language><lom:description><lom:string language="en">A course.</lom:string></lom:description></lom:general><lom:rights><lom:copyrightAndOtherRestrictions><lom:value>yes</lom:value></lom:copyrightAndOtherRestrictions><lom:description><lom:string language="en">CC BY 4.0</lom:string></lom:description></lom:rights></lom:lom></metadata>
        <organizations><organization identifier="course" structure="rooted-hierarchy"><item identifier="root">
        <item identifier="item-0" identifierref="page-0"><title>Home</title></item>
        <item identifier="folder-1"><title>A &amp; B</title>
        <item identifier="item-1" identifierref="page-1"><title>A &amp; B</title></item>
        <item identifier="item-test-0" identifierref="test-0"><title>Questions</title></item>
        </item>
        <item identifier="item-2" identifierref="page-2"><title>B</title></item>
        <item identifier="folder-3"><title>People</title>
        <item identifier="item-3" identifierref="page-3"><title>People</title></item>
        <item identifier="item-4" identifierref="page-4"><title>Mao</title></item>
        </item>
        <item identifier="item-5" identifierref="page-5"><title>Answers for teachers</title></item>
        </item></organization></organizations>
        <resources>
        <resource identifier="page-0" type="webcontent" href="site/index.html"><file href="site/index.html"/><dependency identifierref="files"/></resource>
        <resource identifier="page-1" type="webcontent" href="site/sections/a.html"><file href="site/sections/a.html"/><dependency identifierref="files"/></resource>
        <resource identifier="page-2" type="webcontent" href="site/sections/b.html"><file href="site/sections/b.html"/><dependency identifierref="files"/></resource>
        <resource identifier="page-3" type="webcontent" href="site/people.html"><file href="site/people.html"/><dependency identifierref="files"/></resource>
        <resource identifier="page-4" type="webcontent" href="site/people/mao.html"><file href="site/people/mao.html"/><dependency identifierref="files"/></resource>
        <resource identifier="page-5" type="webcontent" href="site/answers.html"><file href="site/answers.html"/><dependency identifierref="files"/></resource>
        …
        """)
    // §4.4: every file is listed, and once.
    for entry in entries.dropFirst() {
      #expect(
        manifest.matches(of: #/<file href="([^"]+)"\/>/#).count { $0.1 == entry.name } == 1,
        "\(entry.name)")
    }
    #expect(
      manifest.contains(
        #"<resource identifier="test-0" type="imsqti_xmlv1p2/imscc_xmlv1p3/assessment"><file href="questions/a/test.xml"/></resource>"#
      ))
  }

  @Test func asksTheQuestions() async throws {
    let test = try await entries().first { $0.name == "questions/a/test.xml" }?.text
    #expect(
      test
        == """
        <?xml version="1.0" encoding="UTF-8"?>
        <questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
        <assessment ident="test-a" title="Questions: A &amp; B"><qtimetadata><qtimetadatafield><fieldlabel>cc_profile</fieldlabel><fieldentry>cc.exam.v0p1</fieldentry></qtimetadatafield><qtimetadatafield><fieldlabel>qmd_assessmenttype</fieldlabel><fieldentry>Examination</fieldentry></qtimetadatafield><qtimetadatafield><fieldlabel>qmd_scoretype</fieldlabel><fieldentry>Percentage</fieldentry></qtimetadatafield><qtimetadatafield><fieldlabel>qmd_feedbackpermitted</fieldlabel><fieldentry>Yes</fieldentry></qtimetadatafield><qtimetadatafield><fieldlabel>qmd_hintspermitted</fieldlabel><fieldentry>No</fieldentry></qtimetadatafield><qtimetadatafield><fieldlabel>qmd_solutionspermitted</fieldlabel><fieldentry>Yes</fieldentry></qtimetadatafield><qtimetadatafield><fieldlabel>cc_maxattempts</fieldlabel><fieldentry>unlimited</fieldentry></qtimetadatafield></qtimetadata>
        <section ident="root">
        <item ident="a.one"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>cc_profile</fieldlabel><fieldentry>cc.multiple_choice.v0p1</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
        <presentation><material><mattext texttype="text/html">Which &lt;em&gt;river&lt;/em&gt; of &lt;span&gt;these&lt;/span&gt;?</mattext></material>
        <response_lid ident="response" rcardinality="Single"><render_choice>
        <response_label ident="choice-1"><material><mattext texttype="text/html">Amur &amp;amp; Ussuri</mattext></material></response_label>
        <response_label ident="choice-2"><material><mattext texttype="text/html">Rhine</mattext></material></response_label>
        </render_choice></response_lid></presentation>
        <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
        <respcondition continue="Yes"><conditionvar><varequal respident="response">choice-1</varequal></conditionvar><displayfeedback feedbacktype="Response" linkrefid="why-1"/></respcondition>
        <respcondition continue="No"><conditionvar><varequal respident="response">choice-1</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing>
        <itemfeedback ident="why-1"><flow_mat><material><mattext texttype="text/html">It is.</mattext></material></flow_mat></itemfeedback>
        </item>
        <item ident="a.two"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>cc_profile</fieldlabel><fieldentry>cc.multiple_response.v0p1</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
        <presentation><material><mattext texttype="text/html">Which two?</mattext></material>
        <response_lid ident="response" rcardinality="Multiple"><render_choice>
        <response_label ident="choice-1"><material><mattext texttype="text/html">Lena</mattext></material></response_label>
        <response_label ident="choice-2"><material><mattext texttype="text/html">Rhine</mattext></material></response_label>
        <response_label ident="choice-3"><material><mattext texttype="text/html">Ob</mattext></material></response_label>
        </render_choice></response_lid></presentation>
        <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
        <respcondition continue="Yes"><conditionvar><varequal respident="response">choice-2</varequal></conditionvar><displayfeedback feedbacktype="Response" linkrefid="why-2"/></respcondition>
        <respcondition continue="No"><conditionvar><and><varequal respident="response">choice-1</varequal><not><varequal respident="response">choice-2</varequal></not><varequal respident="response">choice-3</varequal></and></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing>
        <itemfeedback ident="why-2"><flow_mat><material><mattext texttype="text/html">No.</mattext></material></flow_mat></itemfeedback>
        </item>
        <item ident="a.open"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>cc_profile</fieldlabel><fieldentry>cc.essay.v0p1</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
        <presentation><material><mattext texttype="text/html">Why &amp;lt; so?</mattext></material><response_str ident="response" rcardinality="Single"><render_fib><response_label ident="text" rshuffle="No"/></render_fib></response_str></presentation>
        <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
        <respcondition continue="No"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Solution" linkrefid="answer"/></respcondition></resprocessing>
        <itemfeedback ident="answer"><solution><solutionmaterial><flow_mat><material><mattext texttype="text/html">Because.</mattext></material></flow_mat></solutionmaterial></solution></itemfeedback>
        </item>
        </section>
        </assessment>
        </questestinterop>

        """)
  }
}
