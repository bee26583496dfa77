//! How nouns end that can speak, and how those end that never do; the longest ending decides.

/// People. What stands here as an ending is also a whole word: `Chef`, `Vereinschef`.
#[rustfmt::skip]
pub(crate) const PEOPLE: &[&str] = &[
    // by what they do: `-er`, `-ist`, `-or`, `-ent` …
    "er", "erin", "innen", "ist", "isten", "istin", "ent", "enten", "entin", "ant", "anten", "antin", "ologe", "ologen", "ologin", "är", "äre",
    "eur", "eure", "eurin", "ator", "atoren", "atorin", "orin", "oren", "autor", "direktor", "doktor", "rektor", "essor", "investor", "senator", "iker",
    "nom", "nomen", "soph", "graf", "grafin", "urg", "iater", "ärztin", "arzt", "ärzte", "anwalt", "anwälte", "anwältin", "chef", "chefs", "chefin",
    "vorsitzende", "vorsitzenden", "beauftragte", "beauftragten", "abgeordnete", "abgeordneten", "angehörige", "angehörigen", "angeklagte", "angeklagten",
    "angestellte", "angestellten", "beamte", "beamten", "beamtin", "verantwortliche", "verantwortlichen", "verdächtige", "beschuldigte", "studierende",
    "demonstrierende", "gesandte", "delegierte", "delegierten", "sachverständige", "sachverständigen", "vertraute", "jährige", "jährigen", "überlebende", "überlebenden",
    "bevollmächtigte", "bedienstete", "verbündete", "verbündeten", "betroffene", "geschädigte", "jugendliche", "gelehrte", "intellektuelle", "prominente", "kranke", "gläubige",
    "rat", "räte", "rätin", "präsident", "präsidentin", "könig", "könige", "königin", "papst", "bischof", "bischöfe", "kardinal", "kardinäle", "prinz", "prinzessin", "fürst", "fürstin", "herzog",
    "scheich", "emir", "sultan", "ajatollah", "imam", "rabbi", "general", "generale", "oberst", "major", "admiral", "kapitän", "kapitänin", "soldat", "soldaten", "pilot", "piloten", "pilotin", "kommissar", "kommissarin",
    "sekretär", "notar", "sheriff", "premier", "boss", "star", "profi", "profis", "fan", "fans", "coach", "torwart", "zeuge", "zeugen", "zeugin", "experte", "experten", "expertin",
    "kollege", "kollegen", "kollegin", "genosse", "genossen", "genossin", "kunde", "kunden", "kundin", "nachbar", "nachbarn", "nachbarin", "held", "helden", "bauern", "freund", "freunde", "freundin", "rivale", "rivalin",
    "pate", "bote", "diplomat", "diplomaten", "diplomatin", "kandidat", "kandidaten", "kandidatin", "bürokrat", "demokrat", "demokraten", "republikaner", "aristokrat", "advokat", "patriarch", "monarch", "patriot",
    "gast", "gäste", "mann", "männer", "frau", "frauen", "leute", "herr", "herren", "sohn", "söhne", "tochter", "töchter", "kind", "kinder", "eltern", "mutter", "mütter", "vater", "väter", "bruder", "brüder", "schwester",
    "witwe", "gatte", "gattin", "neffe", "nichte", "onkel", "tante", "dame", "damen", "cousin", "familie", "ehepaar", "paar", "junge", "mädchen", "bub", "chinese", "franzose", "russe", "türke", "pole", "däne", "schwede", "brite", "finne", "grieche", "deutsche",
    "wirt", "wirte", "wirtin", "koch", "köche", "köchin", "schmied", "hirte", "hirten", "lotse", "lotsen", "mönch", "mönche", "nonne", "nonnen",
    "lehrling", "flüchtling", "flüchtlinge", "häftling", "häftlinge", "sträfling", "prüfling", "azubi", "azubis", "promi", "promis", "laie", "laien",
    "waise", "waisen", "geisel", "geiseln", "verletzte", "verletzten", "vermisste", "reisende", "reisenden", "zivilist", "mitglied", "obmann",
    "pädagoge", "pädagogen", "demagoge", "psychologe", "athlet", "athleten", "athletin", "poet", "prophet", "magnat", "prälat", "kamerad",
    "detektiv", "astronaut", "astronauten", "astronautin", "kosmonaut", "archivar", "bibliothekar", "mensch", "menschen", "person", "personen",
    "persönlichkeit", "persönlichkeiten", "insider", "idol", "legende", "ikone", "goalie", "routinier", "offizier", "offiziere", "bankier",
    "bankiers", "hotelier", "brigadier", "mullah", "ayatollah", "guru", "bandit", "banditen", "rowdy", "hooligan", "hooligans", "ultras", "diva",
    "blogger", "senior", "junior", "pastor", "moderator", "inspektor", "lektor", "kurator", "mentor", "juror", "bekannte", "bekannten", "verwandte",
    "verwandten", "hinterbliebene", "hinterbliebenen", "erwachsene", "erwachsenen", "arbeitslose", "arbeitslosen", "obdachlose", "einheimische",
    "einheimischen", "bischöfin", "äbtissin", "abt", "prior", "oma", "opa", "zwilling", "zwillinge", "braut", "bräutigam", "baron", "ritter",
    "fahrgast", "fahrgäste", "hebamme", "hebammen", "insasse", "insassen", "komplize", "komplizen", "schütze", "schützen", "rivalen",
];

/// Houses: authorities, parties, firms, papers, and what many people are together.
#[rustfmt::skip]
pub(crate) const HOUSES: &[&str] = &[
    "regierung", "regierungen", "kabinett", "parlament", "senat", "bundestag", "landtag", "kongress", "kommission", "komitee", "ausschuss", "gremium", "vorstand", "ministerium", "ministerien", "kanzleramt", "bundesrat",
    "behörde", "behörden", "amt", "ämter", "polizei", "wehr", "armee", "militär", "gericht", "gerichte", "gerichtshof", "justiz", "staatsanwaltschaft", "anwaltschaft", "gewerkschaft", "gewerkschaften",
    "gesellschaft", "gesellschaften", "genossenschaft", "botschaft", "belegschaft", "mannschaft", "kirche", "kirchen", "vatikan", "organisation", "organisationen", "initiative", "initiativen", "stiftung", "institut", "universität", "hochschule", "akademie", "klinik", "krankenhaus",
    "konzern", "konzerne", "unternehmen", "firma", "firmen", "bank", "banken", "börse", "kasse", "sender", "zeitung", "zeitungen", "magazin", "blatt", "agentur", "agenturen", "presse", "medien", "redaktion", "verlag", "portal", "zeitschrift", "fernsehen", "rundfunk",
    "geheimdienst", "nachrichtendienst", "rettungsdienst", "wetterdienst", "stadt", "städte", "gemeinde", "gemeinden", "land", "staat", "staaten", "landkreis", "verwaltung", "leitung", "führung", "kreml", "pentagon", "nation", "nationen",
    "verein", "vereine", "verband", "verbände", "club", "klub", "liga", "bund", "bündnis", "allianz", "union", "partei", "parteien", "fraktion", "fraktionen", "koalition", "opposition", "linke", "linken", "grünen", "grüne", "liberalen",
    "rebellen", "taliban", "miliz", "milizen", "streitkräfte", "kräfte", "gruppe", "gruppen", "gruppierung", "bewegung", "netzwerk", "crew", "jury", "band", "airline", "werft", "reederei", "brauerei", "delegation", "kammer", "synode", "konferenz", "zentrale", "wache", "präsidium", "dezernat", "direktion", "inspektion",
    "bürgerschaft", "ärzteschaft", "studentenschaft", "elternschaft", "nachbarschaft", "lehrerschaft", "bauernschaft", "vereinigung",
    "vereinigungen", "versammlung", "vertretung", "aufsicht", "kanzlei", "marine", "luftwaffe", "besatzung", "anklage", "nebenklage", "verteidigung",
    "pressestelle", "leitstelle", "beratungsstelle", "meldestelle", "rechnungshof", "palast", "regime", "junta", "kommissionen", "institute",
    "forschungszentrum", "krisenzentrum", "lagezentrum", "warte", "dienst", "dienste", "verfassungsschutz", "hungerhilfe", "aidshilfe",
    "flüchtlingshilfe", "diakonie", "caritas", "kreuz", "parteispitze", "konzernspitze", "fraktionsspitze", "vereinsspitze", "regierungsspitze",
    "krisenstab", "generalstab", "führungsstab", "team", "teams", "ensemble", "chor", "duo", "trio", "quartett", "industrie", "wirtschaft",
    "wissenschaft", "branche", "handel", "handwerk", "bevölkerung", "stadtwerke", "verkehrsbetriebe", "troika", "lobby", "gremien", "ausschüsse",
    "vorstände", "parlamente", "senate", "bistum", "diözese", "synagoge", "kurie", "zoll", "airlines", "reedereien", "start-up", "start-ups",
    "versicherung", "versicherungen", "arbeitskreis", "gemeinschaft", "bahn",
];

/// Things, places, times, deeds and what is thought.
#[rustfmt::skip]
pub(crate) const MUTE: &[&str] = &[
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tät", "täten", "ion", "ionen", "ismus", "ment", "mente", "nis", "nisse", "tum", "tümer", "ur", "uren", "age", "agen", "ie", "ien", "ik", "iken", "enz", "enzen", "anz",
    // look like `-er`, `-ent`, `-ant`, `-ist`, `-or` and are no one
    "wasser", "messer", "fenster", "zimmer", "theater", "meter", "körper", "fehler", "wetter", "sommer", "winter", "oktober", "november", "dezember", "september", "keller", "zucker", "bilder", "gelder", "lieder", "bücher", "häuser", "dörfer", "wälder", "felder", "räder", "güter", "wörter", "täler",
    "alter", "finger", "hunger", "ärger", "eifer", "laster", "cluster", "register", "orchester", "semester", "tier", "feier", "steuer", "mauer", "dauer", "trauer", "feuer", "abenteuer", "treffer", "computer", "server", "roboter", "bagger", "hammer", "nummer", "kummer", "schulter", "butter", "filter", "liter", "kloster", "poster", "pflaster",
    "quartier", "revier", "turnier", "klavier", "ufer", "lager", "koffer", "eimer", "teller", "becher", "blätter", "bretter", "kleider", "flieger", "dampfer", "frachter", "tanker", "kreuzer", "panzer", "container", "reaktor", "faktor", "motor", "sektor", "terror", "horror", "humor", "traktor", "generator", "ventilator", "indikator", "faktoren", "motoren", "sektoren", "reaktoren", "daten", "toren",
    "prozent", "moment", "momente", "akzent", "talent", "patent", "event", "kontingent", "kontinent", "trend", "advent", "variante", "varianten", "restaurant", "diamant", "elefant", "konstante", "komponente", "komponenten", "renten", "konten", "kosten", "resten", "frist", "fristen", "list", "listen", "kisten", "küsten", "pisten", "twist", "mist", "zwist", "posten", "westen", "osten", "norden", "süden",
    "vorrat", "vorräte", "verrat", "apparat", "apparate", "format", "referat", "inserat", "literat", "geräte", "monat", "termin", "termine", "berlin", "medizin", "benzin", "disziplin", "gewinn", "sinn", "beginn", "paragraf", "autograf", "autonom", "strom", "fahrzeug", "fahrzeuge", "flugzeug", "flugzeuge", "werkzeug", "werkzeuge", "spielzeug", "sekunde", "sekunden", "stunde", "stunden", "urkunde", "urkunden", "runde", "runden",
    "einführung", "durchführung", "ausführung", "aufführung", "entführung", "begleitung", "einleitung", "ableitung", "rohrleitung", "stromleitung", "verdienst", "gottesdienst", "kraftwerk", "triebwerk", "kunstwerk", "autobahn", "impression", "information", "stadtrand", "strand", "verstand", "umstand", "umstände", "widerstand", "zustand", "zustände", "bestand", "abstand", "rückstand", "aufstand", "aufstände", "brand", "brände", "gegenstand", "einband", "waffenstillstand", "ruhestand",
    "grundlage", "anlage", "anlagen", "lage", "lagen", "frage", "fragen", "aussage", "tage", "umfrage", "freitag", "tag", "montag", "dienstag", "mittwoch", "donnerstag", "samstag", "sonnabend", "sonntag", "abend", "morgen", "nacht", "nächte", "woche", "wochen", "wochenende", "monate", "monaten", "jahr", "jahre", "jahren", "minute", "minuten", "uhr", "zeit", "zeiten", "anfang", "mitte", "ende", "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "heute", "gestern",
    "zahl", "zahlen", "anzahl", "menge", "summe", "preis", "preise", "geld", "million", "millionen", "milliarde", "milliarden", "euro", "dollar", "grad", "kilometer", "tonnen", "hälfte", "drittel", "viertel", "teil", "teile", "mal", "rest", "höhe", "größe",
    "krieg", "kriege", "streit", "kampf", "kämpfe", "angriff", "angriffe", "anschlag", "anschläge", "unfall", "unfälle", "unglück", "sturm", "stürme", "tod", "tote", "toten", "todesopfer", "leiche", "leichen", "problem", "probleme", "antwort", "antworten", "grund", "gründe", "fall", "fälle", "ziel", "ziele", "plan", "pläne", "projekt", "projekte", "gesetz", "gesetze", "vertrag", "verträge", "abkommen", "antrag", "anträge", "entwurf",
    "beschluss", "beschlüsse", "urteil", "urteile", "verfahren", "prozess", "prozesse", "wahl", "wahlen", "treffen", "gipfel", "gespräch", "gespräche", "debatte", "kritik", "vorwurf", "vorwürfe", "streik", "streiks", "protest", "proteste", "wort", "worte", "zitat", "satz", "sätze", "ton", "töne", "stimme", "stimmen", "bild", "filme", "lied", "spiel", "spiele", "tor", "tore", "sieg", "siege", "niederlage", "bekunden",
    "platz", "plätze", "weg", "wege", "straße", "straßen", "brücke", "brücken", "fluss", "see", "meer", "berg", "berge", "wald", "insel", "inseln", "hafen", "zug", "züge", "schiff", "schiffe", "boot", "boote", "auto", "autos", "wagen", "maschine", "maschinen", "rakete", "raketen", "bombe", "bomben", "waffe", "waffen", "gebäude", "dach", "öl", "gas", "luft", "himmel", "temperaturen", "hilfe", "hilfen", "arbeit", "arbeiten", "leben", "liebe", "angst", "freude", "wut",
    "ergebnis", "folge", "folgen", "schaden", "schäden", "lob", "druck", "macht", "recht", "rechte", "pflicht", "system", "systeme", "netz", "erfolg", "erfolge", "versuch", "versuche", "schritt", "schritte", "einsatz", "einsätze", "verlust", "verluste", "bau", "umbau", "ausbau", "abbau", "kauf", "verkauf", "besuch", "rücktritt", "auftritt", "austritt", "eintritt", "abzug", "einzug", "aufenthalt", "inhalt", "haushalt", "bedarf", "mangel", "mittel", "art", "weise", "form", "formen", "linie", "linien", "rolle", "spur", "spuren", "quelle", "quellen", "angabe", "angaben", "thema", "themen", "idee", "ideen", "konzept", "motto", "titel", "name", "namen", "begriff", "begriffe", "liste", "tabelle", "marke", "ware", "waren", "stoff", "stoffe", "mehl", "virus", "viren", "krankheit", "seite", "seiten", "stelle", "stellen", "ort", "orte", "raum", "räume", "region", "gegend", "punkt", "punkte", "dinge", "ding", "sache", "sachen",
    "straßenbahn", "seilbahn", "landebahn", "rennbahn", "umlaufbahn", "fahrbahn", "eisenbahn", "schwebebahn", "laufbahn", "u-bahn", "s-bahn",
    "frühling", "autobahnkreuz", "bürgschaft", "fensterkreuz", "vergleich", "bereich", "ausgleich", "strich", "stich", "brief", "briefe", "film",
    "foto", "fotos", "video", "videos", "schreiben", "papier", "papiere", "dokument", "dokumente", "text", "texte", "buch", "bericht", "berichte",
    "studie", "studien", "regel", "regeln", "haft", "strafe", "strafen", "hitze", "kälte", "regen", "schnee", "frost", "nebel", "hagel", "beben",
    "absturz", "abstürze", "stau", "staus", "verkehr", "lärm", "ruhe", "frieden", "gefahr", "gefahren", "risiko", "risiken", "chance", "chancen",
    "zukunft", "klima", "energie", "schulden", "lohn", "löhne", "zins", "zinsen", "kurs", "kurse", "umsatz", "umsätze", "gewinne", "export",
    "exporte", "import", "importe", "brot", "milch", "fleisch", "wein", "bier", "tür", "türen", "wand", "wände", "boden", "tisch", "stuhl",
    "bett", "schule", "schulen", "museum", "museen", "stadion", "stadien", "halle", "hallen", "saal", "markt", "märkte", "park", "parks", "garten",
    "gärten", "feld", "ball", "bälle", "pokal", "saison", "serie", "halbzeit", "rennen", "etappe", "sprung", "wurf", "schlag", "schläge", "schuss",
    "schüsse", "hand", "hände", "kopf", "auge", "augen", "herz", "blut", "gesicht", "hund", "hunde", "katze", "katzen", "pferd", "pferde", "vogel",
    "vögel", "schuld", "fisch", "fische", "baum", "bäume", "blume", "blumen",
];
