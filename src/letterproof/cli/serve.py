"""`serve`: the consultant's page, in a browser on this machine."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

import getpass
import os
import sys
import threading
import webbrowser
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import date
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from letterproof.cli._options import TIME_LIMIT
from letterproof.cli._screen import complain, printable, show
from letterproof.cli._stopping import Stopped, heed_signals
from letterproof.cli._wishes import NO_SETTINGS, NOC, PROFILE, SETTINGS
from letterproof.cli.noc import LANGUAGES
from letterproof.errors import WrongUse

if TYPE_CHECKING:
    from letterproof.settings import Settings

HERE = "127.0.0.1"
NEEDED = ("multipart", "starlette", "uvicorn")
NO_DELAY = (6, 1, 1)
"""TCP_NODELAY, as every system numbers it: without it an answer waits 40 ms for its second part."""

GRACE = 2
"""Seconds for answers that are on their way when it ends."""

EPILOG = """\b
The page opens in your browser; nobody else can open it, and letters stay on this computer.
Stop it with Ctrl-C or SIGTERM; what people entered is in the record and there again next time.

\b
Examples:
  letterproof serve
  letterproof serve inbox/ --record firm.sqlite3 --name "Ana Lopez"
"""


@click.command(epilog=EPILOG)
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@click.option(
    "--record",
    "place",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where letters and decisions are kept.  [default: in your own data folder]",
)
@click.option(
    "--name",
    metavar="NAME",
    help="Who works here, as the record will say.  [default: asked on the page]",
)
@click.option(
    "--lang", type=LANGUAGES, help="Language of the page.  [default: the browser's, or English]"
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    metavar="N",
    help="The port on 127.0.0.1.  [default: a free one]",
)
@click.option("--no-browser", is_flag=True, help="Open no browser, only say the address.")
@NOC
@PROFILE
@SETTINGS
@NO_SETTINGS
@TIME_LIMIT
def serve(
    folder: Path | None,
    *,
    place: Path | None,
    name: str | None,
    lang: str | None,
    port: int,
    no_browser: bool,
    noc: str | None,
    profile: str | None,
    settings: Path | None,
    no_settings: bool,
    time_limit: float,
) -> int:
    """Open a page to review letters before they are filed: correct, decide, compare.

    Letters are dropped on the page; those in FOLDER are read as they arrive.
    """
    if not all(map(find_spec, NEEDED)):
        raise WrongUse("the page needs an extra. Run: pip install 'letterproof[web]'")
    from letterproof import record
    from letterproof.engine.desk import Desk
    from letterproof.engine.limits import Limits
    from letterproof.folder import may_be_letter
    from letterproof.plan import Wishes, governing, settled
    from letterproof.web._arrival import Watched
    from letterproof.web.app import create_app, new_token
    from letterproof.web.intake import Intake
    from letterproof.web.law import Aside
    from letterproof.web.office import Office
    from letterproof.web.render import warm
    from letterproof.web.session import Sessions

    if folder and not os.path.isdir(folder):  # noqa: PTH112 - it never raises
        raise WrongUse(f"{folder}: there is no such folder. Make it first.")
    today = date.today()  # noqa: DTZ011 - the day where the user is
    wished = Wishes(today, noc, profile, settings=settings, is_searched=not no_settings)
    said = governing([folder or Path.cwd()], wished)

    @cache
    def settings_on(day: date) -> "Settings":
        return settled(said, replace(wished, as_of=day))

    profile = settings_on(today).profile
    limits = Limits(time_limit)
    watched = None
    if folder:
        watched = Watched(folder, lambda path: said.wants(path) and may_be_letter(path))
    try:
        heed_signals()
        with ExitStack() as stack:
            aside = Aside(settings_on, folder or Path())
            held = record.Record(place or record.place(), profile=profile, aside=aside)
            stack.enter_context(closing(held))
            desk = stack.enter_context(closing(Desk(limits)))
            intake = Intake(held, lambda: Desk(limits, eager=False), settings_on, watched)
            stack.enter_context(closing(intake))
            token = new_token()
            sessions = Sessions(token, name or _user(), is_named=bool(name), language=lang)
            app = create_app(Office(held, desk, intake, settings_on), sessions, tell=complain)
            intake.start()
            threading.Thread(target=warm, daemon=True).start()
            _serve(app, port, token, "" if no_browser else sessions.ticket())
    except (Stopped, KeyboardInterrupt):
        show("stopped\n")
    return 0


def _serve(app: object, port: int, token: str, ticket: str) -> None:
    """Answer until it is stopped; with a ticket, open a browser.

    Raises:
        WrongUse: the port is taken.
    """
    import uvicorn

    config = uvicorn.Config(
        app,  # type: ignore[arg-type]
        host=HERE,
        port=port,
        lifespan="off",
        ws="none",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=GRACE,
    )
    try:
        listening = config.bind_socket()
    except SystemExit:
        raise WrongUse(f"port {port} cannot be had: another program has it.") from None
    with closing(listening):
        listening.setsockopt(*NO_DELAY)
        listening.listen()  # whoever reads the address may come at once
        address = f"http://{HERE}:{listening.getsockname()[1]}/?token="
        show(f"letterproof is open at {printable(address)}{token}\n")
        if ticket and has_display():
            threading.Thread(target=_open, args=(f"{address}{ticket}",), daemon=True).start()
        uvicorn.Server(config).run(sockets=[listening])


def _open(address: str) -> None:
    webbrowser.open(address)


def has_display() -> bool:
    """Say whether there is a screen on which a browser could open."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a system may know no name
        return "?"
