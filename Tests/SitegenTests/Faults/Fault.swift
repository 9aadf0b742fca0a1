import TestSupport

/// Something that goes wrong around the program, and what comes of it.
struct Fault: Sendable {
  /// In the words of the table of faults.
  let name: String
  /// Whether only root can bring it about; the test is passed over for others.
  var needsRoot = false
  /// A command that must succeed for it to be brought about here; the test is passed over where it does not.
  var probe: String?
  /// What a shell does, in a folder with a small course that was built; what it writes is the outcome.
  let script: String
  let outcome: String

  /// The commands that scripts share.
  static let prelude = """
    export LC_ALL=C.UTF-8
    change() { printf 'title: "T%s"\\n' "$RANDOM$RANDOM" > content/site.yaml; }
    built() { change; timeout \(30 * patience) sitegen build --quiet "$@"; echo "exit $?"; }
    left() { ls -A . | grep -F sitegen- ; find public -name '.sitegen-new*'; }
    whole() { grep -rqs "$(sed 's/.*"\\(.*\\)"/\\1/' content/site.yaml)" public/index.html && echo 'the new site is there'; }
    old=$(cat public/index.html)
    stays() { [ "$old" = "$(cat public/index.html)" ] && echo 'the old site is there'; }
    as_user() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }

    """
}

extension Fault {
  static let ofNames = [
    Fault(
      name: "Names that are not UTF-8, hold a line break, or differ in the normal form alone",
      script: #"""
        printf 1 > public/$'caf\xe9.txt'; printf 2 > public/$'caf\xc3\xa9.txt'
        printf 3 > public/$'cafe\xcc\x81.txt'; printf 4 > public/$'index.html\nCNAME'
        built; built; whole
        cat public/$'caf\xe9.txt' public/$'caf\xc3\xa9.txt' public/$'cafe\xcc\x81.txt' public/$'index.html\nCNAME'
        """#,
      outcome: "exit 0\nexit 0\nthe new site is there\n1234"),
    Fault(
      name: "A pipe, a socket's kin and a link to nothing in the output",
      script: """
        mkfifo public/pipe public/assets/pipe; ln -s nowhere public/link
        built; whole; [ -p public/pipe -a -p public/assets/pipe ] && readlink public/link
        """,
      outcome: "exit 0\nthe new site is there\nnowhere\n"),
    Fault(
      name: "An image whose name is not UTF-8",
      script: #"""
        mkdir -p content/media; printf x > content/media/$'caf\xe9.png'; built; stays
        """#,
      outcome: """
        content/media/caf\u{FFFD}.png: error: the name of this file is not UTF-8 [file-name]
        hint: rename it, best to ASCII letters, digits and hyphens
        exit 1
        the old site is there

        """),
    Fault(
      name: "An image whose name holds a workflow command and a terminal's escape",
      script: #"""
        mkdir -p content/media; printf x > content/media/$'a\n::error::b\e[2J\u202e.png'; built --format github
        """#,
      outcome:
        "::error file=content/media/a\u{FFFD}%3A%3Aerror%3A%3Ab\u{FFFD}[2J\u{FFFD}.png,line=1,col=1,title=file-name"
        + "::the name of this file holds control characters%0Ahint: rename it, best to ASCII letters, digits and hyphens\n"
        + "exit 1\n"),
    Fault(
      name: "Two images whose names differ in the normal form alone",
      script: #"""
        mkdir -p content/media; printf 1 > content/media/$'caf\xc3\xa9.txt'
        printf 2 > content/media/$'cafe\xcc\x81.txt'
        built; cat public/media/$'caf\xc3\xa9.txt' public/media/$'cafe\xcc\x81.txt'; echo
        mv content/media/$'caf\xc3\xa9.txt' x; mv content/media/$'cafe\xcc\x81.txt' content/media/$'caf\xc3\xa9.txt'
        built; ls public/media; cat public/media/*; left
        """#,
      outcome: "exit 0\n12\nexit 0\ncaf\u{E9}.txt\n2"),
    Fault(
      name: "Links to folders of links, which double forty times",
      script: """
        mkdir -p content/media/0; printf x > content/media/0/x.txt
        for n in {1..40}; do mkdir content/media/$n; ln -s ../$((n-1)) content/media/$n/a; ln -s ../$((n-1)) content/media/$n/b; done
        built 2>&1 | sed -n '/error/{s/media.*: error/…: error/;p;q}'; stays
        """,
      outcome: """
        content/…: error: more than 100 ways through symbolic links lead to the same place [link-multiplied]
        the old site is there

        """),
    Fault(
      name: "A link into a folder beside the content that is called like it in another normal form",
      script: #"""
        mv content $'caf\xc3\xa9'; mkdir $'cafe\xcc\x81'; echo secret > $'cafe\xcc\x81/s.txt'
        mkdir -p $'caf\xc3\xa9/media'; ln -s ../../$'cafe\xcc\x81/s.txt' $'caf\xc3\xa9/media/s.txt'
        sitegen build --quiet --content $'caf\xc3\xa9'; echo "exit $?"; stays
        """#,
      outcome: """
        caf\u{E9}/media/s.txt: error: the symbolic link leaves the folder [link-outside]
        hint: copy the file to this place instead
        exit 1
        the old site is there

        """),
  ]
}
