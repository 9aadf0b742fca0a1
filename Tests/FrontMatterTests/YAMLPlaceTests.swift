import Diagnostics
import FrontMatter
import Testing

@Suite struct YAMLPlaceTests {
  static let samples = [
    "é: 1\nb: 中x\n", "a:\n  - \"q \"\n  - [x, {y: 'ö'}]\n# c\nb:\n  c: ~\n",
    "a: |\n  one\n\n  é\nb: x\n",
    "a: one\n  two\nb: \"é\n  ö\"\n", "", "\n\n",
  ]
  static let wrongSamples = [
    "é: 1\n\tb: 2\n", "é: @x\n", "é: \"open\n\n", "é: [a\nb: 1\n", "é: [", "é: 1\né: 2\nb: &x y\n",
    "é:x\nb: y\n",
  ]

  /// The same YAML as the lines of a quote within a list, with both kinds of line endings.
  @Test(arguments: samples + wrongSamples, ["\n", "\r\n"])
  func mapsPrefixedLines(_ yaml: String, _ ending: String) {
    let text = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let plain = SourceFile(path: "a", text: text.joined(separator: ending))
    var bytes = Array("- é\n".utf8)
    var slices: [Range<Int>] = []
    for (index, line) in text.enumerated() {
      bytes += Array("  > ".utf8)
      let start = bytes.count
      bytes += Array((line + (index == text.count - 1 ? "" : ending)).utf8)
      slices.append(start..<bytes.count)
    }
    let quoted = SourceFile(path: "a", bytes: bytes)
    func describe(_ text: YAMLText) -> [String] {
      var diagnostics: [Diagnostic] = []
      var result: [String] = []
      do throws(Diagnostic) {
        result = outline(try YAMLNode.read(text, &diagnostics), text.file)
      } catch {
        diagnostics.append(error)
      }
      result += diagnostics.map {
        "\($0.message) <\(text.file.text($0.place.range))> at "
          + text.file.text($0.place.range.lowerBound..<text.file.bytes.count)
      }
      return result.map { line in
        line.replacing("  > ", with: "").split { $0.isNewline }.joined(separator: "|")
      }
    }
    #expect(
      describe(YAMLText(file: quoted, slices: slices)) == describe(YAMLText(file: plain)))
  }

  /// Every mutilated document is read or refused, with places inside the file.
  @Test func survivesMutilation() {
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let alphabet = Array("\n\n  \t:-?,[]{}#&*!|>'\"%@`\\x0é界\r~<".utf8)
    for _ in 0..<3_000 {
      let samples = Self.samples + Self.wrongSamples
      var bytes = Array((samples[random(samples.count)] + samples[random(samples.count)]).utf8)
      for _ in 0..<random(6) {
        let byte = alphabet[random(alphabet.count)]
        let index = random(bytes.count + 1)
        if random(3) == 0, index < bytes.count {
          bytes.remove(at: index)
        } else {
          bytes.insert(byte, at: index)
        }
      }
      let file = SourceFile(path: "a", bytes: bytes)
      var diagnostics: [Diagnostic] = []
      var nodes: [YAMLNode] = []
      do throws(Diagnostic) {
        nodes.append(try YAMLNode.read(YAMLText(file: file), &diagnostics))
      } catch {
        diagnostics.append(error)
      }
      var places = diagnostics.map(\.place)
      while let node = nodes.popLast() {
        places.append(node.place)
        switch node.content {
        case .null, .scalar: break
        case .sequence(let items): nodes += items
        case .mapping(let pairs):
          nodes += pairs.map(\.value)
          places += pairs.map(\.key.place)
        }
      }
      #expect(places.allSatisfy { $0.range.upperBound <= bytes.count }, "\(bytes)")
    }
  }
}
