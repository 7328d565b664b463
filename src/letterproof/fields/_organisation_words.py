"""Words of firms' names: kinds, what joins them, what ends them, English, French and others."""

import re

from letterproof.patterns import regex

KINDS = frozenset(
    """
    commune
    instituto fábrica fabryka drukarnia piekarnia sklep biuro kancelaria przychodnia szpital
    warsztat hurtownia spółka zakłady serviços servicios sistemas sistema construtora
    constructora transportes comercializadora industria industrias indústria indústrias grupo
    consultoria consultoría laboratorio laboratório laboratorios distribuidora agencia agência
    supermercado supermercados mercado tienda librería carnicería peluquería despacho bufete
    gabinete estaleiro estaleiros oficina escritório construcciones construções mantenimiento
    astillero astilleros minera mineradora textil hospedaje hostal posada pousada hotelera
    consultorio ministerio ministério secretaría alcaldía gobernación câmara cámara bank banka
    firma gospodarstwo hodowla stolarnia werkstatt druckerei spedition hausverwaltung tischlerei
    schreinerei brauerei weingut reederei werft klinikum ingenieurbüro steuerberater bakkerij
    drukkerij garagebedrijf ziekenhuis huisartsenpraktijk stichting vereniging snickeri bageri
    sjukhus skola restaurang sykehus bakeri verksted pekara škola bolnica ordinacija gostionica
    pekárna nemocnice iskola kórház étterem pékség autoservis atölye atölyesi eczanesi fırını
    okulları lojistik tekstil inşaat ticaret sanayi surgeons growers millers weavers farmers
    packers shippers brokers merchants outfitters stationers creamery creameries foundries
    shipyard shipyards shipbuilders boatyard secretariat secrétariat directorate associés associées
    azienda centrum clinica clínica cleaners colegio colégio collectif cooperativa diocese empresa
    escola escuela faculty faculté fondazione fundación fundação hastanesi holding istituto klinik
    mission okulu organisation organization parish spital stiftung szkoła universidad universidade
    verein welfare zakład
    académie complexe dairy dairying haulage hospice joinery kindergarten lycée nursery orchard
    partnership preschool ranch scaffolding vineyard winery brewery
    engineers surveyors solicitors attorneys advocates brothers sons movers painters plumbers
    roofers electricians opticians dentists jewellers jewelers tailors florists caterers printers
    chambers church temple synagogue gurdwara monastery convent abbey paroisse église mosquée
    crèche orphanage orphelinat maternité dispensaire polyclinic polyclinique motel lodge guesthouse
    inn hostel gîte relais butchery boucherie charcuterie poissonnerie quincaillerie menuiserie
    charpente maçonnerie cordonnerie blanchisserie pressing confection bijouterie librairie
    papeterie fleuriste pépinière domaine château cave vignoble scierie minoterie moulin tannerie
    sawmill foundry mill mills tannery plantation plantations estate estates poultry fisheries
    hatchery greenhouse greenhouses apiary stables veterinary airline airport port ports railway
    railways refinery quarry quarries cement pottery ceramics museum library theatre théâtre
    musée bibliothèque cinéma embassy tribunal court police préfecture direction agence
    syndicat cooperativa coopérative sacco consortium confederation confédération fédération
    kanzlei praxis gasthof gaststätte bäckerei metzgerei autohaus schule kirche gemeinde
    krankenhaus apotheke ristorante trattoria officina comune ospedale scuola
    restaurante panadería panaderia ferretería taller finca hacienda iglesia municipio
    ayuntamiento hospitalar padaria fazenda igreja prefeitura município sociedad sociedade
    associação asociación kooperatif şirketi lokantası oteli fabrikası yayasan koperasi universitas
    sekolah toko bengkel perusahaan
    academy accounting advertising agency airlines airways apparel architects architecture
    associates association atelier ateliers auberge authority auto automotive avocats bakers
    bakery bank banque bar biotech bistro bistrot board boulangerie brasserie builders bureau
    cabinet cafe café capital care caterers catering cegep center centre chamber chemicals
    childcare chsld  cie cisss city ciusss cleaning clinic clinique co-op college
    collège commission communications company conseil construction constructions consultants
    consulting contracting contractors cooperative coopérative corporation council county cpe
    cuisine cégep daycare dealership dental department design designs developers digital diner
    distributors electric electrical energy engineering enterprise enterprises entreprise
    entreprises equipment ets exports farm farms fashions federation ferme finance financial
    fondation fonderie foods foundation fromagerie garage garderie garments gas government
    grill group groupe health healthcare heating holdings hospital hospitality hotel hotels
     hôpital hôtel imports imprimerie industries infosys infotech institut institute
    insurance international janitorial kitchen laboratoire laboratoires laboratories labs
    landscaping  logistics magasin mairie manufacturing marché marine market marketing
    media medical menuiserie  mining ministry ministère montessori mosque motors
    municipality networks ngo notaires office oil partners petroleum pharma pharmaceuticals
    pharmacie pharmacy pizzeria plastics plomberie plumbing  press printing prints
    properties pub publishing realty recruitment rentals resort resorts restaurant restaurants
    retail roofing réseau résidence salon school security services shipping society société
    software solutions staffing  store stores studio studios supermarket supplies supply
    systems tax technologies technology telecom  textiles toitures tours  trading
    traiteur transport transportation transports travels trucking trust union university
    université usine ventures ville wholesale works école électricité épicerie établissements
    """.split()
)
NAMESAKES = frozenset({"Ngo"})
"""A Cameroonian's and a Vietnamese name; the society is an "NGO"."""
CONNECTORS = frozenset(
    "of and & + the de du des d la le les et en y e do da dos das del for und von aux a".split()
)
FOREIGN_AND = frozenset(
    "ve i och og dan ja és und oder ir και"
    " der den ter ten van zum zur am im vom beim på av ved na nad".split()
)
"""What joins the words of a name in other languages, always small."""
INNER_ARTICLES = frozenset("il el lo".split())
VERBS = frozenset(
    """
    a accorde affirme atteste autorise avait certifie compte confirme declare déclare embauche
    emploie employait engage est etait était etablit établit fait loue paie reconnaît recrute
    remet soussigné soussignée verse
    """.split()
)
"""What is done by a firm that is named by its kind alone: "Société certifie"."""
FRENCH_SMALL = frozenset(
    """
    agricole artisanale canadien canadienne commerciale communautaire construction dentaire
    enfance financiers financière gestion général générale hospitalier hospitalière
    immobilière industrielle industriels international internationale intégré intégrés
    municipal municipale médical médicale national nationale petite produits québécois
    québécoise régional régionale santé scolaire scolaires service services sociaux soins
    technique techniques transport universitaire
    """.split()
)
NOT_ORGANISATION = frozenset(
    """
    signing acting writing speaking and août april are as at au august avril been being by canada
    ce cette comme contract dans
    december depuis dr du duly during décembre elle february for friday from full full-time
    février had has having he he's her hereby herein his i il in is it its january janvier je
    juillet juin july june located m madame mai march mars may miss mlle mme monday monsieur
    mr mrs ms mx my nos notre nous november novembre october octobre on our part part-time
    permanent position pour role sa saturday september septembre she since situated son sunday
    temporary that the their they this thursday till to tuesday under until was we wednesday
    were where which while who whom with within your
    """.split()
)
CAUSE = regex(
    r"\s(?:sans\s(?:frontières?|abri|voix)|(?:pour|contre|de\slutte\scontre|d['’]aide\s(?:à|aux)"
    r"|au\sservice\sde|en\sfaveur\sde)\s(?:[ld]['’]|l[ae]s?\s)?(?:enfan\w+|développement|santé"
    r"|éducation"
    r"|jeun\w+|femmes?|personnes|handicap\w*|orphelins?|paix|environnement|faim|protection"
    r"|promotion|défense|recherche|formation|insertion|agriculture|culture|sport|alphabétisation"
    r"|logement|cancer|sida|pauvreté|avenir|emploi|tous)(?:\s\w{3,20}(?:al|ale|able|aire|ique"
    r"|elle))?)"
    r"(?:\s(?:du\s|de\s(?:la\s|l['’])?|des\s|d['’]|au\s|en\s)[A-ZÀ-Þ][\w’'-]+)?"
)
"""What a society stands for: "pour l'enfance", "sans frontière du Plateau"."""
PRENOMINAL = frozenset(
    """
    beau bel belle belles beaux bon bonne bons bonnes grand grande grands grandes gros petit petite
    petits petites vieux vieil vieille nouveau nouvel nouvelle nouveaux nouvelles haut haute hauts
    hautes bas basse premier première joli jolie deux trois quatre sept
    """.split()
)
"""What stands before its noun: a name cannot end there."""
COLOUR = regex(
    r"(?:bleu|noir|vert|gris|doré|argenté|fleuri|gourmand|ensoleillé|sacré|perdu|enchanté)e?s?"
    r"|blanc(?:he)?s?"
    r"|(?:rouge|jaune|rose|sauvage|filante|volante|tranquille|céleste)s?|d'or"
)
CAUSE_KINDS = frozenset(
    """
    action association collectif fondation fonds ligue mouvement organisation comité union réseau
    centre société institut conseil mutuelle fédération coopérative alliance initiative
    """.split()
)
COUNTRIES = frozenset(
    "canada,india,nigeria,philippines,uk,china,pakistan,québec,quebec,ontario,kenya,ghana"
    ",bangladesh,sri lanka,dubai,asia,shanghai,hong kong,international,vietnam,brasil,ukraine"
    ",france,europe,africa,singapore,malaysia,lebanon,egypt,alberta,manitoba".split(",")
)

DATED = regex(
    r"\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}\b|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}\b"
    r"|\d{1,2}(?:st|nd|rd|th|er|º)?\s(?:of\s)?(?:janv|f[ée]v|mars\b|avr|mai\b|juin|juil|ao[uû]t|sept"
    r"|oct|nov|d[ée]c|jan|feb|mar\b|march|apr|may\b|june?\b|july?\b|aug)"
    r"|\d{1,2}[./-](?:19|20)\d\d\b"
    r"|(?:19|20)\d\d\s(?:à|a|au|to|until|till|jusqu|et|and|–|-)",
    re.IGNORECASE,
)
"""A date begins: no part of a name."""
CHARGE = regex(
    r"(?:[ \n][a-zà-ÿ]{3,14})?,?[ \n](?:et|and|ET|AND|&)[ \n]"
    r"(?:(?:de|DE)[ \n](?:(?:la|LA)[ \n]|[lL][’'])|(?:du|DU|des|DES|of|for)[ \n]"
    r"|[dD][’'])?(?=[A-ZÀ-Þ])"
)
"""One more charge in the name of a ministry."""
MINISTRIES = frozenset("ministère ministere ministry secrétariat département".split())

AMID = frozenset("full mai mars may march august".split())
OPEN_SUFFIXES = {"co", "company", "private", "ab", "ag", "as", "sa", "spa"}
"""Forms behind which a name may go on; a full stop ends it all the same."""
