"""Options that several commands share."""

import click

from letterproof.cli.noc import LANGUAGES

LANG = click.option(
    "--lang",
    type=LANGUAGES,
    default="en",
    show_default=True,
    help="Language of the report's labels; what the rules say is in English.",
)
JOBS = click.option(
    "--jobs",
    type=click.IntRange(1),
    metavar="N",
    help="How many letters to work on at a time.  [default: one a core]",
)
TIME_LIMIT = click.option(
    "--time-limit",
    type=click.FloatRange(min=1),
    default=60.0,
    show_default=True,
    metavar="SECONDS",
    help="Longest time for a page; a file that takes longer is given up.",
)
