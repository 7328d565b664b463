"""Forms of address and rank before a name: "Mr.", "Prof. Dr.", "Mnr.", "Alhaji"."""

from functools import lru_cache

from letterproof.patterns import regex

HONORIFIC = regex(
    r"(?:(?:Brig|Maj|Lt|Gen|Cdr|Cmdr|Sgt|Subedar|Col|Capt|Major|Colonel|Brigadier)\.?\s?"
    r"\((?:R|Retd?|Rtd|Ret['’]d)\.?\)"
    r"|(?:Dr|Prof|Engr|Barr|Pst|Rev)\.?\s?\((?:Mrs?|Ms|Miss)\.?\)|(?:Mr|Mrs|Ms|Miss|Mx|Mstr|Mdm"
    r"|Dr|Drs|Prof|Engr|Er|Shri|Shrimati|Smt|Sri|Kum|Kumari|Thiru|Tmt|Sardarni?|Ing|Atty|Arch|Ar"
    r"|Adv|Rev|Hon|Capt|Col|Mme|Mmes|Mlle|Melle|Mgr|Dre|Pr|Hajia|Hajiya|Alhaja|Alhaji|Mallama?"
    r"|Malam|Pst|Evang|Datuk|Dato|Datin|Encik|Puan|Cik|Ustaz|Haji|Hajah|Sh|Sheikha?|Shaikha?"
    r"|Mnr|Mev|Mej|Herr|Frau|Hr|Fr|Bpk|Bapak|Ibu|Pak|Khun|Daw|Señora?|Señorita|Sra|Srta|Dott"
    r"|Sig|Sig\.ra|Dott\.ssa|Doña|Ato|Wzro|Wzt|Ndugu|Mwalimu|Dhr|Mevr|Fru|Frk|Pani|Avv|Rag|Geom|Dkfm"
    r"|Sdri?|Ông|Bà|Nang|Selvi|Janab|Mst|Licda|Dra|Mtro|Mtra|Mtre|Maître|Abbé|Père|Sœur|Frère"
    r"|El\s?[Hh]adji?|Elhadj|Hadja|Rabbi|Ustadh|Surv|Bldr|Dña|Exmo|Pasteur|Otunba|Kyai|Sieur|Dame|Hj)\b\.?"
    r"|Chief(?=\s\(?(?:Mrs?|Ms|Dr|Engr|Barr|Hon|Prof)\b|\s(?:[A-Z]\.\s?){1,3}[^\W\d_]{2})"
    r"|\((?:Mrs?|MRS?|Ms|MS|Miss|Mme|Dr|DR|Engr|Barr|Alhaji|Hajia|Retd?|Rtd)\.?\)|W\s?/\s?(?:ro|rt|o|t)\b\.?|Mw\.|Eng\.|D\.ª|Dª|Ny\.|Tn\."
    r"|Don(?=\s+[^\W\d_a-z][^\W\d_]+\s+[^\W\d_a-z][^\W\d_]+\s+[^\W\d_a-z])"
    r"|(?:MR|MRS|MS|MISS|MX|DR|PROF|ENGR|SHRI|SMT|MME|MLLE|ATTY|ARCH|REV|HON|CAPT|MNR|MEV|MEJ"
    r"|ALHAJI|HAJIA|MALLAM|HERR|FRAU)\b\.?"
    r"|(?:Brig|Maj|Lt|Gen|Cdr|Cmdr|Sgt|Barr|Pst|BARR|PST|Br|BR|AR)\."
    r"|(?:Sr|SR|Fr|FR)\.(?=\s+[^\W\d_a-z])"
    r"|S\.(?=\s+(?:[^\W\d_a-z]\w+\s+){1,3}SINGH\b|\s+(?:[^\W\d_a-z]\w+\s+){1,3}Singh\b)"
    r"|(?:Pastor|Reverend|Imam|Deacon(?:ess)?|Sister|Brother|Barrister|Advocate|Nurse|Pharmacist"
    r"|PASTOR|REVEREND)(?!\s+[Ii]n\b)(?=\s+[^\W\d_a-z][^\W\d_]+(?:\s+[^\W\d_a-z]|\b(?!\s)))"
    r"|(?:Lic|LIC|Arq|ARQ|ING|ADV|Mag|MAG|Dipl\.-(?:Ing|Kfm|Kffr))\."
    r"|(?<=\bthe\s)C\.(?=\s[^\W\d_a-z]\w)|(?:C\.\s?P|Q\.\s?F\.\s?B)\.(?=\s*[^\W\d_]{2})"
    r"|M\.(?=\s*[^\W\d_](?:[^\W\d_]|['’]))|MM\.|Me(?=\s+[^\W\d_])"
    r"|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|mr\.|ms\.|mrs\.|dr\.|mme|mlle|MONSIEUR|MADAME"
    r"|MADEMOISELLE|Professor|Professeure?|Doctor"
    r"|Docteure?|Sir|Madam)(?:\s*/\s*|\s+|(?<=\.))"
)
"""A Sikh's "S." is Sardar; another's is an initial."""
MOST = 3


@lru_cache(maxsize=512)
def skip_honorifics(text: str, start: int) -> int:
    """Give the place after "Mr.", "Prof. Dr.", "M./Mme" and the like at `start`."""
    for _ in range(MOST):
        match = HONORIFIC.match(text, start)
        if match is None:
            break
        start = match.end()
    return start


@lru_cache(maxsize=512)
def has_honorific(text: str, start: int) -> bool:
    """Say whether an honorific begins at `start`."""
    return HONORIFIC.match(text, start) is not None
