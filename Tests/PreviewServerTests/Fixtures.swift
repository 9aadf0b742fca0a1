import Formats
import NIOHTTP1
import Platform

@testable import PreviewServer

/// A small site, as a build would hand it over.
let smallSite: [String: String] = [
  "404.html": "<body>Not here</body>",
  "assets/site.css": "p { color: red }",
  "data.txt": "0123456789",
  "guide/index.html": "<body>Guide</body>",
  "index.html": "<html><body>Home</body></html>\n",
  "people/a b.html": "A",
]

/// A good build of these files.
func site(_ files: [String: String], path: String = "/") -> PreviewBuild {
  .site(
    files.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) },
    path: path)
}

/// What there is to serve after these builds.
func snapshot(_ builds: PreviewBuild...) -> Snapshot {
  var snapshot = Snapshot()
  for build in builds { _ = snapshot.update(build) }
  return snapshot
}

/// The answer to a request as it goes over the wire, without the headers that all have.
func answer(
  _ method: HTTPMethod = .GET, _ target: String, _ headers: HTTPHeaders = [:],
  host: String? = "127.0.0.1:8000", from snapshot: Snapshot = snapshot(site(smallSite))
) -> String {
  var headers = headers
  if let host { headers.add(name: "Host", value: host) }
  let request = HTTPRequestHead(version: .http1_1, method: method, uri: target, headers: headers)
  let response = Responder(host: "127.0.0.1", port: 8000).response(to: request, from: snapshot)
  let common = ["Cache-Control", "X-Content-Type-Options", "Cross-Origin-Resource-Policy"]
  let lines = response.headers.filter { !common.contains($0.name) }.map {
    "\($0.name): \($0.value)\n"
  }
  let body =
    switch response.body {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .events(let page): "events of \(page)"
    }
  return "\(response.status.code)\n\(lines.joined())\n\(body)"
}

/// The status line's number of an answer.
func status(
  _ method: HTTPMethod = .GET, _ target: String, _ headers: HTTPHeaders = [:],
  host: String? = "127.0.0.1:8000"
) -> String {
  String(answer(method, target, headers, host: host).prefix { $0 != "\n" })
}
