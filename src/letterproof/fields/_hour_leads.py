"""Hours that no usual turn tells: in forms, as a share of full time, or as the only measure."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from letterproof.fields._hour_measures import measures
from letterproof.fields._hours import RESTATED, Figure
from letterproof.fields._numbers import FIGURES, from_figures
from letterproof.fields._plain import paragraph, phrase
from letterproof.model.page import Span

_FORM = phrase(
    r"(?:^|(?<=[\n\t]))(?P<label>[a-z(][^\n\t\d:]{3,70}?) ?(?::[ \t]?|\t(?:: ?)?|\n{1,2})"
    rf"(?P<hours>{FIGURES})(?![\d.,]|[/:-]\d| ?%) ?"
    r"(?P<unit>(?:hours?|hrs?|heures?|h)\b\.?)?"
    r"(?P<week>,? ?(?:(?:per|a|each|/|par) ?(?:week|wk|semaine|sem\b)|weekly|hebdo\w*))?"
    r"(?P<more> ?(?:(?:per|a|each|/|par|le) ?(?:day|shift|month|year|mois|jour|an\b)|daily"
    r"|days?|jours?"
    r"|weeks?|mois|months?))?"
)
_OF_HOURS = phrase(
    r"\b(?:hours?|hrs|heures?|horaires?|(?:work(?:ing)?|duty) (?:time|week)|workload|work ?week"
    r"|(?:duree|temps) (?:hebdo\w*|du travail|de travail|de service)|semaine de travail"
    r"|charge horaire)\b"
)
_WEEKLY = phrase(r"\b(?:week(?:ly|s)?|wk|hebdo\w*|semaine)\b")
_NOT_WEEKLY = phrase(
    r"\b(?:overtime|extra|supplement\w*|training|formation|course|contact|office|opening|business"
    r"|store|shop|ouverture|daily|day|jour(?:nalier|naliere)?|month\w*|mois|mensuel\w*|credit|lunch"
    r"|breaks?|notice|flight|flying|total|to date|year\w*|annuel\w*|annual|night|rates?|taux|pay"
    r"|wages?|salar\w*|leave|conges?|shift|emergency|24)\b"
)
_NORM = phrase(
    r"\b(?:personne de reference|reference person|full[ -]time (?:equivalent|employees?|norm|week)"
    r"|(?:a|un) (?:full[ -]time|temps plein)|equivalent temps plein|legal\w*"
    r"|duree legale|temps plein|plein temps|full[ -]time|full week|semaine complete)\b"
    r"|\b100 ?(?:%|per ?cent|pour ?cent) ?(?:=|:|(?:is|being|equals?|corresponds?|soit|equivaut"
    r"|correspond|etant)\b)|(?:=|\b(?:a|at|for|pour|to|being)) 100 ?(?:%|per ?cent|pour ?cent)"
)
_WHOLE = phrase(
    r"(?:full[ -]time|full week|temps (?:plein|complet)|plein temps|semaine complete)"
    r"[^.;\n\d]{0,40}"
    r"(?P<hours>\d\d(?:[.,]\d{1,2})?)(?! ?%)"
)
"""What a full week is, told behind the share of it."""

_ANYBODYS = phrase(
    r"\b(?:personne de reference|reference person|(?<!as )(?<!is )(?<!was )(?<!been )(?:a|un|our)"
    r" (?:full[ -]time|temps (?:plein|complet)) (?:employee|week|salarie|position|chez"
    r"|with us|for us"
    r"|with our|in our|dans notre|ici|here|est de|equivaut|correspond|is \d)|100 ?%|duree legale)"
)
_SHARE = phrase(
    r"(?<![\w.,])(?:(?P<percent>\d{2}(?:[.,]\d)?) ?(?:%|per ?cent|pour ?cent)"
    r"(?! (?:of|de) (?:his|her|their|the|our|all|son|sa|ses|la|le|notre)\b)"
    r"|(?P<fte>0[.,]\d{1,2}) ?(?:fte|etp|of (?:a )?full[ -]time|d'un temps plein|position|post)?"
    r"|(?P<on>[1-9]) ?/ ?(?P<of>[2-9]|10)\b(?! ?/)(?= ?(?:time|temps|of|d'|e?s? ))"
    r"|(?P<four>four[ -]fifths|quatre cinquiemes?)|(?P<three>three[ -]quarters?|trois[ -]quarts?)"
    r"|(?P<half>(?<!the )half[ -]time|half of (?:a )?full|mi-temps|demi-temps))"
)
_SHARE_OF = phrase(
    r"\b(?:time|temps|fte|etp|position|post|contract|contrat|activity|activite|occupation|employ\w*"
    r"|engag\w*|work\w*|travail\w*|workload|pensum|taux|level|week|semaine|regime|poste|schedule"
    r"|horaire|hours|heures)\b"
)
_PART_OF = phrase(
    rf"(?<![\w.,])(?P<low>{FIGURES})(?: ?h(?:ours?|eures?|rs?)?(?: ?(?P<minutes>[0-5]\d))?)?"
    r" (?:(?:out )?of|sur) (?:the|a|an|les|une?) ?(?:full |week of |semaine de )?$"
)
_PART_TIME = phrase(r"\b(?:part[ -]time|temps partiel|half[ -]time|mi-temps|reduced hours)\b")
_STRANGE = phrase(
    r"\b(?:at a stretch|stood|once|train\w*|course|workshop|seminar|formation|forme\w*|cours|avis"
    r"|breakdown"
    r"|line|emergency|notice|preavis"
    r"|overtime|supplementaires?|open(?:s|ed|ing)?|ouvert\w*|within|sous|every|after|apres"
    r"|first aid"
    r"|certificat\w*|attended|completed|suivi|volunt\w*|apprentices?|students?|within|respon[sd]\w*"
    r"|delivery|deliver\w*|24|flight|journey|drive|per month|a month|par mois|ago|trip|watch"
    r"|exam\w*"
    r"|lesson|leave|conges?|absence|sick|clients?|customers?|patients?|guests?|internship|stage"
    r"|half an|an hour|lunch|break|pause|shop|store|switchboard|reception|hotline|up to|credit"
    r"|audited|logged|total of|more than|plus de|machine|engine|battery|oven|cook\w*|advance"
    r"|free time|village|gave|donated|charity|elsewhere|limited where|before)\b"
)
_LEAST_FULL, _FULL = 32, 35
"""Hours of a full week: who works a share of one has fewer."""

_LEAST, _MOST = Decimal(10), Decimal(72)
NEAR = 90


def in_forms(folded: str) -> Iterator[Figure]:
    """Find a number behind, or below, a label that speaks of hours: "Duty hours | 42 per week"."""
    for match in _FORM.finditer(folded):
        label, value = match["label"], from_figures(match["hours"])
        is_of_hours = _OF_HOURS.search(label) or (_WEEKLY.search(label) and match["unit"])
        is_strange = match["more"] or (_NOT_WEEKLY.search(label) and not match["week"])
        if not is_of_hours or is_strange or not _LEAST <= value <= _MOST:
            continue
        is_weekly = match["week"] or _WEEKLY.search(label)
        if "\n" in match[0] and not (is_weekly or match["unit"]):
            continue
        confidence = 0.6 if _NORM.search(label) else 0.88 if is_weekly else 0.75
        at = Span(match.start("label"), match.end("week") if match["week"] else match.end("hours"))
        yield Figure(value, None, at, confidence, "label of hours")


def shared(folded: str, figure: Figure) -> Figure:
    """Take the share of a full week that the words around tell: "80 % ... of 42 hours"."""
    if figure.high is not None or _is_share(folded, figure):
        return figure
    if part := _PART_OF.search(folded, max(0, figure.at.start - 30), figure.at.start):
        low = from_figures(part["low"]) + (from_figures(part["minutes"] or "0") / 60)
        if 0 < low < figure.low:
            at = Span(part.start("low"), figure.at.end)
            return replace(figure, low=low, high=figure.low, at=at, confidence=0.7)
    if figure.low < _LEAST_FULL or figure.found_by == "hours worked":  # they are the share itself
        return figure
    own = paragraph(folded, figure.at.start)
    start, end = max(own.start, figure.at.start - 200), min(own.end, figure.at.end + 200)
    norm = _NORM.search(folded, max(start, figure.at.start - NEAR), min(end, figure.at.end + 45))
    is_part = _PART_TIME.search(folded, start, end) is not None
    for match in _SHARE.finditer(folded, start, end):
        near = folded[max(start, match.start() - 40) : min(end, match.end() + 40)]
        share = _value(match)
        if not _SHARE_OF.search(near) or not Decimal("0.1") <= share < 1:
            continue
        if match.start() < figure.at.end and figure.at.start < match.end():
            continue
        if not norm and not (figure.low >= _FULL and (is_part or match["fte"])):
            continue
        if RESTATED.search(folded, match.end(), max(match.end(), figure.at.start)):
            return figure
        others = figure.low
        return replace(
            figure,
            low=figure.low * share,
            high=others,
            confidence=min(figure.confidence, 0.7),
            found_by="share of full time",
        )
    return figure


def _is_share(folded: str, figure: Figure) -> bool:
    """Say whether the words behind some hours tell a longer full week."""
    end = paragraph(folded, figure.at.start).end
    whole = _WHOLE.search(folded, figure.at.end, min(end, figure.at.end + NEAR))
    return whole is not None and from_figures(whole["hours"]) > figure.low


def is_norm(folded: str, figure: Figure) -> bool:
    """Tell whether hours are those of anybody's full week, by the label or words before them."""
    start = max(paragraph(folded, figure.at.start).start, figure.at.start - NEAR)
    return _ANYBODYS.search(folded, start, figure.at.end) is not None


def _value(match: re.Match[str]) -> Decimal:
    if match["percent"]:
        return from_figures(match["percent"]) / 100
    if match["fte"]:
        return from_figures(match["fte"])
    if match["on"]:
        return Decimal(match["on"]) / Decimal(match["of"])
    return (
        Decimal("0.8") if match["four"] else Decimal("0.75") if match["three"] else Decimal("0.5")
    )


def only_measure(text: str, folded: str) -> Iterator[Figure]:
    """Give the one length of a working week that a letter tells, as a doubtful guess."""
    tags, found = measures(text, folded)
    if not found:
        return
    lengths = [
        token
        for tag, following, token in zip(tags, f"{tags[1:]}.", found, strict=True)
        if tag == "G" and following != "D" and _LEAST <= token.value <= _MOST and token.high is None
    ]
    if len({token.value for token in lengths}) != 1:
        return
    token = lengths[0]
    around = folded[max(0, token.start - NEAR) : token.end + 40].replace("\n", " ")
    if not _STRANGE.search(around):
        yield Figure(token.value, None, Span(token.start, token.end), 0.6, "only measure of hours")
