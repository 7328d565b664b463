"""SARIF 2.1.0, for tools that gather findings: code scanning, editors, dashboards."""

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import PurePosixPath, PureWindowsPath

import msgspec.json

from letterproof import contract
from letterproof.report import Report
from letterproof.reporters import Look, text_reporter
from letterproof.reporters._found import waiver_of
from letterproof.reporters._labels import sheet_in
from letterproof.shown import Data
from letterproof.shown.facts import pages
from letterproof.shown.layout import Sheet, clean

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
ON_A_DRIVE = re.compile(r"[A-Za-z]:/")
MEANT = "letterproof/v1"
"""How fingerprints are made; another way gets another name."""


@text_reporter(".sarif")
def sarif(report: Report, look: Look) -> Iterator[str]:
    """Write one run, its results one after the other.

    SARIF has no pages: page and box stand among a location's properties, and in the message.
    """
    sheet = sheet_in(look.language)
    rules = _rules(report)
    numbers = {code: number for number, code in enumerate(rules)}
    driver = {**report.tool, "rules": list(rules.values())}
    checked = {"executionSuccessful": True, "endTimeUtc": report.generated_at}
    about = {"profile": report.profile, "asOf": report.as_of}
    yield f'{{"$schema":"{SCHEMA}","version":"2.1.0","runs":[{{\n'
    yield f'"tool":{_json({"driver": driver})},\n"invocations":{_json([checked])},\n'
    yield f'"columnKind":"unicodeCodePoints","properties":{_json(about)},\n"artifacts":['
    yield from _listed(_artifact(clean(letter)) for letter in report.letters)
    yield '],\n"results":['
    yield from _listed(
        result for letter in report.letters for result in _results(clean(letter), numbers, sheet)
    )
    yield "]\n}]}\n"


def _rules(report: Report) -> dict[str, Data]:
    """Describe every rule that found something, by code, in order."""
    found: dict[str, Data] = {}
    for letter in report.letters:
        for finding in letter["findings"]:
            if finding["code"] not in found:
                found[finding["code"]] = _rule(clean(finding))
    return dict(sorted(found.items()))


def _rule(finding: contract.Finding) -> Data:
    source = finding["source"]
    basis = f"{source['title']} ({source['basis']}, read {source['as_read']})" if source else ""
    rule: Data = {
        "id": finding["code"],
        "name": finding["rule"],
        "shortDescription": {"text": finding["rule"].replace("-", " ").capitalize()},
        "help": {"text": "\n".join(filter(None, (finding["remedy"], basis)))},
        "defaultConfiguration": {"level": LEVELS[finding["severity"]]},
    }
    if source:
        rule["properties"] = {"source": source}
    return rule


def _artifact(letter: contract.Letter) -> Data:
    artifact: Data = {"location": {"uri": uri_of(letter["path"])}, "roles": ["analysisTarget"]}
    if letter["media_type"]:
        artifact["mimeType"] = letter["media_type"]
    if letter["sha256"]:
        artifact["hashes"] = {"sha-256": letter["sha256"]}
    artifact["properties"] = {"verdict": letter["verdict"], "pageCount": letter["page_count"]}
    return artifact


def _results(letter: contract.Letter, numbers: dict[str, int], sheet: Sheet) -> Iterator[Data]:
    alike: dict[str, int] = {}
    for finding in letter["findings"]:
        meant = "\0".join((finding["code"], letter["path"], finding["message"]))
        times = alike[meant] = alike.get(meant, 0) + 1
        result: Data = {
            "ruleId": finding["code"],
            "ruleIndex": numbers[finding["code"]],
            "level": LEVELS[finding["severity"]],
            "message": {"text": _told(finding, sheet)},
            "locations": [_location(letter, piece) for piece in finding["evidence"]]
            or [_location(letter, None)],
            "partialFingerprints": {MEANT: sha256(f"{meant}\0{times}".encode()).hexdigest()},
        }
        if finding["position"] is not None:
            result["properties"] = {"position": finding["position"]}
        if finding["waived"]:
            why = waiver_of(finding, sheet)
            accepted = {"kind": "external", "status": "accepted", "justification": why}
            result["suppressions"] = [accepted]
        yield result


def _told(finding: contract.Finding, sheet: Sheet) -> str:
    """Give message and remedy, and the page; a brace or bracket would be a placeholder or link."""
    page = pages([{**finding}], sheet)
    text = f"{finding['message']}{f' ({page})' if page else ''} {finding['remedy']}"
    for character in "\\[]":
        text = text.replace(character, f"\\{character}")
    return text.replace("{", "{{").replace("}", "}}")


def _location(letter: contract.Letter, piece: contract.Evidence | None) -> Data:
    place: Data = {"physicalLocation": {"artifactLocation": {"uri": uri_of(letter["path"])}}}
    if piece and piece["bbox"] is not None:
        place["properties"] = {"page": piece["page"], "bbox": piece["bbox"]}
    return place


def uri_of(path: str) -> str:
    """Write a path as a URI: relative as it was given, or with `file:` before it."""
    if ON_A_DRIVE.match(path):
        return PureWindowsPath(path).as_uri()
    if path.startswith("/"):
        return PurePosixPath(path).as_uri()
    return PurePosixPath("/", path).as_uri().removeprefix("file:///")


def _listed(items: Iterable[Data]) -> Iterator[str]:
    gap = ""
    for item in items:
        yield f"{gap}\n{_json(item)}"
        gap = ","


def _json(data: object) -> str:
    return msgspec.json.encode(data).decode()
