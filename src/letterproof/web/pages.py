"""GET /letters/{id}/pages/{number}: a page's picture; GET /letters/{id}/words: what is marked."""

from collections import OrderedDict
from threading import Lock

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from letterproof.record.held import Gone
from letterproof.report import Leaf
from letterproof.web._marks import FARTHEST, NoPlace, marks, spots, words_of
from letterproof.web._values import suggested
from letterproof.web.office import office_of
from letterproof.web.review import held_of

DENSITIES = (110, 165, 220, 330)
"""Dots an inch: a page as wide as half a screen, and up to three times that."""

MOST = 48 * 1024 * 1024
"""Bytes of pictures that are kept; a page of type has 60,000, a photograph 500,000."""

BLANK = 1000
"""Bytes of a page that cannot be drawn: nobody else waits a minute for it to fail again."""

Key = tuple[str, int, int]
"""A letter's id, the page, its density."""


class Kept:
    """The pictures that were drawn last, up to so many bytes; for any number of threads."""

    def __init__(self, most: int = MOST) -> None:
        self.size = 0
        self._most = most
        self._leaves: OrderedDict[Key, Leaf] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Key) -> Leaf | None:
        """Give a picture that is kept."""
        with self._lock:
            leaf = self._leaves.get(key)
            if leaf:
                self._leaves.move_to_end(key)
            return leaf

    def keep(self, key: Key, leaf: Leaf) -> None:
        """Keep a picture, and let go of those that were asked for longest ago."""
        with self._lock:
            self._drop(key)
            self._leaves[key] = leaf
            self.size += _room(leaf)
            while self.size > self._most:
                self._drop(next(iter(self._leaves)))

    def forget(self, letter: str) -> None:
        """Let go of all pictures of a letter."""
        with self._lock:
            for key in [key for key in self._leaves if key[0] == letter]:
                self._drop(key)

    def _drop(self, key: Key) -> None:
        leaf = self._leaves.pop(key, None)
        self.size -= _room(leaf) if leaf else 0


def _room(leaf: Leaf) -> int:
    return len(leaf.picture) or BLANK


def picture(request: Request) -> Response:
    """Give the picture of a page."""
    number = request.path_params["number"]
    try:
        density = int(request.query_params.get("density", DENSITIES[0]))
    except ValueError as error:
        raise HTTPException(400) from error
    if density not in DENSITIES:
        raise HTTPException(400)
    if number > FARTHEST:
        raise HTTPException(404)
    leaf = _drawn(request, (request.path_params["id"], number, density))
    if not leaf.picture:
        raise HTTPException(404)
    return Response(leaf.picture, media_type=leaf.media_type)


def _drawn(request: Request, key: Key) -> Leaf:
    """Draw a page, or find it among those drawn; a letter that was erased is nowhere."""
    office, kept = office_of(request), kept_of(request)
    letter, number, density = key
    leaf = kept.get(key)
    try:
        shown = office.record.shown(letter)
        if leaf:
            return leaf
        data = shown or office.record.data(letter)
    except Gone:
        kept.forget(letter)
        raise
    leaf = office.desk.draw(data, number, density) or Leaf(number)
    kept.keep(key, leaf)
    try:
        office.record.shown(letter)
    except Gone as error:  # erased while it was drawn
        kept.forget(letter)
        raise HTTPException(404) from error
    return leaf


def kept_of(request: Request) -> Kept:
    """Give the pictures that this server keeps."""
    state = request.app.state
    if not hasattr(state, "kept"):
        state.kept = Kept()
    kept: Kept = state.kept
    return kept


def words(request: Request) -> Response:
    """Give the words at marked places, line by line, and what they would fill a form with."""
    held = held_of(request)
    try:
        marked = marks(request.query_params.get("marks", ""), held.sheets)
    except NoPlace as error:
        raise HTTPException(400) from error
    text = words_of(marked)
    return JSONResponse(
        {
            "words": text,
            "marks": spots(marked),
            "inputs": suggested(request.query_params.get("field", ""), text),
        }
    )


routes = [
    Route("/letters/{id}/pages/{number:int}", picture, methods=["GET"]),
    Route("/letters/{id}/words", words, methods=["GET"]),
]
