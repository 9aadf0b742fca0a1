extension Fault {
  static let ofFiles = [
    Fault(
      name: "A pipe among the texts, a device among the media, a pipe in the theme",
      needsRoot: true,
      script: """
        mkfifo content/sections/02-b.md; built; rm content/sections/02-b.md; mkdir -p content/media
        mknod content/media/zero.bin c 1 5; built; rm content/media/zero.bin
        mkdir -p templates/assets; mkfifo templates/assets/custom.css; built; stays
        """,
      outcome: """
        content/sections/02-b.md: error: neither a file nor a folder [special-file]
        hint: move it elsewhere
        exit 1
        content/media/zero.bin: error: neither a file nor a folder [special-file]
        hint: move it elsewhere
        exit 1
        templates/assets/custom.css: error: neither a file nor a folder [special-file]
        hint: move it elsewhere
        exit 1
        the old site is there

        """),
    Fault(
      name: "A file of a terabyte among the media, as a text, as the ledger, and without end",
      script: """
        mkdir -p content/media
        for file in media/film.mp4 sections/02-b.md addresses.txt; do truncate -s 1T content/$file; built
        rm content/$file; done; stays; sitegen render /dev/zero; echo "exit $?"
        """,
      outcome: """
        content/media/film.mp4: error: with this file the folder has more than 2147483648 bytes [limit]
        hint: keep large media elsewhere, and link to them
        exit 1
        content/sections/02-b.md: error: with this file the folder has more than 2147483648 bytes [limit]
        hint: keep large media elsewhere, and link to them
        exit 1
        content/addresses.txt: error: with this file the folder has more than 2147483648 bytes [limit]
        hint: keep large media elsewhere, and link to them
        exit 1
        the old site is there
        sitegen: cannot read /dev/zero: it has more than 16777216 bytes
        exit 2

        """),
    Fault(
      name:
        "A file of a terabyte in the output, as somebody's, as a page and as the list of what builds made",
      script: """
        truncate -s 1T public/film.mp4; truncate -s 1T public/index.html; built; whole; stat -c %s public/film.mp4
        sitegen diff; echo "exit $?"; truncate -s 1T public/.sitegen-manifest; built
        """,
      outcome: """
        exit 0
        the new site is there
        1099511627776
        sitegen: cannot read site/film.mp4: with this file the folder has more than 2147483648 bytes; keep large media elsewhere, and link to them
        exit 2
        sitegen: cannot read @/public/.sitegen-manifest: it has more than 2147483648 bytes
        exit 2

        """),
    Fault(
      name: "An export in the place of a text, of the theme or of somebody's file",
      script: """
        echo mine > letter.txt; ln -s content/index.md link.zip
        for file in content/index.md content/media/x.zip templates/x.zip letter.txt link.zip; do
        sitegen export zip --quiet --file $file; echo "exit $?"; done; head -n 1 content/index.md; cat letter.txt; ls content
        sitegen export zip --quiet --file x.zip; sitegen export epub --quiet --file x.zip; echo "exit $?"
        """,
      outcome: """
        sitegen: cannot write content/index.md: it lies in ./content, of which the site is made
        exit 2
        sitegen: cannot write content/media/x.zip: it lies in ./content, of which the site is made
        exit 2
        sitegen: cannot write templates/x.zip: it lies in ./templates, of which the site is made
        exit 2
        sitegen: cannot write letter.txt: a file that is no archive is there; move it away, or choose another name
        exit 2
        sitegen: cannot write link.zip: it lies in ./content, of which the site is made
        exit 2
        ---
        mine
        index.md
        sections
        site.yaml
        exit 0

        """),
    Fault(
      name: "An output where the theme would be",
      script: """
        sitegen build --quiet --output templates; echo "exit $?"; ls
        """,
      outcome: """
        sitegen: cannot publish to templates: @/templates and the output folder lie within each other
        exit 2
        content
        public

        """),
    Fault(
      name: "Line breaks in what is said on the command line, with a workflow command behind them",
      script: #"""
        sitegen keys $'x\n::error::y' 2>&1 | cut -d ';' -f 1 | head -n 1; sitegen build --format=$'x\n::error::y' 2>&1 | head -n 1
        sitegen new $'x\n::error::y' 2>&1 | cut -d ';' -f 1 | head -n 1; sitegen serve --host $'x\n::error::y' 2>&1 | cut -d , -f 1
        """#,
      outcome: """
        Error: there is no kind "x\u{FFFD}::error::y"
        Error: The value 'x\u{FFFD}::error::y' is invalid for '--format <format>'. Please provide one of 'human', 'json', 'github' or 'sarif'.
        Error: there is no kind "x\u{FFFD}::error::y"
        sitegen: cannot listen on x\u{FFFD}::error::y

        """),
    Fault(
      name: "A command that may open four files",
      script: """
        for command in 'build --quiet' check 'export zip' diff 'keys site' 'new page X'; do
        (ulimit -n 4; sitegen $command) 2>&1 | sort -u; done | uniq -c | tr -s ' '; stays; ls
        """,
      outcome: """
         6 sitegen: 4 files may be open at a time, and 12 are needed; raise that with ulimit -n
        the old site is there
        content
        public

        """),
    Fault(
      name: "A page of the old site that nobody may change",
      needsRoot: true, probe: "touch probe && chattr +i probe && chattr -i probe",
      script: """
        chattr +i public/index.html; change; sitegen build --quiet; echo "exit $?"; whole; built; whole
        chattr -i .public.sitegen-old/index.html; built; whole; left
        """,
      outcome: """
        note: public: .public.sitegen-old beside it is left of an earlier site and cannot be removed (index.html: Operation not permitted)
        exit 0
        the new site is there
        exit 0
        the new site is there
        exit 0
        the new site is there

        """),
  ]
}
