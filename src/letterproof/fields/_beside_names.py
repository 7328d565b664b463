"""What the words beside a name make of the person: the employee, a superior, someone to call."""

from letterproof.fields._honorifics import skip_honorifics
from letterproof.fields._plain import phrase, plain
from letterproof.model.page import Span
from letterproof.patterns import regex

PERSONAL_VERB = phrase(
    r"(?:(?:was|is|were|has been|had been|have been|a ete|est|etait|fut|fait partie|has|had|have"
    r"|ont ete)(?: [a-z-]{2,12}){0,2} )?"
    r"(?:employed|employee|working|hired|engaged|appointed|associated|worked|works|joined|joins"
    r"|served|serving|commenced|began|started|held|holds|occupied|performed|resigned|rendered"
    r"|completed|(?:came|come|comes) (?:to (?:us|work)|on board|aboard)"
    r"|(?:venue?|arrivee?|entree?) (?:chez|a notre)|employe"
    r"|employee|embauchee?|engagee?|travaille|travaillait|occupe|occupait"
    r"|exerce|exercait|rejoint|oeuvre|recrutee?|preste|with (?:us|our)|chez nous|parmi nous"
    r"|an? (?:[a-z-]+ ){0,2}(?:employee|staff|member)|notre emploi|a notre emploi|au service"
    r"|un[e]? employee?|salariee?|en poste)\b"
)
DESCRIPTION = regex(
    r"(?: ?\([^()\n]{1,60}\))?(?:,(?:[^.;\n]|\n(?!\n)|\.(?! [A-Z])){1,160}?,|,"
    r"| [SDWsdw] ?/ ?[oO] [^,\n]{1,50},?)? ?\n?"
)
ANOTHER = phrase(
    r"(?:\b[sdwc] ?/ ?o[ :.]{1,3}|\b(?:(?:son|daughter|wife|fils|fille|epouse) (?:of|de)"
    r"|supervis(?:or|ed|ion|eure?)|manage[rd]|director|contact|attention|dear|attn|signed"
    r"|assist(?:ed|ing|ant)|lead|client|under|to|by|with|call|calling|reach|telephone|phone"
    r"|ask(?:ing)? for|joindre|appeler|contacter|through|reach out to|ecrire a"
    r"|aupres de|chere?|par|avec|officer|patronn?e?|proprietaire|predecessor|predecesseur|successor"
    r"|successeur|(?:in the|en) presence|witness(?:ed by)?|countersigned by|husband|wife|mari"
    r"|brother|sister|frere|soeur|father|mother|pere|mere"
    r"|undersigned|soussignee?|boss|owner|mentor|releve de|relevait de|directed|directeur"
    r"|directrice|gerante?|superieure?|responsable|secretary|president)[ ,:]{1,3}"
    r"(?:(?:of|to|de|is|was|our|the|notre|and|son|sa|his|her|est|etait|named) ?){0,3})\Z"
)
GIVEN_TO = phrase(
    r"\b(?:letters?|certificates?|statement|confirmation|reference|record|document|presents?"
    r"|attestation|certificat|lettre|presente|present|declaration)(?: [a-z]{1,9}){0,4}?"
    r" (?:to|a) (?:our |notre )?(?:(?:former |ancien(?:ne)? )?"
    r"(?:employee?|colleague|collegue) ?,? ?)?\Z"
)
REQUESTED_BY = phrase(
    r"\b(?:request(?:ed)?|asked(?: for)?|application|demandee?|sollicitee?|filled|occupied|held"
    r"|carried out|occupee?|remplie?|tenue?|rendered|performed|done|discharged|executed"
    r"|delivered|provided"
    r"|accomplished|rendue?s?|accomplie?s?|effectuee?s?|fournie?s?|executee?s?|exercee?s?"
    r"|realisee?s?|assumee?s?)"
    r" (?:by|par) \Z"
    r"|\b(?:dossier|demande|application|file|case|candidature|permit|permis|visa|compte|fiche"
    r"|record)\b"
    r"(?: [a-z'-]{1,14}){0,5}? (?:au nom de|in the name of|on behalf of|under the name of"
    r"|sous le nom de) \Z"
    r"|\b(?:contrat|contract|agreement|engagement|conclue?"
    r"|signe)\b(?: [a-z'-]{1,14}){0,4}? (?:with|avec) \Z"
    r"|\b(?:relat\w+|respect|regard|reference|refers?|pertain\w*|belong\w*) to \Z"
)
TAKES_OVER = phrase(
    r"(?:, (?:our|notre|the|le|la) [^,\n]{3,30}, (?:has |a )?(?:also|aussi|egalement)\b"
    r"|,?[ \t](?:who |qui )?(?:also |has |have |had |a |ont |aussi )?(?:taken over|took over"
    r"|takes over|l['’]a(?:vait)? (?:remplac\w+|form\w+|encadr\w+|supervis\w+)"
    r"|(?:will |shall )?(?:answers?|deputi[sz]\w+|acts?) (?:in|for"
    r"|on) |stood in|filled in|covered for"
    r"|succeed\w*|replac\w+|pris (?:sa|la) (?:releve|suite|place)|remplac\w+|succed\w+"
    r"|(?:[^.;\n]|\n(?!\n)|(?<=\b\w)\.|(?<=\b\w\w)\.|\.(?=\w)){0,120}?\b(?:can|may|will|could|would|peut|peuvent|pourra|saura)"
    r" (?:also |aussi )?(?:speak|vouch|testify|answer"
    r"|be (?:reached|called|contacted)|temoigner|repondre|etre jointe?|vous renseigner)"
    r"|[^.\n]{0,40}?\b(?:supervis\w+|manag\w+|train\w+|taught|guided|mentored|beside|alongside"
    r"|interviewed|covered for|stood in for|filled in for) (?:him|her|them)|signs?|signed|signe)\b)"
)
SEPARATE = phrase(
    r"\b(?:contact|call|reach|write to|speak (?:to|with)|questions?|joindre|communiquer"
    r"|previous letter|(?:in|during|en|pendant) (?:my|our|mon|notre) absence|while (?:i am"
    r"|we are) away|also|aussi|egalement|separate|separement|another|distinct"
    r"|autre lettre)\b"
)
REACH = 60


def is_another(folded: str, at: Span, text: str) -> bool:
    """Say whether the words before a name make it a supervisor's or the addressee's."""
    begin = next(
        (
            place
            for place in range(max(at.start - 24, 0), at.start)
            if text[place].isalpha()
            and not text[place - 1 : place].isalnum()
            and skip_honorifics(text, place) == at.start
        ),
        at.start,
    )
    before = folded[max(begin - REACH, 0) : begin].rpartition("\n\n")[2]
    if before.endswith((", and ", ", et ")) and PERSONAL_VERB.match(folded, at.end + 1):
        return False
    is_asking = GIVEN_TO.search(before) or REQUESTED_BY.search(before)
    return ANOTHER.search(before) is not None and not is_asking


def is_beside_the_matter(text: str, at: Span, said: Span) -> bool:
    """Say whether the sentence makes it a superior, a successor or someone to call."""
    folded = plain(text)
    return (
        is_another(folded, at, text)
        or TAKES_OVER.match(folded, at.end) is not None
        or SEPARATE.search(folded, said.start, at.start) is not None
    )
