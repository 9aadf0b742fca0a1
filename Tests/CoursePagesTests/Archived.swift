/// The names and the texts of a ZIP archive's files, all of which are stored as they are.
func archived(_ archive: [UInt8]) -> [(name: String, text: String)] {
  var entries: [(name: String, text: String)] = []
  var offset = 0
  func number(_ at: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(archive[offset + at + $1]) << ($1 * 8) }
  }
  while number(0, 4) == 0x0403_4B50 {
    let (size, length) = (number(18, 4), number(26, 2))
    let start = offset + 30
    entries.append(
      (
        String(decoding: archive[start..<start + length], as: UTF8.self),
        String(decoding: archive[start + length..<start + length + size], as: UTF8.self)
      ))
    offset = start + length + size
  }
  return entries
}
