extension Fault {
  static let ofCommands = [
    Fault(
      name: "Eight sources, eight pages and four exports at a time",
      script: """
        for number in {1..8}; do sitegen new source "S $number" > /dev/null & sitegen new page "P $number" > /dev/null & done
        for form in zip epub scorm imscc; do sitegen export $form --quiet --file $form.zip > /dev/null 2>&1 & done; wait
        grep -c 'title: "S' content/sources.yaml; ls content/pages | wc -l; ls -A . content content/pages | grep sitegen-new
        for form in zip epub scorm imscc; do tail -c 22 $form.zip | head -c 2; done
        """,
      outcome: "8\n8\nPKPKPKPK"),
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

        """),
    Fault(
      name: "Names for `new` that are no line of text",
      script: #"""
        for name in '' ' ' $'a\nb' $'\e[31m' $'caf\xe9' $'\u202ea'; do
        sitegen new page "$name" 2>&1 | head -n 1; done; sitegen new site '' 2>&1 | head -n 1; ls content/pages
        """#,
      outcome: """
        Error: a name holds more than blanks: sitegen new page NAME
        Error: a name holds more than blanks: sitegen new page NAME
        Error: "a\u{FFFD}b" holds a line break, a control character or bytes that are not UTF-8; a name is text of one line
        Error: "\u{FFFD}[31m" holds a line break, a control character or bytes that are not UTF-8; a name is text of one line
        Error: "caf\u{FFFD}" holds a line break, a control character or bytes that are not UTF-8; a name is text of one line
        Error: "\u{FFFD}a" holds a line break, a control character or bytes that are not UTF-8; a name is text of one line
        Error: a name holds more than blanks: sitegen new site NAME
        ls: cannot access 'content/pages': No such file or directory

        """),
  ]
}
