"""The tables of the record, as steps from an empty file to the newest."""

MARK = 0x4C507266
"""What SQLite calls the application's id: tells our files from other programs'."""

ONE = (
    # `version` counts the letter's lines in the trail. The lists are JSON.
    """
    CREATE TABLE letter (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        version INTEGER NOT NULL DEFAULT 0,
        name TEXT NOT NULL,
        client TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'ready', 'returned')),
        earlier TEXT REFERENCES letter (id) ON DELETE SET NULL,
        sha256 TEXT NOT NULL,
        media_type TEXT,
        claimed TEXT,
        as_of TEXT NOT NULL DEFAULT '',
        tool TEXT NOT NULL DEFAULT '',
        checklist TEXT NOT NULL DEFAULT '',
        added_at TEXT NOT NULL,
        changed_at TEXT NOT NULL DEFAULT '',
        changed_by TEXT NOT NULL DEFAULT '',
        applicant TEXT NOT NULL DEFAULT '',
        employer TEXT NOT NULL DEFAULT '',
        verdict TEXT NOT NULL DEFAULT '',
        findings TEXT NOT NULL DEFAULT '[]',
        entered TEXT NOT NULL DEFAULT '[]',
        waived TEXT NOT NULL DEFAULT '[]',
        notes TEXT NOT NULL DEFAULT '[]'
    )
    """,
    "CREATE INDEX letter_by_content ON letter (sha256)",
    "CREATE INDEX letter_by_earlier ON letter (earlier)",
    # What seldom changes stands apart, so that a change writes little.
    """
    CREATE TABLE file (
        letter TEXT PRIMARY KEY REFERENCES letter (id) ON DELETE CASCADE,
        data BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE reading (
        letter TEXT PRIMARY KEY REFERENCES letter (id) ON DELETE CASCADE,
        reader TEXT NOT NULL,
        reading BLOB NOT NULL,
        sheets BLOB NOT NULL,
        found BLOB NOT NULL,
        shown BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE judgement (
        letter TEXT PRIMARY KEY REFERENCES letter (id) ON DELETE CASCADE,
        judged BLOB NOT NULL
    )
    """,
    # The trail. `letter` is '' where it tells that letters were erased.
    """
    CREATE TABLE event (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        letter TEXT NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        what TEXT NOT NULL,
        details TEXT NOT NULL,
        tool TEXT NOT NULL,
        checklist TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        seal TEXT NOT NULL
    )
    """,
    "CREATE INDEX event_by_letter ON event (letter, number)",
    # Letters whose traces are being cleared away; a clearing that broke off is taken up again.
    "CREATE TABLE erasing (letter TEXT PRIMARY KEY)",
    """
    CREATE TRIGGER event_stays BEFORE DELETE ON event
    WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE letter = OLD.letter)
    BEGIN SELECT RAISE (ABORT, 'the trail only grows'); END
    """,
    """
    CREATE TRIGGER event_is_as_written BEFORE UPDATE ON event
    BEGIN SELECT RAISE (ABORT, 'the trail only grows'); END
    """,
    """
    CREATE TRIGGER event_is_not_replaced BEFORE INSERT ON event
    WHEN EXISTS (SELECT 1 FROM event WHERE number = NEW.number)
    BEGIN SELECT RAISE (ABORT, 'the trail only grows'); END
    """,
)

TWO = (
    # By which settings a letter was judged, as a digest.
    "ALTER TABLE letter ADD COLUMN settings TEXT NOT NULL DEFAULT ''",
    # Findings that a letter has together with others, as JSON; of what that was last worked out.
    "ALTER TABLE letter ADD COLUMN across TEXT NOT NULL DEFAULT '[]'",
    "CREATE TABLE compared (digest TEXT NOT NULL)",
    "INSERT INTO compared VALUES ('')",
)

STEPS: tuple[tuple[str, ...], ...] = (ONE, TWO)
"""Step n (from 0) makes version n + 1 out of version n; a new one is added at the end."""
