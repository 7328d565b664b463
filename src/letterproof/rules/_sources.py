"""What the rules enforce: title, address, basis, and the day it was read."""

from datetime import date

from letterproof.model.finding import Basis, Source

READ = date(2026, 11, 22)

PROOF_OF_WORK = Source(
    "S2",
    "IRCC, Express Entry completeness check: proof of work experience (reprint)",
    Basis.OFFICIAL,
    READ,
    "https://skipperimmigration.com/referenceletter",
)
