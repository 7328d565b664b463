"""Which files are letters."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from letterproof.errors import WrongUse
from letterproof.folder import Files, below, gather
from letterproof.place import Url


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "b.pdf",
        "a/c.docx",
        "a.pdf",
        "a/b/d.PDF",
        "a-b/e.pdf",
        "a/~$c.docx",
        ".git/x.pdf",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%PDF-")
    return tmp_path


def test_files_come_as_paths_are_sorted(folder: Path) -> None:
    found = list(gather([folder]).files)
    assert found == sorted(found)
    names = [path.relative_to(folder).as_posix() for path in found if isinstance(path, Path)]
    assert names == ["a/b/d.PDF", "a/c.docx", "a-b/e.pdf", "a.pdf", "b.pdf"]


def test_what_is_named_twice_is_taken_once(folder: Path) -> None:
    found = gather([folder / "b.pdf", folder, folder / "a", folder / "b.pdf"]).files
    assert list(found) == list(gather([folder]).files)


def test_a_file_named_by_itself_is_taken_whatever_it_is_called(folder: Path) -> None:
    (folder / "notes.txt").write_text("no letter")
    assert gather([folder]).skipped == (folder / "notes.txt",)
    both = gather([folder, folder / "notes.txt"])
    assert folder / "notes.txt" in both.files
    assert not both.skipped


def test_links_to_folders_are_not_followed(folder: Path) -> None:
    (folder / "loop").symlink_to(folder)
    (folder / "link.pdf").symlink_to(folder / "a.pdf")
    (folder / "broken.pdf").symlink_to(folder / "nowhere.pdf")
    assert len(gather([folder]).files) == 6


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipes_are_not_opened(folder: Path) -> None:
    os.mkfifo(folder / "pipe.pdf")
    assert len(gather([folder]).files) == 5


def test_a_very_deep_folder_is_searched(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    try:
        for _ in range(1200):
            os.mkdir("d", dir_fd=here)
            deeper = os.open("d", os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = deeper
    finally:
        os.close(here)
    assert len(list(below(tmp_path))) <= 1  # the system refuses to open one that is too deep


def test_many_places_are_what_they_were() -> None:
    places = [Path("é/ü.pdf"), Path(os.fsdecode(b"bad \xff.pdf")), Url("s3://b/ö.pdf"), Path("a b")]
    files = Files(places)
    assert list(files) == places
    assert files[-1] == places[-1]
    assert files[1:3] == places[1:3]
    with pytest.raises(IndexError):
        files[4]


def test_nothing_there(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="no letters here"):
        gather([tmp_path])
    with pytest.raises(WrongUse, match="no such file or folder"):
        gather([tmp_path / "none"])


def closed(name: str) -> Callable[[Path], os.stat_result]:
    """Give a `Path.stat` for which what has this name lies behind a door."""
    stat = Path.stat

    def told(path: Path, **how: bool) -> os.stat_result:
        if name in path.parts:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return stat(path, **how)

    return told


def test_what_nobody_may_look_at_is_given_to_whoever_opens_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "stat", closed("c.docx"))
    assert folder / "a" / "c.docx" in list(gather([folder]).files)


def test_a_path_that_nobody_may_look_at_is_one_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "stat", closed("a"))
    with pytest.raises(WrongUse, match=r"c\.docx: cannot be looked at \(Permission denied\)"):
        gather([folder / "a" / "c.docx"])
