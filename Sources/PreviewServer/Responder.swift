import Diagnostics
package import NIOHTTP1
import Platform

/// The server as a function: a request and what there is to serve give an answer.
package struct Responder: Sendable {
  private let hosts: AllowedHosts

  /// Answers for a server that is bound to `host` and `port`.
  package init(host: String, port: Int) {
    hosts = AllowedHosts(host: host, port: port)
  }

  /// The answer to a request without its body; that to `HEAD` has the headers of `GET` and no body.
  package func response(to request: HTTPRequestHead, from snapshot: Snapshot) -> PreviewResponse {
    var response = answer(request, snapshot)
    if request.method == .HEAD || response.status == .notModified { response.body = .bytes([]) }
    return response
  }

  private func answer(_ request: HTTPRequestHead, _ snapshot: Snapshot) -> PreviewResponse {
    let named = request.headers["Host"]
    guard named.count == 1, let host = named.first else {
      return PreviewResponse(refusal: .badRequest, "a request names one host")
    }
    var request = request
    if let absolute = RequestPath.absolute(request.uri) {
      request.uri = absolute.target
      guard hosts.contains(absolute.authority) else { return refusal }
    }
    guard hosts.contains(host) else { return refusal }
    return answer(ownRequest: request, snapshot)
  }

  /// That the server is asked by another's name.
  private var refusal: PreviewResponse {
    PreviewResponse(
      refusal: .forbidden, "this server answers to \(hosts.authorities.joined(separator: ", "))")
  }

  private func answer(ownRequest request: HTTPRequestHead, _ snapshot: Snapshot) -> PreviewResponse
  {
    guard request.method == .GET || request.method == .HEAD else {
      return refusal(ofMethodsBut: "GET, HEAD")
    }
    do throws(RequestPath.Refusal) {
      let path = try RequestPath(target: request.uri)
      if path.components.first == ByteString(ReloadClient.folder) {
        return try ownFile(path, request, snapshot)
      }
      return content(path, request, snapshot)
    } catch {
      return PreviewResponse(refusal: .badRequest, error.reason)
    }
  }

  private func refusal(ofMethodsBut allowed: String) -> PreviewResponse {
    var response = PreviewResponse(refusal: .methodNotAllowed, "answered are: \(allowed)")
    response.headers.add(name: "Allow", value: allowed)
    return response
  }

  /// A file of the site, a page that says why there is none, or the way to a folder.
  private func content(
    _ path: RequestPath, _ request: HTTPRequestHead, _ snapshot: Snapshot
  ) -> PreviewResponse {
    if snapshot.files.isEmpty {
      return PreviewResponse(
        .serviceUnavailable, type: MediaType.html,
        .bytes(ReloadClient.failurePage(snapshot.failure ?? "", state: snapshot.state(ofPage: nil)))
      )
    }
    switch snapshot.destination(of: path) {
    case .file(let name):
      return file(name.text, snapshot.files[name] ?? [], request, snapshot)
    case .folder:
      var response = PreviewResponse(
        refusal: .temporaryRedirect, "the folder is at \(path.encoded)/")
      response.headers.add(name: "Location", value: path.encoded + "/")
      return response
    case .missing:
      guard let page = snapshot.files[Self.missingPage] else {
        return PreviewResponse(refusal: .notFound, "there is no such page")
      }
      let state = snapshot.state(ofPage: page)
      return PreviewResponse(
        .notFound, type: MediaType.html, .bytes(ReloadClient.added(to: page, state: state)))
    }
  }

  private func file(
    _ name: String, _ bytes: [UInt8], _ request: HTTPRequestHead, _ snapshot: Snapshot
  ) -> PreviewResponse {
    let type = MediaType.of(name)
    guard type == MediaType.html else {
      return whole(bytes, type: type, tag: Digest(bytes).description, request)
    }
    let state = snapshot.state(ofPage: bytes)
    let tag = state.substituting(" ", by: "-")
    return whole(ReloadClient.added(to: bytes, state: state), type: type, tag: tag, request)
  }

  /// The files of the preview itself, and the events that a page listens to.
  private func ownFile(
    _ path: RequestPath, _ request: HTTPRequestHead, _ snapshot: Snapshot
  ) throws(RequestPath.Refusal) -> PreviewResponse {
    switch path.components.dropFirst().map(\.text).joined(separator: "/") {
    case "reload.js":
      return own(ReloadClient.script, MediaType.script, request)
    case "overlay.css":
      return own(ReloadClient.style, MediaType.css, request)
    case "events":
      let query = request.uri.utf8.drop { $0 != UInt8(ascii: "?") }
      guard query.starts(with: "?page=".utf8),
        let page = RequestPath.decoded(Array(query.dropFirst(6)))
      else { throw RequestPath.Refusal(reason: "events are those of a page") }
      _ = try RequestPath(target: page)
      guard request.method == .GET else {
        // An answer without an end has no length, by which that to HEAD could be told from the next one.
        return refusal(ofMethodsBut: "GET")
      }
      return PreviewResponse(.ok, type: MediaType.events, .events(page: page))
    default: return PreviewResponse(refusal: .notFound, "there is no such file")
    }
  }

  private func own(_ text: String, _ type: String, _ request: HTTPRequestHead) -> PreviewResponse {
    let bytes = Array(text.utf8)
    return whole(bytes, type: type, tag: Digest(bytes).description, request)
  }

  static let missingPage = ByteString("404.html")
}
