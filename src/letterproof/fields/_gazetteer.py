"""Countries, provinces and large towns by country: enough to know a place by, and whose it is."""

import re

_PLACES = """
CA canada | ontario; quebec; alberta; manitoba; saskatchewan; british columbia; b.c.; nova scotia;
    new brunswick; colombie-britannique; nouvelle-ecosse; nouveau-brunswick; newfoundland; p.q.;
    newfoundland and labrador; terre-neuve-et-labrador; prince edward island; n.b.; n.s.; p.e.i.;
    ile-du-prince-edouard; nunavut; northwest territories; yukon; montreal; toronto; vancouver;
    calgary; edmonton; ottawa; winnipeg; halifax; abbotsford; ajax; banff; barrie; brampton;
    brossard; burlington; burnaby; charlottetown; coquitlam; drummondville; etobicoke; gatineau;
    fort mcmurray; fredericton; granby; grande prairie; guelph; iqaluit; kamloops; kelowna;
    kitchener; langley; laval; lethbridge; levis; longueuil; markham; medicine hat; mississauga;
    moncton; nanaimo; niagara falls; north york; oakville; oshawa; peterborough; prince george;
    quebec city; red deer; ~regina; repentigny; richmond; richmond hill; rimouski; rouyn-noranda;
    saguenay; saint john; saint-hyacinthe; saint-laurent; saskatoon; scarborough; sherbrooke; st.
    catharines; st. john's; sudbury; surrey; terrebonne; thunder bay; trois-rivieres; vaughan;
    victoria; waterloo; whitby; whitehorse; yellowknife; ~hamilton; ~kingston; london; ~cambridge;
    windsor; ~milton; ~delta; lloydminster; moose jaw; sarnia; chilliwack; penticton; north
    vancouver; new westminster; sault ste. marie; timmins; saint-jerome; joliette; sept-iles;
    chicoutimi; baie-comeau; val-d'or; brantford; pickering; newmarket; belleville
US usa; u.s.a; u.s.a.; united states; united states of america; etats-unis | arizona; california;
    colorado; florida; ~georgia; illinois; maryland; massachusetts; michigan; minnesota; missouri;
    new jersey; ohio; oregon; pennsylvania; texas; ~virginia; ~washington; wisconsin; tennessee;
    north carolina; south carolina; indiana; kentucky; louisiana; nevada; utah; oklahoma;
    connecticut; new york; los angeles; chicago; houston; ~phoenix; philadelphia; san antonio; san
    diego; dallas; ~austin; san jose; san francisco; seattle; denver; boston; detroit; miami;
    atlanta; minneapolis; ~portland; las vegas; baltimore; milwaukee; sacramento; kansas city;
    tampa; orlando; cleveland; pittsburgh; cincinnati; st. louis; indianapolis; ~charlotte;
    nashville; birmingham; richmond; salt lake city; honolulu; anchorage; brooklyn; ~cambridge; el
    paso; fort worth; jacksonville; raleigh; tucson; oakland; omaha; delaware
GB united kingdom; england; scotland; wales; royaume-uni; uk; u.k.; northern ireland; great
    britain | london; birmingham; manchester; liverpool; leeds; bristol; edinburgh; glasgow;
    cardiff; belfast; sheffield; nottingham; newcastle; newcastle upon tyne; leicester; coventry;
    southampton; aberdeen; ~reading; brighton; plymouth; ~cambridge; oxford; milton keynes;
    swansea; dundee; surrey; ~hull; ~bath; york; exeter; norwich; stoke-on-trent; wolverhampton;
    sunderland; croydon; slough; luton; watford; peterborough; blackpool; bradford; portsmouth;
    windsor; inverness; essex; middlesex; lancashire; yorkshire; west midlands; hertfordshire
IE ireland; irlande | dublin; limerick; galway; waterford
IN india; inde; bharat | andhra pradesh; assam; bihar; goa; gujarat; haryana; himachal pradesh;
    jharkhand; karnataka; kerala; madhya pradesh; maharashtra; ncr; odisha; punjab; rajasthan;
    tamil nadu; telangana; uttar pradesh; uttarakhand; west bengal; chhattisgarh; jammu; mumbai;
    bombay; delhi; new delhi; bangalore; bengaluru; hyderabad; chennai; madras; kolkata; calcutta;
    pune; ahmedabad; surat; jaipur; lucknow; kanpur; nagpur; indore; thane; bhopal; visakhapatnam;
    vadodara; baroda; ghaziabad; ludhiana; agra; nashik; faridabad; meerut; rajkot; varanasi;
    srinagar; aurangabad; amritsar; navi mumbai; allahabad; prayagraj; ranchi; howrah; coimbatore;
    jabalpur; gwalior; vijayawada; jodhpur; madurai; raipur; kota; chandigarh; guwahati; mysore;
    mysuru; gurgaon; gurugram; noida; greater noida; kochi; cochin; ernakulam; trivandrum;
    thiruvananthapuram; kozhikode; calicut; thrissur; bhubaneswar; jalandhar; mohali; patiala;
    bathinda; dehradun; mangalore; mangaluru; hubli; belgaum; tiruchirappalli; trichy; tirupur;
    warangal; guntur; nellore; panaji; patna; jamshedpur; dhanbad; shimla; udaipur; ajmer;
    siliguri; secunderabad; panchkula; zirakpur; sonipat; panipat; karnal; ambala; gandhinagar;
    bhavnagar; jamnagar; vapi; kottayam; kollam; hoshiarpur; pondicherry; puducherry; kharar;
    hosur
PK pakistan | punjab; sindh; khyber pakhtunkhwa; balochistan; azad kashmir; karachi; lahore;
    islamabad; rawalpindi; faisalabad; multan; peshawar; sialkot; gujranwala; hyderabad; quetta;
    sargodha; bahawalpur; sukkur; gujrat; abbottabad; sahiwal; jhelum; wah cantt; rahim yar khan
BD bangladesh | dhaka; chittagong; chattogram; khulna; sylhet; rajshahi; gazipur; narayanganj;
    comilla; savar; barisal; mymensingh
LK sri lanka | colombo; kandy; galle; negombo; jaffna; kurunegala; moratuwa; battaramulla
NP nepal | kathmandu; pokhara; lalitpur; biratnagar; bhaktapur; birgunj; butwal; chitwan
BT bhutan | thimphu
MV maldives |
AF afghanistan | kabul; herat; kandahar
NG nigeria | lagos state; ogun state; rivers state; delta state; oyo state; kaduna state; edo
    state; akwa ibom; lagos; abuja; ibadan; port harcourt; kano; benin city; enugu; ikeja; lekki;
    kaduna; aba; onitsha; warri; calabar; uyo; owerri; abeokuta; ilorin; akure; asaba; yenagoa;
    apapa; victoria island; surulere; ikoyi; yaba; awka; maiduguri; sokoto; ilesa; fct
GH ghana | greater accra; accra; kumasi; tema; takoradi; tamale; cape coast; ashanti
KE kenya | nairobi; mombasa; kisumu; nakuru; eldoret; thika; kiambu; machakos
UG uganda | kampala; entebbe; jinja; mbarara; wakiso
TZ tanzania; tanzanie | dar es salaam; arusha; dodoma; mwanza; zanzibar
RW rwanda | kigali
ET ethiopia; ethiopie | addis ababa; bahir dar; hawassa
ER eritrea | asmara
SO somalia | mogadishu; hargeisa
SD sudan | khartoum
ZA south africa; afrique du sud | gauteng; western cape; eastern cape; kwazulu-natal; limpopo;
    mpumalanga; free state; johannesburg; cape town; durban; pretoria; sandton; randburg; midrand;
    port elizabeth; gqeberha; bloemfontein; east london; stellenbosch; polokwane;
    pietermaritzburg; kempton park; roodepoort; soweto; somerset west; umhlanga; nelspruit;
    mbombela; rustenburg; boksburg; benoni; germiston; bellville; paarl; newcastle
ZW zimbabwe | harare; bulawayo; mutare; gweru
ZM zambia | lusaka; kitwe; ndola
MW malawi | lilongwe; blantyre
BW botswana | gaborone; francistown
NA namibia | windhoek; walvis bay
MZ mozambique | maputo
AO angola | luanda
MU mauritius; maurice; ile maurice | port louis; port-louis; curepipe; quatre bornes; ebene
MG madagascar | antananarivo; toamasina
CD congo; dr congo; rdc; republique democratique du congo | kinshasa; lubumbashi; goma; bukavu
CG congo; congo-brazzaville | brazzaville; pointe-noire
CM cameroon; cameroun | douala; yaounde; bafoussam; garoua; bamenda; buea; kribi
GA gabon | libreville; port-gentil
TD ~chad; tchad | n'djamena
CF centrafrique | bangui
CI cote d'ivoire; ivory coast | abidjan; bouake; yamoussoukro; san-pedro; korhogo; daloa; cocody;
    treichville; marcory; yopougon; grand-bassam; le plateau abidjan
SN senegal | dakar; thies; rufisque; saint-louis; kaolack; ziguinchor; mbour; touba
ML ~mali | bamako; sikasso; kayes; kati; segou; mopti; koutiala
BF burkina faso; burkina | ouagadougou; bobo-dioulasso; koudougou
BJ benin | cotonou; porto-novo; parakou; abomey-calavi
TG togo | lome; sokode
NE ~niger | niamey; zinder; maradi
GN guinea; guinee | conakry; kankan
SL sierra leone | freetown
LR liberia | monrovia
GM gambia | banjul
BI burundi | bujumbura
DJ djibouti |
MA maroc; morocco | casablanca; rabat; marrakech; fes; tanger; tangier; agadir; meknes; oujda;
    kenitra; tetouan; mohammedia; el jadida; beni mellal; nador; settat; temara; laayoune
DZ algerie; algeria | alger; algiers; oran; annaba; blida; setif; batna; tlemcen; bejaia; tizi
    ouzou; sidi bel abbes; mostaganem; boumerdes; biskra; skikda
TN tunisie; tunisia | tunis; sfax; sousse; hammam sousse; ariana; bizerte; gabes; monastir;
    nabeul; hammamet; ben arous; kairouan; la marsa; gafsa; mahdia; manouba; la goulette; carthage
LY libya; libye | tripoli; benghazi; misrata
EG egypt; egypte | cairo; le caire; alexandria; giza; nasr city; port said; heliopolis; maadi
LB lebanon; liban | beirut; beyrouth; tripoli; saida; jounieh; zahle
JO ~jordan; jordanie | amman; irbid; zarqa; aqaba
SY syria; syrie | damascus; aleppo; homs
IQ iraq; irak | baghdad; basra; erbil; mosul; sulaymaniyah
IR iran | tehran; isfahan; mashhad; shiraz; tabriz; karaj; ahvaz; qom; rasht; kerman
IL israel | tel aviv; jerusalem; haifa; ramat gan; herzliya; petah tikva; beer sheva; netanya
PS palestine | ramallah; gaza; nablus; hebron
AE united arab emirates; uae; u.a.e; u.a.e.; emirats arabes unis | dubai; abu dhabi; sharjah;
    ajman; al ain; ras al khaimah; fujairah; umm al quwain; jebel ali; deira; bur dubai; business
    bay
SA saudi arabia; arabie saoudite; ksa; k.s.a.; kingdom of saudi arabia | riyadh; jeddah; dammam;
    al khobar; khobar; dhahran; jubail; yanbu; makkah; mecca; tabuk; al jubail; abha
QA qatar | doha; al wakrah; lusail; mesaieed; al khor
KW kuwait; koweit | kuwait city; salmiya; hawally; farwaniya; shuwaikh; ahmadi
OM oman | muscat; salalah; sohar; ruwi; nizwa; seeb
BH bahrain | manama; muharraq; riffa
YE yemen | sanaa; sana'a; aden
PH philippines; the philippines | metro manila; batangas; bohol; bulacan; cavite; cebu; ~laguna;
    pampanga; iloilo; manila; quezon city; makati; makati city; taguig; pasig; pasig city; pasay;
    pasay city; mandaluyong; davao; davao city; cebu city; lapu-lapu city; mandaue; baguio; baguio
    city; caloocan; las pinas; muntinlupa; paranaque; valenzuela; zamboanga; antipolo; cagayan de
    oro; bacolod; general santos; iloilo city; general trias; calamba; dasmarinas; bacoor; santa
    rosa city; lipa city; angeles city; san fernando; olongapo; tarlac; naga city; legazpi;
    tacloban; dumaguete; marikina; alabang; ortigas center; bonifacio global city; subic
ID indonesia | jakarta; surabaya; bandung; medan; bali; semarang; batam; makassar; tangerang;
    bekasi
MY malaysia | kuala lumpur; penang; selangor; johor bahru; petaling jaya; shah alam; sabah;
    sarawak; kuching; kota kinabalu; ipoh; melaka; subang jaya; cyberjaya; johor; george town;
    klang
SG singapore; singapour |
BN brunei | bandar seri begawan
TH thailand; thailande | bangkok; chiang mai; phuket; pattaya; chonburi; nonthaburi
VN vietnam; viet nam | hanoi; ha noi; ho chi minh city; ho chi minh; da nang; hai phong; can tho;
    binh duong; dong nai; bac ninh; saigon
KH cambodia; cambodge | phnom penh; siem reap
LA laos | vientiane
MM myanmar | yangon; mandalay
CN china; chine; p.r. china; people's republic of china; p. r. china | guangdong; jiangsu;
    sichuan; zhejiang; guangdong province; shandong; hubei; fujian; henan; hunan; hebei; liaoning;
    anhui; shaanxi; beijing; shanghai; guangzhou; shenzhen; chengdu; tianjin; wuhan; hangzhou;
    nanjing; suzhou; xi'an; xian; chongqing; dalian; qingdao; shenyang; harbin; changsha;
    zhengzhou; jinan; dongguan; foshan; ningbo; wuxi; xiamen; fuzhou; kunming; hefei; nanning;
    changchun; zhuhai
HK hong kong | kowloon; tsim sha tsui; wan chai; kwun tong; new territories
MO macau; macao |
TW taiwan | taipei; kaohsiung; taichung; tainan; hsinchu; taoyuan
JP japan; japon | tokyo; osaka; kyoto; yokohama; nagoya; sapporo; kobe; fukuoka
KR korea; south korea; republic of korea; coree du sud | seoul; busan; incheon; daegu; daejeon;
    gwangju; suwon; ulsan; seongnam; changwon; gyeonggi-do
MN mongolia | ulaanbaatar
AU australia; australie | new south wales; queensland; victoria; south australia; tasmania;
    western australia; nsw; sydney; melbourne; brisbane; perth; adelaide; canberra; gold coast;
    darwin; hobart; newcastle; geelong; cairns; parramatta; wollongong; townsville; ballarat
NZ new zealand; nouvelle-zelande | auckland; wellington; christchurch; ~hamilton; dunedin;
    tauranga
FJ fiji | suva; nadi
FR france | ile-de-france; bretagne; normandie; occitanie; nouvelle-aquitaine; paris; marseille;
    lyon; toulouse; ~nice; nantes; strasbourg; montpellier; bordeaux; lille; rennes; reims; le
    havre; saint-etienne; toulon; grenoble; dijon; angers; nimes; villeurbanne; clermont-ferrand;
    aix-en-provence; brest; limoges; amiens; perpignan; metz; besancon; orleans; mulhouse; rouen;
    caen; argenteuil; saint-denis; montreuil; boulogne-billancourt; nanterre; avignon; poitiers;
    versailles; pau; la rochelle; saint-malo; bourg-en-bresse; cannes; antibes; colmar; annecy;
    chambery; valence; quimper; lorient; vannes; troyes; bayonne; le mans; cergy; courbevoie
MC monaco |
BE belgique; belgium | bruxelles; brussels; anvers; antwerp; gand; ghent; liege; charleroi; namur;
    bruges; mons; louvain; leuven; louvain-la-neuve; tournai; verviers; wavre; mouscron; arlon
LU luxembourg | esch-sur-alzette
CH suisse; switzerland; schweiz | geneve; geneva; lausanne; zurich; bern; berne; bale; basel;
    fribourg; neuchatel; lucerne; lugano; montreux; winterthur; vaud; valais
DE germany; deutschland; allemagne | bavaria; bayern; hessen; berlin; hamburg; munich; munchen;
    cologne; koln; frankfurt; stuttgart; dusseldorf; dortmund; leipzig; bremen; dresden; hannover;
    nuremberg; nurnberg; duisburg; bochum; bonn; mannheim; karlsruhe; augsburg; aachen
AT austria; autriche | vienna; wien; graz; linz; salzburg; innsbruck
NL netherlands; the netherlands; pays-bas | amsterdam; rotterdam; the hague; utrecht; eindhoven;
    delft
ES spain; espagne; espana | madrid; barcelona; sevilla; seville; zaragoza; malaga; bilbao
PT portugal | lisboa; lisbon; lisbonne; ~porto; braga; coimbra; faro; loule; setubal;
    aveiro
IT italy; italie; italia | lombardia; lazio; milan; milano; rome; roma; turin; torino; napoli;
    naples; bologna; firenze; genova; venezia; verona; palermo; bari; catania; padova
GR greece; grece | athens; thessaloniki
CY cyprus | nicosia; limassol; larnaca
MT malta | valletta; sliema
SE sweden; suede | stockholm; gothenburg; goteborg; malmo; uppsala
NO norway; norvege | oslo; bergen; trondheim; stavanger
DK denmark; danemark | copenhagen; aarhus; odense
FI finland; finlande | helsinki; espoo; tampere; turku
IS iceland | reykjavik
PL poland; pologne; polska | warsaw; warszawa; krakow; lodz; wroclaw; poznan; gdansk; katowice
CZ czech republic; czechia | prague; praha; brno; ostrava
SK slovakia | bratislava; kosice
SI slovenia | ljubljana
HU hungary; hongrie | budapest; debrecen; szeged
RO romania; roumanie | bucharest; bucuresti; cluj-napoca; timisoara; iasi; constanta; brasov;
    craiova
BG bulgaria; bulgarie | ~sofia; plovdiv; varna; burgas
HR croatia; croatie | zagreb; rijeka
RS serbia; serbie | belgrade; beograd; novi sad
BA bosnia and herzegovina | sarajevo; banja luka
MK macedonia; north macedonia | skopje
AL albania; albanie | tirana; durres
XK kosovo | pristina
ME montenegro | podgorica
MD moldova; moldavie | chisinau
UA ukraine | kyiv; kiev; kharkiv; odesa; odessa; dnipro; lviv; zaporizhzhia; vinnytsia; poltava;
    chernihiv; kherson; mykolaiv; ivano-frankivsk; ternopil; rivne; lutsk; zhytomyr; cherkasy;
    sumy
BY belarus | minsk; gomel; brest
RU russia; russie | moscow; moscou; saint petersburg; st. petersburg; novosibirsk; yekaterinburg;
    kazan
LT lithuania | vilnius; kaunas
LV latvia | ~riga
EE estonia | tallinn
TR turkey; turquie; turkiye | istanbul; ankara; izmir; bursa; antalya; adana; konya; gaziantep;
    kocaeli
GE ~georgia | tbilisi; batumi
AM armenia | yerevan
AZ azerbaijan | baku
KZ kazakhstan | almaty; astana; nur-sultan; shymkent; karaganda
UZ uzbekistan | tashkent; samarkand
KG kyrgyzstan | bishkek
TJ tajikistan | dushanbe
MX mexico; mexique | jalisco; nuevo leon; estado de mexico; queretaro; mexico city; ciudad de
    mexico; cdmx; guadalajara; monterrey; puebla; tijuana; cancun; toluca; ciudad juarez; zapopan;
    chihuahua; hermosillo; saltillo; aguascalientes; veracruz; mexicali; culiacan
GT guatemala |
SV el salvador | san salvador
HN honduras | tegucigalpa; san pedro sula
NI nicaragua | managua
CR costa rica | san jose; heredia; alajuela
PA panama | panama city
CU cuba | havana
DO dominican republic; republique dominicaine | santo domingo
HT haiti | port-au-prince; petion-ville; cap-haitien; delmas
JM jamaica; jamaique | ~kingston; montego bay; mandeville; portmore; ocho rios; spanish town
TT trinidad; trinidad and tobago | port of spain; chaguanas; arima
BB barbados | bridgetown
GY guyana | ~georgetown
CO colombia; colombie | antioquia; cundinamarca; valle del cauca; bogota; medellin; barranquilla;
    cartagena; bucaramanga; pereira; manizales; cucuta; ibague; santa marta
VE venezuela | caracas; maracaibo; barquisimeto; maracay
EC ecuador; equateur | quito; guayaquil; cuenca
PE peru; perou | ~lima; arequipa; cusco; callao
BO bolivia | la paz; santa cruz de la sierra; cochabamba
CL chile; chili | ~santiago; valparaiso; concepcion; vina del mar; antofagasta; santiago de chile
AR argentina; argentine | buenos aires; la plata; mar del plata
UY uruguay | montevideo
PY paraguay | asuncion
BR brazil; brasil; bresil | minas gerais; sao paulo; rio de janeiro; belo horizonte; brasilia;
    campinas; curitiba; fortaleza; porto alegre; recife; ~salvador; goiania; manaus; belem;
    florianopolis; ribeirao preto; osasco; guarulhos; joinville; santa catarina; rio grande do
    sul; bahia; pernambuco; ceara; parana
"""
"""A country's code and own names, then places in it; "~" marks what is often another word."""

CODES = frozenset(
    """
    ON QC BC AB MB SK NS NB NL PE YT NT NU AL AK AZ AR CA CO CT DE FL GA HI ID IL IA KS KY
    LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA
    WA WV WI WY DC UK UAE USA KSA NSW QLD VIC SP RJ MG PR RS
    """.split()
)
"""Provinces, states and countries as their capitals."""

HOMES: dict[str, dict[str, bool]] = {}
"""By the plain name of a place: its countries, each with whether the name is the country's own."""

for _block in re.split(r"\n(?=[A-Z]{2} )", _PLACES.strip()):
    _own, _, _places = " ".join(_block[3:].split()).partition(" |")
    for _names, _is_own in ((_own, True), (_places, False)):
        for _name in filter(None, map(str.strip, _names.split(";"))):
            _homes = HOMES.setdefault(_name.lstrip("~"), {})
            if not _name.startswith("~"):
                _homes[_block[:2]] = _is_own

LONGEST_NAME: dict[str, int] = {}
"""By the first word of a name: the most words that such a name has."""

for _name in HOMES:
    _first, *_more = _name.split()
    LONGEST_NAME[_first] = max(LONGEST_NAME.get(_first, 0), 1 + len(_more))
