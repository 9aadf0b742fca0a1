import Testing

@testable import Course

/// Where a page is corrected, on the hosts that have forms of their own.
@Suite struct RepositoryTests {
  @Test(arguments: [
    ("https://github.com/a/b", "https://github.com/a/b/edit/main/content/index%20one.md"),
    ("https://github.com/a/b/", "https://github.com/a/b/edit/main/content/index%20one.md"),
    (
      "https://gitlab.example.org/a/b",
      "https://gitlab.example.org/a/b/-/edit/main/content/index%20one.md"
    ),
    ("https://codeberg.org/a/b", "https://codeberg.org/a/b/_edit/main/content/index%20one.md"),
    ("https://x.org/?edit={path}&b=dev", "https://x.org/?edit=content/index%20one.md&b=dev"),
  ])
  func leadsToTheFile(_ url: String, _ link: String) {
    #expect(Repository(url).correction(of: "content/index one.md") == link)
  }

  @Test func leadsToTheRepositoryWithoutAFile() {
    #expect(Repository("https://github.com/a/b/").correction(of: nil) == "https://github.com/a/b")
    #expect(Repository("https://x.org/{path}").correction(of: nil) == "https://x.org/")
  }
}
