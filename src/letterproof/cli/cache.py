"""`cache`: what of the letters read is kept on this computer, and how to be rid of it."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

import click

from letterproof.cli._screen import show


@click.command()
@click.option("--clear", is_flag=True, help="Delete all that is kept.")
def cache(*, clear: bool) -> None:
    """Say where what was read is kept, how much it is, and delete it if asked to.

    It holds what reports say of letters, so that a letter is not read twice; only you may read it.
    What no run asked for in 30 days goes by itself. 'check --no-cache' keeps nothing.
    """
    from letterproof import cache as kept

    place = kept.place()
    if clear:
        kept.clear(place)
    letters, size = kept.extent(place)
    lines = (
        f"Place    {place}",
        f"Letters  {letters}",
        f"Size     {size / 1_000_000:.1f} MB",
    )
    show("".join(f"{line}\n" for line in lines))
