extension Fault {
  static let ofCommands = [
    Fault(
      name: "A text for `render` that is not UTF-8",
      script: #"""
        printf 'caf\xe9 <b>\e[2J' > x.md; sitegen render x.md; echo "exit $?"
        """#,
      outcome: """
        x.md:1:4: error: these bytes are not UTF-8 [encoding]
        1 | caf\u{FFFD} <b>\u{FFFD}[2J
          |    ^
        hint: save the file as UTF-8
        exit 1

        """)
  ]
}
