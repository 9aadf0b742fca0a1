extension ImageSize {
  /// The orientation, 1 to 8, that an Exif segment of a JPEG file says in its first directory (TIFF 6.0, tag 0x0112).
  static func exifOrientation(_ segment: ArraySlice<UInt8>) -> Int? {
    guard segment.starts(with: Array("Exif".utf8) + [0, 0]) else { return nil }
    let tiff = Array(segment.dropFirst(6))
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
