/// What a callout is for: GitHub's kinds and ours, named by what stands behind `[!`, in any case.
package enum CalloutKind: String, Sendable, Hashable, CaseIterable {
  case note
  case tip
  case important
  case warning
  case caution
  case key
  case correction
  case disputed
  /// A primary source.
  case source
  case question
}
