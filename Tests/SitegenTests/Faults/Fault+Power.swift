extension Fault {
  /// Builds a shim that loses what was not synced, and cuts the power at each call that changes names or waits for the disk.
  private static let cutting = #"""
    for compiler in cc clang; do command -v $compiler > /dev/null && break; done
    $compiler -shared -fPIC -o power.so "$repository/Tests/PowerCut/power.c" -ldl || exit
    echo mine > public/mine; cp -a public old; change; sitegen build --quiet; cp -a public new
    start() { rm -rf .public.*; find public -mindepth 1 -delete; cp -a old/. public; }
    same() { diff -rq public old > all || diff -rq public new > all; }
    cut() {
      (cuts=0; torn=0; lost=0
      for keeps in '' POWER_KEEPS=1; do n=1; while start; do
        env $keeps POWER_CUT=$n LD_PRELOAD=$PWD/power.so sitegen build --quiet "$@" > all 2>&1; [ $? = 9 ] || break
        cuts=$((cuts+1)); n=$((n+1)); same || { torn=$((torn+1)); [ $# = 0 ] || break 2; }
        sitegen build --quiet > all 2>&1; diff -rq public new > all || lost=$((lost+1)); done; done
      [ $cuts -gt 20 -o $# != 0 ] && echo "$torn torn, $lost not mended by the next build")
    }

    """#

  static let ofPower = [
    Fault(
      name:
        "A power cut at each call that changes the disk, names that came and names that did not",
      script: cutting + "cut; cat public/mine; left",
      outcome: "0 torn, 0 not mended by the next build\nmine\n"),
    Fault(
      name: "The same under `--no-sync`, which does not promise that",
      script: cutting + "cut --no-sync | grep -c '^0 torn'", outcome: "0\n"),
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
