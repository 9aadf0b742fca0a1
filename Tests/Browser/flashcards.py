"""The flashcards in Anki's own library: both tables make a note of every card, with its sides and tag, in the deck of the course; a second
import adds none and takes over what has changed; cards that look like a table's syntax stay what they are."""

import csv
import subprocess
import tempfile
from pathlib import Path

from anki.collection import Collection, ImportCsvRequest

from report import Report, arguments

SITE = {
    "site.yaml": "title: \"Cards & more\"\n",
    "sections/01-a.md": "---\ntitle: A\nsummary: S.\nevents: [{id: e, date: 1689, title: \"A \\\"treaty\\\", of; old\"}]\n---\n",
    "glossary.md": "## #hash, comma\n\n*First*; “second”, `\"third\"`.\n\n## =1+1\n\n-2 or +3, &lt;b&gt;.\n\n## 條約\n\nДоговор & &lt;tag&gt;\n",
}


def main():
    options = arguments()
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        imported(options.site, folder / "course", report)
        for path, text in SITE.items():
            file = folder / "site" / "content" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        subprocess.run([options.sitegen, "build", "--quiet", "--source", folder / "site"], check=True)
        imported(folder / "site" / "public", folder / "small", report)
    report.finish()


def imported(site, folder, report):
    folder.mkdir()
    for name, separator in (("flashcards.csv", ","), ("flashcards.tsv", "\t")):
        table = site / name
        rows = read(table, separator)
        report.check(len(rows) > 3, f"{name} has {len(rows)} cards")
        collection = Collection(str(folder / f"{name}.anki2"))
        log = run(collection, table)
        report.check(len(log.new) == len(rows), f"{name}: {len(log.new)} notes of {len(rows)} cards")
        notes = {note.guid: note for note in map(collection.get_note, collection.find_notes(""))}
        report.check(len(notes) == len(rows), f"{name}: {len(notes)} notes are there")
        for guid, front, back, tag in rows:
            note = notes.get(guid)
            report.check(note is not None and note.fields == [front, back], f"{name}: {guid} is {note and note.fields}")
            report.check(note is not None and note.tags == [tag], f"{name}: {guid} has the tags {note and note.tags}")
        decks = {collection.decks.name(card.did) for card in map(collection.get_card, collection.find_cards(""))}
        report.check(len(decks) == 1 and decks != {"Default"}, f"{name}: the cards are in {decks}")
        again = run(collection, table)
        report.check(not again.new and not again.updated, f"{name}: a second import adds {len(again.new)}")
        changed = folder / name
        changed.write_bytes(table.read_bytes().replace(rows[0][2].encode(), b"Changed.", 1))
        third = run(collection, changed)
        report.check(not third.new and len(third.updated) == 1, f"{name}: a change makes {len(third.new)} notes")
        report.check(collection.get_note(third.updated[0].id.nid).fields[1] == "Changed.", f"{name}: a change is not taken over")
        collection.close()


def read(table, separator):
    """The cards of a table, which stand below the file headers."""
    lines = table.read_text("utf-8").split("\n")
    quoting = csv.QUOTE_MINIMAL if separator == "," else csv.QUOTE_NONE
    return list(csv.reader([line for line in lines[6:] if line], delimiter=separator, quoting=quoting))


def run(collection, table):
    metadata = collection.get_csv_metadata(str(table), None)
    return collection.import_csv(ImportCsvRequest(path=str(table), metadata=metadata)).log


main()
