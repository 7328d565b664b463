"""What the fields of a form show."""

from letterproof.readers._odt_xml import FORM, XML_ID, Element
from letterproof.readers._symbols import EMPTY_BOX, TICKED_BOX

TYPED = ("text", "textarea", "formatted-text", "number", "date", "combobox")


def values(root: Element) -> dict[str, str]:
    """Give what each control of a story shows, by its id."""
    shown = {}
    for control in root.iter(f"{FORM}*"):
        value = _value(control)
        if value:
            for name in (f"{FORM}id", XML_ID):
                shown[control.get(name, "")] = value
    return shown


def _value(control: Element) -> str:
    kind = str(control.tag).removeprefix(FORM)
    if kind in TYPED:
        return control.get(f"{FORM}current-value") or control.get(f"{FORM}value") or ""
    if kind in {"checkbox", "radio"}:
        state = control.get(f"{FORM}current-state") or control.get(f"{FORM}state") or ""
        is_on = state == "checked" or control.get(f"{FORM}current-selected") == "true"
        label = control.get(f"{FORM}label", "")
        return f"{TICKED_BOX if is_on else EMPTY_BOX} {label}".strip()
    if kind == "listbox":
        return " ".join(
            option.get(f"{FORM}label", "")
            for option in control.iterchildren(f"{FORM}option")
            if option.get(f"{FORM}current-selected") == "true"
        )
    return ""
