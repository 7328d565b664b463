"""The words that tell what changed in a service and from when, in plain text."""

from letterproof.fields._period_words import THE
from letterproof.fields._plain import phrase

OPENS = phrase(
    r"\b(?:(?P<from>from|since|effective(?: from)?|w\.? ?e\.? ?f\.?|with effect from|as (?:of|from)"
    r"|starting|beginning|du|depuis|des|a compter d[eu]|a partir d[eu])|by|on|in|after"
    r"|(?<!jusqu')en|(?<!jusqu'a )le)"
    rf"{THE}:? ?$"
)
"""Leads in the date at which a new state of things began."""

WAS_ONE = phrase(
    r"(?: on(?:wards?)?)?,? ?(?:(?:he|she|they|il|elle|we had (?:him|her)|(?:(?:mr|ms|mrs|mx"
    r"|dr|mme|m)\.? )?"
    r"(?!(?:and|et|but|mais|then|puis|or|ou|our|the|this|that|a|an|his|her|their|my|notre|nos|la|le|les|son|sa|ses|we|i|nous"
    r"|je|it)\b)[a-z][\w'.-]{1,20}(?: [a-z][\w'.-]{1,20})?)"
    r" (?P<verb>(?:was|were|is|has been|had been|a ete|etait|fut|est|became|worked as|served as"
    r"|acted as|etait|travaillait comme|oeuvrait comme)(?: (?:then|also|already|then|ensuite|deja"
    r"|alors))?) )?"
    r"(?:(?:as|comme|our|the|a|an|notre|le|la) ?)?(?=[a-z])"
)
"""Behind a date: who was something from then on, or only what."""

STANDS_ALONE = phrase(
    r"[ ]?(?:[.,;)]|$|(?:until|till?|to|and|et|in|at|on|with|for|jusqu\w*|au|a|chez|dans)\b)"
)

HAS_OWN_DATE = phrase(
    r"(?: (?:us|our|the|his|her|their|notre|nous|la|le|l'|son|sa|ses|firm|company|job|service"
    r"|entreprise|societe)){0,3}"
    r",? (?:on|in|le|en|au|as of|effective)(?: the| le)? ?"
)
"""Between a word of coming or going and the next date, which is that word's own."""

WE_PROMOTED = phrase(
    r",? ?(?:we|i|the \w+|our \w+|nous(?: l')?|(?:la|notre) \w+)(?: \w+){0,2}? (?:promoted"
    r"|made|named"
    r"|appointed|gave|offered|moved|raised|elevated|transferred|(?:avons|a|ai) (?:promue?|nommee?"
    r"|confie|mutee?|fait))\b"
)
"""Behind a date: what the employer did for the person then."""

EVENT = phrase(
    r"\b(?:(?:contrat|cdi|cdd|contract)\b[^.;\n]{0,40}? (?:conclu|concluded)(?= (?:le|en|on|in)\b)"
    r"|confirmed|renewed|prolonged|regulari[sz]ed|converted|extended|amended|altered"
    r"|(?:went|go|made|became|turned|gone|switched to) (?:permanent|full[ -]time|part[ -]time)"
    r"|returned|came back|coming back|went back|called back|recalled|reinstated|rejoined"
    r"|resumed(?! (?:duty|duties|work|appointment) (?:with us|as|at|in)\b)|resumption|relocated"
    r"|transferred(?! to (?:us|our (?:company|firm|group|organi[sz]ation|school|employ)))"
    r"|redeployed"
    r"|(?:laid off|layoff|furloughed|suspended|stopped)(?= temporar\w+| for )|furlough\w*"
    r"|(?:contract|status|hours|schedule|terms)(?: of \w+)? (?:was|were|has been"
    r"|have been) (?:\w+ )?"
    r"(?:changed|modified|reduced|increased|raised|turned)|switched to"
    r"|renouvele\w*|renouvellement|prolonge\w*|reconduit\w*|transforme\w*|converti\w*|modifie\w*"
    r"|passee? (?:a|en) (?:temps|cdi|contrat|duree)|(?:a|avait|ayant) repris|reprise|reintegre\w*"
    r"|est revenue?|(?:son|de) retour|transfere\w*|(?:mis|mise) (?:a pied temporaire\w*"
    r"|en disponibilite"
    r"|au chomage)|suspendue?s?|titularis\w*|confirme(?:e|es)?(?= dans| en| a )"
    r")\b"
)
"""What happens in the middle of a service: neither its beginning nor its end."""

MOVED = phrase(
    r"(?:moved (?:in)?to(?: (?:the|our|a|an))?|re-?assigned|affectee?|mutee?|transferred|posted"
    r"|(?:was|been) made|mute) ?"
)
"""May tell of another place of work or of another position."""

STATE = phrase(
    r",? ?(?:his|her|their|the|this|son|sa|ses|le|la|ce) (?:position|post|job|contract|appointment"
    r"|status|hours|schedule|poste|emploi|contrat|statut|horaire)s?"
    r" (?:has|have|was|were|is|are|became|est|a|sont|etait)\b"
)
"""Behind a date: what a job was like from then on."""

LAID_OFF = phrase(
    r"[^.;]{0,80}\b(?:temporar\w+|recalled|called back|came back|returned|rehired|back to work"
    r"|rappelee?|temporairement|reprise?)\b"
)
"""Behind an end: it was none."""

TOLD_RIGHT_AFTER = phrase(
    r",? ?(?:as|being|that being|was|is|which (?:was|is)|a ete|fut|est|comme|etant|qui (?:fut|est))"
    r" (?:his|her|their|the|son|sa|le|la) (?:very )?(?:(?P<start>first|premiere?)"
    r"|(?P<end>last|final|derniere?))\b"
    r"|, ?(?:(?:his|her|their|the|son|sa|le|la) )?(?:very )?(?:(?P<start2>first|premiere?)"
    r"|(?P<end2>last|final|derniere?)) (?:working |full |work )?(?:day|date|shift|jour(?:nee)?)\b"
)

NEW_CLAUSE = phrase(rf";[ ]?(?:on|in|from|le|en|des|depuis|a compter d[eu])?{THE} ?$")
"""Between what one clause tells and the date that opens the next."""

SAID_OF_NEXT = phrase(rf"[ ,:]*(?:(?:on|le|was|being|fut|etait) ?)?{THE}[ :]*")
"""Between "last day" and its date, which stands behind another date."""

NOTICE = phrase(r"\b(?:resign\w*|notice|demission\w*|preavis|quit)\b[^.;\n]{0,30}$")
ON_NOTICE = phrase(
    rf"\b(?:notice|preavis)\b[^.;]{{0,60}}\b(?:since|depuis|from|du|debutant|starting){THE} ?$"
)
"""Before the day from which somebody served their notice."""

TOOK_EFFECT = phrase(
    r"(?:[ ,(]*(?:and|which|that|it|to|et|qui|ce qui|pour)){0,2}[ ,(]*(?:(?:took|takes?"
    r"|taking|having"
    r"|prenant|prend|a pris|pris|avec|with|will take) effe(?:ct|t)|effective|(?:his|her|their) last"
    r" (?:working )?day(?: here| with us)? (?:was|is|will be|being)|(?:left|leaves|leaving|a quitte"
    r"|a compter d[eu])(?: us)?)[ ,]*(?:on|from|as of|le|au|du)?[ ]?"
)
"""Between the day on which notice was given and the last day."""

NO_LONGER = phrase(r"\b(?:no longer|n'est plus|ne (?:travaille|fait) plus|gone|left us)\b")
