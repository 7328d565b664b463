"""Old Word files: told apart, turned into DOCX, and what is said where that cannot be."""

import os
from pathlib import Path

import pytest

from letterproof import readers
from letterproof.errors import PasswordProtected, UnreadableFile
from letterproof.model.page import Zone
from letterproof.readers import _office
from letterproof.readers.doc import doc, office

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "samples" / "en-carpenter-old-word.doc"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(22) + b"\x09\x00" + bytes(480)

needs_office = pytest.mark.skipif(office() is None, reason="LibreOffice is not installed")


def container(name: str, head: bytes = b"", first: int = 1) -> bytes:
    """Make a container with one entry, whose stream begins in sector `first`."""
    directory = name.encode("utf-16-le").ljust(116, b"\0") + first.to_bytes(4, "little")
    return OLE + directory.ljust(512, b"\0") + head.ljust(512, b"\0")


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the place of a program that is taken for LibreOffice."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin{os.pathsep}/usr/bin")
    monkeypatch.setattr("letterproof.readers.doc.PROGRAMS", ("made-up-office",))
    return tmp_path / "made-up-office"


def write(program: Path, *lines: str) -> None:
    program.write_text("\n".join(("#!/bin/sh", *lines, "")))
    program.chmod(0o755)


@needs_office
def test_is_read_as_a_word_file() -> None:
    document = readers.read(SAMPLE)
    assert document.media_type == "application/msword"
    assert document.path == SAMPLE
    assert document.lines[0].line.zone is Zone.HEADER
    assert "Mr. Piotr Wiśniewski was employed" in document.text
    assert len(document.pages[0].pictures) == 2


@needs_office
def test_a_broken_one_says_so() -> None:
    with pytest.raises(UnreadableFile, match="LibreOffice could not open"):
        doc.parse(SAMPLE, container("WordDocument"), "0" * 64)


@pytest.mark.parametrize(
    ("data", "trouble", "what"),
    [
        (container("EncryptedPackage"), PasswordProtected, "password"),
        (
            container("WordDocument", b"\xec\xa5" + bytes(9) + b"\x01"),
            PasswordProtected,
            "password",
        ),
        (container("Workbook"), UnreadableFile, "old Office format"),
        (container("__properties_version1.0"), UnreadableFile, r"\.msg"),
        (container("WordDocument", first=1 << 31), UnreadableFile, "install LibreOffice"),
        (container("WordDocument"), UnreadableFile, "install LibreOffice"),
    ],
)
@pytest.mark.usefixtures("program")
def test_without_libreoffice_one_line_says_what_to_do(
    tmp_path: Path, data: bytes, trouble: type[Exception], what: str
) -> None:
    path = tmp_path / "letter.doc"
    path.write_bytes(data)
    with pytest.raises(trouble, match=what) as caught:
        readers.read(path)
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(os.name == "nt", reason="the program is a shell script")
class TestProgram:
    def test_gets_a_folder_settings_and_surroundings_of_its_own(
        self, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SECRET", "of the house")
        told = tmp_path / "told"
        write(program, f"env > {told}", f"pwd >> {told}", f"cat profile/user/*.xcu >> {told}")
        with pytest.raises(UnreadableFile, match="could not open"):
            doc.parse(SAMPLE, container("WordDocument"), "0" * 64)
        said = told.read_text()
        assert "SECRET" not in said
        assert "HOME=/" in said
        assert 'name="DisableMacrosExecution" oor:op="fuse"><value>true' in said
        assert 'name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true' in said
        assert not Path(said.split("HOME=")[1].split("\n")[0]).exists()

    def test_is_ended_with_all_it_started(
        self, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(_office, "LONGEST", 1.5)
        child = tmp_path / "child"
        write(program, "sleep 600 &", f"echo $! > {child}", "wait")
        with pytest.raises(UnreadableFile, match="took too long"):
            doc.parse(SAMPLE, container("WordDocument"), "0" * 64)
        status = Path(f"/proc/{child.read_text().strip()}/status")
        assert not status.exists() or "State:\tZ" in status.read_text()

    def test_may_write_anything_but_a_letter(self, program: Path) -> None:
        write(program, "mkdir made", "echo no > made/letter.docx")
        with pytest.raises(UnreadableFile, match="damaged"):
            doc.parse(SAMPLE, container("WordDocument"), "0" * 64)
