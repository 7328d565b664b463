"""What comes with the pay, in the letter's words."""

import re
from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Span

_CARE = phrase(
    r"(?:\b(?:extended health|health(?: ?care)?|medical|dental|vision|drug|prescription"
    r"|paramedical|life|disability|accident|wellness|hospitali[sz]ation|mediclaim|hmo|group"
    r"|critical illness|social|private|employee)\b(?: ?[,/&] ?(?:and |& )?| (?:and|or|et) "
    r"| )?){1,6}"
    r"(?P<noun>\b(?:benefits?|coverage|cover|insurances?|plans?|aid|card|schemes?|allowances?"
    r"|spending account|assistance|package)\b)?"
)
"""Kinds of cover, one or more, and what they are the kinds of; either may be missing."""

_THING = phrase(
    r"\b(?:benefits?|perquisites|perks|(?:vision|dental|eye) care|rrsps?|resp|tfsa|dpsp|rpp"
    r"|401\(k\)|superannuation|kiwisaver|provident fund|pension|retirement"
    r" (?:savings|plan|scheme|benefits?)|housing fund|epf|cpf|pf|esic?|gratuity|nhf|sss|philhealth"
    r"|pag-ibig|cnss|cnps"
    r"|(?:weeks|days)(?:'|'s)? (?:of )?(?:paid )?(?:annual )?(?:vacation|leave|holidays?|time off)"
    r"|vacation pay|sick pay|paid (?:time off|vacations?|annual leave|leaves?|holidays?"
    r"|sick (?:days|leave)|statutory holidays|personal days)|annual leave|sick (?:leave|days)|pto"
    r"|bonus(?:es)?|profit[ -]sharing|stock options?|rsus|espp|share options"
    r"|(?:employee|staff) (?:discounts?|stock|assistance)|(?<=plus )tips|(?<=and )tips|gratuities"
    r"|(?:13th|14th|thirteenth)[ -](?:month|salary)|allowances?|concession|vouchers?"
    r"|(?:housing|accommodation|transport(?:ation)?|travel|relocation|tuition|meal|phone|rent|gym)"
    r" (?:reimbursement|subsidy|assistance|stipend)"
    r"|(?:free|company|company-provided|employer-provided|furnished|shared|staff|subsidi[sz]ed"
    r"|daily"
    r") (?:accommodation|housing|lodging|transport(?:ation)?|car|van|vehicle|meals|parking"
    r"|uniforms?"
    r"|laptop|phone)|air (?:tickets?|fare)|room and board|housing(?= (?:and|provided|is)|,)|hra|lta"
    r"|da(?=,)"
    r"|avantages? (?:sociaux|social|complementaires|offerts)"
    r"|avantages?(?= (?:comprenn|inclu|suivants|:))"
    r"|assurances? (?:collectives?|groupe|maladie|hospitalisation|dentaires?|medicales?|vie"
    r"|invalidite|sante|medicaments|voyage|complementaire)|couverture (?:medicale|dentaire|sociale"
    r"|sante)|mutuelle|prevoyance|(?:tickets?|titres?)[ -]restaurants?"
    r"|cheques?[ -](?:repas|dejeuners?|vacances)|(?:13e|treizieme|13eme|14e) (?:mois|salaire)"
    r"|regime (?:de retraite|d'assurances?|enregistre)|reer|fonds de pension"
    r"|caisse de (?:retraite|pension)s?|conges? (?:payes?|annuels?|de maladie|remuneres?)"
    r"|semaines de vacances|vacances payees|jours (?:de (?:maladie|conges?|repos)|feries payes)"
    r"|primes? (?:annuelle|de (?:performance|fin d'annee|anciennete|transport|logement|rendement)"
    r"|d'(?:anciennete|interessement))|interessement|participation aux benefices"
    r"|indemnites? de (?:logement|transport|repas|deplacement)|logement (?:de fonction|fourni"
    r"|gratuit)|(?:vehicule|voiture) de (?:fonction|service|societe)|rabais sur nos"
    r"|remboursement (?:du|des) (?:transports?|frais))(?!\w)"
)
"""What names a benefit by itself; the words around it belong to it, or to its neighbours."""

_LABEL = phrase(
    r"(?:(?:^|[\n\t]|(?<=[.;] ))(?:other |employee |fringe |additional |group )?(?:benefits"
    r"|perquisites|perks|avantages(?: sociaux)?)(?: (?:package|and perquisites|offered"
    r"|included))? ?[:\t]|\b(?:benefits|avantages(?: sociaux)?)(?: suivants)? ?:)"
    r" ?(?P<what>[^\n\t]{2,300}(?:\n(?!\n)[^\n\t:]{2,200}){0,3})"
)
_THING_LABEL = phrase(
    r"(?:^|[\n\t])(?:(?:company |paid |annual )?(?:accommodation|housing|transport(?:ation)?"
    r"|medical(?: insurance| coverage)?|health(?: insurance)?|insurance|air tickets?|leave"
    r"|vacation|meals|food"
    r"|logement|transport|assurance(?: maladie| collective)?|conges?|vacances)(?: allowance"
    r"| entitlement| benefits?)?) ?[:\t] ?(?P<what>[^\n\t]{3,120})"
)
_GIVING = phrase(
    r"(?:\b(?:receiv(?:e|es|ed|ing)|gets?|got|enjoy(?:s|ed|ing)?|earn(?:s|ed)?|entitled to"
    r"|entitlement to|eligible (?:for|to)|eligibility for|includ(?:e|es|ed|ing)|compris(?:e|es|ed"
    r"|ing)|consist(?:s|ed)? of|plus|besides|(?:together|along|comes?|came) with|(?:provided?"
    r"|covered|accompanied|assisted|supplied|supported)(?: (?:him|her|them))? (?:with|by|under)"
    r"|(?<=, )with|(?<=(?:year|hour) )with|(?<=annum )with|(?<=month )with|as well as"
    r"|in addition to|exclusive of|inclusive of|excluding|access to|enrol+ed in|participat(?:es|ed"
    r"|ing) in|offer(?:s|ed|ing)?(?: (?:him|her|them))?|provid(?:es|ed|ing)(?: (?:him|her|them))?"
    r"|(?:was|were|been|is) (?:granted|given|offered)|has(?= (?:an?|full)\b)|gives?(?: (?:him|her"
    r"|them))|gave (?:him|her|them)|(?:he|she|they|employees?|staff|who) (?:also )?(?:has"
    r"|have|had)(?! (?:been|\w+ed)\b)"
    r"|benefits?(?: package| plan)? (?:are|is|were|was|include[sd]?|consist(?:s|ed)? of|compris\w+)"
    r"|avantages? sociaux (?:sont|comprennent|comprenaient|incluent)"
    r"|droit a|benefici\w+|dispos(?:e|ait)|jouit|jouissait|profit(?:e|ait)|recoit|recevait|percoit"
    r"|percevait|comprend|comprenait|comprenant|comprennent|inclu(?:t|ait|ent|ant)|ainsi que"
    r"|en plus|(?:s'y|s') ?ajout\w+|assortie?|couverte? par|offr(?:e|ons|ait)|avec)\b|w/)"
    r"(?:(?: |(?<='))(?:[dl]'|(?:de|du|des|a|au|aux|par|of|:|also|our|the|an?|une?|la|le|les|his"
    r"|her|their)(?= )))*(?: |(?<='))"
)
"""Words that hand something over, with the small words up to what it is."""

_CONTEXT = phrase(
    r"\b(?:kick(?:ed|s)? in|entitled?|eligible|covered|salary|salaries|wages?|pay|paid"
    r"|compensation|package|remuneration|ctc|and benefits|with (?:full|benefits|no|extended"
    r"|company)|per (?:year|annum|hour|month)|annually|(?:no|any|without) benefits|not include"
    r"|salaire|inclu\w*|fourni\w*|plus|sans avantages?|aucun avantage|par an(?:nee)?)\b"
)
_WORK = phrase(
    r"\b(?:administ\w+|process(?:ed|es|ing)?|manag(?:ed|es|ing)|handl(?:ed|es|ing)|explain\w*|sell"
    r"(?:s|ing)?|sold|advis(?:ed|es|ing)|coordinat\w+|prepar\w+|calculat\w+|reconcil\w+|review\w*"
    r"|maintain\w*|answer\w*|assist(?:ed|s|ing)?|respond\w*|resolv\w*|negotiat\w+|promot(?:ed|ing"
    r"|es)|communicat\w+|present(?:ed|ing|s)|ensur\w+|develop\w*|design\w*|implement\w*|conduct\w*"
    r"|verif\w+|customers?|clients?|products?|policyholders?|claims?|patients?|responsible for"
    r"|been (?:offer|provid|giv)ing|duties|gerer|gerait|traiter|traitait|administrer|calculer"
    r"|expliquer|conseiller|vendre"
    r"|clientele|reclamations?)\b"
)
_PAY = phrase(
    r"\b(?:salary|wages?|paid|compensation|remuneration|entitled|eligible|receiv\w+|per (?:year"
    r"|hour|annum|month)|salaire|beneficie|droit a)\b"
)
_NOT_THING = phrase(
    r" (?:of (?:our|the|using|this)|from|to (?:the|our)|realization"
    r"|analysis|claims?|administ\w+|officer|manager|specialist|department|compan(?:y|ies)|polic\w+"
    r"|products?|sales|agents?|brokers?|advisor|concurrentiel|de (?:nos|notre|ce))\b"
)
_TO_OTHERS = phrase(
    r" to (?!(?:his|her|their|all|its|our)\b)(?:\w+ ){0,2}(?:clients|customers|patients|families"
    r"|individuals|people|seniors|firms|companies|business(?:es)?|public|corporat\w+)\b"
)
_STRICT = phrase(
    r"\b(?:extended health|health|medical|dental|vision|drug|prescription|paramedical|life"
    r"|disability|accident|mediclaim|hmo)\b"
)
_ONLY_BONUS = phrase(r"(?:(?:[$€£]?\d[\d,.]*|[^ ,;\d$€£][^ ,;]*) )*bonus(?:es)?(?: plan)?")
_NONE = phrase(
    r"\b(?:no|without|not (?:include|receive|entitled to)(?: any)?|sans|aucuns?"
    r"|does not[^.]{0,30}?)(?: \w+){0,2} ?$"
)
_NO_ITEM = phrase(
    r"[;:]|\.(?!\d)|[$€£₦]\d[\d,.]* ?(?:,(?!\d)|/|per|a|an|and)\b|\b(?:he|she|they|it|we|who"
    r"|which|that|is|are|was|were|has|have|had|will|would|can"
    r"|salary|wages?|pay|paid|hours?|week|year|annum|month|mr|ms|mrs|work\w*|team|il|elle|qui|est"
    r"|sont|a ete|salaire|heures?|semaine|mois|annee)\b"
)
"""What no item of a list of benefits holds before the first one that is known."""

_CUT = phrase(
    r",(?!\d)|[;:(\t]|\b(?:and|or|et|ou|to|with|in|by|for|from|his|her|their|our|the|an?|is|are"
    r"|was|were"
    r"|provides?|offers?|hour|week|month|year|annum|sa|son|ses|une?|des|du|la|le|les|est|a)\b"
    r"|'(?! )"
)
_AFTER = phrase(
    r"[;:(\t]|\.(?!\d)|,? ?(?:\b(?:and|but|et|mais) )?\b(?:he|she|they|it|we|there|this|these|his"
    r"|who|which"
    r"|that|where|while|when|whenever|once|after|upon|until|since|from|during|because|so|is|are|was"
    r"|were|has|have|had|will|would|can|may|could|be|been|came|comes?|gets?|got|enjoy\w*"
    r"|receiv\w+|begin\w*|began"
    r"|start\w*|kick\w*|appl(?:y|ies)|subject|according|in (?:accordance|line|addition|full"
    r"|keeping)|as (?:per|well|a|an|of|part|required|from)|pursuant|effective|on (?:top|a)|under"
    r"|works?|worked|reports?|reported|il|elle|ce|qui|que|dont|selon|conformement|apres|des (?:que"
    r"|l'|le)|depuis|est|sont|etait|etaient|a ete|travaille)\b"
    r"|\b\w+(?:s|ed) (?:to the|to our|directly|the)\b"
)
"""Where a list of benefits ends, at the latest."""

_IN_BRACKETS = phrase(r"\([^()\n]{1,40}\)(?=,| (?:and|or|of|et|ou|de)\b)")
"""A word on an item of a list that goes on behind it."""

_ROW = phrase(r"[•▪➢●◦*o-] |\d{1,2}[.)] ")
_LOOSE_END = phrase(r"(?:[ ,]+(?:and|or|et|ou|with|plus|as|but|in|at|the|an?|de|des|also))*[ ,]*$")
_YEAR = phrase(r"\b(?:19|20)\d\d\b")
_LONGEST_TAIL = 120
_LONGEST_LEAD = 40


@field(Scope.POSITION, str)
def benefits(letter: Letter) -> Iterator[Hit[str]]:
    """Find what the letter names as coming with the pay, or that nothing does."""
    text, folded = letter.text, plain(letter.text)
    labels = [Span(*match.span("what")) for match in _LABEL.finditer(folded)]
    for label in labels:
        at = _trimmed(text, label)
        if at.end > at.start:
            yield Hit(_tidy(text, at), at, 0.93, "label of benefits")
    if labels:
        return
    for match in _THING_LABEL.finditer(folded):
        at = _trimmed(text, Span(*match.span()))
        yield Hit(_tidy(text, at), at, 0.85, "label of a benefit")
    for own, at in _named(text, folded):
        if hit := _judged(text, folded, own, at):
            yield hit


def _named(text: str, folded: str) -> Iterator[tuple[Span, Span]]:
    """Give each sentence that names benefits, and the stretch from the first to the last."""
    things = [match.span() for match in _CARE.finditer(folded) if _is_cover(match)]
    things += [match.span() for match in _THING.finditer(folded)]
    own: Span | None = None
    first = last = 0
    for start, end in sorted(things):
        if _NOT_THING.match(folded, end):
            continue
        if own is not None and start < own.end:
            last = max(last, end)
            continue
        if own is not None:
            yield own, Span(first, last)
        own, first, last = sentence(text, start), start, end
    if own is not None:
        yield own, Span(first, last)


def _is_cover(match: re.Match[str]) -> bool:
    kinds = _STRICT.findall(match[0])
    return match["noun"] is not None or len(kinds) > 1 or kinds == ["extended health"]


def _judged(text: str, folded: str, own: Span, named: Span) -> Hit[str] | None:
    """Judge the benefits named in a sentence: the person's own, or the work's subject."""
    before = folded[own.start : named.start]
    near = min(own.end, named.end + 60)
    if not _GIVING.search(folded, own.start, near) and not _CONTEXT.search(folded, own.start, near):
        is_whole = not before.strip() and not _WORK.search(folded, own.start, own.end)
        return Hit(_tidy(text, named), named, 0.7, "sentence of benefits") if is_whole else None
    if _TO_OTHERS.search(folded, named.start, near):
        return None
    work = _WORK.search(before)
    if work is not None and not _PAY.search(before[work.end() :]):
        return None
    if none := _NONE.search(before):
        at = Span(own.start + none.start(), named.end)
    else:
        at = _trimmed(text, _whole_list(folded, own, named))
    words = folded[at.start : at.end]
    confidence = 0.7 if _ONLY_BONUS.fullmatch(words) or _ROW.match(before) else 0.9
    return Hit(_tidy(text, at), at, confidence, "what comes with the pay")


def _whole_list(folded: str, own: Span, named: Span) -> Span:
    """Widen the stretch of known benefits to the whole list they stand in."""
    rest = _IN_BRACKETS.sub(lambda aside: "-" * len(aside[0]), folded[named.end : own.end])
    stop = _AFTER.search(rest)
    end = named.end + stop.start() if stop else own.end
    if end - named.end > _LONGEST_TAIL or _YEAR.search(folded, named.end, end):
        end = named.end
    start = _start_of_list(folded, own, named)
    return Span(start, named.end + len(_LOOSE_END.sub("", folded[named.end : end])))


def _start_of_list(folded: str, own: Span, named: Span) -> int:
    """Find where the words of giving end, or where the words around the first benefit begin."""
    for giving in _GIVING.finditer(folded, own.start, named.end):
        is_its_verb = giving.start() == named.start
        if is_its_verb or not _NO_ITEM.search(folded, giving.end(), named.start):
            return min(giving.end(), named.start) if not is_its_verb else giving.end()
    cuts = [cut.end() for cut in _CUT.finditer(folded, own.start, named.start)]
    start = cuts[-1] if cuts else own.start
    return start if named.start - start <= _LONGEST_LEAD else named.start


def _trimmed(text: str, at: Span) -> Span:
    words = text[at.start : at.end]
    start = at.start + len(words) - len(words.lstrip(" \n\t:;,.-"))
    return Span(start, max(start, at.end - len(words) + len(words.rstrip(" \n\t:;,.-"))))


def _tidy(text: str, at: Span) -> str:
    return " ".join(text[at.start : at.end].split())
