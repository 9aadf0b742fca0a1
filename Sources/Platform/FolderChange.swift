/// What has changed below some folders.
package enum FolderChange: Sendable, Hashable {
  /// Folders have come, gone or moved, or nobody knows what has changed.
  case everything
  /// Files with these names, whatever folder they stand in: one folder may have many paths.
  case files(named: Set<FilePath>)

  /// What has changed if both has.
  package func union(_ other: FolderChange) -> FolderChange {
    switch (self, other) {
    case (.everything, _), (_, .everything): .everything
    case (.files(let names), .files(let others)): .files(named: names.union(others))
    }
  }
}
