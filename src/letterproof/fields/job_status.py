"""Permanent or not, full time or not."""

from collections.abc import Iterator
from dataclasses import dataclass

from letterproof.fields import field
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import JobStatus, Schedule, Term

_NOUN = (
    r"(?:employee?s?|position|positions?|basis|staff|job|role|status|worker|member|team member"
    r"|appointment|employment|hire|post|capacity|contract|work|associate|resource"
    r"|emploi|poste|statut|salariee?|travailleur|travailleuse|contrat|base|regime)"
)
_LINK = r"(?:,? (?:and )?|-|/| ?[,;/-] ?| et )"
_FULL = r"(?:full[ -]?time|(?:a |a |en )?(?:temps[ -](?:plein|complet)|plein[ -]temps))"
_PART = r"(?:part[ -]?time|(?:a |en )?(?:temps[ -]partiel|mi-temps))"
_PERMANENT = (
    r"(?<!residence )(?<!resident )(?<!adresse )perm(?:anent(?:e|ly)?)?\b(?! (?:resid\w*|address\w*"
    r"|immigra\w*|visa|solution|marker|mailing|record|magnet|account|and temporary|fixture"
    r"|dwelling|home))"
    r"|confirmed (?:employee|permanent)|indeterminate|indefinite(?:ly)?(?: term)?|open-ended|"
    r"(?:contrat )?(?:a )?duree indeterminee|c\.?d\.?i\b|titularisee?|reguli(?:er|ere)(?= ?[,/]? ?"
    r"(?:a )?(?:temps|plein))|regular(?= ?[,/] ?(?:full"
    r"|part)| (?:full|part"
    r"|employee|position|staff|status))"
)
_FIXED = (
    r"fixed[ -]term|limited[ -]term|definite[ -]term|(?:contrat )?(?:a )?duree determinee"
    r"|c\.?d\.?d\b"
)
_TEMPORARY = r"temporar(?:y|ily)|temporaires?|interim(?:aire)?"
_CONTRACT = (
    rf"contract(?:ual|ed)?(?= (?:full|part|{_NOUN}|to hire)|-(?:based|basis)| ?[,;/)] ?(?:full"
    r"|part))|(?:on|under|as) (?:a |an )?(?!permanent|indefinite|open)"
    rf"(?:\w+[ -]){{0,2}}contract\b(?! (?:manag|admin|special|officer|negot|lawyer))|contractuel"
    r"(?:le)?s?|(?:independent )?contractor|sous contrat(?! a duree| indetermine| permanent)"
    r"|freelance\w*|pigiste|travailleur autonome"
)
_CASUAL = (
    rf"casual(?= ?\(| (?:from|since|between|full|part|{_NOUN})| ?[,;/)]|-)|on-call(?= (?:employee"
    r"|basis"
    r"|staff|position|worker|status))|zero-hours?|sur appel|occasionnel"
    r"(?:le)?s?|on a casual"
)
_SEASONAL = (
    rf"seasonally|seasonal(?= ?\(| (?:full|part|{_NOUN}|farm|agricultural|labourer|foreign"
    r"|\w+er\b)|-"
    r"| ?[,;/)])|saisonni(?:er|ere)s?|on a seasonal"
)
_TRAINING = (
    r"(?:as an? (?:\w+ ){0,3}|status ?[:\t] ?|an? (?:\w+ ){0,2}|comme |en tant que )(?:intern"
    r"|co-?op student|co-?op|trainee|apprentice|stagiaire|apprentie?)\b(?! (?:manage|coord|super"
    r"|program))|internship|co-?op (?:term|placement|position|work term|student)|(?:en|un|de"
    r"|son) stage\b|alternance"
)
_PROBATION = (
    r"(?:on|under|a|en|his|her|currently) (?:a )?(?:probation(?:ary)?(?: (?:period|employee|basis"
    r"|status))?)|en (?:periode )?probation"
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
    r"(?<![\w])(?:" + "|".join(f"(?P<{name}>{words})" for name, words, _, _ in _KINDS) + r")(?!\w)"
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
    for said in _said(text, plain(text)):
        if groups and _continues(text, groups[-1], said):
            groups[-1].append(said)
        else:
            groups.append([said])
    whole: list[_Said] = []
    for group in groups:
        whole += _new(whole, group)
    if all(_agrees(whole, said) for said in whole):
        groups = [whole] if whole else []
    for group in groups:
        yield _hit(text, group)


def _said(text: str, folded: str) -> Iterator[_Said]:
    for match in _ANY.finditer(folded):
        name, _, value, confidence = next(kind for kind in _KINDS if match[kind[0]] is not None)
        own = sentence(text, match.start())
        before = folded[max(own.start, match.start() - 60) : match.start()]
        is_other = (
            _NEGATED.search(before)
            or _OTHERS.match(folded, match.end(), match.end() + 80)
            or (_LED.search(before) and not _SINGULAR.search(before))
            or (name in {"contract", "fixed"} and _MANAGED_CONTRACT.search(before))
        )
        if not is_other:
            yield _Said(value, Span(*match.span()), confidence, name == "fixed")


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
