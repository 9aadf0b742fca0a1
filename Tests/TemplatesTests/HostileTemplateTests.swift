import Testing

/// Templates that no person writes: none takes long, and none makes a page without end.
@Suite struct HostileTemplateTests {
  private func report(_ template: String, _ partials: [String: String] = [:]) -> String {
    render(template, TemplateDiagnosticTests.data, partials)
  }

  @Test(arguments: [
    String(repeating: "{{#isOpen}}", count: 10_000), String(repeating: "{{", count: 500_000),
    String(repeating: "{{title}} ", count: 100_000), String(repeating: " ", count: 1_000_000),
    String(repeating: "{{! }}", count: 100_000),
    String(repeating: "\n{{#isOpen}}\n{{/isOpen}}", count: 20_000),
  ])
  func survivesHostileTemplates(_ template: String) {
    let clock = ContinuousClock()
    #expect(clock.measure { _ = report(template) } < .seconds(20))
  }

  @Test func survivesChainsOfPartials() {
    var partials: [String: String] = [:]
    for index in 0..<1000 { partials["p\(index)"] = "{{>p\(index + 1)}}{{>p\(index + 1)}}" }
    partials["p1000"] = "x"
    #expect(report("{{>p0}}", partials).contains("template-nesting"))
  }
}
