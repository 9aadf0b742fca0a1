extension Course {
  /// The page of the bibliography, which `sources.yaml` becomes.
  package static let sourcesRoute = Route("sources.html")
}
