package import Course
package import Diagnostics

/// The rules of a course, each in a file of its own: functions of what the content and its texts say.
package enum CourseRules {
  /// What is wrong with all but the texts; `assets` are the files that are copied.
  package static func ofContent(
    _ course: Course, _ map: SiteMap, _ assets: [Course.Asset]
  ) -> [Diagnostic] {
    NavigationCheck.run(course, map) + ShapeSourceCheck.run(course)
      + AddressCheck.run(course, map, assets) + LedgerCheck.run(course, map)
      + TableCheck.run(course) + CreditCheck.run(course)
  }

  /// What is doubtful about the dates of what sections tell, which the sections and `site.yaml` alone decide.
  package static func ofDates(_ course: Course) -> [Diagnostic] { ChronologyCheck.run(course) }

  /// What is wrong with what the texts refer to; `others` are the mistakes that are known already.
  package static func ofTexts(
    _ course: Course, _ map: SiteMap, _ texts: TextContents, _ graph: Backlinks,
    besides others: [Diagnostic]
  ) -> [Diagnostic] {
    let diagnostics = AnchorCheck.run(course, map, texts)
    let isBroken = [others, diagnostics].joined().contains { $0.severity == .error }
    // Only worth asking once every reference holds.
    return isBroken
      ? diagnostics : diagnostics + SourceCheck.run(course, texts) + OrphanCheck.run(course, graph)
  }

  /// What an editor would ask beyond what a build needs; `content` are all files, `others` the mistakes that are known
  /// already: what seems to be missing from front matter may stand where one of them keeps it from being read.
  package static func ofEditing(
    _ course: Course, _ texts: TextContents, _ content: [SourceFile], besides others: [Diagnostic]
  ) -> [Diagnostic] {
    let unread = UnreadFrontMatter(course, others)
    return (FrontMatterCheck.run(course) + ObjectiveCheck.run(course, texts))
      .filter { !unread.mayExplain($0) }
      + AnswerCheck.run(course, texts) + HandoutCheck.run(course)
      + TermCheck.run(course, texts) + TextCheck.run(course, texts) + FileEndCheck.run(content)
      + PlaceholderCheck.run(content)
  }
}
