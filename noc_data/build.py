"""Check the sources, write noc.sqlite3 and CHECKSUMS.sha256, and read both back.

Run it from anywhere: `python noc_data/build.py`. The same sources and the same SQLite give the same
bytes. A source that breaks a rule below stops the build with one line.
"""

import csv
import hashlib
import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from importlib.metadata import version
from pathlib import Path
from typing import Any

from letterproof.noc_data import postings

from letterproof.noc.stemming import worked_out
from letterproof.noc.words import EMPTY, words

HERE = Path(__file__).parent
SOURCE = HERE / "source"
DATABASE = HERE / "noc.sqlite3"
CHECKSUMS = HERE / "CHECKSUMS.sha256"

GROUPS = 516
TITLES = {"en": 27_935, "fr": 29_767}
REGIONS = set("NAT NL PE NS NB QC ON MB SK AB BC YT NT NU".split())
WAGE_FILES = {2024: "job_bank_wages_2024_provinces.csv", 2025: "job_bank_wages_2025.csv"}
FIRST_SPOKEN = 10_001
"""Duties and spoken lines are numbered together, duties first."""

SAMPLED = 300
"""How many words of each language tell whether a stemmer is the one that made the postings."""

LEVELS = {"broad": 1, "major": 2, "sub_major": 3, "minor": 4}
"""The levels above a unit group, each with the digits its codes have."""

SCHEMA = """
CREATE TABLE level (code TEXT PRIMARY KEY, title_en TEXT, title_fr TEXT) WITHOUT ROWID;
CREATE TABLE occupation (
    code TEXT PRIMARY KEY, teer INTEGER, title_en TEXT, title_fr TEXT, lead_en TEXT, lead_fr TEXT
) WITHOUT ROWID;
CREATE TABLE role (id INTEGER PRIMARY KEY, code TEXT, name TEXT);
CREATE TABLE duty (id INTEGER PRIMARY KEY, code TEXT, role INTEGER, text TEXT, text_fr TEXT);
CREATE TABLE spoken (id INTEGER PRIMARY KEY, code TEXT, language TEXT, text TEXT);
CREATE TABLE vocabulary (code TEXT, language TEXT, text TEXT, PRIMARY KEY (code, language))
WITHOUT ROWID;
CREATE TABLE requirement (id INTEGER PRIMARY KEY, code TEXT, text TEXT);
CREATE TABLE exclusion (id INTEGER PRIMARY KEY, code TEXT, title TEXT, see_code TEXT);
CREATE TABLE title (id INTEGER PRIMARY KEY, code TEXT, language TEXT, text TEXT);
CREATE TABLE wage (
    code TEXT, region TEXT, year INTEGER, low REAL, median REAL, high REAL, unit TEXT,
    PRIMARY KEY (code, region)
) WITHOUT ROWID;
CREATE TABLE successor (
    code_2016 TEXT, code TEXT, PRIMARY KEY (code_2016, code)
) WITHOUT ROWID;
CREATE INDEX occupation_name ON occupation (code, title_en, title_fr, teer);
CREATE INDEX role_code ON role (code);
CREATE INDEX duty_code ON duty (code);
CREATE INDEX spoken_code ON spoken (code);
CREATE INDEX requirement_code ON requirement (code);
CREATE INDEX exclusion_code ON exclusion (code);
CREATE INDEX title_code ON title (code);
CREATE TABLE posting (
    name TEXT, stem TEXT, numbers BLOB, weights BLOB, PRIMARY KEY (name, stem)
) WITHOUT ROWID;
CREATE TABLE owner (name TEXT PRIMARY KEY, places BLOB) WITHOUT ROWID;
CREATE TABLE stem (
    language TEXT, word TEXT, stem TEXT, PRIMARY KEY (language, word)
) WITHOUT ROWID;
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
"""

JOINED = re.compile(
    r"\b(and|or)(?=(?:an?|certification|college|completion|courses|experience|expertise|extensive|in"
    r"|industry|licensing|membership|on|one|two|three|four|five|over|previous|several|some"
    r"|supervised|to|trade)\b)"
)
"""The public copy of the requirements has lost these spaces: "orcompletion"."""

Row = tuple[Any, ...]
Tables = dict[str, list[Row]]


class BadSource(Exception):  # noqa: N818 - said as a fact
    """A source breaks a rule; the message names it."""


def read_sources(source: Path = SOURCE) -> Tables:
    """Read and check every source: the rows of each table, in the order they are written.

    Raises:
        BadSource: a source breaks a rule.
    """
    groups = json.loads((source / "noc_2021_unit_groups.json").read_text("utf-8"))
    told = read_spoken(source)
    codes = {group["code"] for group in groups}
    demand(len(groups) == len(codes) == GROUPS, f"{GROUPS} unit groups with a code each")
    tables: Tables = {
        "occupation": [],
        "role": [],
        "duty": [],
        "spoken": [],
        "vocabulary": [],
        "requirement": [],
        "exclusion": [],
    }
    for group in sorted(groups, key=lambda group: group["code"]):
        add_group(tables, group, codes)
        add_spoken(tables, group, told)
    tables["level"] = sorted(read_levels(groups))
    tables["title"] = read_titles(source, codes)
    tables["wage"] = read_wages(source, codes)
    tables["successor"] = read_concordance(source, codes)
    tables["posting"] = [row for language in TITLES for row in postings.of(tables, language)]
    tables["owner"] = list(postings.owners(tables))
    tables["stem"] = [
        (language, *pair)
        for language in TITLES
        for pair in postings.stems_of(tables, language).items()
    ]
    tables["meta"] = [
        ("snowballstemmer", version("snowballstemmer")),
        *((f"stems_{language}", stems_digest(tables["duty"], language)) for language in TITLES),
    ]
    return tables


def stems_digest(duties: Iterable[Row], language: str) -> str:
    """Give the SHA-256 of 300 words of the duties with their stems, taken at even steps."""
    column = {"en": 3, "fr": 4}[language]
    said = {word for duty in duties for word in words(duty[column])} - EMPTY[language]
    sample = sorted(said)[:: len(said) // SAMPLED][:SAMPLED]
    told = "".join(f"{word} {worked_out(word, language)}\n" for word in sample)
    return hashlib.sha256(told.encode()).hexdigest()


def demand(holds: bool, rule: str) -> None:
    """Stop unless a rule holds.

    Raises:
        BadSource: it does not.
    """
    if not holds:
        raise BadSource(f"broken rule: {rule}")


def add_group(tables: Tables, group: dict[str, Any], codes: set[str]) -> None:
    """Check one unit group and add its rows."""
    code = group["code"]
    demand(is_digits(code, 5), f"{code}: five digits")
    teer = 0 if code[0] == "0" else int(code[1])
    demand(group["teer"] == teer <= 5, f"{code}: TEER is the second digit, 0 after a 0")  # noqa: PLR2004 - TEER ends at 5
    texts = [group[f"{part}_{lang}"] for part in ("title", "lead_statement") for lang in TITLES]
    demand(all(texts), f"{code}: titles and lead statements in both languages")
    tables["occupation"].append((code, teer, *texts))
    names = [role["role"] for role in group["roles"]]
    demand(bool(names), f"{code}: a role")
    demand(all(names) or names == [None], f"{code}: all roles named, or one unnamed")
    for role in group["roles"]:
        number = len(tables["role"]) + 1
        tables["role"].append((number, code, role["role"]))
        demand(all(role["duties"]), f"{code}: no empty duty")
        demand(len(set(role["duties"])) == len(role["duties"]) > 0, f"{code}: duties, each once")
        add(tables["duty"], ((code, number, text) for text in role["duties"]))
    demand(bool(group["employment_requirements"]), f"{code}: a requirement")
    requirements = (JOINED.sub(r"\1 ", text) for text in group["employment_requirements"])
    add(tables["requirement"], ((code, text) for text in requirements))
    seen = [(exclusion["text"], exclusion["see_code"]) for exclusion in group["exclusions"]]
    demand({see for _, see in seen} <= codes - {code}, f"{code}: exclusions name other groups")
    add(tables["exclusion"], ((code, *pair) for pair in seen))


def add_spoken(tables: Tables, group: dict[str, Any], told: dict[str, dict[str, Any]]) -> None:
    """Add our French for a unit group's duties, and how employers put them."""
    code = group["code"]
    demand(code in told, f"{code}: how employers put it")
    mine = told[code]
    duties = [at for at, row in enumerate(tables["duty"]) if row[1] == code]
    demand(len(mine["duties_fr"]) == len(duties), f"{code}: French for each duty")
    for at, text in zip(duties, mine["duties_fr"], strict=True):
        tables["duty"][at] = (*tables["duty"][at], text)
    for language in TITLES:
        lines = mine[f"spoken_{language}"]
        demand(all((*lines, *mine["duties_fr"])), f"{code}: no empty line")
        add(tables["spoken"], ((code, language, text) for text in lines), FIRST_SPOKEN)
        tables["vocabulary"].append((code, language, mine[f"words_{language}"]))


def read_spoken(source: Path) -> dict[str, dict[str, Any]]:
    """Give what we wrote on each unit group, by its code."""
    lines = (source / "spoken.jsonl").read_text("utf-8").splitlines()
    groups = [json.loads(line) for line in lines]
    return {group["code"]: group for group in groups}


def add(table: list[Row], rows: Iterable[Row], first: int = 1) -> None:
    """Append rows, numbered on from the end of the table; the table begins with `first`."""
    table.extend((number, *row) for number, row in enumerate(rows, len(table) + first))


def read_levels(groups: list[dict[str, Any]]) -> set[Row]:
    """Give the levels above the groups, which their codes' first digits name."""
    levels = set()
    for group in groups:
        demand(set(group["hierarchy"]) == set(LEVELS), f"{group['code']}: the four levels")
        for name, level in group["hierarchy"].items():
            right = level["code"] == group["code"][: LEVELS[name]]
            demand(right, f"{group['code']}: {name} is its first digits")
            levels.add((level["code"], level["title"], level["title_fr"]))
    demand(len({code for code, *_ in levels}) == len(levels), "one title for each level")
    return levels


def read_titles(source: Path, codes: set[str]) -> list[Row]:
    """Give the example titles, numbered."""
    rows = [(row["code"], row["lang"], row["title"]) for row in records(source, "noc_2021_titles")]
    for language, count in TITLES.items():
        found = sum(row[1] == language for row in rows)
        demand(found == count, f"{count} titles in {language}, not {found}")
    demand(len(rows) == sum(TITLES.values()), "titles in English and French only")
    demand({code for code, *_ in rows} == codes, "titles for the known codes, and for all of them")
    demand(all(title for *_, title in rows), "no empty title")
    table: list[Row] = []
    add(table, sorted(rows))
    return table


def read_wages(source: Path, codes: set[str]) -> list[Row]:
    """Give the wage rows: of each code and region the newest year's."""
    newest: dict[tuple[str, str], Row] = {}
    for year, name in sorted(WAGE_FILES.items()):
        seen = set()
        for row in records(source, name.removesuffix(".csv")):
            key = (row["code"], row["region"])
            low, median, high = (float(row[part]) for part in ("low", "median", "high"))
            demand(key not in seen, f"{name}: {key} once")
            demand(key[0] in codes and key[1] in REGIONS, f"{name}: {key} is known")
            demand(row["unit"] in {"hour", "year"}, f"{name}: {key} by the hour or year")
            demand(0 < low <= median <= high, f"{name}: {key} rises from low to high")
            seen.add(key)
            newest[key] = (*key, year, low, median, high, row["unit"])
    return [newest[key] for key in sorted(newest)]


def read_concordance(source: Path, codes: set[str]) -> list[Row]:
    """Give (NOC 2016 code, NOC 2021 code) pairs; the file has lost the codes' leading zeros."""
    pairs = {
        (row["NOC 2016 V1.3 Code"].zfill(4), row["NOC 2021 V1.0 Code"].zfill(5))
        for row in records(source, "noc_2016_to_2021")
    }
    demand({new for _, new in pairs} == codes, "the concordance leads to every group")
    demand(all(is_digits(old, 4) for old, _ in pairs), "NOC 2016 codes have four digits")
    return sorted(pairs)


def records(source: Path, name: str) -> Iterator[dict[str, str]]:
    """Read a CSV file, with or without a byte order mark."""
    with (source / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, strict=True)


def is_digits(text: str, count: int) -> bool:
    """Say whether `text` is `count` ASCII digits."""
    return len(text) == count and text.isascii() and text.isdigit()


def write(tables: Tables, path: Path) -> None:
    """Write the database anew."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as database:
        database.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF;" + SCHEMA)
        for name, rows in sorted(tables.items()):
            marks = ", ".join("?" * len(rows[0]))
            database.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)  # noqa: S608 - our own names
        database.commit()
        database.execute("VACUUM")


def verify(tables: Tables, path: Path) -> None:
    """Read the database back and hold every row to its source.

    Raises:
        BadSource: what was written is not what was read.
    """
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
        check = database.execute("PRAGMA integrity_check").fetchall()
        demand(check == [("ok",)], "the database is whole")
        for name, rows in tables.items():
            written = database.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608
            demand(sorted(written, key=repr) == sorted(rows, key=repr), f"{name} reads back")


def checksums(here: Path = HERE) -> str:
    """Give the SHA-256 of every source and of the database, a line each, as sha256sum does."""
    files = [*sorted((here / "source").iterdir()), here / "noc.sqlite3"]
    return "".join(
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(here).as_posix()}\n"
        for file in files
    )


def main() -> None:
    """Build, verify, and say what was written."""
    tables = read_sources()
    write(tables, DATABASE)
    verify(tables, DATABASE)
    CHECKSUMS.write_text(checksums(), "utf-8", newline="\n")
    for name, rows in sorted(tables.items()):
        print(f"{name:12} {len(rows):6}")
    print(f"{DATABASE.name}: {DATABASE.stat().st_size:,} bytes")


if __name__ == "__main__":
    try:
        main()
    except BadSource as broken:
        raise SystemExit(str(broken)) from None
