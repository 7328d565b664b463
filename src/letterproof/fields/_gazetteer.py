"""Countries, provinces and large towns, casefolded: enough to know a place by."""


def named(words: str) -> frozenset[str]:
    """Read names divided by semicolons."""
    return frozenset(" ".join(name.split()) for name in words.split(";") if name.strip())


LANDS = named(
    """
    afghanistan; afrique du sud; albania; alberta; algeria; algérie; allemagne;
    andhra pradesh; angola; antioquia; arabie saoudite; argentina; argentine; arizona;
    armenia; assam; australia; australie; austria; autriche; azerbaijan; b.c.; bahrain;
    bangladesh; barbados; batangas; bavaria; bayern; belarus; belgique; belgium; benin;
    bhutan; bihar; bohol; bolivia; botswana; brasil; brazil; british columbia; brunei;
    brésil; bulacan; bulgaria; bulgarie; burkina faso; burundi; bénin; california; cambodia;
    cameroon; cameroun; canada; cavite; cebu; chad; chile; chili; china; chine; colombia;
    colombie; colombie-britannique; colorado; congo; costa rica; cote d'ivoire; croatia;
    cuba; cundinamarca; cyprus; czech republic; côte d'ivoire; côte d’ivoire; denmark;
    deutschland; dominican republic; dr congo; ecuador; egypt; el salvador; england;
    eritrea; espagne; españa; estonia; ethiopia; fiji; finland; florida; france; gabon;
    gambia; gauteng; georgia; germany; ghana; goa; greater accra; greece; grèce; guangdong;
    guangdong province; guatemala; guinea; guinée; gujarat; guyana; haiti; haryana; haïti;
    hessen; himachal pradesh; honduras; hong kong; hungary; ile-de-france; illinois; inde;
    india; indonesia; iran; iraq; ireland; irlande; israel; italie; italy; ivory coast;
    jalisco; jamaica; jamaïque; japan; japon; jharkhand; jiangsu; jordan; jordanie; k.s.a.;
    karnataka; kazakhstan; kenya; kerala; khyber pakhtunkhwa; kingdom of saudi arabia;
    korea; kosovo; koweït; ksa; kuwait; kyrgyzstan; lagos state; laguna; laos; latvia;
    lazio; lebanon; liban; liberia; libya; lithuania; lombardia; luxembourg; madagascar;
    madhya pradesh; maharashtra; malawi; malaysia; maldives; mali; malta; manitoba; maroc;
    maryland; massachusetts; maurice; mauritius; metro manila; mexico; mexique; michigan;
    minas gerais; moldova; mongolia; morocco; mozambique; myanmar; méxico; n.b.; n.s.;
    namibia; ncr; nepal; netherlands; new brunswick; new jersey; new south wales;
    new zealand; newfoundland; newfoundland and labrador; nicaragua; niger; nigeria;
    nigéria; northwest territories; norway; nouveau-brunswick; nouvelle-écosse; nova scotia;
    nuevo león; nunavut; népal; odisha; ogun state; ohio; oman; ontario; oregon; p.e.i.;
    p.q.; p.r. china; pakistan; palestine; pampanga; panama; paraguay; paraná; pennsylvania;
    peru; philippines; poland; pologne; portugal; prince edward island; punjab; pérou;
    qatar; quebec; queensland; québec; rajasthan; republic of korea; rio de janeiro;
    rivers state; romania; roumanie; royaume-uni; russia; russie; rwanda; saskatchewan;
    saudi arabia; schweiz; scotland; senegal; serbia; sichuan; sierra leone; sindh;
    singapore; singapour; slovakia; slovenia; somalia; south africa; south korea; spain;
    sri lanka; sudan; suisse; suède; sweden; switzerland; syria; syrie; são paulo; sénégal;
    taiwan; tajikistan; tamil nadu; tanzania; tchad; telangana; terre-neuve-et-labrador;
    texas; thailand; the netherlands; the philippines; togo; trinidad; trinidad and tobago;
    tunisia; tunisie; turkey; turquie; türkiye; u.a.e; u.a.e.; u.k.; u.s.a; u.s.a.; uae;
    uganda; uk; ukraine; united arab emirates; united kingdom; united states;
    united states of america; uruguay; usa; uttar pradesh; uttarakhand; uzbekistan;
    venezuela; victoria; viet nam; vietnam; virginia; wales; washington; west bengal;
    western cape; yemen; yukon; zambia; zhejiang; zimbabwe; égypte; émirats arabes unis;
    états-unis; île-de-france; île-du-prince-édouard
    """
)
"""Countries, provinces and states."""

CODES = frozenset(
    """
    ON QC BC AB MB SK NS NB NL PE YT NT NU AL AK AZ AR CA CO CT DE FL GA HI ID IL IA KS KY
    LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA
    WA WV WI WY DC UK UAE USA KSA NSW QLD VIC SP RJ MG PR RS
    """.split()
)
"""Provinces, states and countries as their capitals."""

TOWNS = named(
    """
    abbotsford; abidjan; abu dhabi; abuja; accra; addis ababa; ahmedabad; ajax; ajman;
    alexandria; alger; algiers; almaty; amman; amritsar; amsterdam; ankara; atlanta;
    auckland; austin; baguio; bamako; banff; bangalore; bangkok; barcelona; barrie; beijing;
    beirut; belo horizonte; bengaluru; benin city; berlin; beyrouth; bhubaneswar;
    birmingham; bogota; bogotá; bordeaux; boston; brampton; brasília; bridgetown; brisbane;
    bristol; brossard; brussels; bruxelles; bucharest; budapest; buenos aires; burlington;
    burnaby; busan; cairo; calgary; cambridge; campinas; cancun; cancún; cape town; caracas;
    casablanca; cebu city; chandigarh; charlottetown; chengdu; chennai; chicago; chittagong;
    ciudad de méxico; cochin; coimbatore; cologne; colombo; coquitlam; cotonou; curitiba;
    da nang; dakar; dallas; dammam; dar es salaam; davao; davao city; delhi; delta; denver;
    dhaka; dnipro; doha; douala; drummondville; dubai; dublin; durban; düsseldorf;
    edinburgh; edmonton; enugu; etobicoke; faisalabad; fort mcmurray; fortaleza; frankfurt;
    fredericton; fès; gatineau; geneva; genève; glasgow; granby; grande prairie;
    guadalajara; guangzhou; guelph; gurgaon; gurugram; ha noi; halifax; hamburg; hamilton;
    hangzhou; hanoi; ho chi minh city; houston; hyderabad; ibadan; ikeja; iloilo; indore;
    iqaluit; islamabad; istanbul; izmir; jaipur; jakarta; jalandhar; jeddah; johannesburg;
    kamloops; kampala; kano; karachi; kathmandu; kelowna; kharkiv; kiev; kingston; kinshasa;
    kitchener; kochi; kolkata; krakow; kraków; kuala lumpur; kumasi; kuwait city; kyiv;
    lagos; lahore; langley; lausanne; laval; le caire; leeds; lekki; lethbridge; lille;
    lima; lisboa; lisbon; liverpool; lomé; london; longueuil; los angeles; lucknow;
    ludhiana; lviv; lyon; lévis; madrid; makati; makati city; manama; manchester;
    mandaluyong; manila; markham; marrakech; marseille; medellin; medellín; medicine hat;
    melbourne; mexico city; miami; milan; milano; milton; minsk; mississauga; mohali;
    mombasa; moncton; monterrey; montreal; montréal; moscow; mumbai; munich; muscat; mysore;
    münchen; nagpur; nairobi; nanaimo; nanjing; nantes; new delhi; new york; niagara falls;
    nice; noida; north york; oakville; odesa; odessa; oran; osaka; oshawa; ottawa;
    ouagadougou; paris; pasay; pasig; penang; perth; peterborough; port harcourt;
    port of spain; port-au-prince; porto; porto alegre; prague; pretoria; prince george;
    pune; quebec city; quezon city; quito; québec; rabat; rawalpindi; recife; red deer;
    regina; repentigny; richmond; richmond hill; rimouski; rio de janeiro; riyadh; rome;
    rotterdam; rouyn-noranda; saguenay; saint john; saint petersburg; saint-hyacinthe;
    saint-laurent; salvador; san francisco; san jose; santiago; sao paulo; saskatoon;
    scarborough; seattle; seoul; sfax; shanghai; sharjah; shenzhen; sherbrooke; singapore;
    sofia; st. catharines; st. john's; strasbourg; stuttgart; sudbury; surat; surrey;
    suzhou; sydney; são paulo; taguig; taipei; tanger; tangier; tbilisi; tehran; terrebonne;
    thiruvananthapuram; thunder bay; tianjin; tokyo; toronto; toulouse; trois-rivières;
    tunis; vadodara; vancouver; vaughan; victoria; vienna; visakhapatnam; warsaw; waterloo;
    wellington; whitby; whitehorse; windsor; winnipeg; wuhan; xi'an; yaoundé; yellowknife;
    yerevan; zurich
    """
)
