//! Nouns that tell who speaks, what is said, and what has a name.

/// Nouns behind `nach`, `laut`, before `zufolge`; each also as the end of a compound: `Polizeiangaben`.
#[rustfmt::skip]
pub(crate) const SAYINGS: &[&str] = &[
    "angabe", "angaben", "ansicht", "ansichten", "auffassung", "auskunft", "auskünfte", "auskünften", "aussage", "aussagen",
    "bekundung", "bekundungen", "berechnung", "berechnungen", "bericht", "bericht", "berichte", "berichten", "berichts", "darstellung", "darstellungen",
    "dafürhalten", "einschätzung", "einschätzungen", "erhebung", "erhebungen", "erkenntnis", "erkenntnisse", "erkenntnissen", "erklärung", "ergebnis", "ergebnissen", "hochrechnung",
    "ermittlung", "ermittlungen", "information", "informationen", "kenntnis", "medienbericht", "meinung", "meldung", "meldungen",
    "mitteilung", "mitteilungen", "prognose", "prognosen", "quelle", "quellen", "recherche", "recherchen", "schilderung", "schilderungen",
    "schätzung", "schätzungen", "stellungnahme", "studie", "überzeugung", "umfrage", "umfragen", "untersuchung", "untersuchungen", "urteil",
    "verlautbarung", "verlautbarungen", "vermutung", "vermutungen", "version", "vorstellung", "wissen", "worten", "zählung", "zeugenaussagen", "planung", "planungen", "plänen", "analyse", "ermittlungsstand", "kenntnisstand", "dafürhalten", "vernehmen", "hinweis", "worte", "theorie", "darlegungen", "ausführungen", "vorstellungen", "hochrechnungen", "prognosen", "beteuerungen", "rechnung", "hypothese", "idee", "bekunden", "vorhersage", "vorhersagen", "ankündigung", "ankündigungen", "veröffentlichung", "gesetzentwurf", "gesetzesentwurf", "entwurf", "willen", "vorüberlegungen", "erfahrungen", "plan", "medien", "beschluss", "konzept", "wortlaut", "lesart", "statistik", "statistiken", "augenzeugenberichten", "gutachten", "beobachtung", "beobachtungen", "hinweisen", "behauptung", "behauptungen", "interpretation", "sicht", "gerüchten", "agenturberichten", "agenturmeldungen", "pressemitteilung", "aufzeichnungen", "unterlagen", "dokumenten",
    "feststellungen", "einlassung", "einlassungen", "rechnungen", "kalkulation", "kalkulationen", "aussendung", "aussendungen", "beteuerung", "bewertungen", "beurteilung", "erinnerung", "erinnerungen", "erzählung", "erzählungen", "empfinden", "erwartung", "erwartungen", "kommuniqué", "rechtsauffassung", "selbstauskunft", "sichtweise", "standpunkt", "wahrnehmung", "argumentation", "urteilsbegründung", "anklageschrift", "polizeibericht", "lagebericht", "zeugenbericht", "verständnis", "mutmaßung", "mutmaßungen", "annahme", "annahmen", "lesarten", "beobachtern", "insidern",
];

/// Nouns for what is written, that speak behind `in`: `In einem Brief wird gefordert, …`.
#[rustfmt::skip]
pub(crate) const PAPERS: &[&str] = &[
    "brief", "schreiben", "brandbrief", "papier", "positionspapier", "eckpunktepapier", "thesenpapier", "strategiepapier", "dokument", "protokoll", "vermerk", "memo", "memorandum", "resümee", "bilanz", "zwischenbilanz", "aufruf", "appell", "antrag", "leitantrag", "petition", "resolution", "erlass", "rundschreiben", "anordnung", "verordnung", "verfügung", "dienstanweisung", "anweisung", "anklage", "anklageschrift", "klageschrift", "klage", "schriftsatz", "vorlage", "beschlussvorlage", "begründung", "urteilsbegründung", "bescheid", "kommuniqué", "presseerklärung", "depesche", "mail", "e-mail", "nachricht", "botschaft", "bekennerschreiben", "tweet", "post", "beitrag", "eintrag", "gastbeitrag", "leitartikel", "artikel", "kommentar", "chronik", "video", "videobotschaft", "flugblatt", "manifest", "vertrag", "koalitionsvertrag", "leitfaden", "handbuch", "merkblatt", "broschüre", "satzung", "verfassung", "bulletin", "newsletter", "gutachten", "abschlussbericht", "editorial", "interview", "rede", "ansprache",
];

/// Nouns that a clause of speech can depend on: `die Behauptung, dass …`.
#[rustfmt::skip]
pub(crate) const CLAIMS: &[&str] = &[
    "angabe", "ankündigung", "annahme", "ansicht", "argument", "auffassung", "aussage", "aufforderung", "bedenken", "befürchtung", "befürchtungen", "begründung", "behauptung", "behauptungen", "bekanntgabe",
    "beschwerde", "bitte", "drohung", "eindruck", "einschätzung", "einwand", "empfehlung", "erklärung", "ergebnis", "erwartung", "feststellung", "forderung", "forderungen", "frage",
    "gerücht", "gerüchte", "gerüchten", "glaube", "hinweis", "hinweise", "hoffnung", "information", "informationen", "klage", "kritik", "lüge", "meinung", "meldung", "meldungen", "mitteilung", "nachricht",
    "prognose", "schluss", "schlussfolgerung", "sorge", "spekulation", "spekulationen", "standpunkt", "these", "überzeugung", "verdacht", "vermutung", "vermutungen", "vermutet", "versicherung", "versprechen", "vorwurf", "vorwürfe", "vorwürfen", "vorschlag",
    "warnung", "wunsch", "zusage", "zusicherung", "zweifel", "worten", "berichte", "bericht", "berichten", "angaben", "rede", "worte", "anschuldigung", "anschuldigungen", "fazit", "botschaft", "tenor", "befehl", "anweisung", "weisung", "mahnung", "beteuerung", "bemerkung", "äußerung",
    "andeutung", "andeutungen", "anspielung", "anregung", "auskunft", "ausrede", "bekenntnis", "beschuldigung", "beschuldigungen", "bestätigung", "credo", "devise", "dementi", "diagnose", "einlassung", "ermahnung", "geständnis", "legende", "losung", "mutmaßung", "mutmaßungen", "parole", "plädoyer", "prophezeiung", "ratschlag", "replik", "resümee", "schätzung", "schwur", "statement", "theorie", "unterstellung", "unterstellungen", "verdächtigung", "vorhaltung", "vorhaltungen", "vorhersage", "voraussage", "zugeständnis", "zuversicht", "ultimatum", "appell", "aufruf", "mahnungen", "warnungen", "drohungen", "klagen", "hoffnungen", "erwartungen", "ansichten", "auffassungen", "aussagen", "erklärungen", "äußerungen", "bemerkungen", "beteuerungen", "gewissheit", "sicht", "beschwerden",
];

/// Nouns that stand before the name of a thing in marks: `die Zeitung „Der Bote“`.
#[rustfmt::skip]
pub(crate) const NAMED: &[&str] = &[
    "album", "aktion", "agentur", "arbeitsgruppe", "ausstellung", "band", "begriff", "begriffs", "beitrag", "bewegung", "blatt", "boulevardblatt", "boulevardzeitung", "buch", "buches", "bündnis", "club", "comic", "computerspiel",
    "dampfer", "design", "disco", "dokumentation", "dokumentarfilm", "drama", "fabrik", "fähre", "fahrzeug", "fernsehsender", "fernsehserie", "festival", "film", "filme", "films", "firma", "flugzeug", "flugzeugträger", "fregatte", "forschungsschiff", "frachter", "gasthof", "galerie", "gaststätte", "gesellschaft", "gruppe", "gruppierung",
    "hit", "hotel", "hurrikan", "initiative", "institut", "internetportal", "kampagne", "kategorie", "klasse", "kinofilm", "konzept", "kneipe", "konzern", "kreuzfahrtschiff", "kategorien", "label", "lied", "lokal", "magazin", "mission", "modell", "modells", "modul", "motto", "musical",
    "nachrichtenagentur", "nachrichtenmagazin", "nachrichtensender", "name", "namen", "namens", "oper", "operation", "orkan", "organisation", "partei", "pokal", "platte", "portal", "preis", "produkt", "programm", "projekt", "projekts", "projektes", "prädikat", "punkt",
    "radiosender", "raumfähre", "raumschiff", "raumsonde", "rakete", "reihe", "reportage", "restaurant", "roman", "romans", "rubrik", "satellit", "schiff", "schlagwort", "sektion", "sender", "sendung", "serie", "show", "single", "slogan", "software", "sonde", "song", "spiel", "sportart", "stadion", "status", "stichwort", "stiftung", "stück", "sturm", "studie", "supermarktkette", "system",
    "tageszeitung", "tag", "talkshow", "tanker", "theaterstück", "theater", "thema", "titel", "titels", "tochterfirma", "tropensturm", "taifun", "typ", "typs", "thriller", "unternehmen", "variante", "verband", "verein", "version", "versandhaus", "virus", "webseite", "website", "weblog", "werk", "wettbewerb", "wirbelsturm", "wochenzeitung", "wochenblatt", "wort", "wörter", "yacht", "zeitschrift", "zeitung", "zeitungen", "zeitungsbericht", "zentrum", "zyklon", "zug", "ausdruck", "bezeichnung", "fachzeitschrift", "wochenmagazin", "sonntagszeitung", "terrororganisation", "terrorgruppe", "schwadron", "orden", "auszeichnung", "medaille", "kette", "team", "mannschaft", "dienst", "tool", "plattform", "protokoll", "browser", "betriebssystem", "label", "zeche", "grube", "siedlung", "viertel", "straße", "platz", "tunnel", "brücke", "gipfel", "gebiet", "region", "insel", "bar", "diskothek", "café", "kaufhaus", "schule", "universität", "ausgabe", "artikel", "preise", "kategorie", "rekord", "rasse", "sorte", "art",
];

/// People, by office or title.
#[rustfmt::skip]
pub(crate) const PERSONS: &[&str] = &[
    "abgeordnete", "abgeordneter", "angeklagte", "angeklagter", "anwalt", "anwältin", "arzt", "ärztin", "augenzeuge", "augenzeugen", "aktivist", "aktivisten", "autor", "autorin", "außenminister",
    "außenministerin", "beamter", "beamte", "bischof", "botschafter", "botschafterin", "bundeskanzler", "bundeskanzlerin", "bundespräsident", "bürgermeister", "bürgermeisterin", "chef", "chefin",
    "direktor", "direktorin", "experte", "experten", "expertin", "forscher", "forscherin", "fraktionschef", "fraktionsvorsitzende", "fraktionsvorsitzender", "generalsekretär", "generalsekretärin",
    "geschäftsführer", "geschäftsführerin", "gouverneur", "innenminister", "innenministerin", "kanzler", "kanzlerin", "kandidat", "kandidatin", "kommissar", "könig", "königin", "kritiker", "leiter",
    "leiterin", "landrat", "minister", "ministerin", "ministerpräsident", "ministerpräsidentin", "papst", "parteichef", "parteichefin", "parteivorsitzende", "parteivorsitzender", "politiker",
    "politikerin", "polizeisprecher", "polizeisprecherin", "premierminister", "premierministerin", "premier", "präsident", "präsidentin", "pressesprecher", "pressesprecherin", "regierungschef",
    "regierungssprecher", "richter", "richterin", "senator", "senatorin", "sprecher", "sprecherin", "staatsanwalt", "staatsanwältin", "staatschef", "staatspräsident", "trainer", "trainerin",
    "verteidigungsminister", "vertreter", "vertreterin", "vizepräsident", "vorsitzende", "vorsitzender", "wissenschaftler", "wissenschaftlerin", "zeuge", "zeugen", "zeugin", "verteidiger", "kläger",
    "mitarbeiter", "mitarbeiterin", "beobachter", "analyst", "analysten", "meteorologe", "meteorologen", "ermittler", "professor", "professorin", "doktor", "herr", "frau", "spitzenkandidat",
    "spitzenkandidatin", "gründer", "gründerin", "besitzer", "betreiber", "veranstalter", "dr", "prof", "mr", "mrs", "sir", "lady", "lord", "madame", "monsieur", "monsignore", "don", "sheikh",
    "mullah", "pater", "schwester", "bruder",
];

/// Houses by name and by what they are.
#[rustfmt::skip]
pub(crate) const BODIES: &[&str] = &[
    "bundesregierung", "gewerkschaft", "ministerium", "polizei", "regierung", "staatsanwaltschaft", "vorstand", "gericht", "behörde", "behörden", "feuerwehr", "opposition", "partei", "verband",
    "sender", "zeitung", "magazin", "nachrichtenagentur", "agentur", "unternehmen", "konzern", "amt", "spd", "cdu", "csu", "fdp", "afd", "uno", "un", "eu", "nato", "usa", "who", "adac", "dgb", "nabu",
    "bka", "lka", "bnd", "bbc", "cnn", "ard", "zdf", "dfb", "uefa", "fifa", "iwf", "ezb", "osze", "fbi", "cia", "npd", "ödp", "övp", "spö", "fpö", "svp", "igm", "gew", "gdl", "bmw", "vw", "rwe",
    "nasa", "esa", "iaea", "wwf", "hamas", "hisbollah", "eta", "ira", "plo", "pkk", "fatah",
];

/// Judging and speaking nouns near which marked words are somebody's: `die Kritik, … sei „absurd“`.
#[rustfmt::skip]
pub(crate) const JUDGEMENTS: &[&str] = &[
    "vorwurf", "vorwürfe", "kritik", "lob", "worten", "worte", "aussage", "äußerung", "äußerungen", "bemerkung", "rufe", "rufen", "parolen", "parole", "sprechchöre", "sprechchören", "zitat", "satz", "sätze", "begründung", "plakat", "plakate", "plakaten", "transparent", "transparente", "transparenten", "banner", "bannern", "spruchband", "spruchbänder", "spruchbändern", "schilder", "schildern", "zettel", "zetteln", "aufkleber", "t-shirt", "t-shirts", "aufschrift", "losung", "frage", "antwort", "kommentar", "urteil", "fazit", "erklärung", "schriftzug", "rede", "forderung", "drohung", "warnung", "einschätzung", "beschreibung",
];
