"""Work from afar, from a town that opens its sentence, and at places of no common kind."""

from collections.abc import Iterator

from letterproof.fields._place_labels import in_body
from letterproof.fields._places import known_places, read_place
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.fields._sites import is_told_elsewhere
from letterproof.model.letter import Letter
from letterproof.model.page import Span

_WHO = (
    r"(?:he|she|they|il|elle|employee|incumbent|(?:mr|ms|mrs|mx|mme|m)\.? [\w'-]+(?: [\w'-]+){0,2}"
    r"|(?:his|her|their|the|this) (?:job|position|role|work|duties)|(?:son|le) (?:poste|emploi"
    r"|travail)|ses fonctions)"
)
_HOME = phrase(
    rf"\b{_WHO} (?:(?:has|had|is|was|are|were|been|being|currently|always|mainly|entirely|fully"
    r"|exclusively|wholly|solely|works?|worked|working|employed|performed|done|carried out"
    r"|full[ -]time|part[ -]time) ){1,5}(?P<en>remotely|remote(?= ?[.;,])|from home\b"
    r"(?! (?:office )?in\b))"
    rf"|\b{_WHO} (?:(?:a|est|etait|ete|travaill\w+|exerc\w+|oeuvr\w+|effectu\w+|entierement"
    r"|exclusivement|uniquement|toujours|totalement|son travail|ses fonctions|se fait"
    r"|temps (?:plein|partiel)) ){1,5}"
    r"(?P<fr>en teletravail|a distance|(?:depuis|de|a) (?:son )?domicile)"
)
_NOT_ALWAYS = phrase(
    r"\b(?:not|never|no|may|can|could|partly|some|two|three|days?|hybrid|occasion\w+|sometimes|if"
    r"|pas|jamais|peut|parfois|deux|trois|jours?|partie|another|colleagues?|collegues?|staff who)\b"
)
_FRONTED = phrase(r"(?:\A|(?<=[.!?\n]) ?|(?<=[.!?]) )(?:out of|from|in|at|a|de|depuis) ")
_OUT_OF = frozenset(("out of", "from", "de", "depuis"))
_SERVES = phrase(
    r",? (?:he|she|they|il|elle|(?:mr|ms|mrs|mx|m|mme)\.? [\w'-]+) (?:works?|worked|serv(?:es|ed)"
    r"|covers?|covered|r[ua]ns?|manage[sd]?|oversees|oversaw|travaill\w+|dessert|desservait|couvr\w+|exerc\w+)\b"
)
_POSTED = phrase(
    r"\b(?:affect|mut|detach|post)ee? (?:des son arrivee )?(?:au|aux|a la|a l')[ ]?"
    r"(?P<fr>[a-z-]{4,20} (?:de |d'|du ))"
    r"|\b(?:assigned|deployed|posted|stationed|attached) (?:to|at) the "
    r"(?P<en>[a-z-]{4,20} (?:of|in|at|near) )"
)
_NO_PLACE = phrase(
    r"(?:service|departement|direction|equipe|projet|division|section|compte|poste|team|project|account"
    r"|department|construction|office|ministry|rank|grade|role|position|care|command)\b"
)


def afar(letter: Letter) -> Iterator[tuple[Span, float, str]]:
    """Read "worked remotely", "out of Enugu he serves" and "affecté au concentrateur de X"."""
    text, folded = letter.text, plain(letter.text)
    for match in _POSTED.finditer(folded):
        start = match.start(match.lastgroup or 0)
        place = read_place(text, match.end())
        is_meant = in_body(letter, start) and not _NO_PLACE.match(folded, start)
        if place and is_meant and not is_told_elsewhere(text, folded, match.start()):
            is_known = known_places(text[place.start : place.end]) > 0
            yield Span(start, place.end), 0.88 if is_known else 0.75, "posted at"
    for match in _FRONTED.finditer(folded):
        place = read_place(text, match.end())
        if place is None or not in_body(letter, place.start):
            continue
        if _SERVES.match(folded, place.end) and known_places(text[place.start : place.end]):
            yield (
                place,
                0.85 if match.group().strip() in _OUT_OF else 0.75,
                "town before its sentence",
            )
    for match in _HOME.finditer(folded):
        own = sentence(text, match.start())
        if in_body(letter, match.start()) and not _NOT_ALWAYS.search(folded, own.start, own.end):
            yield Span(*match.span(match.lastgroup or 0)), 0.82, "from afar"
