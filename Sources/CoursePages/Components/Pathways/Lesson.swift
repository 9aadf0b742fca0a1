import Diagnostics
import FrontMatter

/// A lesson as its author wrote it.
struct Lesson {
  let title: Located<String>
  let question: Located<String>?
  /// Minutes.
  let length: Int?
  let sections: [Located<String>]
  /// As in `nerchinsk#2`; none for all of its sections.
  let objectives: [Located<String>]
  let parts: [Part]
  /// None for what its sections ask.
  let discussion: [Located<String>]
  /// None for those of its sections' handouts.
  let documents: [Located<String>]
  /// None for what the handouts ask.
  let tasks: [Located<String>]
  let exit: Located<String>?
  let lookFor: Located<String>?

  /// What messages call it.
  static let kind = "a lesson"
  /// How long a lesson can be, in minutes.
  static let length = 1...600

  /// Something that is done in it.
  struct Part {
    let minutes: Int
    let task: Located<String>
    /// What is used.
    let material: Located<String>?

    init?(_ fields: inout Fields) {
      let minutes = fields.integer("minutes", "how long it takes", in: Lesson.length)
      if fields.isMissing("minutes") {
        fields.reportMissing("minutes", hint: "write how long this part takes")
      }
      let task = fields.text("task", "what is done", isRequired: true)
      let material = fields.text("with", "what is used: links to pages, or words")
      guard let minutes, let task else { return nil }
      (self.minutes, self.task, self.material) = (minutes.value, task, material)
    }
  }

  /// Reads the keys of a lesson that is `length` minutes long unless it says otherwise; its parts must fill its time.
  init?(_ fields: inout Fields, length: Int?) {
    let title = fields.text("title", "what it is called", isRequired: true)
    question = fields.text("question", "what it asks")
    let ownLength = fields.integer(
      "minutes", "its length, if it is not that of all lessons", in: Self.length)
    sections = fields.texts("sections", "slugs of the sections that it is about")
    objectives = fields.texts(
      "objectives", "what it aims at, as in no-limits#2; all that its sections aim at if left out")
    parts = fields.records("parts", "what is done, in order", of: "a part of a lesson") {
      Part(&$0)
    }
    discussion = fields.texts("discuss", "questions to discuss; those of its sections if left out")
    documents = fields.texts(
      "documents", "ids of the documents to read; those of its sections' handouts if left out")
    tasks = fields.texts(
      "tasks", "what to ask of the documents; what its sections' handouts ask if left out")
    exit = fields.text("exit", "what students write before they leave; a handout's if left out")
    lookFor = fields.text("look_for", "how good work is told")
    self.length = ownLength?.value ?? (fields.isMissing("minutes") ? length : nil)
    guard let title else { return nil }
    self.title = title
    if sections.isEmpty, fields.isMissing("sections") {
      fields.report(
        .warning(
          "lesson", "this lesson names no section", at: title.place,
          hint: "add \"sections:\" with slugs: what it aims at and talks about comes from there"))
    }
    let sum = parts.reduce(0) { $0 + $1.minutes }
    guard let length = self.length, !parts.isEmpty, !fields.isBroken("parts"), sum != length else {
      return
    }
    fields.report(
      .warning(
        "lesson-minutes", "the parts of this lesson take \(sum) minutes, not \(length)",
        at: title.place, hint: "change the parts, or write \"minutes: \(sum)\" in this lesson"))
  }
}
