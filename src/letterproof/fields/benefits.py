"""What comes with the pay, in the letter's words."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Span

_CARE = (
    r"(?:extended |supplementary |supplemental |comprehensive |private |full |basic )?(?:health"
    r"(?: ?care)?|medical|dental|vision|drug|prescription|paramedical|life|disability|accident"
    r"|travel|wellness|hospitali[sz]ation|mediclaim|critical illness|employee)"
)
_THINGS = (
    rf"(?:{_CARE}(?:(?:,| and|/|,? &"
    rf"|,? or| et|,? and)? ?{_CARE}){{0,5}} (?:benefits?|coverage|cover|insurance|plans?|care"
    r"|allowances?|spending account|assistance|package)(?: (?:plans?|package|program(?:me)?"
    r"|coverage))?"
    r"|(?:benefits?(?: "
    r"(?:package|plan|program(?:me)?|coverage))?|perquisites|perks)"
    rf"|{_CARE}(?:(?:,| and|/|,? &|,? et|,? and) {_CARE})+"
    r"|group insurance|group benefits|health insurance"
    r"|(?:(?:rrsps?"
    r"|resp|tfsa|dpsp|rpp|401\(k\)|pension|superannuation|retirement(?: savings)?|provident fund"
    r"|epf|pf|esic?|gratuity|nhf|sss|philhealth|pag-ibig|cnss|cnps)(?: (?:matching|match|plan"
    r"|contributions?|scheme|fund|savings plan|program|coverage))*)"
    rf"|(?:(?:[a-z-]{{3,12}}|\d{{1,2}}) (?:\(\d{{1,2}}\) )?(?:working |business )?(?:weeks|days)"
    r"(?:'"
    r"|'s)? (?:of )?(?:paid )?"
    r"(?:annual )?(?:vacation|leave|holidays?|time off)(?: (?:per|a|each) year)?)|"
    r"(?:\d{1,2} ?% )?vacation pay|paid (?:time off|vacations?|annual leave|leaves?|holidays?"
    r"|sick (?:days|leave)|statutory holidays|personal days)|annual leave|sick (?:leave|days)"
    r"|\bpto\b"
    r"|bonus(?:es)?(?: plan)?|profit[ -]sharing|stock options?|rsus|espp|share options"
    r"|employee (?:discounts?|stock[ \w]{0,20}|assistance program)|\btips\b|gratuities"
    r"|13th[ -]month(?: pay| salary)?|thirteenth month(?: pay)?"
    r"|(?:house|housing|accommodation|transport(?:ation)?|travel|car|vehicle|meal|food|phone|mobile"
    r"|cell ?phone|internet|uniform|education|tuition|child|relocation|rent|clothing|medical"
    r"|leave travel|shift|night)(?:(?:,| and| &|/)? (?:housing|accommodation|transport(?:ation)?"
    r"|travel|car|meal|food|phone|internet|uniform))? (?:allowances?|reimbursement|subsidy"
    r"|assistance|concession|vouchers?|stipend)"
    r"|(?:free |company |company-provided |employer-provided |furnished |shared )+(?:accommodation"
    r"|housing|lodging|transport(?:ation)?|car|vehicle|meals|parking|uniforms?|laptop|phone)|"
    r"(?:annual |return )*air (?:tickets?|fare)|company car|(?:staff|free|subsidi[sz]ed"
    r"|daily) meals|room and board|\bhousing\b(?= (?:and|,"
    r"|provided|is))|\bhra\b|\blta\b|\bda\b(?=,)"
    r"|avantages? sociaux|avantages?(?= (?:comprenn|inclu|offerts|suivants|:|complementaires))"
    r"|assurances?(?: (?:collectives?|groupe|maladie|hospitalisation|dentaires?|medicales?|vie"
    r"|invalidite|sante"
    r"|medicaments|voyage|complementaire))+(?:(?:,| et|, et) (?:dentaires?|medicales?|vie"
    r"|invalidite|sante|vision|medicaments))*|couverture (?:medicale|dentaire|sociale|sante)"
    r"|mutuelle(?: (?:d'entreprise|sante|obligatoire))*|prevoyance|tickets?[ -]restaurants?"
    r"|titres?[ -]restaurants?|cheques?[ -](?:repas|dejeuners?|vacances)"
    r"|(?:13e|treizieme|13eme|14e) mois|regime (?:de retraite|d'assurances?[ \w]{0,20}"
    r"|enregistre[ \w']{0,30})|\breer(?: collectif)?|fonds de pension|caisse de retraite|conges? "
    r"(?:payes?|annuels?|de maladie|remuneres?)|(?:\w+ )?semaines de vacances(?: payees)?"
    r"|vacances payees|jours (?:de maladie|de conges?|feries payes)|primes? (?:annuelle"
    r"|de performance|de fin d'annee|d'anciennete|de transport|de logement|d'interessement"
    r"|de rendement)s?|interessement|participation aux benefices|indemnites? de (?:logement"
    r"|transport|repas|deplacement)|logement (?:de fonction|fourni|gratuit)|vehicule de "
    r"(?:fonction|service)|remboursement (?:du|des) (?:transport|frais)[ \w]{0,20}|sans avantages?"
    r"|aucun avantage)"
)
_ADJECTIVES = phrase(
    r"\b(?:(?:comprehensive|full|extended|group|standard|company|employee|other|fringe|additional"
    r"|usual|all|statutory|generous|competitive|no|any|matching|matched|registered|employer"
    r"|contributory|annual|yearly|performance|discretionary|quarterly|year-end|festival|signing"
    r"|retention) ){1,6}$"
)
_THING = phrase(rf"\b{_THINGS}(?!\w)")
_LABEL = phrase(
    r"(?:^|[\n\t]|(?<=[.;] ))(?:other |employee |fringe |additional |group )?(?:benefits"
    r"|perquisites|perks|avantages(?: sociaux)?)(?: (?:package|and perquisites|offered"
    r"|included))? ?[:\t] ?(?P<what>[^\n\t]{2,300}(?:\n(?!\n)[^\n\t:]{2,200}){0,3})"
)
_THING_LABEL = phrase(
    r"(?:^|[\n\t])(?:(?:company |paid |annual )?(?:accommodation|housing|transport(?:ation)?"
    r"|medical(?: insurance| coverage)?|health(?: insurance)?|insurance|air tickets?|leave"
    r"|vacation|meals|food"
    r"|logement|transport|assurance(?: maladie| collective)?|conges?|vacances)(?: allowance"
    r"| entitlement| benefits?)?) ?[:\t] ?(?P<what>[^\n\t]{3,120})"
)
_GIVEN = phrase(
    r"\b(?:w(?=/)|came with|kick in|(?:he|she|they|employees?) (?:has|have|had)|comes? with|besides"
    r"|entitled?|eligible|eligibility|receiv(?:e|es|ed|ing)|includ(?:e|es|ed|ing)|plus|enrol+"
    r"(?:ed|ment)|covered|offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|salary|salaries|wages?|pay|paid"
    r"|compensation|package|remuneration|ctc|earn(?:s|ed)|participat(?:e|es|ed)|along with"
    r"|in addition|as well as|together with|access to|enjoy(?:s|ed)?|with (?:full|benefits|no"
    r"|extended|company|a )|and benefits|with benefits|per (?:year|annum|hour|month)|annually"
    r"|no benefits|any benefits|without benefits|not include|benefits (?:package )?(?:include|are"
    r"|were|consist|of)"
    r"|droit a|beneficie|beneficiait|beneficiaire|recoit|recevait|percoit|comprend|comprenant"
    r"|comprennent|inclu\w*|ainsi que|en plus|s'ajout\w+|assorti|accompagne|salaire|remuneration"
    r"|offr\w+|fourni\w*|plus|avec|sans avantages?|aucun avantage|couverte? par|par an(?:nee)?)\b"
)
_WORK = phrase(
    r"\b(?:administ\w+|process(?:ed|es|ing)?|manag(?:ed|es|ing)|handl(?:ed|es|ing)|explain\w*|sell"
    r"(?:s|ing)?|sold|advis(?:ed|es|ing)|coordinat\w+|prepar\w+|calculat\w+|reconcil\w+|review\w*"
    r"|maintain\w*|answer\w*|assist(?:ed|s|ing)?|respond\w*|resolv\w*|negotiat\w+|promot(?:ed|ing"
    r"|es)|communicat\w+|present(?:ed|ing|s)|ensur\w+|develop\w*|design\w*|implement\w*|conduct\w*"
    r"|verif\w+|customers?|clients?|products?|policyholders?|claims?|patients?|responsible for"
    r"|duties"
    r"|gerer|gerait|traiter|traitait|administrer|calculer|expliquer|conseiller|vendre|clients?"
    r"|clientele|reclamations?)\b"
)
_NOT_THING = phrase(
    r"(?:benefits?|avantages?) (?:of (?:our|the|using|this)|from|to (?:the|our|clients|customers)"
    r"|realization|analysis|claims?|administ\w+|officer|manager|specialist|department|de (?:nos"
    r"|notre|ce)|concurrentiel)"
)
_ONLY_BONUS = phrase(r"(?:[a-z-]+ )*bonus(?:es)?(?: plan)?")
_NONE = phrase(
    r"\b(?:no|without|not (?:include|receive|entitled to)(?: any)?|sans|aucuns?"
    r"|does not[^.]{0,30}?)(?: \w+){0,2} ?$"
)
_LEAD_IN = phrase(
    r"benefits?(?: package| plan)? (?:are|is|were|was|include[sd]?|consist(?:s|ed)? of|compris\w+) "
    r"|avantages? sociaux (?:sont|comprennent|comprenaient|incluent) (?:(?:une?|des|le|la|les) )?"
)
_BULLET = phrase(r"[•▪➢●◦*o-] |\d{1,2}[.)] ")


@field(Scope.POSITION, str)
def benefits(letter: Letter) -> Iterator[Hit[str]]:
    """Find what the letter names as coming with the pay, or that nothing does."""
    text, folded = letter.text, plain(letter.text)
    taken = -1
    for match in _LABEL.finditer(folded):
        taken = match.end()
        at = _trimmed(text, Span(match.start("what"), match.end("what")))
        if at.end > at.start:
            yield Hit(_tidy(text, at), at, 0.93, "label of benefits")
    if taken >= 0:
        return
    for match in _THING_LABEL.finditer(folded):
        at = _trimmed(text, Span(*match.span()))
        yield Hit(_tidy(text, at), at, 0.85, "label of a benefit")
    found = list(_THING.finditer(folded))
    index = 0
    while index < len(found):
        own = sentence(text, found[index].start())
        last = index
        while last + 1 < len(found) and found[last + 1].start() < own.end:
            last += 1
        group = [
            match
            for match in found[index : last + 1]
            if not _NOT_THING.match(folded, match.start())
        ]
        index = last + 1
        if group and (hit := _judged(text, folded, own, Span(group[0].start(), group[-1].end()))):
            yield hit


def _judged(text: str, folded: str, own: Span, at: Span) -> Hit[str] | None:
    if adjectives := _ADJECTIVES.search(folded, max(own.start, at.start - 60), at.start):
        at = Span(adjectives.start(), at.end)
    before = folded[own.start : at.start]
    if _GIVEN.search(folded, own.start, min(own.end, at.end + 60)) is None:
        is_whole = not before.strip() and not _WORK.search(folded, own.start, own.end)
        return Hit(_tidy(text, at), at, 0.7, "sentence of benefits") if is_whole else None
    work = _WORK.search(before)
    if work is not None and not _PAY.search(before[work.end() :]):
        return None
    if none := _NONE.search(before):
        at = Span(own.start + none.start(), at.end)
    words = folded[at.start : at.end]
    confidence = 0.7 if _ONLY_BONUS.fullmatch(words) or _BULLET.match(before) else 0.9
    if lead_in := _LEAD_IN.match(folded, at.start, at.end):
        at = Span(lead_in.end(), at.end)
    at = _trimmed(text, at)
    return Hit(_tidy(text, at), at, confidence, "what comes with the pay")


_PAY = phrase(
    r"\b(?:salary|wages?|paid|compensation|remuneration|entitled|eligible|receiv\w+|per (?:year"
    r"|hour|annum|month)|salaire|beneficie|droit a)\b"
)


def _trimmed(text: str, at: Span) -> Span:
    words = text[at.start : at.end]
    start = at.start + len(words) - len(words.lstrip(" \n\t:;,.-"))
    return Span(start, max(start, at.end - len(words) + len(words.rstrip(" \n\t:;,.-"))))


def _tidy(text: str, at: Span) -> str:
    return " ".join(text[at.start : at.end].split())
