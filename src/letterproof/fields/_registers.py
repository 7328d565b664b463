"""Numbers in registers and years of foundation, which look like parts of an address."""

import re

from letterproof.patterns import regex

ACRONYM = (
    r"(?!(?:G?PO|PMB|POB|SLP|NSW|VIC|QLD|TAS|ACT|LOT|BLK|BOX|PIN|ZIP|CEP|KM)\b)"
    r"(?-i:[A-Z](?:[A-Z]|\.[A-Z]){2,6})\.?"
)
"""Capitals that call a register, as "HRB" and "R.F.C."; no box and no state."""
REGISTERED = regex(
    rf"\W*{ACRONYM}(?:\s?(?:no|nr|n°|\#)\.?)?\s?:?\s?(?:[A-Z]{{1,4}}[\s-]?)?\d[\d\s./-]{{4,18}}[A-Z\d]{{0,6}}\s*$|"
    r"\W*(?:(?:an?\s)?iso|immatricul\w*|r[ée]c[ée]piss[ée]|agr[ée]ment|autorisation|patente|brn|ein"
    r"|abn|permit|member|membre|affili\w*|proud|cin|rc|rccm|gst|gstin|tin|pan|reg(?:istration|d|n)?|licen[cs]e|neq"
    r"|siret|siren|vat|tva|ref|our\sref|bn|trn|cnpj|nif|cr|certificate|document|page|version"
    r"|since|est)\b",
    re.IGNORECASE,
)
FOUNDED = regex(
    r"\b(?:since|depuis|established|estd?|founded|incorporated|licen[cs]ed|fondée?|créée?)\b"
    r"[^\n]{0,30}\b(?:1[89]|20)\d\d\b",
    re.IGNORECASE,
)
REGISTER = regex(
    r"(?<!box )(?<!plot )(?<!house )(?<!door )(?<!survey )\b(?:RC|BN|CIN|TIN|TRN|NTN|UAN|GST\w*"
    r"|VAT|TVA|ICE|IF|RCCM|NEQ|Nos?|N°|Reg\w*|Licen[cs]e|Lic|CR|MC|EIN|ABN|ACN|SIRET|SIREN|Practice|Code|Capital|RCS)"
    r"\b[\s.:#°-]{0,4}(?:[A-Z-]{1,8}\s?)?\d[\d ]{3,12}",
    re.IGNORECASE,
)
"""A number in a register, which looks like a postal code."""
