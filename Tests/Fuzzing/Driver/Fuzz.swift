import FuzzedLanguages

/// What libFuzzer calls with each input. A crash, a hang, too much memory or a broken promise is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  let broken = Language.fuzzed.brokenPromises(of: input)
  guard broken.isEmpty else { fatalError(broken.joined(separator: "\n")) }
  return 0
}
