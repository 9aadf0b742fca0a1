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
        change; timeout 30 sitegen build 2>&1 | grep file.by; whole; cat public/volume/mine; left; umount public/volume
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
  ]
}
