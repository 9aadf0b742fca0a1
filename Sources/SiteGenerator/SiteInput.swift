import BuiltIn
package import Diagnostics
package import Platform

/// Where a site's folders are.
package struct SiteFolders: Sendable, Hashable {
  package let content: String
  /// The site's own part of the theme; what is not there is that of the program.
  package let templates: String
  package let output: String

  package init(content: String, templates: String, output: String) {
    self.content = content
    self.templates = templates
    self.output = output
  }
}

/// All that a site is made from, in memory.
package struct SiteInput: Sendable {
  /// The name that content paths start with in diagnostics.
  package let contentName: String
  /// The files of the content folder, their paths starting with `contentName`.
  package let content: [SourceFile]
  /// The name that template paths start with in diagnostics.
  package let templatesName: String
  /// The files of the theme, their paths starting with `templatesName`.
  package let templates: [SourceFile]

  package init(
    contentName: String = "content", content: [SourceFile], templatesName: String = "templates",
    templates: [SourceFile]
  ) {
    self.contentName = contentName
    self.content = content.sorted(by: precedes)
    self.templatesName = templatesName
    self.templates = templates.sorted(by: precedes)
  }

  /// The path of a content file relative to the content folder.
  func contentPath(of file: SourceFile) -> String {
    String(
      decoding: file.path.utf8.dropFirst(contentName.isEmpty ? 0 : contentName.utf8.count + 1),
      as: UTF8.self)
  }

  /// Reads the folders, and takes from the theme that travels with the program what the site's own has not, file by file;
  /// what must not be read is reported in `diagnostics`.
  package static func load(
    _ folders: SiteFolders, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> SiteInput {
    try load(folders, BuildMemo(), &diagnostics)
  }

  /// Reads the files of the folders that `memo` does not hold.
  package static func load(
    _ folders: SiteFolders, _ memo: BuildMemo, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> SiteInput {
    var memory = memo.lastInput
    defer { memo.lastInput = memory }
    return try load(folders, &memory, &diagnostics)
  }

  /// What was read the last time.
  struct Memory: Sendable {
    fileprivate var content = FileMemory()
    fileprivate var templates = FileMemory()

    func holds(_ bytes: [UInt8], at path: FilePath) -> Bool {
      content.holds(bytes, at: path) || templates.holds(bytes, at: path)
    }

    /// Forgets what `change` may have changed.
    mutating func forget(_ change: FolderChange) {
      content.forget(change)
      templates.forget(change)
    }
  }

  private static func load(
    _ folders: SiteFolders, _ memory: inout Memory, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> SiteInput {
    let contentName = shownName(folders.content)
    let templatesName = shownName(folders.templates)
    let content = try FileTree.read(
      folders.content, shownAs: contentName, &memory.content, &diagnostics)
    let own = try FileTree.read(
      folders.templates, shownAs: templatesName, &memory.templates, &diagnostics)
    let names = Set(own.map { ByteString($0.path) })
    let others = DefaultTheme.files(in: templatesName).filter {
      !names.contains(ByteString($0.path))
    }
    return SiteInput(
      contentName: contentName, content: content, templatesName: templatesName,
      templates: own + others)
  }

  /// A folder as people see it: without `./` before it and `/` behind it.
  private static func shownName(_ folder: String) -> String {
    var name = folder[...]
    while name.begins(with: "./") { name = name.dropFirst(2) }
    while name.count > 1, name.ends(with: "/") { name = name.dropLast() }
    return String(name)
  }
}

/// Byte order of paths: the order of a site does not depend on that in which its files are given.
private func precedes(_ a: SourceFile, _ b: SourceFile) -> Bool {
  a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
}
