"""The work seems to be self-employment.

## Why it matters
Self-employed work does not count for the Canadian Experience Class (paragraph 87.1(3)(b)), but for
physicians in publicly funded care who were invited since 25 April 2023. The other programmes may
count it, with business papers and third parties' proof: a person's own declaration is not accepted,
and a letter of one's own company was refused (Kaur v. Canada, 2024 FC 1427).

## Found in
> Mr. Silva has worked with us as an independent contractor since 2 May 2022.

## Not found in
> Mr. Silva manages a team of independent contractors and has worked with us since 2 May 2022.

Nor where the letter says that somebody is *not* a contractor.

## Doubts
What a contract calls a person does not settle it: who controls the work, owns the tools and bears
the loss does. So this is a warning, for physicians too.
"""

from collections.abc import Iterator

from letterproof.fields._plain import phrase, plain, sentence
from letterproof.fields._subjects import is_of_another
from letterproof.fields.candidate_name import candidate_name
from letterproof.fields.signatory_name import signatory_name
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.page import Span
from letterproof.model.severity import Severity
from letterproof.noc.words import words
from letterproof.rules import rule
from letterproof.rules._sources import SELF_EMPLOYMENT

ON_OWN_ACCOUNT = phrase(
    r"\b(?:as|is|was|been|being|remains?|remained) (?:an? |our )?(?:[\w-]+ ){0,2}?"
    r"(?:independent (?:sub-?)?contractor|self[ -]employed|freelance(?:r\b|(?= \w))|sole proprietor"
    r"|sole trader|sub-?contractor)\b(?! (?:agents|brokers|clients|contractors|drivers|individuals"
    r"|people|persons|staff|traders|workers|coordinator|manager|relations|services))"
    r"|\bon an? (?:independent contractor|self[ -]employed|freelance) basis\b"
    r"|\b(?:under|through|by) (?:an? |his |her |their )?independent[ -]contractor"
    r" (?:agreement|contract)\b"
    r"|\b(?:comme|a titre de|en tant que|en qualite de|est|etait|le statut de) (?:une? )?"
    r"(?:travailleu(?:r|se) (?:autonome|independante?)|pigiste|auto-?entrepreneu(?:r|se)"
    r"|micro-?entrepreneu(?:r|se)|entrepreneure? independante?|consultante? independante?"
    r"|sous-traitante?)\b"
    r"|\ba son propre compte\b"
)
"""Said of the person: "as an independent contractor", "à titre de travailleuse autonome"."""

DENIED = phrase(r"\b(?:not|never|neither|rather than|instead of|nor|pas|jamais|plutot que)\b")
REACH = 40
"""Characters before it in which a denial stands."""


@rule(
    "LP215",
    over=Dossier,
    severity=Severity.WARNING,
    source=SELF_EMPLOYMENT,
    remedy="Ask who paid and directed the work; self-employment needs contracts, payments and"
    " clients' letters, and does not count for the Canadian Experience Class.",
)
def self_employed(dossier: Dossier) -> Iterator[Problem]:
    """Find words of self-employment, and letters signed by whom they are about."""
    letter = dossier.letter
    folded = plain(letter.text)
    for found in ON_OWN_ACCOUNT.finditer(folded):
        own = sentence(letter.text, found.start())
        is_denied = DENIED.search(folded, max(own.start, found.start() - REACH), found.end())
        if not is_denied and not is_of_another(letter, found.start()):
            evidence = tuple(letter.document.evidence(Span(*found.span())))
            yield Problem("The letter speaks of self-employed work.", evidence=evidence)
            return
    about, signed = dossier.facts.get(candidate_name), dossier.facts.get(signatory_name)
    if about and signed and set(words(about.value)) == set(words(signed.value)):
        yield Problem("The letter is signed by the person whom it is about.", (signed, about))
