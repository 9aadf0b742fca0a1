import TestSupport

extension Fault {
  /// Builds a shim that loses what was not synced, and cuts the power at each call that changes names or waits for the disk.
  private static let compiling = #"""
    for compiler in cc clang; do command -v $compiler > /dev/null && break; done
    $compiler -shared -fPIC -o power.so "$repository/Tests/PowerCut/power.c" -ldl || exit

    """# + "step=\(step)\n"

  /// Every call is tried; where a sanitizer looks at what the program does meanwhile, some are.
  private static let step = patience > 1 ? 9 : 1

  /// Ends a command at each such call, and looks for files that are neither the old ones nor the new ones, and for what
  /// the same command does not bring to an end the next time.
  private static let ending = #"""
    mkdir start; mv content public start; echo mine > start/content/mine.txt
    ended() { (cuts=0; torn=0; left=0; rm -rf done; cp -a start done; (cd done; sitegen "$@" > /dev/null 2>&1)
      while rm -rf work; cp -a start work; cd work
        POWER_KEEPS=1 POWER_CUT=$((cuts*step+1)) LD_PRELOAD=$PWD/../power.so sitegen "$@" > /dev/null 2>&1; [ $? = 9 ]; do
        cuts=$((cuts+1)); find . -type f ! -name '.sitegen-*' ! -path '*/.*sitegen-*/*' | while read -r file; do
        cmp -s $file ../start/$file || cmp -s $file ../done/$file || echo $file; done > ../all; [ -s ../all ] && torn=$((torn+1))
        sitegen "$@" > /dev/null 2>&1; cd ..; diff -rq -x '.sitegen-report' work done > all || left=$((left+1)); done
      [ $cuts -gt 0 ] && echo "$1 ${2#--}: $torn torn, $left left undone") }

    """#

  private static let cutting =
    compiling + #"""
      echo mine > public/mine; cp -a public old; change; sitegen build --quiet; cp -a public new
      start() { rm -rf .public.*; find public -mindepth 1 -delete; cp -a old/. public; }
      same() { diff -rq public old > all || diff -rq public new > all; }
      cut() {
        (cuts=0; torn=0; lost=0
        for keeps in '' POWER_KEEPS=1; do n=1; while start; do
          env $keeps POWER_CUT=$n LD_PRELOAD=$PWD/power.so sitegen build --quiet "$@" > all 2>&1; [ $? = 9 ] || break
          cuts=$((cuts+1)); n=$((n+step)); same || { torn=$((torn+1)); [ $# = 0 ] || break 2; }
          sitegen build --quiet > all 2>&1; diff -rq public new > all || lost=$((lost+1)); done; done
        [ $((cuts*step)) -gt 20 -o $# != 0 ] && echo "$torn torn, $lost not mended by the next build")
      }

      """#

  static let ofPower = [
    Fault(
      name: "Every other command that writes, ended at each call that changes the disk",
      script: compiling + ending + #"""
        for number in 2 3; do
        printf -- '---\ntitle: %s\nsumary: S.\n---\nText.\n' $number > start/content/sections/0$number-b$number.md; done
        ended new page X; ended new source X; ended new site s; ended new site s --blank
        ended check --fix --write --quiet; rm start/content/sections/0[23]*.md
        for form in zip epub scorm imscc; do ended export $form --quiet; done; ended build --publish --quiet
        """#,
      outcome: """
        new page: 0 torn, 0 left undone
        new source: 0 torn, 0 left undone
        new site: 0 torn, 0 left undone
        new site: 0 torn, 0 left undone
        check fix: 0 torn, 0 left undone
        export zip: 0 torn, 0 left undone
        export epub: 0 torn, 0 left undone
        export scorm: 0 torn, 0 left undone
        export imscc: 0 torn, 0 left undone
        build publish: 0 torn, 0 left undone

        """),
    Fault(
      name:
        "A power cut at each call that changes the disk, names that came and names that did not",
      script: cutting + "cut; cat public/mine; left",
      outcome: "0 torn, 0 not mended by the next build\nmine\n"),
    Fault(
      name: "The same under `--no-sync`, which does not promise that",
      script: cutting + "step=1; cut --no-sync | grep -c '^0 torn'", outcome: "0\n"),
    Fault(
      name:
        "A power cut at each such call in an output that is a mount point: every file is the old or the new one",
      needsRoot: true,
      script: "mv public made; mkdir public; mount -t tmpfs none public; cp -a made/. public\n"
        + cutting
          + #"""
          same() {
            find public -type f ! -name '.sitegen-*' | while read -r file; do
            cmp -s $file old${file#public} || cmp -s $file new${file#public} || echo $file; done > all; [ ! -s all ]
          }
          cut; cat public/mine; left; umount public
          """#,
      outcome: "0 torn, 0 not mended by the next build\nmine\n"),
  ]
}
