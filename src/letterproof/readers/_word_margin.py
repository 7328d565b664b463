"""What a walk notes beside the text."""

from letterproof.readers._word_lines import Anchor


class Margin:
    """Changes, hidden words and notes, over all stories of a file."""

    def __init__(self) -> None:
        self.changes: list[tuple[Anchor, Anchor]] = []
        self.hidden: list[str] = []
        self.notes: dict[tuple[str, str], None] = {}
        self._starts: dict[str, Anchor] = {}
        self._ends: dict[str, Anchor] = {}
        self._unseen: list[str] = []

    def hide(self, text: str) -> None:
        """Keep words that are not to be seen."""
        self._unseen.append(text)

    def show(self) -> None:
        """End a stretch of hidden words."""
        if self._unseen:
            text = " ".join("".join(self._unseen).split())
            self._unseen = []
            if text:
                self.hidden.append(text)

    def start_comment(self, comment: str, here: Anchor) -> None:
        """Note where the words commented begin."""
        self._starts[comment] = here

    def end_comment(self, comment: str, here: Anchor) -> None:
        """Note where the words commented end."""
        self._ends[comment] = here

    def comment(self, comment: str, here: Anchor) -> None:
        """Note a comment, on the words marked or, where none are, on this place."""
        end = self._ends.pop(comment, here)
        self.changes.append((self._starts.pop(comment, end), end))
