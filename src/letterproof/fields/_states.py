"""A state's name over, or before, the name of its office."""

import re

STATE = re.compile(
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
STATE_BEFORE = re.compile(rf"(?:{STATE.pattern})\s[–—|/-]\s(?=[A-ZÀ-Þ])", re.IGNORECASE)
"""The same, with the office behind it on its line."""
