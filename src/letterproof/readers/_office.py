"""LibreOffice turns one format into another, in a folder and with settings of its own."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from letterproof.errors import UnreadableFile
from letterproof.readers import MAX_BYTES
from letterproof.readers.doc import office

LONGEST = 90.0
"""Seconds that LibreOffice may take; it takes two, and ten when it has just been installed."""

KEPT = ("PATH", "SYSTEMROOT")
"""What of our surroundings LibreOffice is told."""

COMMON, INET = "/org.openoffice.Office.Common/Security/Scripting", "/org.openoffice.Inet/Settings"
SETTINGS = (
    (COMMON, "DisableMacrosExecution", "true"),
    (COMMON, "MacroSecurityLevel", "3"),
    (COMMON, "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "2"),
    *((INET, f"ooInet{kind}ProxyName", "127.0.0.1") for kind in ("HTTP", "HTTPS", "FTP")),
    *((INET, f"ooInet{kind}ProxyPort", "9") for kind in ("HTTP", "HTTPS", "FTP")),
    (INET, "ooInetNoProxy", ""),
    (INET, "ooInetProxyType", "2"),
)
"""No macro runs, no link is followed, and whatever would be fetched is asked of a closed door."""

SLOW = "LibreOffice took too long over the file. Save it as DOCX or PDF and try again."


def converted(data: bytes, suffix: str, form: str, seconds: float | None = None) -> bytes | None:
    """Give a file in another form: a suffix, a colon and LibreOffice's name of the form.

    `suffix` is how a file like `data` is named. None where LibreOffice could not open it.

    Raises:
        UnreadableFile: LibreOffice is not installed, or took too long.
    """
    program = office()
    if program is None:
        raise UnreadableFile("LibreOffice is not installed.")
    with TemporaryDirectory(prefix="letterproof-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        (home / f"letter{suffix}").write_bytes(data)
        settings = home / "profile" / "user" / "registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        settings.write_text(_settings(), "utf-8")
        _run(program, home, (f"letter{suffix}", form), seconds or LONGEST)
        made = home / "made" / f"letter.{form.partition(':')[0]}"
        if not made.is_file() or made.stat().st_size > MAX_BYTES:
            return None
        return made.read_bytes()


def _run(program: str, home: Path, task: tuple[str, str], seconds: float) -> None:
    """Have LibreOffice write a file in another form into `home`/made; end it if it takes long."""
    name, form = task
    kept = {key: os.environ[key] for key in KEPT if key in os.environ}
    around = {**kept, "HOME": str(home), "TMPDIR": str(home), "LC_ALL": "C.UTF-8"}
    process = subprocess.Popen(  # noqa: S603 - a program the person installed, and our own words
        [
            program,
            *("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck"),
            f"-env:UserInstallation={(home / 'profile').as_uri()}",
            *("--convert-to", form, "--outdir", "made", name),
        ],
        cwd=home,
        env=around,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        process_group=0 if sys.platform != "win32" else None,
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired as error:
        raise UnreadableFile(SLOW) from error
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End what was started, with all it has started itself."""
    if process.poll() is None:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.wait()


def _settings() -> str:
    items = "".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value>'
        "</prop></item>"
        for path, name, value in SETTINGS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><oor:items '
        'xmlns:oor="http://openoffice.org/2001/registry">'
        f"{items}</oor:items>"
    )
