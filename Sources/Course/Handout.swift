package import Bibliography
import Diagnostics
package import FrontMatter

/// A section on one sheet of paper for the classroom: a question, the text in short, a source, tasks.
package struct Handout: Sendable {
  /// What the sheet asks.
  package let question: String
  /// The section's text in short, a paragraph each.
  package let text: [String]
  /// What the source says, in its words or in short.
  package let source: String
  /// The document that the source is; at most one.
  package var documents: [Mention<Entity>]
  package let tasks: [Task]
  /// What students write before they leave.
  package let exit: String?
  /// What the sheet rests on.
  package var sources: [Mention<Reference>]

  /// Something to do, and how to tell a good answer.
  package struct Task: Sendable {
    package let task: String
    /// What a strong answer and a weak one look like, for teachers.
    package let strong: String?
    package let weak: String?
  }
}

extension Handout {
  /// What messages call it.
  static let kind = "a handout"

  package static func read(_ fields: inout Fields) -> Handout? {
    let question = fields.label("question", "what the sheet asks", isRequired: true)
    let text = fields.labelOrLabels("text", "the section's text in short, a paragraph each")
    let source = fields.label(
      "source", "what a source says, in its words or in short", isRequired: true)
    let document = fields.text("document", "the id of the document that the source is")
    let tasks = fields.records("tasks", "what students do with it", of: "a task", isRequired: true)
    {
      fields in
      let task = fields.label("task", "what is to be done", isRequired: true)?.value
      let strong = fields.label("strong", "what a strong answer looks like, for teachers")?.value
      let weak = fields.label("weak", "what a weak answer looks like, for teachers")?.value
      return task.map { Task(task: $0, strong: strong, weak: weak) }
    }
    let exit = fields.label("exit", "what students write before they leave")?.value
    let sources: [Mention<Reference>] = fields.texts(
      "sources", "ids of the sources that it rests on"
    ).mentions()
    guard let question, let source else { return nil }
    return Handout(
      question: question.value, text: text.map(\.value), source: source.value,
      documents: [document].compactMap(\.self).mentions(), tasks: tasks, exit: exit,
      sources: sources)
  }
}
