import NIOHTTP1

extension Responder {
  /// The body, a part of it, or word that the client has it already (RFC 9110, 13 and 14).
  func whole(
    _ bytes: [UInt8], type: String, tag: String, _ request: HTTPRequestHead
  ) -> PreviewResponse {
    let tag = "\"\(tag)\""
    func response(_ status: HTTPResponseStatus, _ bytes: [UInt8]) -> PreviewResponse {
      var response = PreviewResponse(status, type: type, .bytes(bytes))
      response.headers.add(name: "ETag", value: tag)
      response.headers.add(name: "Accept-Ranges", value: "bytes")
      return response
    }
    let known = request.headers[canonicalForm: "If-None-Match"]
    if known.contains(where: { ["*", tag, "W/" + tag].contains(String($0)) }) {
      var response = response(.notModified, [])
      response.headers.remove(name: "Content-Length")
      return response
    }
    let condition = request.headers["If-Range"]
    guard request.method == .GET, let range = request.headers["Range"].first,
      condition.isEmpty || condition == [tag]
    else { return response(.ok, bytes) }
    switch ByteRange(range, count: bytes.count) {
    case .whole: return response(.ok, bytes)
    case .part(let part):
      var response = response(.partialContent, Array(bytes[part]))
      response.headers.add(
        name: "Content-Range",
        value: "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)")
      return response
    case .unsatisfiable:
      var response = PreviewResponse(
        refusal: .rangeNotSatisfiable, "the range lies outside the file")
      response.headers.add(name: "Content-Range", value: "bytes */\(bytes.count)")
      return response
    }
  }
}
