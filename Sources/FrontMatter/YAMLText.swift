package import Diagnostics

/// YAML as it stands in a file: one stretch of bytes, or the lines of an indented or quoted block.
package struct YAMLText: Sendable {
  package let file: SourceFile
  /// Byte ranges of the file, in order; joined they are the YAML.
  package let slices: [Range<Int>]

  package init(file: SourceFile, range: Range<Int>) {
    self.init(file: file, slices: [range])
  }

  /// Lines that do not follow each other directly; each range includes its line ending.
  package init(file: SourceFile, slices: [Range<Int>]) {
    self.file = file
    self.slices = slices
  }

  /// A whole file, without its byte order mark.
  package init(file: SourceFile) {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.init(file: file, range: start..<file.bytes.count)
  }

  /// The joined bytes.
  var bytes: [UInt8] {
    if slices.count == 1, let slice = slices.first { return Array(file.bytes[slice]) }
    var bytes: [UInt8] = []
    for slice in slices { bytes.append(contentsOf: file.bytes[slice]) }
    return bytes
  }

  /// Where the YAML starts, or the start of the file if there is none.
  var start: Int { slices.first?.lowerBound ?? 0 }
}

/// Turns libyaml's marks, which count characters of the joined text, into byte offsets of the file.
struct MarkMap {
  private let slices: [Range<Int>]
  /// Where each slice starts in the joined text, in bytes.
  private let starts: [Int]
  /// The byte offset of each character of the joined text; `nil` while every character is one byte.
  private let offsets: [Int]?
  private let count: Int

  init(_ text: YAMLText, joined bytes: [UInt8]) {
    slices = text.slices
    var starts: [Int] = []
    var total = 0
    for slice in text.slices {
      starts.append(total)
      total += slice.count
    }
    self.starts = starts
    count = bytes.count
    if bytes.allSatisfy({ $0 < 0x80 }) {
      offsets = nil
    } else {
      var offsets: [Int] = []
      offsets.reserveCapacity(bytes.count)
      for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 { offsets.append(offset) }
      self.offsets = offsets
    }
  }

  /// The byte offset in the joined text of the character `index`.
  func joinedOffset(ofCharacter index: Int) -> Int {
    guard let offsets else { return min(index, count) }
    return index < offsets.count ? offsets[index] : count
  }

  /// The byte offset in the file at which the character `index` starts; after the last one, the end.
  func fileOffset(ofCharacter index: Int) -> Int {
    fileOffset(ofJoined: joinedOffset(ofCharacter: index))
  }

  /// The byte offset in the file behind the character before `index`, on that character's own line.
  func fileEnd(ofCharacter index: Int) -> Int {
    fileOffset(ofJoined: joinedOffset(ofCharacter: index), isEnd: true)
  }

  /// The byte offset in the file of a byte of the joined text.
  func fileOffset(ofJoined offset: Int, isEnd: Bool = false) -> Int {
    guard let first = slices.first else { return 0 }
    if slices.count == 1 { return first.lowerBound + offset }
    let wanted = isEnd || offset == count ? max(0, offset - 1) : offset
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= wanted { low = middle } else { high = middle }
    }
    return slices[low].lowerBound + (offset - starts[low])
  }
}
