"""Permanent or not, full time or not."""

from collections.abc import Iterator
from dataclasses import dataclass

from letterproof.fields import field
from letterproof.fields._periods import periods
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import JobStatus, Schedule, Term

_SHARE = (
    r"(?:taux d'(?:activite|occupation)|workload|employment level) (?:(?:is|was|est|etait) )?"
    r"(?:of |de |a )?"
)
_FULL = (
    r"full[ -]?time|(?:a |en )?(?:temps[ -](?:plein|complet)|plein[ -]temps)"
    rf"|{_SHARE}100 ?%"
    r"|100 ?% (?:workload|employment level|position|post)|1[.,]0 fte"
)
_PART = (
    r"part[ -]?time|(?:a |en )?(?:temps[ -]partiel|mi-temps)"
    rf"|{_SHARE}\d\d ?%"
    r"|\d\d ?% (?:workload|employment level|position|post)|0[.,]\d{1,2} fte"
)
_PERMANENT = (
    r"(?<!residence )(?<!resident )(?<!adresse )perm(?:anent(?:e|ly)?)?\b(?! (?:resid|address"
    r"|immigra|visa|solution|marker|mailing|record|magnet|account|and temporary|fixture|dwelling"
    r"|home|works?\b|way\b|structure|installation|repair|exhibit|collection|crown|teeth|make-?up"
    r"|damage|storage))"
    r"|confirmed (?:employee|permanent)|indeterminate|indefinite(?:ly)?(?:[ -](?:term|duration))?"
    r"|unlimited (?:term|duration|period|contract)|open[ -](?:ended|term)"
    r"|(?:contrat )?(?:a )?duree indeterminee|c\.?d\.?i\b|titularisee?"
    r"|reguli(?:er|ere)(?= ?[,/]? ?(?:a )?(?:temps|plein))"
    r"|regular(?= ?[,/] ?(?:full|part)| (?:full|part|employee|position|staff|status))"
)
_FIXED = (
    r"fixed[ -]term|limited[ -]term|definite[ -]term|(?:contrat )?(?:a )?duree determinee"
    r"|c\.?d\.?d\b"
)
_TEMPORARY = r"temporar(?:y|ily)|temporaire|interim(?:aire)?"
_CONTRACT = (
    rf"(?:on|under|as) (?:an? )?(?:(?!{_PERMANENT})\w+[ -]){{0,2}}?contract\b"
    r"(?! (?:manag|admin|special|officer|negot|lawyer))|contract(?:ual|ed)?"
    r"|contractuel(?:le)?s?|(?:independent )?contractor|sous contrat|freelance\w*|pigiste"
    r"|travailleur autonome"
)
_CASUAL = (
    r"(?<!business )(?<!smart )casual|on-call|zero-hours?|sur appel|occasionnel(?:le)?s?"
    r"|on a casual"
)
_SEASONAL = r"seasonal(?:ly)?|saisonni(?:er|ere)s?|on a seasonal"
_TRAINING = (
    r"(?:as an? (?:\w+ ){0,3}|status ?[:\t] ?|an? (?:\w+ ){0,2}|comme |en tant que )(?:intern"
    r"|co-?op student|co-?op|trainee|apprentice|stagiaire|apprentie?)\b(?! (?:manage|coord|super"
    r"|program))|internship|co-?op (?:term|placement|position|work term|student)|(?:en|un|de"
    r"|son) stage\b|alternance"
)
_KINDS: tuple[tuple[str, str, JobStatus, float], ...] = (
    ("full", _FULL, JobStatus(None, Schedule.FULL_TIME), 0.93),
    ("part", _PART, JobStatus(None, Schedule.PART_TIME), 0.93),
    ("fixed", _FIXED, JobStatus(Term.CONTRACT, None), 0.85),
    ("contract", _CONTRACT, JobStatus(Term.CONTRACT, None), 0.9),
    ("seasonal", _SEASONAL, JobStatus(Term.SEASONAL, None), 0.93),
    ("casual", _CASUAL, JobStatus(Term.CASUAL, None), 0.93),
    ("temporary", _TEMPORARY, JobStatus(Term.TEMPORARY, None), 0.9),
    ("training", _TRAINING, JobStatus(Term.TEMPORARY, None), 0.7),
    ("permanent", _PERMANENT, JobStatus(Term.PERMANENT, None), 0.93),
)
_ANY = phrase(
    r"(?<!\w)(?:" + "|".join(f"(?P<{name}>{words})" for name, words, _, _ in _KINDS) + r")(?!\w)"
)
_VAGUE = frozenset(
    "contract contractual contracted casual on-call seasonal temporary temporaire interim".split()
)
"""Words that speak of a job only in its company: contract work, temporary staff, not works."""

_OF_A_JOB = phrase(
    r"[ -](?:\w+ )??(?:employee?s?|positions?|basis|staff|job|role|status|worker|labou?rer|member"
    r"|team member|appointment|employment|hire|post|capacity|contract|work|associate|resource"
    r"|emploi|poste|statut|salariee?|travailleu(?:r|se)|contrat|regime)\b"
    r"|[ -](?:based|basis|to hire|farm|agricultural|foreign|from|since|between)\b"
    r"| ?[,;/)(-]? ?(?:a )?(?:full|part|temps|plein)[ -]"
)
_SAME_NOUN = phrase(r"[^.,;:\n]{0,30}(?:\n[^.,;:\n]{0,20})?")
_STANDS_ALONE = phrase(r" ?[,;/()\n\t.]|$")
_PERSON_IS = phrase(r"\b(?:as|is|was|comme|est|etait) (?:an?|une?) $")
_LEADS_ALONE = phrase(
    r"(?:^|[:\t,;/(-] ?|\b(?:employee|position|job|role|status|basis|statut|emploi|poste|contrat"
    r"|travail|mission|salariee?|personnel|employed|works|worked|hired|time|plein"
    r"|partiel)(?: (?:is|was|est|etait|en|a|as|on|an?|titre)){0,3} )$"
)
_OTHERS = phrase(
    r"(?:[ ,/-]|and|et|or|ou|\b(?:permanent|temporary|full|part|time|regular|seasonal|casual|temps"
    r"|plein|partiel|a)\b){0,8}"
    r"(?:employees|workers|members|associates|colleagues|students?|cooks|servers|drivers|nurses"
    r"|developers|engineers|positions|technicians|guards|cashiers|labou?rers|etudiante?s?|employes"
    r"|salaries|travailleurs|studies|studying|programs?|programme|course|mba|degree|etudes|interns"
    r"|stagiaires|contractors|vacanc\w+|helpers|hires|recruit\w+|equivalents?|fte|residents?"
    r"|housing|work permits?|foreign workers?)\b"
)
_LED = phrase(
    r"\b(?:supervis\w*|manag(?:ed|es|ing)|le(?:d|ads?|ading)|train(?:ed|s|ing)|mentor\w*|hir(?:es"
    r"|ing)|(?<!was )(?<!been )(?<!were )hired|recruit\w*|team of|crew of|oversaw|oversee\w*"
    r"|coordinat\w*|schedul(?:ed|ing)|encadr\w*|supervisait|form(?:e|ait|er)|dirig\w*|equipe de"
    r"|of \d+|\d+|studied|studying|study|student|enrol\w*|etudi\w*|support\w*|assist\w*|while"
    r"|formerly|our|all|various|several)"
    r"(?: (?:\w+ ){0,3})$"
)
_SINGULAR = phrase(
    r"\b(?:as (?:a|an|our)|is (?:a|an|our)|was (?:a|an|our)|one of|works?|worked|employed|statut"
    r"|status|type|position|poste|emploi|en)(?: \w+){0,3}[ :\t]{0,2}$"
)
_NEGATED = phrase(r"\b(?:not|never|non|pas|than|from|of being)(?: an?| en| a)? ?$")
_MANAGED_CONTRACT = phrase(
    r"\b(?:signed|negotiat\w+|review\w*|sign\w*|draft\w*|breach|terms of (?:the|an?)|per"
    r"|employment|procur\w+|award\w*|administ\w+|manag\w+)(?: \w+){0,2} ?$"
)


_NEAR = 80


@dataclass(frozen=True, slots=True)
class _Said:
    value: JobStatus
    at: Span
    confidence: float
    is_fixed: bool


@field(Scope.POSITION, JobStatus.parse)
def job_status(letter: Letter) -> Iterator[Hit[JobStatus]]:
    """Find term and schedule; what is said in different places is one status where all agrees."""
    text = letter.text
    groups: list[list[_Said]] = []
    for said in _without_mere_contracts(text, tuple(_said(text, plain(text)))):
        if groups and _continues(text, groups[-1], said):
            groups[-1].append(said)
        else:
            groups.append([said])
    whole: list[_Said] = []
    for group in groups:
        whole += _new(whole, group)
    if all(_agrees(whole, said) for said in whole) and not _is_of_each(letter, groups):
        groups = [whole] if whole else []
    for group in groups:
        yield _hit(text, group)


def _is_of_each(letter: Letter, groups: list[list[_Said]]) -> bool:
    """Say whether of several jobs each has its own status: one half of it is told again."""
    if len(periods(letter)) < 2:  # noqa: PLR2004
        return False
    terms = [said for group in groups for said in group if said.value.term]
    schedules = [said for group in groups for said in group if said.value.schedule]
    return max(len(terms), len(schedules)) > 1


def _said(text: str, folded: str) -> Iterator[_Said]:
    for match in _ANY.finditer(folded):
        name, _, value, confidence = next(kind for kind in _KINDS if match[kind[0]] is not None)
        own = sentence(text, match.start())
        before = folded[max(own.start, match.start() - 60) : match.start()]
        is_other = (
            (match[0] in _VAGUE and not _is_of_a_job(folded, before, match.end()))
            or _NEGATED.search(before)
            or _OTHERS.match(folded, match.end(), match.end() + 80)
            or (_LED.search(before) and not _SINGULAR.search(before))
            or (name in {"contract", "fixed"} and _MANAGED_CONTRACT.search(before))
        )
        if not is_other:
            yield _Said(value, Span(*match.span()), confidence, name == "fixed")


def _without_mere_contracts(text: str, found: tuple[_Said, ...]) -> Iterator[_Said]:
    """Leave out "contract" where the term of it is told: open-ended contract, contract for good."""
    terms = [said.at for said in found if said.value.term not in {None, Term.CONTRACT}]
    for said in found:
        is_mere = said.value.term is Term.CONTRACT and not said.is_fixed
        if not is_mere or not any(
            _SAME_NOUN.fullmatch(_between(text, said.at, at)) for at in terms
        ):
            yield said


def _between(text: str, one: Span, other: Span) -> str:
    return text[min(one.end, other.end) : max(one.start, other.start)]


def _is_of_a_job(folded: str, before: str, end: int) -> bool:
    if _OF_A_JOB.match(folded, end) or _PERSON_IS.search(before):
        return True
    return bool(_STANDS_ALONE.match(folded, end) and _LEADS_ALONE.search(before))


def _continues(text: str, group: list[_Said], said: _Said) -> bool:
    """Tell whether a phrase adds to the one before: the other half, near, in the same sentence."""
    last = group[-1].at
    between = text[last.end : said.at.start]
    is_near = len(between) <= _NEAR and ";" not in between
    is_new = all((other.value.term is None) != (said.value.term is None) for other in group)
    return is_near and is_new and sentence(text, said.at.start).start <= last.start


def _new(known: list[_Said], more: list[_Said]) -> list[_Said]:
    return [said for said in more if said.value not in {other.value for other in known}]


def _agrees(group: list[_Said], said: _Said) -> bool:
    return all(
        _same(other.value.term, said.value.term)
        and _same(other.value.schedule, said.value.schedule)
        for other in group
    )


def _same(left: object, right: object) -> bool:
    return left is None or right is None or left == right


def _hit(text: str, group: list[_Said]) -> Hit[JobStatus]:
    term = next((said.value.term for said in group if said.value.term), None)
    schedule = next((said.value.schedule for said in group if said.value.schedule), None)
    first = sentence(text, group[0].at.start)
    near = [said for said in group if said.at in first]
    at = Span(near[0].at.start, near[-1].at.end)
    others: tuple[JobStatus, ...] = ()
    if any(said.is_fixed for said in group):
        others = (JobStatus(Term.TEMPORARY, schedule),)
    confidence = min(said.confidence for said in group)
    return Hit(JobStatus(term, schedule), at, confidence, "words of status", others)
