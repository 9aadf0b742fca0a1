import Course
import Diagnostics
import FrontMatter

/// A choice between courses of action, as its author wrote it.
struct Decision {
  let title: Located<String>
  /// Who decides, where and when.
  let situation: Located<String>?
  let question: Located<String>
  let options: [Option]
  let lookFor: Located<String>?

  /// What messages call it.
  static let kind = "a decision"

  /// A course of action with what speaks for and against it.
  struct Option {
    let name: Located<String>
    let pros: [Evidence]
    let cons: [Evidence]

    init?(_ fields: inout Fields) {
      let name = fields.label("option", "what would be done", isRequired: true)
      pros = Self.evidence("for", "what speaks for it", name, &fields)
      cons = Self.evidence("against", "what speaks against it", name, &fields)
      guard let name else { return nil }
      self.name = name
    }

    /// The evidence of one side; none is told, for nobody can weigh it.
    private static func evidence(
      _ side: StaticString, _ note: StaticString, _ name: Located<String>?, _ fields: inout Fields
    ) -> [Evidence] {
      let key = "\(side)"
      let evidence = fields.records(key, note, of: Evidence.kind) { Evidence(&$0) }
      if let name, evidence.isEmpty, !fields.isBroken(key) {
        fields.report(
          .warning(
            "decision", "there is no evidence \(key) this option", at: name.place,
            hint: "add \"\(key):\" with a \"fact:\" and its \"sources:\": nobody can weigh one side"
          ))
      }
      return evidence
    }
  }

  /// A fact that speaks for or against an option.
  struct Evidence {
    let fact: Located<String>
    let sections: [Located<String>]
    let sources: [Located<String>]

    static let kind = "evidence"

    init?(_ fields: inout Fields) {
      let fact = fields.text("fact", "what is known, in a sentence or less", isRequired: true)
      sections = fields.texts("sections", "slugs of the sections that tell it")
      sources = fields.texts("sources", "ids of the sources that show it")
      guard let fact else { return nil }
      self.fact = fact
      if sources.isEmpty, fields.isMissing("sources") {
        fields.report(
          .warning(
            "evidence-source", "this evidence has no source", at: fact.place,
            hint: "add \"sources:\" with at least one id"))
      }
    }
  }

  /// Reads the keys of a decision; between fewer than two options there is nothing to decide.
  init?(_ fields: inout Fields) {
    let title = fields.label("title", "what it is called", isRequired: true)
    situation = fields.text("situation", "who decides, where and when")
    let question = fields.text("question", "what is to be decided", isRequired: true)
    options = fields.records(
      "options", "the courses of action", of: "an option", isRequired: true
    ) { Option(&$0) }
    lookFor = fields.text("look_for", "how good work is told")
    if options.count < 2, !fields.isBroken("options"), !fields.isMissing("options") {
      fields.report(
        .error(
          "decision", "a decision needs two options", at: fields.place,
          hint:
            "write each on its own line after a dash, with \"option:\", \"for:\" and \"against:\""
        ))
    }
    guard let title, let question, options.count > 1 else { return nil }
    (self.title, self.question) = (title, question)
  }
}
