"""What else tells a country: dialling prefixes, legal forms, registers, codes of currencies."""

import re
from dataclasses import dataclass

from letterproof.patterns import regex

_PREFIXES = """
1242 BS 1246 BB 1441 BM 1473 GD 1758 LC 1767 DM 1784 VC 1809 DO 1829 DO 1849 DO 1868 TT 1869 KN
1876 JM 1658 JM 1345 KY 1268 AG 1787 PR 1939 PR 20 EG 211 SS 212 MA 213 DZ 216 TN 218 LY 220 GM
221 SN 222 MR 223 ML 224 GN 225 CI 226 BF 227 NE 228 TG 229 BJ 230 MU 231 LR 232 SL 233 GH 234 NG
235 TD 236 CF 237 CM 238 CV 241 GA 242 CG 243 CD 244 AO 248 SC 249 SD 250 RW 251 ET 252 SO 253 DJ
254 KE 255 TZ 256 UG 257 BI 258 MZ 260 ZM 261 MG 263 ZW 264 NA 265 MW 266 LS 267 BW 268 SZ 27 ZA
291 ER 30 GR 31 NL 32 BE 33 FR 34 ES 351 PT 352 LU 353 IE 354 IS 355 AL 356 MT 357 CY 358 FI 359 BG
36 HU 370 LT 371 LV 372 EE 373 MD 374 AM 375 BY 377 MC 380 UA 381 RS 382 ME 383 XK 385 HR 386 SI
387 BA 389 MK 39 IT 40 RO 41 CH 420 CZ 421 SK 43 AT 44 GB 45 DK 46 SE 47 NO 48 PL 49 DE 501 BZ
502 GT 503 SV 504 HN 505 NI 506 CR 507 PA 509 HT 51 PE 52 MX 53 CU 54 AR 55 BR 56 CL 57 CO 58 VE
591 BO 592 GY 593 EC 595 PY 597 SR 598 UY 60 MY 61 AU 62 ID 63 PH 64 NZ 65 SG 66 TH 673 BN 675 PG
679 FJ 7 RU 77 KZ 81 JP 82 KR 84 VN 852 HK 853 MO 855 KH 856 LA 86 CN 880 BD 886 TW 90 TR 91 IN
92 PK 93 AF 94 LK 95 MM 960 MV 961 LB 962 JO 963 SY 964 IQ 965 KW 966 SA 967 YE 968 OM 970 PS
971 AE 972 IL 973 BH 974 QA 975 BT 976 MN 977 NP 98 IR 992 TJ 993 TM 994 AZ 995 GE 996 KG 998 UZ
"""
_CANADIAN_AREAS = """
204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 387 403 416 418 428 431 437 438 450 460
468 474 506 514 519 537 548 579 581 584 587 600 604 613 639 647 672 683 705 709 742 753 778 780 782
807 819 825 867 873 879 902 905 942
"""
_TOLL_FREE = "800 833 844 855 866 877 888"

DIALLING: dict[str, str | None] = dict(
    zip(_PREFIXES.split()[::2], _PREFIXES.split()[1::2], strict=True)
)
"""Countries by dialling prefix; of North America with the area behind it, None if toll-free."""
DIALLING |= {f"1{area}": "CA" for area in _CANADIAN_AREAS.split()}
DIALLING |= dict.fromkeys((f"1{area}" for area in _TOLL_FREE.split()), None)


@dataclass(frozen=True, slots=True)
class Signs:
    """Words that point to countries: what finds them, and whose they are."""

    pattern: re.Pattern[str]
    by_word: dict[str, tuple[str, ...]]

    def countries(self, match: re.Match[str]) -> tuple[str, ...]:
        """Give the countries of a word that the pattern found."""
        return self.by_word[re.sub(r"[\s.]+", " ", match[0]).strip()]


def _signs(table: str) -> Signs:
    """Read lines such as "IN PK: pvt, private limited"; a word may have dots and a line's end."""
    by_word: dict[str, tuple[str, ...]] = {}
    for line in table.strip().splitlines():
        countries, _, listed = line.partition(":")
        for word in listed.split(","):
            by_word[word.strip()] = (*by_word.get(word.strip(), ()), *countries.split())
    words = sorted(by_word, key=lambda word: (-len(word), word))
    either = "|".join(re.escape(word).replace(r"\ ", r"[\s.]{1,3}") for word in words)
    return Signs(regex(rf"(?<![\w@.-])(?:{either})(?![\w@-])"), by_word)


FORMS = _signs(
    """
IN PK BD: pvt, private limited
LK NP: pvt
IN GB: llp
ZA: (pty), proprietary limited
AU ZA: pty
DE AT CH: gmbh
FR MA TN CI SN CM: sarl, s a r l
TN SN: suarl
MA: sarl au
FR: sas, sasu, eurl
CA: ltee, senc
BE: sprl, bvba, asbl
MX: s a de c v, sa de cv, s de r l de c v
BR CO CL: ltda
BR CL: eireli
IT AR RO BE: s r l, srl
PL: sp z o o, spolka
CZ SK: s r o
HU: kft
NL: b v, bv
DK: a/s, aps
HR RS SI: d o o, doo
MY: sdn bhd, sdn
SG: pte
AE: fze, fzco, fz-llc, fz llc, dmcc, l l c, dwc-llc
QA BH KW: w l l, wll
OM: saog, saoc
US AE: llc
US CA PH: inc, incorporated
JP: k k, kabushiki kaisha
TR: ltd sti, limited sirketi
UA: tov, tdv
RU: ooo
PE: s a c, e i r l
"""
)
"""Legal forms of firms."""

REGISTERS = _signs(
    """
FR: siret, siren, rcs, ape, naf, urssaf
CA: neq, tps, tvq, cvor, wcb, wsib, hst, t4, rrsp, reer, cpp, cnesst, rrq, nas
IN: gstin, epf, esic, udyam, aadhaar, pan no, provident fund, rera, ctc, lpa
PK: ntn, secp, eobi, strn, cnic
AU: abn, acn, superannuation, tfn
NG: rc no, cac reg, nysc, pencom
CI SN CM BF BJ TG ML GA: rccm
SN: ninea
MA: ice, patente, cnss
TN: matricule fiscal, cnss
AE: trn, mohre, emirates id
SA: iqama, gosi, saudization, c r no
PH: sss, philhealth, pag-ibig, dole, sec reg, dti, 13th month, pcab, dot accredited
US: ein, usdot, w-2, fein, 401(k)
GB: hmrc, companies house, paye, registered in england, registered in scotland
ZA: b-bbee, uif, coida, sars, 13th cheque
BR: cnpj, ctps, fgts, inss
MX: rfc, imss, infonavit
CL AR CO PE: rut, cuit, ruc, nit
CN: unified social credit, unified social credit code
KE: nssf, kra, nhif
UA: edrpou, yedrpou
BE: onss, commission paritaire
DE: handelsregister, hrb, ust-id, ust-idnr
NL: kvk
"""
)
"""Registers, taxes and funds that only some countries have."""

CODES = _signs(
    "\n".join(
        f"{code[:2]}: {code}"
        for code in (
            "CAD AUD NZD SGD HKD INR PKR LKR NPR BDT PHP AED SAR QAR OMR BHD KWD JOD EGP LBP NGN"
            " GHS KES UGX TZS RWF ZAR MAD DZD TND MUR ETB ZMW MYR IDR THB VND KRW JPY CNY TWD CHF"
            " SEK NOK DKK PLN CZK HUF RON BGN UAH RUB TRY IRR MXN BRL COP CLP PEN ARS UYU JMD TTD"
            " DOP HTG CRC GBP"
        ).split()
    )
    + "\nIN: ₹\nNG: ₦\nPH: ₱\nKR: ₩\nUA: ₴\nIL: ₪\nGH: ₵\nVN: ₫\nBD: ৳\nCN: RMB\nGB: £"
)
"""Currencies of one country."""

ALPHABETS = (
    ("CN", regex(r"[\u4e00-\u9fff]")),
    ("UA", regex(r"[іїєґІЇЄҐ]")),
    ("RU", regex(r"[а-яА-Я]")),
    ("KR", regex(r"[\uac00-\ud7af]")),
    ("JP", regex(r"[\u3040-\u30ff]")),
    ("TH", regex(r"[\u0e00-\u0e7f]")),
    ("BD", regex(r"[\u0980-\u09ff]")),
    ("IN", regex(r"[\u0900-\u097f]")),
    ("IR", regex(r"[پچژگ]")),
    ("GR", regex(r"[α-ωΑ-Ω]{3}")),
    ("VN", regex(r"[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")),
)
"""Letters of one country, as far as there is one that writes most letters in them."""
