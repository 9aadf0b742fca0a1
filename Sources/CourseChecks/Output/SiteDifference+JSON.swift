import Markup

extension SiteDifference {
  /// A JSON object a line: the path, what became of it, and what more there is to say.
  package var jsonLines: String {
    changes.map { path, change in
      let (name, more): (String, [JSON.Member]) =
        switch change {
        case .added: ("added", [])
        case .removed: ("removed", [])
        case .moved(let from): ("moved", [JSON.Member("from", .string(from))])
        case .words(let added, let removed, let sample):
          (
            "changed",
            [
              JSON.Member("added", .integer(added)), JSON.Member("removed", .integer(removed)),
              JSON.Member("sample", .string(sample)),
            ]
          )
        case .other: ("changed", [])
        }
      let members = [JSON.Member("path", .string(path)), JSON.Member("change", .string(name))]
      return JSON.object(members + more).text + "\n"
    }.joined()
  }
}
