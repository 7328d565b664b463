"""Streets without a number, quarters, landmarks and regions, as addresses give them."""

from letterproof.patterns import regex

ARTICLES = (
    r"(?:(?:de|du|des|la|le|les|l['’]|d['’]|del|do|da|dos|el|los|las|à|a|al|the|of|to)\s?){0,3}"
)
ROAD = regex(
    r"(?:^|[,;|·•–]\s?|\n)(?:(?i:(?:à\sla\s)?(?:rues?|avenue|av\.|boulevard|bd\.?|blvd\.|route|chemin"
    r"|impasse|allées?|chauss[ée]e|quai|cité|rond-point|carrefour|rocade|corniche|esplanade"
    r"|ruelle|sentier|autoroute|place|plateau|faubourg|calle|rua|avenida|carrera|carretera"
    r"|calzada|paseo|camino|pasaje|jirón|jr\.|barrio|colonia|col\.|urb\.|urbanización|sector"
    r"|travessa|ladeira|praça|largo|estrada|rodovia|alameda|bairro|via|viale|piazza|corso"
    r"|ulica|ul\.|al\.|os\.|jalan|jl\.|jln\.?|lorong|lebuh|soi|vul\.|prosp\.|rynek|plac"
    r"|zone\s(?:industrielle|artisanale|franche|commerciale|portuaire|d['’]activités?)"
    r"|zona\s(?:industrial|franca)|pol[íi]gono(?:\sindustrial)?|parque\s(?:industrial|empresarial)"
    r"|circuito|avda\.|cra\.|prol\.|organize\ssanayi"
    r"|z\.?(?:i|a|ac|f)\.?|parc\s(?:industriel|technologique|d['’]activités?)))"
    rf"\s{ARTICLES}[A-ZÀ-Þ0-9]"
    r"|(?i:(?:à\s)?(?:en\s)?(?:face|derrière|devant|près|à\scôté|non\sloin|near|opp(?:osite|\.)|behind"
    r"|beside|next\sto|off|adjacent\sto|corner(?:\sof)?|cnr\.?|angle|junction\sof|frente|junto"
    rf"|esquina))\s{ARTICLES}\w)"
)
"""A street, a quarter or a landmark told without a number, at the head of its piece."""
REGION = regex(
    r"\b(?:Co\.|County|(?i:(?:parish|district|province|région|region|wilaya|gouvernorat|département"
    r"|préfecture|cercle|commune|canton|departamento|estado|provincia|municipio)"
    r"\s(?:of|d[eu]|des|d['’]))|woj\.|pow\.|gm\.|Edo\.|Prov\.|Mun\.|Kec\.|Kab\.|Kel\.|Kecamatan"
    r"|Kabupaten|Kelurahan|Desa|Mukim|Daerah|Distt?\.?|Tal\.|Tq\.|Tehsil|Vill\.?|Upazila|Thana|P\.?S\.|P\.O\.)"
    r"\s{0,2}(?:la\s|de\s)?[A-ZÀ-Þ][\w'’-]+"
    r"|\b(?:[A-ZÀ-Þ][\w'’.-]+\s){1,3}(?:County|Parish|Dist(?:rict|\.)|Province|Region|Governorate"
    r"|Oblast|Raion|Tehsil|Taluka?|Mandal|Upazila|Thana|LGA|L\.G\.A\.|Sub-?[Cc]ounty|Kebele|Woreda"
    r"|Sub-?[Cc]ity|Municipality|Township|Barangay|Commune|Ward|Junction|Roundabout|Quarters?"
    r"|Layout|Village|Hamlet|State)\b(?=\s*(?:,|$|[|·•–-]|\n|\d))"
    r"|(?<![\w.])(?:St|Ste|Saint)\.?\s[A-ZÀ-Þ][\w'’-]+(?=\s*(?:$|,\s[A-ZÀ-Þ][a-zà-ÿ]+$))"
)
"""A county, a parish, a district or a wilaya, as in "Co. Kilkenny"."""
