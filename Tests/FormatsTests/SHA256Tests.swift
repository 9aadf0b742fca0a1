import Formats
import Testing

/// Digests as FIPS 180-4's examples, and policies, have them.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
    ),
    (
      String(repeating: "a", count: 1_000),
      "Qe3s5C1j6Nm/UVqbppMuHCDLyfWl0TRkWttdsblzfqM="
    ),
  ])
  func digests(_ text: String, _ base64: String) {
    #expect(SHA256(of: Array(text.utf8)).base64 == base64)
  }
}
