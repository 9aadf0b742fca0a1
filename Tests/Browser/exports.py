"""The timeline's other formats, read by the field's own readers."""

import csv
import json

from icalendar import Calendar

from report import Report, arguments


def main():
    options = arguments()
    report = Report()
    events = json.loads((options.site / "timeline.json").read_text("utf-8"))["events"]
    report.check(len(events) >= 80, f"only {len(events)} events")
    earliest = [event["earliest"] or "" for event in events]
    report.check(earliest == sorted(earliest), "timeline.json is not in time order")

    with open(options.site / "timeline.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    report.check([row["id"] for row in rows] == [event["id"] for event in events], "timeline.csv has other events")
    report.check(all(row["title"] == event["title"] for row, event in zip(rows, events)), "timeline.csv has other titles")

    data = (options.site / "timeline.ics").read_bytes()
    report.check(all(len(line) <= 75 for line in data.split(b"\r\n")), "a line of timeline.ics is longer than 75 bytes")
    report.check(b"\n" not in data.replace(b"\r\n", b""), "timeline.ics has bare line feeds")
    calendar = Calendar.from_ical(data)
    entries = list(calendar.walk("VEVENT"))
    report.check(len(entries) == len(events), f"timeline.ics has {len(entries)} events")
    report.check(len({str(entry["UID"]) for entry in entries}) == len(entries), "UIDs of timeline.ics stand twice")
    for entry, event in zip(entries, events):
        report.check(not entry.errors, f"{event['id']}: {entry.errors}")
        report.check(str(entry["SUMMARY"]) == event["title"], f"{event['id']}: another title in timeline.ics")
        report.check(entry.decoded("DTSTART").isoformat() == event["earliest"], f"{event['id']}: another start in timeline.ics")

    slides = json.loads((options.site / "timeline.timelinejs.json").read_text("utf-8"))
    report.check(len(slides["events"]) == len(events), "timeline.timelinejs.json has other events")
    report.check(all(slide["start_date"]["year"] for slide in slides["events"]), "a slide has no year")
    graph = json.loads((options.site / "timeline.jsonld").read_text("utf-8"))
    report.check(graph["@context"] == "https://schema.org", "timeline.jsonld has another context")
    report.check(all(node["@type"] == "Event" for node in graph["@graph"]), "timeline.jsonld has other things than events")
    report.finish()


if __name__ == "__main__":
    main()
