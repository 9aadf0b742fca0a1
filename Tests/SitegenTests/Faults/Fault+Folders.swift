import TestSupport

extension Fault {
  static let ofFolders = [
    Fault(
      name: "An output that is a mount point", needsRoot: true,
      script: """
        cp -a public copy; mount -t tmpfs none public && cp -a copy/. public; echo mine > public/mine
        change; sitegen build 2>&1 | grep file.by; whole; cat public/mine; left; umount public
        """,
      outcome: """
        note: public was written file by file, not as a whole: it is a mount point
        the new site is there
        mine

        """),
    Fault(
      name: "A volume mounted inside the output, with a pipe on it", needsRoot: true,
      script: """
        mkdir public/volume; mount -t tmpfs none public/volume; echo mine > public/volume/mine; mkfifo public/volume/pipe
        change; timeout \(30 * patience) sitegen build 2>&1 | grep file.by; whole; cat public/volume/mine; left; umount public/volume
        """,
      outcome: """
        note: public was written file by file, not as a whole: volume is a mount point
        the new site is there
        mine

        """),
    Fault(
      name: "A folder bound into the output from the same file system", needsRoot: true,
      script: """
        mkdir public/volume bound; echo mine > bound/mine; mount --bind bound public/volume
        built; whole; cat public/volume/mine bound/mine; left; umount public/volume
        """,
      outcome: "exit 0\nthe new site is there\nmine\nmine\n"),
    Fault(
      name: "An output on the lower layer of an overlay", needsRoot: true,
      script: """
        mkdir over; mount -t tmpfs none over; mkdir -p over/{up,work,all,low}; cp -a content public over/low
        mount -t overlay none -o lowerdir=over/low,upperdir=over/up,workdir=over/work over/all && cd over/all
        built; whole; left; cd ../..; umount over/all; umount over
        """,
      outcome: "exit 0\nthe new site is there\n"),
    Fault(
      name: "An output that is a link to another file system", needsRoot: true,
      script: """
        mkdir far; mount -t tmpfs none far; rm -r public; mkdir far/site; ln -s far/site public
        built; whole; left; ls -A far; umount far
        """,
      outcome: "exit 0\nthe new site is there\nsite\n"),
    Fault(
      name: "An output that is a link to nothing",
      script: "rm -r public; ln -s nowhere public; built; left; readlink public",
      outcome: """
        sitegen: cannot publish to ./public: it is a link that leads nowhere; make the folder that it should lead to
        exit 2
        nowhere

        """),
    Fault(
      name: "A folder around the output that must not be written", needsRoot: true,
      script: """
        chmod 755 . && chown -R 65534:65534 public; change; as_user sitegen build 2>&1 | grep file.by; whole; left
        """,
      outcome: """
        note: public was written file by file, not as a whole: Permission denied
        the new site is there

        """),
    Fault(
      name: "An output of somebody else that must not be written", needsRoot: true,
      script: """
        chown 65534:65534 .; change; as_user sitegen build --quiet; echo "exit $?"; stays; left
        """,
      outcome: """
        sitegen: cannot write @/public/.sitegen-manifest: Permission denied
        exit 2
        the old site is there

        """),
    Fault(
      name: "A folder in the output that must not be read", needsRoot: true,
      script: """
        mkdir -m 700 public/secret; echo s > public/secret/s; chown -R 65534:65534 .; chown 0:0 public/secret
        change; as_user sitegen build 2>&1 | grep file.by; whole; cat public/secret/s; left
        """,
      outcome: """
        note: public was written file by file, not as a whole: secret must not be read
        the new site is there
        s

        """),
    Fault(
      name: "A folder in the output that must not be written, of its owner",
      script: """
        mkdir public/locked; echo s > public/locked/s; chmod 555 public/locked
        built; whole; cat public/locked/s; stat -c %a public/locked; left; chmod 755 public/locked
        """,
      outcome: "exit 0\nthe new site is there\ns\n555\n"),
    Fault(
      name: "A disk that is full", needsRoot: true,
      script: """
        mkdir small; mount -t tmpfs -o size=400k none small; cp -a public small/public; rm -r public; ln -s small/public public
        head -c 1000000 /dev/zero > small/fill 2>/dev/null; change
        sitegen build --quiet 2>&1 | sed 's,public/.*:,public/…:,'; stays; ls -A small; umount small
        """,
      outcome: """
        sitegen: cannot write @/small/public/…: No space left on device
        the old site is there
        fill
        public

        """),
    Fault(
      name: "An output whose name is 255 bytes long",
      script: """
        name=$(printf 'x%.0s' {1..255}); change
        sitegen build --quiet --output $name; echo "exit $?"; change; sitegen build --quiet --output $name; echo "exit $?"
        ls $name/index.html | tail -c 12; left
        """,
      outcome: "exit 0\nexit 0\n/index.html\n"),
    Fault(
      name: "Standard output that takes nothing",
      script: """
        for command in 'check' 'diff' 'keys site' 'new person X' 'render content/index.md' '--help' '--version'; do
        sitegen $command > /dev/full 2> words; echo "$? $(tail -n 1 words)"; done | sort | uniq -c | tr -s ' '
        """,
      outcome: " 7 2 sitegen: cannot write to standard output: No space left on device\n"),
    Fault(
      name: "Files in the preview whose names differ in the normal form alone",
      script: #"""
        mkdir -p content/media; printf '1\n' > content/media/$'caf\xc3\xa9.txt'
        printf '2\n' > content/media/$'cafe\xcc\x81.txt'
        sitegen serve --quiet --port 0 > address & server=$!; until [ -s address ]; do sleep 0.05; done
        port=$(sed 's/.*:\([0-9]*\).*/\1/' address)
        for name in caf%C3%A9 cafe%CC%81; do exec 3<>/dev/tcp/127.0.0.1/$port
        printf '%s\r\n' "GET /media/$name.txt HTTP/1.1" "Host: localhost:$port" 'Connection: close' '' >&3; tail -n 1 <&3; done
        kill $server; wait $server; echo "exit $?"
        """#,
      outcome: "1\n2\nexit 0\n"),
    Fault(
      name: "A preview that may open twelve files",
      script: """
        (ulimit -n 12; sitegen serve --port 0) 2>&1 | sed 's/and [0-9]* are/and … are/'
        """,
      outcome:
        "sitegen: cannot serve ./content: 12 files may be open at a time, and … are needed; raise that with ulimit -n\n"
    ),
    Fault(
      name: "A check of outside links that is ended while it asks",
      script: #"""
        mkdir bin; printf '#!/bin/sh\necho $$ > asking\nexec sleep 60\n' > bin/curl; chmod +x bin/curl
        echo '[There](https://example.org/).' >> content/index.md
        PATH=$PWD/bin:$PATH TMPDIR=$PWD sitegen check --quiet --external 2> words & check=$!
        until [ -s asking ]; do sleep 0.05; done; kill $check; wait $check; echo "exit $?"
        for moment in {1..200}; do grep -qs sleep /proc/$(cat asking)/cmdline || { echo 'nobody asks'; break; }; sleep 0.05; done
        ls -A | grep -F sitegen-
        """#,
      outcome: "exit 143\nnobody asks\n"),
    Fault(
      name: "An address of the site that leads nowhere or elsewhere than it seems to",
      script: #"""
        for url in https:// https:///x $'https://a.org/\nx' $'https://a.org/\u202ex' $'https://a.org/\u0301x'; do
        sitegen build --base-url "$url" 2>&1 | head -n 1; done
        """#,
      outcome: """
        Error: --base-url: "https://" names no server; write its name, as in https://example.org/
        Error: --base-url: "https:///x" names no server; write its name, as in https://example.org/
        Error: --base-url: "https://a.org/\u{FFFD}x" is no web address; start it with https:// and leave no blanks in it
        Error: --base-url: "https://a.org/\u{FFFD}x" holds a character that nobody sees; remove U+202E, or write it percent-encoded
        Error: --base-url: "https://a.org/\u{301}x" has a mark on a "/"; remove U+0301 behind it

        """),
  ]
}
