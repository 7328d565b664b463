"""Legal forms of firms: what ends a name, or stands before it, in many countries."""

import re
from functools import lru_cache

from letterproof.fields._gazetteer import HOMES
from letterproof.fields._plain import fold
from letterproof.patterns import regex

SUFFIX = regex(
    r"(?:inc|incorporated|incorporée|ltd|limited|ltée|limitée|llc|l\.l\.c|llp|l\.l\.p|lp|pvt"
    r"|private|pte|pty|gmbh|ag|kg|ug"
    r"|s[aà]rl|s\.[aà]\.r\.l|lda|sarlu|sas|sasu|s\.a\.s|sa|s\.a|s\.a\.u|eurl|snc|senc"
    r"|s\.e\.n\.c(?:\.r\.l)?"
    r"|senc\.?r\.?l|enr|corp|corporation|co|company|cie"
    r"|plc|p\.l\.c|bhd|sdn|bv|b\.v|nv|n\.v|ab|oy|spa|s\.p\.a|srl|s\.r\.l|ltda|lda|eireli|s\.l"
    r"|s\.l\.u|fze|fzco|fzc|fz|fz-llc|wll|w\.l\.l"
    r"|ulc|pjsc|jsc|ojsc|ooo|tov|zao|sp\.?\s?z\s?o\.?\s?o|k\.k|kk|opc|unlimited|unltd|nig|a\.s"
    r"|u|d\.o\.o|s\.r\.o|sae|s\.a\.e|esq|[şs]ti|a\.ş|asbl|onlus|bpk|beperk|kkt|kft|zrt|nyrt|doo"
    r"|dooel|e\.?o\.?o\.?d|o\.o\.d|ood|ead"
    r"|sh\.?p\.?k|uab|oü|osaühing|aps|a/s|asa|oyj|hb|kgaa|ohg|gbr|ggmbh|mbh|partg|e\.k|e\.v"
    r"|e\.g|vof|bvba|cvba"
    r"|sprl|scrl|sc|scop|sca|scs|gie|suarl|s\.a\.s\.u|eirl|e\.i\.r\.l|s\.a\.c|sac|s\.a\.p\.i"
    r"|s\.a\.l|sal|b\.s\.c|bsc|k\.s\.c(?:\.c)?"
    r"|ksc|s\.a\.o\.[gc]|saog|saoc|dmcc|tbk|unipessoal|limitada|s/a|me|epp|mei|v\.o\.s|k\.s"
    r"|s\.p|d\.d|sia|c\.a|gk|se|tapui|dac|clg|cic|est\.|sole"
    r"|s\.c|s\.c\.a|s\.k|s\.k\.a|s\.n\.c|s\.a\.a|s\.a\.b|s\.c\.s|s\.c\.p|s\.coop|s\.a\.r\.f|s\.s|k\.d|d\.n\.o"
    r"|j\.?d\.?o\.?o|a\.d|k\.f|k\.g|y\.k|g\.k|p\.c|p\.a|l\.p|l\.l\.l\.p|pllc|p\.l\.l\.c|lllp|e\.c|s\.p\.c"
    r"|p\.s\.c|psc|p\.j\.s\.c|j\.s\.c|q\.s\.c|q\.p\.s\.c|w\.l\.l|prjsc|cjsc|og|keg|kfm|eg|egen|gesmbh|ges\.m\.b\.h"
    r"|vzw|v\.o\.f|c\.v|bt|rt|k\.k\.t|bk|z\.ú|v\.z\.w|e\.p\.e|o\.e|i\.k\.e|a\.e|a\.b|o\.y|as|i/s|k/s|p/s|ans|pcl|plt|npc"
    r"|cc|a\.c|i\.a\.p|s\.e|sarlau|ltd[aá]|eireli|ad|ooo|pbc|lc|l\.c|sasp|scm|scp|selarl|selas|sel|sci"
    r"|persero|kollektiv|handelsbolag|aktiebolag|limitado|pvt\.ltd|co\.ltd)\.?(?![\w])",
    re.IGNORECASE,
)
STRONG_SUFFIX = regex(
    r"(?<![\w.])(?:inc|incorporated|ltd|limited|ltée|limitée|llc|l\.l\.c|llp|l\.l\.p|p\.l\.c|pvt"
    r"|gmbh|s[aà]rl|lda|sas|sasu|s\.a\.r\.l|s\.a\.s|s\.a|sa|eurl|corp|corporation"
    r"|plc|bhd|b\.?v|srl|ltda|fze|fzco|w\.?l\.?l|ulc|pjsc|s\.e\.n\.c|senc|enr|co\.,?\s+ltd|pty"
    r"|pte|jsc|s\.p\.a|a\.s|a\.ş|d\.o\.o|s\.r\.o|sae|bpk|kft|zrt|nyrt|dooel|e\.?o\.?o\.?d"
    r"|sh\.?p\.?k|uab|oü|aps|a/s|oyj"
    r"|kgaa|ohg|ggmbh|bvba|cvba|sprl|scrl|eirl|e\.i\.r\.l|s\.a\.c|s\.a\.l|b\.s\.c"
    r"|k\.s\.c(?:\.c)?|saog|saoc|s\.a\.o\.[gc]"
    r"|dmcc|tbk|unipessoal|limitada|(?-i:S/A|GIE|SCOP|AG|SUARL|SARLU|SNC|SpA|DOO|DAC|CLG|CIC|Est\."
    r"|OOD|Bt\.|BK|S\.R\.L|S\.L|S\.A\.U|S\.L\.U|S\.C\.A|S\.C\.P|B\.V|P\.A\.T|Oy|OY|ApS|ASA|Tbk|KG|OG|KK|UG|NV|PLLC|SELARL|SELAS|SCI|SCP|SCA|SNC|PCL|PrJSC|CJSC|VZW|ASBL|GK"
    r"|EURL|SARLU|K\.K|G\.K|Y\.K|S\.C|s\.c|S\.N\.C|s\.n\.c|S\.p\.A|s\.k\.a|S\.K\.A|S\.A\.A|d\.d|j\.d\.o\.o"
    r"|P\.C|L\.P|N\.V|Q\.P?\.?S\.C|P\.?J?\.?S\.C|Ges\.m\.b\.H|GesmbH|O\.O\.D|V\.O\.F|I/S|K/S|P/S))\.?(?![\w])",
    re.IGNORECASE,
)
MEXICAN = regex(
    r"(?:S\.?\s?A\.?(?:\s?P\.?\s?I\.?|\s?B\.?)?\s?de\s?C\.?\s?V\.?"
    r"|S\.?\s?de\s?R\.?\s?L\.?(?:\s?de\s?C\.?\s?V\.?)?"
    r"|S\.?A\.?R\.?L\.?\s?(?:AU|U|A\.U\.)|(?:GmbH|AG|UG|SE|Ltd)\.?\s?&\s?Co\.?\s?(?:KGaA|KG|OHG)"
    r"|S\.\s?[àa]\s?r\.?\s?l\.?|Sp\.?\s?z\s?o\.?\s?o\.?(?:\s?[Ss]p\.?\s?k\.?)?|sp\.\s?[jkp]\.|S\.\s?en\s?C\.?"
    r"|S\.?\s?(?:C|P\.?\s?R)\.?\s?de\s?R\.?\s?[LS]\.?(?:\s?de\s?C\.?\s?V\.?)?|S\.\s?Coop\.?|C[íi]a\.?\s?Ltda\.?"
    r"|Sdn\.?\s?Bhd\.?|Public\sCompany\sLimited|Oy\sAb|UG\s\(haftungsbeschränkt\)|AB\s\(publ\)|\(Persero\)(?:\sTbk)?"
    r"|S\.?A\.?S\.?\s?(?:de\s?C\.?\s?V\.?)|Ltd\.?\s?[ŞS]ti\.?|d\.\s?o\.\s?o\."
    r"|s\.\s?r\.\s?o\.|e\.\s?V\."
    r"|a\.\s?s\.\s?b\.\s?l\.?|Co\.?\s?W\.?L\.?L\.?|Share\sCompany|Joint\sStock\sCompany"
    r"|\((?:(?:public|private|closed|open)\s)?(?:joint[ -]stock|limited|sole\sproprietorship"
    r"|proprietorship|partnership)(?:\scompany)?\)(?:\s(?:Ltd|Limited)\.?)?"
    r"|\((?:Pty|Pvt|Private|Edms|Proprietary|SMC-Pvt|Guarantee|GTE|U|K|T|EA|SL|Z|PNG"
    r"|HK)\.?\)\s?(?:Ltd|Limited|Bpk)\.?)(?![\w])",
    re.IGNORECASE,
)
"""Legal forms of several words: "S.A. de C.V.", "S.à r.l.", "(Edms) Bpk"."""
ENDS_MEXICAN = regex(rf"(?<![\w.]){MEXICAN.pattern}", re.IGNORECASE)
QUOTED = regex(
    r"(?:[A-Z]{2,5}|Private Enterprise|Limited Liability Company|Joint Stock Company|Société"
    r"|Company|Firm) ?[\"“«„][^\"”»“\n]{2,60}[\"”»“]"
)
CAPITAL_FORMS = frozenset(
    """dac clg cic sc sca scs sac sal se me mei sia epp gie gk hb ksc bsc og eg rt as ans ad cc
    lc psc plt npc pbc scm scp sel sci keg bk ai kfm pcl""".split()
)
"""Forms that are words or names too where they are not all capitals."""
PREFIXED = regex(
    r"(?:PT|CV|UD|M/s|OOO|OAO|TOO|PAO|ZAO|TOV|PrAT|VšĮ|UAB|SIA|IP|Firma|Stichting)\.?"
    r" (?=[A-ZÀ-Þ0-9\"«„“])"
)
"""Forms that stand before the name: "PT Samudera Teluk", "CV Kayu Manis"."""

NORDIC = regex(r"(?:[^\W\d_][^\d,]{0,60} )?(?P<last>[^\W\d_][\w&-]{1,30}) A[BS]")


@lru_cache(maxsize=1024)
def is_legal_form(word: str) -> bool:
    """Say whether a word of a name is a legal form; a dotted one may be small."""
    is_form = SUFFIX.fullmatch(word) is not None
    return is_form and (word.isupper() or word.rstrip(".").casefold() not in CAPITAL_FORMS)


def is_nordic(name: str) -> bool:
    """Say whether a name ends with "AB" or "AS", which is no form behind a Canadian town."""
    words = NORDIC.fullmatch(name)
    return words is not None and fold(words["last"]) not in HOMES
