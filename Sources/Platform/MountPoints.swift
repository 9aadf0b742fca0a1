/// Where other file systems hang in the tree of files.
enum MountPoints {
  /// The mount points at `folder`, an absolute path without links, or below it, as Linux tells them (proc_pid_mountinfo(5)).
  /// None where the system does not tell: another device number then shows most of them.
  static func within(_ folder: FilePath) -> [FilePath] {
    let table: [UInt8]
    do throws(FileError) { table = try Disk.read("/proc/self/mountinfo") } catch { return [] }
    return table.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let fields = line.split(separator: UInt8(ascii: " "))
      guard fields.count > 4 else { return nil }
      let point = FilePath(unescaped(fields[4])[...])
      return point.isWithin(folder) ? point : nil
    }
  }

  /// A field with its spaces, tabs, line feeds and backslashes, which stand in it as `\040` and the like.
  private static func unescaped(_ field: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = field
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3)
      if byte == UInt8(ascii: "\\"), digits.count == 3,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
      {
        result.append(value)
        rest = rest.dropFirst(3)
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
