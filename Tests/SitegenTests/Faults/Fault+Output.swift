extension Fault {
  static let ofOutput = [
    Fault(
      name: "Files written into the output while it is built, twelve times over",
      script: """
        mkdir public/uploads
        (n=0; while [ ! -e stop -a $n -lt 1000 ]; do n=$((n+1)); echo $n > public/uploads/$n 2>/dev/null && echo $n >> written; sleep 0.005; done) &
        for n in {1..12}; do built > /dev/null; done; touch stop; wait; whole
        lost=0; while read n; do [ -e public/uploads/$n ] || lost=$((lost+1)); done < written
        [ $(wc -l < written) -gt 100 ] && echo "$lost lost"; left
        """,
      outcome: "the new site is there\n0 lost\n"),
    Fault(
      name: "A file of somebody replaced again and again while the site is built",
      script: """
        (n=0; while [ ! -e stop ]; do n=$((n+1)); echo $n > public/.part && mv public/.part public/count && echo $n > last; sleep 0.005; done) 2>/dev/null &
        for n in {1..6}; do built > /dev/null; done; touch stop; wait; whole; cmp last public/count && echo kept; left
        """,
      outcome: "the new site is there\nkept\n"),
    Fault(
      name: "The output's mode, group bit and owner, and a private folder in it", needsRoot: true,
      script: """
        mkdir -m 2750 public/private; echo s > public/private/s; chown 1:2 public; chmod 2771 public
        stat -c '%i' public/private > inode; built; whole; stat -c '%a %u:%g' public public/private
        [ $(stat -c '%i' public/private) = $(cat inode) ] && echo 'the same folder'
        """,
      outcome: "exit 0\nthe new site is there\n2771 1:2\n2750 0:0\nthe same folder\n"),
    Fault(
      name: "A build killed after the exchange, with somebody's file in what it left",
      script: """
        mkdir -p .public.sitegen-old/uploads .public.sitegen-new; echo half > .public.sitegen-new/index.html
        echo mine > .public.sitegen-old/uploads/late.txt; cp public/index.html public/.sitegen-manifest .public.sitegen-old
        built; whole; cat public/uploads/late.txt; left
        """,
      outcome: "exit 0\nthe new site is there\nmine\n"),
    Fault(
      name: "A file of somebody at the address of a page",
      script: """
        echo mine > public/about.html
        mkdir -p content/pages; printf -- '---\\ntitle: About\\n---\\n' > content/pages/about.md
        built 2>&1 | sed "s,$PWD,.,"; cat public/about.html; stays; left
        """,
      outcome: """
        sitegen: cannot write ./public/about.html: a file that no build made is there; move it away
        exit 2
        mine
        the old site is there

        """),
    Fault(
      name: "A link of somebody where the site has a folder",
      script: """
        rm -r public/assets; mkdir else; ln -s ../else public/assets; sed -i '/^assets/d' public/.sitegen-manifest
        built 2>&1 | sed "s,$PWD,.,"; ls else; stays; left
        """,
      outcome: """
        sitegen: cannot write ./public/assets/exercises.js: assets is there, and no build made it; move it away
        exit 2
        the old site is there

        """),
    Fault(
      name: "A folder full of somebody's files as the output",
      script: """
        mkdir home; echo mine > home/letter.txt
        sitegen build --quiet --output home; echo "exit $?"; ls home
        sitegen build --quiet --output home --adopt; echo "exit $?"; cat home/letter.txt; ls home/index.html
        """,
      outcome: """
        sitegen: cannot publish to @/home: it holds files, and no build made them; choose another folder, or take it with --adopt
        exit 2
        letter.txt
        exit 0
        mine
        home/index.html

        """),
    Fault(
      name: "The ledger of addresses behind a symbolic link",
      script: """
        mkdir content/media; touch content/media/ledger.txt; ln -s media/ledger.txt content/addresses.txt
        built --publish; readlink content/addresses.txt; grep -c index.html content/media/ledger.txt
        """,
      outcome: "exit 0\nmedia/ledger.txt\n1\n"),
  ]
}
