"""What may stand over, or before, the sender's own name: a state, and whose office it is."""

import re

from letterproof.patterns import regex

STATE = regex(
    r"(?:the\s+)?(?:(?:islamic|federal|federative|democratic|people['’]?s|socialist|united|arab"
    r"|hashemite|bolivarian|co-?operative)\s+){0,3}(?:republic|kingdom|sultanate)\s+of"
    r"\s[\w'’ ]{3,40}"
    r"|(?:r[ée]publique|royaume)(?:\s[^\W\d_]{3,20}){0,3}\s(?:d[ue]s?\s|de\sla\s|d['’])"
    r"[\w'’ -]{3,40}"
    r"|r[ée]publique(?:\s(?:et\s)?[^\W\d_]{2,18}(?:nne|ise|que|ire|ane|ine|ale|ite|oche)){1,4}"
    r"|rep[úu]blica\s[\w'’ ]{5,40}",
    re.IGNORECASE,
)
"""A state's heading over the sender's own."""
STATE_BEFORE = regex(rf"(?:{STATE.pattern})\s[–—|/-]\s(?=[A-ZÀ-Þ])", re.IGNORECASE)
"""The same, with the office behind it on its line."""

_HEAD = (
    r"(?:(?:vice|deputy|acting|assistant)[ -])?(?:head[ -]?(?:master|mistress|teacher)|principal"
    r"|rector|dean"
    r"|registrar|bursar|warden|medical\s(?:superintendent|director|officer)|superintendent|commandant"
    r"|chair(?:man|woman|person)?|president|mayor|secretary|director|manager|owner|proprietor"
    r"|proviseure?|censeur|principale?|recteur|rectrice|doyenn?e?|directeur|directrice|présidente?|maire"
    r"|secrétaire|gérante?|intendante?|économe)(?:[ -](?:general|générale?))?"
)
OFFICE_OF_HEAD = regex(
    rf"(?:office|bureau|cabinet|secr[ée]tariat|direction)\s(?:of\s(?:the\s)?|du\s|de\sla\s|de\sl['’])"
    rf"{_HEAD}(?:\s*(?:[,–—|/]|\s-)\s*|\s(?=gov)|\s*\Z)",
    re.IGNORECASE,
)
"""Whose office of an institution it is, over or before the institution's name."""
