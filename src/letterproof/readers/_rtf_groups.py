"""Groups of Rich Text that are more than text: headers, notes, boxes, pictures, comments."""

from letterproof.model.page import Zone
from letterproof.readers._rtf_drawing import Drawing
from letterproof.readers._rtf_state import Target
from letterproof.readers._rtf_tokens import Token
from letterproof.readers._rtf_walk import Follow, Walk
from letterproof.readers._symbols import EMPTY_BOX, TICKED_BOX

CHECK_BOX = 1
AS_BY_DEFAULT = 25


def _pass(_walk: Walk, _token: Token) -> None:
    """Go on into a group that may carry a star."""


def _head_or_foot(walk: Walk, token: Token) -> None:
    word = token.text.decode("ascii")
    kind = word[:6], word[6:]
    section = walk.sections.all[-1]
    zone = Zone.HEADER if kind[0] == "header" else Zone.FOOTER
    walk.begin_story(zone, lambda drafts: section.parts.update({kind: drafts}))


def _note(walk: Walk, _token: Token) -> None:
    walk.begin_story(Zone.NOTE, walk.notes.extend)


def _box(walk: Walk, _token: Token) -> None:
    story = walk.story
    if walk.drawings:
        walk.drawings[-1].has_text = True
    walk.begin_story(story.zone, story.writer.put_off)


def _marker(walk: Walk, _token: Token) -> None:
    story = walk.story

    def end(text: str) -> None:
        story.marker = text.strip()

    walk.aside(end)


def _nested(walk: Walk, _token: Token) -> None:
    walk.state.is_nested = True


# Pictures and shapes


def _draw(walk: Walk, token: Token) -> None:
    drawing, story = Drawing(is_picture=token.text == b"pict"), walk.story
    around = walk.drawings[-1] if walk.drawings else None
    is_shown = walk.state.target is Target.TEXT and not walk.state.look.is_vanished
    if is_shown:
        story.begin(walk.state)
    if drawing.is_picture:
        walk.state.target = Target.PICTURE
    walk.drawings.append(drawing)

    def end(_text: str) -> None:
        walk.drawings.remove(drawing)
        image = drawing.image()
        if drawing.is_picture and around is not None and not around.is_picture:
            around.has_picture, around.hex = True, drawing.hex
        elif image is not None and is_shown:
            story.writer.draw(image)

    walk.state.ending = end


def _name(walk: Walk, _token: Token) -> None:
    def end(text: str) -> None:
        if walk.drawings:
            walk.drawings[-1].name = text.strip()

    walk.aside(end)


def _value(walk: Walk, _token: Token) -> None:
    def end(text: str) -> None:
        if walk.drawings:
            drawing = walk.drawings[-1]
            drawing.properties[drawing.name] = text.strip()

    walk.aside(end)


# Forms and comments


def _instruction(walk: Walk, _token: Token) -> None:
    """Leave out the instruction of a field; a box to tick shows without a result."""
    walk.form = {}

    def end(_text: str) -> None:
        if walk.form.get("fftype") == CHECK_BOX:
            ticked = walk.form.get("ffres", AS_BY_DEFAULT)
            ticked = walk.form.get("ffdefres", 0) if ticked == AS_BY_DEFAULT else ticked
            box = TICKED_BOX if ticked else EMPTY_BOX
            walk.story.begin(walk.state)
            walk.story.write(box, walk.state, is_backed=False)

    walk.aside(end)


def _comment(walk: Walk, _token: Token) -> None:
    story = walk.story
    references: list[str] = []
    walk.comments.append(references)

    def end(_text: str) -> None:
        walk.comments.remove(references)
        walk.margin.comment(references[0] if references else "", story.writer.anchor())

    walk.aside(end)


def _commented(walk: Walk, token: Token) -> None:
    story, word = walk.story, token.text

    def end(text: str) -> None:
        name = text.strip()
        if word == b"atrfstart":
            walk.margin.start_comment(name, story.writer.anchor())
        elif word == b"atrfend":
            walk.margin.end_comment(name, story.writer.anchor())
        elif walk.comments:
            walk.comments[-1].append(name)

    walk.aside(end)


GROUPS: dict[str, Follow] = {
    **{f"{part}{page}": _head_or_foot for part in ("header", "footer") for page in ("", *"flr")},
    **dict.fromkeys(("shpinst", "shppict", "shpgrp", "formfield", "do"), _pass),
    **dict.fromkeys(("shptxt", "dptxbxtext"), _box),
    **dict.fromkeys(("listtext", "pntext"), _marker),
    **dict.fromkeys(("shp", "pict"), _draw),
    **dict.fromkeys(("atrfstart", "atrfend", "atnref"), _commented),
    "annotation": _comment,
    "fldinst": _instruction,
    "footnote": _note,
    "nesttableprops": _nested,
    "sn": _name,
    "sv": _value,
}
"""The words that make their group more than text, and what they do."""
