extension ImageSize {
  /// Whether an Exif segment of a JPEG file turns the picture by a quarter.
  static func isTurned(bySegment segment: ArraySlice<UInt8>) -> Bool {
    let mark = Array("Exif".utf8) + [0, 0]
    return segment.starts(with: mark) && isTurned(by: Array(segment.dropFirst(mark.count)))
  }

  /// Whether Exif data turn the picture by a quarter.
  static func isTurned(by tiff: [UInt8]) -> Bool {
    orientation(tiff).map { (5...8).contains($0) } ?? false
  }

  /// The orientation, 1 to 8, that the first directory says (TIFF 6.0, tag 0x0112).
  private static func orientation(_ tiff: [UInt8]) -> Int? {
    guard tiff.count >= 8 else { return nil }
    let isBig = tiff[0] == UInt8(ascii: "M")
    guard tiff[0] == tiff[1], isBig || tiff[0] == UInt8(ascii: "I") else { return nil }
    func number(_ offset: Int, _ count: Int) -> Int {
      isBig ? big(tiff, offset, count) : little(tiff, offset, count)
    }
    let directory = number(4, 4)
    guard directory + 2 <= tiff.count else { return nil }
    for entry in 0..<number(directory, 2) {
      let start = directory + 2 + 12 * entry
      guard start + 12 <= tiff.count else { return nil }
      if number(start, 2) == 0x0112 { return number(start + 8, 2) }
    }
    return nil
  }
}
