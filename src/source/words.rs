//! The words of the family: agencies, desks, picture houses, cues, roles, genres, places.

use super::Agency;

/// One agency: its code, its name, its country, and how it is written.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) agency: Agency,
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) country: &'static str,
    /// Compared without case.
    pub(crate) spellings: &'static [&'static str],
}

const fn row(
    agency: Agency,
    code: &'static str,
    name: &'static str,
    country: &'static str,
    spellings: &'static [&'static str],
) -> Row {
    Row { agency, code, name, country, spellings }
}

/// All agencies, in the order of [`Agency`].
#[rustfmt::skip]
pub(crate) const AGENCIES: &[Row] = &[
    row(Agency::Dpa, "dpa", "Deutsche Presse-Agentur", "DE", &["dpa", "Deutsche Presse-Agentur", "Deutschen Presse-Agentur", "Deutsche Presseagentur", "Deutschen Presseagentur"]),
    row(Agency::DpaAfx, "dpa-AFX", "dpa-AFX Wirtschaftsnachrichten", "DE", &["dpa-AFX", "AFX"]),
    row(Agency::DpaInfocom, "dpa-infocom", "dpa-infocom", "DE", &["dpa-infocom"]),
    row(Agency::DpaThemendienst, "dpa-tmn", "dpa-Themendienst", "DE", &["dpa-tmn", "tmn", "dpa-Themendienst", "dpa Themendienst"]),
    row(Agency::DpaSport, "dpa Sport", "dpa-Sport", "DE", &["dpa Sport", "dpa-Sport"]),
    row(Agency::DpaBild, "dpa-Bildfunk", "dpa Picture-Alliance", "DE", &["dpa-Bildfunk", "dpa Bildfunk", "dpa-Zentralbild", "dpa Zentralbild", "dpa-Infografik", "dpa Infografik"]),
    row(Agency::DpaEuropa, "dpa Europe", "dpa English", "DE", &["dpa International", "dpa-international"]),
    row(Agency::NewsAktuell, "ots", "news aktuell, Originaltextservice", "DE", &["ots", "news aktuell", "presseportal.de", "Presseportal"]),
    row(Agency::Afp, "AFP", "Agence France-Presse", "FR", &["AFP", "Agence France-Presse", "Agence France Presse", "AFP Deutschland", "AFPD"]),
    row(Agency::AfpRelax, "AFP Relaxnews", "AFP Relaxnews", "FR", &["AFP Relaxnews"]),
    row(Agency::Reuters, "Reuters", "Reuters", "GB", &["Reuters", "rtr", "Thomson Reuters"]),
    row(Agency::Ap, "AP", "Associated Press", "US", &["AP", "The Associated Press", "Associated Press", "The AP"]),
    row(Agency::Dapd, "dapd", "dapd Nachrichtenagentur", "DE", &["dapd"]),
    row(Agency::Ddp, "ddp", "Deutscher Depeschendienst", "DE", &["ddp", "ddp-adn", "ddp direct"]),
    row(Agency::Adn, "ADN", "Allgemeiner Deutscher Nachrichtendienst", "DE", &["ADN"]),
    row(Agency::Vwd, "vwd", "Vereinigte Wirtschaftsdienste", "DE", &["vwd"]),
    row(Agency::Kna, "KNA", "Katholische Nachrichten-Agentur", "DE", &["KNA", "Katholische Nachrichten-Agentur", "Katholischen Nachrichten-Agentur"]),
    row(Agency::Epd, "epd", "Evangelischer Pressedienst", "DE", &["epd", "Evangelischer Pressedienst", "Evangelischen Pressedienst", "Evangelische Pressedienst"]),
    row(Agency::EpdAustria, "epdÖ", "Evangelischer Pressedienst in Österreich", "AT", &["epdÖ", "epd Ö", "epd-Ö"]),
    row(Agency::Idea, "idea", "Evangelische Nachrichtenagentur idea", "DE", &["idea", "Evangelische Nachrichtenagentur idea"]),
    row(Agency::Sid, "SID", "Sport-Informations-Dienst", "DE", &["SID", "Sport-Informations-Dienst", "Sportinformationsdienst"]),
    row(Agency::Dts, "dts", "dts Nachrichtenagentur", "DE", &["dts", "dts Nachrichtenagentur", "dts-Nachrichtenagentur"]),
    row(Agency::SpotOn, "spot on", "spot on news", "DE", &["spot on news", "spot on", "spoton"]),
    row(Agency::Teleschau, "teleschau", "teleschau", "DE", &["teleschau"]),
    row(Agency::Glomex, "glomex", "glomex", "DE", &["glomex"]),
    row(Agency::Iwr, "IWR-Pressedienst", "IWR-Pressedienst", "DE", &["IWR-Pressedienst", "IWR Online"]),
    row(Agency::Juragentur, "jur", "juragentur", "DE", &["juragentur", "jur"]),
    row(Agency::Pressetext, "pte", "pressetext.austria", "AT", &["pte", "pressetext", "pressetext.austria"]),
    row(Agency::Apa, "APA", "Austria Presse Agentur", "AT", &["APA", "Austria Presse Agentur", "Austria Presseagentur", "Austria-Presse-Agentur"]),
    row(Agency::ApaOts, "APA-OTS", "APA-OTS Originaltext-Service", "AT", &["APA-OTS"]),
    row(Agency::Kathpress, "KAP", "Kathpress", "AT", &["Kathpress", "KAP"]),
    row(Agency::Sda, "sda", "Keystone-SDA", "CH", &["sda", "Keystone-SDA", "Schweizerische Depeschenagentur", "Schweizerischen Depeschenagentur"]),
    row(Agency::Ats, "ats", "Agence télégraphique suisse", "CH", &["ats"]),
    row(Agency::Awp, "awp", "AWP Finanznachrichten", "CH", &["awp"]),
    row(Agency::Si, "Si", "Sportinformation", "CH", &["Sportinformation"]),
    row(Agency::Kipa, "kipa", "Katholische Internationale Presseagentur", "CH", &["kipa"]),
    row(Agency::KathCh, "kath.ch", "kath.ch", "CH", &["kath.ch"]),
    row(Agency::Rnd, "RND", "RedaktionsNetzwerk Deutschland", "DE", &["RND", "RedaktionsNetzwerk Deutschland"]),
    row(Agency::Tass, "TASS", "TASS", "RU", &["TASS", "ITAR-TASS"]),
    row(Agency::Ria, "RIA", "RIA Nowosti", "RU", &["RIA", "RIA Nowosti", "RIA Novosti"]),
    row(Agency::Interfax, "Interfax", "Interfax", "RU", &["Interfax"]),
    row(Agency::Sputnik, "Sputnik", "Sputnik", "RU", &["Sputnik News"]),
    row(Agency::Ukrinform, "Ukrinform", "Ukrinform", "UA", &["Ukrinform"]),
    row(Agency::InterfaxUkraine, "Interfax-Ukraine", "Interfax-Ukraine", "UA", &["Interfax-Ukraine"]),
    row(Agency::Unian, "UNIAN", "UNIAN", "UA", &["UNIAN"]),
    row(Agency::Belta, "BelTA", "BelTA", "BY", &["BelTA"]),
    row(Agency::Xinhua, "Xinhua", "Xinhua", "CN", &["Xinhua"]),
    row(Agency::Kyodo, "Kyodo", "Kyodo", "JP", &["Kyodo"]),
    row(Agency::Jiji, "Jiji", "Jiji Press", "JP", &["Jiji", "Jiji Press"]),
    row(Agency::Yonhap, "Yonhap", "Yonhap", "KR", &["Yonhap"]),
    row(Agency::Kcna, "KCNA", "Korean Central News Agency", "KP", &["KCNA"]),
    row(Agency::Ansa, "ANSA", "Agenzia Nazionale Stampa Associata", "IT", &["ANSA"]),
    row(Agency::Efe, "EFE", "Agencia EFE", "ES", &["EFE"]),
    row(Agency::EuropaPress, "Europa Press", "Europa Press", "ES", &["Europa Press"]),
    row(Agency::Lusa, "Lusa", "Agência Lusa", "PT", &["Lusa"]),
    row(Agency::Belga, "Belga", "Belga", "BE", &["Belga"]),
    row(Agency::Anp, "ANP", "Algemeen Nederlands Persbureau", "NL", &["ANP"]),
    row(Agency::Ritzau, "Ritzau", "Ritzaus Bureau", "DK", &["Ritzau", "Ritzau Scanpix"]),
    row(Agency::Ntb, "NTB", "Norsk Telegrambyrå", "NO", &["NTB"]),
    row(Agency::Tt, "TT", "TT Nyhetsbyrån", "SE", &["TT"]),
    row(Agency::Stt, "STT", "STT", "FI", &["STT"]),
    row(Agency::Bns, "BNS", "Baltic News Service", "LT", &["BNS"]),
    row(Agency::Leta, "LETA", "LETA", "LV", &["LETA"]),
    row(Agency::Elta, "ELTA", "ELTA", "LT", &["ELTA"]),
    row(Agency::Pap, "PAP", "Polska Agencja Prasowa", "PL", &["PAP"]),
    row(Agency::Ctk, "ČTK", "Česká tisková kancelář", "CZ", &["ČTK", "CTK"]),
    row(Agency::Tasr, "TASR", "TASR", "SK", &["TASR"]),
    row(Agency::Mti, "MTI", "Magyar Távirati Iroda", "HU", &["MTI"]),
    row(Agency::Sta, "STA", "Slovenska tiskovna agencija", "SI", &["STA"]),
    row(Agency::Hina, "HINA", "Hrvatska izvještajna novinska agencija", "HR", &["HINA"]),
    row(Agency::Tanjug, "Tanjug", "Tanjug", "RS", &["Tanjug"]),
    row(Agency::Beta, "Beta", "Beta", "RS", &["Beta"]),
    row(Agency::Bta, "BTA", "Bulgarska telegrafna agenzija", "BG", &["BTA"]),
    row(Agency::Agerpres, "Agerpres", "Agerpres", "RO", &["Agerpres"]),
    row(Agency::Mediafax, "Mediafax", "Mediafax", "RO", &["Mediafax"]),
    row(Agency::Amna, "AMNA", "Athens-Macedonian News Agency", "GR", &["AMNA", "ANA"]),
    row(Agency::Anadolu, "AA", "Anadolu Agency", "TR", &["Anadolu", "Anadolu Agency", "Anadolu Ajansı", "AA"]),
    row(Agency::Dha, "DHA", "Demirören Haber Ajansı", "TR", &["DHA"]),
    row(Agency::Irna, "Irna", "Islamic Republic News Agency", "IR", &["Irna"]),
    row(Agency::Isna, "Isna", "Iranian Students' News Agency", "IR", &["Isna"]),
    row(Agency::Fars, "Fars", "Fars", "IR", &["Fars"]),
    row(Agency::Tasnim, "Tasnim", "Tasnim", "IR", &["Tasnim"]),
    row(Agency::Mehr, "Mehr", "Mehr", "IR", &["Mehr News Agency"]),
    row(Agency::Sana, "Sana", "Syrian Arab News Agency", "SY", &["Sana"]),
    row(Agency::Wafa, "Wafa", "Wafa", "PS", &["Wafa"]),
    row(Agency::Mena, "Mena", "Middle East News Agency", "EG", &["Mena"]),
    row(Agency::Spa, "SPA", "Saudi Press Agency", "SA", &["SPA"]),
    row(Agency::Wam, "WAM", "Emirates News Agency", "AE", &["WAM"]),
    row(Agency::Nna, "NNA", "National News Agency", "LB", &["NNA"]),
    row(Agency::Pti, "PTI", "Press Trust of India", "IN", &["PTI"]),
    row(Agency::Ani, "ANI", "Asian News International", "IN", &["ANI"]),
    row(Agency::Antara, "Antara", "Antara", "ID", &["Antara"]),
    row(Agency::Aap, "AAP", "Australian Associated Press", "AU", &["AAP"]),
    row(Agency::Cp, "CP", "The Canadian Press", "CA", &["The Canadian Press", "Canadian Press"]),
    row(Agency::Upi, "UPI", "United Press International", "US", &["UPI"]),
    row(Agency::Bloomberg, "Bloomberg", "Bloomberg News", "US", &["Bloomberg", "Bloomberg News"]),
    row(Agency::DowJones, "DJN", "Dow Jones Newswires", "US", &["Dow Jones", "Dow Jones Newswires", "DJN"]),
    row(Agency::MarketWatch, "MarketWatch", "MarketWatch", "US", &["MarketWatch"]),
    row(Agency::PaMedia, "PA", "PA Media", "GB", &["PA Media", "PA Wire"]),
];

/// dpa's regional desks.
#[rustfmt::skip]
pub(crate) const DESKS: &[(&str, &str)] = &[
    ("lby", "Bayern"),
    ("lsw", "Baden-Württemberg"),
    ("lrs", "Rheinland-Pfalz/Saarland"),
    ("lhe", "Hessen"),
    ("lnw", "Nordrhein-Westfalen"),
    ("lni", "Niedersachsen/Bremen"),
    ("lno", "Hamburg/Schleswig-Holstein"),
    ("lmv", "Mecklenburg-Vorpommern"), ("mv", "Mecklenburg-Vorpommern"),
    ("lbn", "Berlin/Brandenburg"), ("bb", "Berlin/Brandenburg"),
    ("lsa", "Sachsen-Anhalt"), ("sa", "Sachsen-Anhalt"),
    ("lsn", "Sachsen"), ("lsc", "Sachsen"), ("sn", "Sachsen"),
    ("lth", "Thüringen"), ("th", "Thüringen"),
];

/// Agencies that sign in small letters; any other short mark in small letters is somebody's initials.
#[rustfmt::skip]
pub(crate) const SMALL_AGENCIES: &[&str] = &[
    "dpa", "afp", "apa", "kna", "epd", "epdö", "sid", "sda", "ats", "awp", "ots", "dts", "rtr", "dapd", "ddp", "adn", "vwd", "tmn", "pte", "idea", "jur", "kipa",
];

/// Agencies without a name.
#[rustfmt::skip]
pub(crate) const GENERIC: &[&str] = &[
    "Agenturen", "Agentur", "Agenturmaterial", "Agenturmeldungen", "Agenturmeldung", "Nachrichtenagenturen", "Nachrichtenagentur",
    "Presseagenturen", "Agt", "ag", "wire services",
];

/// Houses that sign in small letters or by few capitals; without them `br` would be somebody's initials.
#[rustfmt::skip]
pub(crate) const OUTLETS: &[&str] = &[
    "ard", "arte", "br", "br24", "hr", "mdr", "ndr", "rb", "rbb", "sr", "swr", "wdr", "zdf", "orf", "srf", "dw", "dlf",
    "ntv", "n-tv", "rtl", "sat.1", "welt", "taz", "faz", "sz", "nzz", "bild", "stern", "focus", "zeit", "spiegel", "fr",
    "Radio Bremen", "Deutschlandfunk", "3sat", "t-online", "t3n", "heise", "golem", "kress", "turi2", "agrarheute", "jw", "nd", "oe24", "tagesschau",
    "dr", "bbc", "cnn", "NOZ", "FUNKE", "Ippen.Media", "RTL News", "DER STANDARD", "ZEIT ONLINE",
];

/// Parties, which stand behind a slash as stations do: `Anna Muster/SPD`.
pub(crate) const PARTIES: &[&str] = &[
    "SPD", "CDU", "CSU", "FDP", "AFD", "BSW", "PDS", "DKP", "KPD", "NPD", "SED", "ÖVP", "SPÖ",
    "FPÖ", "SVP", "NEOS",
];

/// Small words that are nobody's initials.
#[rustfmt::skip]
pub(crate) const SMALL_WORDS: &[&str] = &[
    "ab", "aber", "alle", "alles", "als", "also", "alt", "am", "an", "art", "auch", "auf", "aus", "bald", "bei", "beim", "bin", "bis", "bist",
    "da", "dabei", "damit", "dann", "das", "dass", "dein", "dem", "den", "denn", "der", "des", "dich", "die", "dies", "dir", "doch", "dort",
    "du", "durch", "eben", "ein", "eine", "einem", "einen", "einer", "eines", "ende", "er", "es", "etwa", "euch", "euer", "fast", "fort",
    "frei", "für", "ganz", "gar", "gegen", "gern", "gut", "haben", "halb", "hat", "her", "hier", "hin", "hoch", "ich", "ihm", "ihn", "ihr", "ihre",
    "im", "immer", "in", "info", "ins", "ist", "ja", "je", "jede", "jetzt", "kann", "kein", "keine", "klar", "kurz", "lang", "laut", "leer", "li", "links", "mal",
    "man", "mehr", "mein", "mich", "min", "mir", "mit", "nach", "nah", "nein", "neu", "neue", "nicht", "noch", "nun", "nur", "ob", "oben", "oder",
    "offen", "ohne", "ok", "okay", "oft", "pro", "re", "rund", "schon", "sehr", "sein", "seine", "seit", "sich", "sie", "sind", "so", "solo", "sowie", "statt",
    "top", "tot", "uhr", "um", "und", "uns", "unten", "unter", "usw", "vgl", "viel", "vier", "vom", "von", "vor", "wann", "war", "was", "weg", "wegen", "weil",
    "weit", "wenn", "wer", "wie", "wir", "wird", "wo", "wohl", "zehn", "zu", "zum", "zur", "zwar", "zwei", "zwölf", "menu", "menü", "suche", "mail", "email", "login", "abo", "shop", "home", "blog",
    "teil", "etc", "bzw", "ca", "sog", "geb", "gest", "nr", "std", "share", "like", "tweet", "link", "bild", "foto", "text", "video", "audio", "live",
];

/// Words in small letters inside a name, between two capitals.
#[rustfmt::skip]
pub(crate) const PARTICLES: &[&str] = &[
    "von", "vom", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "el", "al", "bin", "ibn", "ben",
    "ten", "ter", "med.", "phil.", "rer.", "nat.", "jur.", "pol.", "habil.", "h.c.", "zu", "zur", "zum", "y", "e", "af", "av", "til", "und",
];

/// Titles in front of a name whose dot belongs to them.
#[rustfmt::skip]
pub(crate) const TITLES: &[&str] = &[
    "Dr", "Prof", "Dipl", "Ing", "Mag", "St", "Sr", "Jr", "med", "phil", "jur", "rer", "nat", "pol", "c", "Hon", "Msgr", "Chr", "Fr", "Hr",
];

/// What people of the newsroom are called; also the last part of a compound (`Wirtschaftsredakteurin`).
#[rustfmt::skip]
pub(crate) const ROLES: &[&str] = &[
    "Redakteur", "Redakteurin", "Redakteurinnen", "Redakteure", "Chefredakteur", "Chefredakteurin", "Korrespondent", "Korrespondentin", "Korrespondenten",
    "Reporter", "Reporterin", "Chefreporter", "Chefreporterin", "Autor", "Autorin", "Journalist", "Journalistin", "Volontär", "Volontärin",
    "Mitarbeiter", "Mitarbeiterin", "Ressortleiter", "Ressortleiterin", "Redaktionsleiter", "Redaktionsleiterin", "Kolumnist", "Kolumnistin",
    "Praktikant", "Praktikantin", "Leiter", "Leiterin", "Leitender", "Leitende", "Freier", "Freie", "Gastautor", "Gastautorin", "Redner", "Rednerin",
    "Herausgeber", "Herausgeberin", "Moderator", "Moderatorin", "Experte", "Expertin", "Professor", "Professorin", "Rechtsanwältin",
    "Editor", "Stv", "Stellvertretender", "Stellvertretende", "Head", "Senior", "Managing", "Politikwissenschaftler", "Politikwissenschaftlerin",
    "Blattmacher", "Blattmacherin", "Redaktionsmitglied", "Redaktionsmitglieder", "Chef", "Chefin", "Volontariat", "Ressort", "Fotograf", "Fotografin",
    "Redaktor", "Redaktorin", "Redaktoren",
    "Chefin vom Dienst", "CvD", "Nachrichtenchef", "Nachrichtenchefin", "Auslandchef", "Auslandchefin", "Bundeshauskorrespondent",
    "Fachredaktion",
];

/// What a text can be, in front of `von`: `Ein Gastbeitrag von`, `Analyse von`; most also in front of a colon.
#[rustfmt::skip]
pub(crate) const GENRES: &[&str] = &[
    "Gastbeitrag", "Gastkommentar", "Gastkolumne", "Kommentar", "Kolumne", "Analyse", "Essay", "Interview", "Gespräch", "Reportage", "Bericht", "Beitrag", "Artikel",
    "Text", "Texte", "Glosse", "Porträt", "Portrait", "Rezension", "Kritik", "Meinung", "Leitartikel", "Leitkommentar", "Protokoll", "Protokolle", "Recherche", "Feature",
    "Satire", "Einordnung", "Hintergrund", "Nachruf", "Debattenbeitrag", "Standpunkt", "Blog", "Blogbeitrag", "Erfahrungsbericht", "Testbericht", "Test", "Ratgeber",
    "Zwischenruf", "Einwurf", "Pro und Contra", "Streitgespräch", "Videokommentar", "Newsletter", "Story", "Exklusiv", "Liveblog", "Video", "Umfrage", "Besprechung",
    "Redaktion", "Text und Interview", "Interview und Text", "Text und Recherche", "Text und Fotos", "Text & Fotos", "Text und Foto", "Text & Foto", "Text und Bilder", "Text und Bild", "Text & Bild", "Text & Bilder", "Text/Bild", "Text/Bilder", "Text/Foto", "Text/Fotos",
    "Redaktionelle Bearbeitung", "Mitarbeit", "Bearbeitung", "Fragen", "Moderation", "Aufzeichnung",
    "Gastbeiträge", "Dokumentation", "Faktencheck", "Spielbericht", "Liveticker", "Presseschau", "Zusammenfassung", "Leserbrief", "Foto und Text",
    "Fotos und Text", "Bilder und Text", "Bild und Text", "Interviews", "Reportagen", "Berichte", "Beobachtungen", "Spurensuche", "Ortsbesuch",
    "Ortstermin", "Stimmungsbericht", "Erklärstück", "Würdigung", "Buchauszug", "Auszug", "Vorabdruck", "Plädoyer", "Replik", "Polemik", "Intervention",
    "Zwischenbilanz", "Meinungsbeitrag", "Meinungskommentar", "Pro & Contra",
];

/// Participles in front of `von`.
#[rustfmt::skip]
pub(crate) const WRITTEN: &[&str] = &[
    "Geschrieben", "Verfasst", "Aufgezeichnet", "Zusammengestellt", "Adaptiert", "Notiert", "Erstellt", "Veröffentlicht", "Gepostet", "Recherchiert", "Protokolliert",
    "Eingestellt", "Publiziert", "Bearbeitet", "Redigiert", "Written", "Posted",
];

/// Cues of a byline that stand alone or in front of a colon.
#[rustfmt::skip]
pub(crate) const AUTHOR_CUES: &[&str] = &[
    "Autorin/Autor", "Autor/Autorin", "Autor:innen", "Autor:in", "Autor*innen", "Autor*in", "Autor/in", "Autor/-in", "Autorinnen", "Autoren", "Autorin", "Autor",
    "Reporterin", "Reporter", "Korrespondentin", "Korrespondent", "Verfasserin", "Verfasser", "Author", "Artikel von", "Ein Artikel von", "Redakteurin", "Redakteur", "Gastautorin", "Gastautor",
    "Autor(in)", "Autor(en)", "Autor_in", "Autor_innen", "Autoren-Team", "Autorenteam", "Verfasserinnen", "Verfasser:in", "Redaktor", "Redaktorin",
];

/// Other hands: cue and what they did.
#[rustfmt::skip]
pub(crate) const TRANSLATED: &[&str] = &[
    "Übersetzung", "Übersetzer", "Übersetzerin", "Übersetzt", "Aus dem Englischen", "Aus dem Amerikanischen", "Aus dem Französischen", "Aus dem Spanischen", "Aus dem Italienischen", "Aus dem Russischen",
    "Aus dem Polnischen", "Aus dem Türkischen", "Aus dem Ukrainischen", "Aus dem Niederländischen", "Aus dem Hebräischen", "Aus dem Arabischen",
    "Aus dem Schwedischen", "Aus dem Dänischen", "Aus dem Norwegischen", "Aus dem Portugiesischen", "Aus dem Chinesischen", "Aus dem Japanischen",
    "Aus dem Tschechischen", "Aus dem Ungarischen", "Aus dem Persischen", "Aus dem Griechischen", "Aus dem britischen Englisch", "Aus dem amerikanischen Englisch",
    "Übersetzerinnen",
];

/// Cues of who drew.
#[rustfmt::skip]
pub(crate) const DREW: &[&str] = &["Illustrationen", "Illustration", "Zeichnungen", "Zeichnung"];

/// Words that end a list of names: another cue, a rubric, an apparatus of the page.
#[rustfmt::skip]
pub(crate) const STOPS: &[&str] = &[
    "Stand", "Foto", "Fotos", "Bild", "Bilder", "Montage", "Lesedauer", "Lesezeit", "Veröffentlicht", "Publiziert", "Erschienen", "Aktualisiert", "Erstveröffentlichung", "Zuletzt", "Letzte",
    "Letztes", "Kommentare", "Kommentar", "Datum", "Update", "Published", "Updated", "Twitter", "Facebook", "Instagram", "Account", "Teilen", "Drucken", "Merken", "Newsletter", "Folgen",
    "Heute", "Gestern", "Vor", "Uhr", "Kategorie", "Kategorien", "Keine", "Text", "Grafik", "Video", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag",
    "Sonnabend", "Sonntag", "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    "Jan.", "Feb.", "Mrz.", "Apr.", "Aug.", "Sep.", "Sept.", "Okt.", "Oct", "Nov.", "Dez.", "Dec", "Min", "Minuten", "Artikel", "Anzeige", "Mehr", "Styling", "Haare", "Make-up", "Produktion",
];

/// Words that no person is called; they make a name one of a house or of a thing.
#[rustfmt::skip]
pub(crate) const HOUSE_WORDS: &[&str] = &[
    "GmbH", "AG", "KG", "SE", "UG", "mbH", "Ltd", "Inc", "LLC", "e.V", "eV", "Verlagsgesellschaft", "Zeitung", "Times", "Post", "News", "Online", "ONLINE", "Media", "Medien", "Magazin",
    "Redaktion", "Institut", "Institute", "Universität", "University", "Hochschule", "Akademie", "Bund", "Bundesamt", "Bundesministerium", "Ministerium", "Landesregierung", "Bundesregierung", "Verband",
    "Verein", "Agentur", "Stiftung", "Museum", "Galerie", "Archiv", "Polizei", "Feuerwehr", "Stadt", "Gemeinde", "Landkreis", "Presse", "Pressestelle", "Rentenversicherung", "Verbraucherzentrale",
    "Deutsche", "Deutscher", "Deutsches", "Deutschen", "Images", "Press", "Photo", "Stock", "Zentralbild", "Research", "Center", "Group", "Association", "Bank", "Standard", "STANDARD", "Welt", "WELT", "Spiegel", "SPIEGEL",
    "Der", "Die", "Das", "Dem", "Den", "Ein", "Eine", "Im", "In", "Am", "An", "Auf", "Aus", "Bei", "Mit", "Nach", "Für", "Und", "Zum", "Zur", "Zu", "DER", "DIE", "DAS", "Es", "Er", "Sie", "Wir", "Ihr", "Ich", "Was", "Wie", "Wer", "Warum", "Wo", "Wenn", "Als",
    "Nachrichten", "Anzeiger", "Tagblatt", "Tageblatt", "Kurier", "Rundschau", "Allgemeine", "Morgenpost", "Merkur", "Rundfunk", "Fernsehen", "Radio",
    "Abendblatt", "Abendzeitung", "Volksstimme", "Volksblatt", "Tagesspiegel", "Handelsblatt", "Wochenblatt", "Landeszeitung", "Journal",
    "So", "Hier", "Jetzt", "Auch", "Noch", "Nur", "Mehr", "Alle", "Neue", "Neuer", "Neues", "Nicht", "Kein", "Keine", "Über", "Unter", "Vor", "Seit", "Bis", "Um", "Durch", "Gegen", "Ohne", "Diese", "Dieser", "Dieses",
];

/// Cues of a source line in front of a colon, longest first.
#[rustfmt::skip]
pub(crate) const SOURCE_CUES: &[&str] = &[
    "Weitere Quellen", "Weitere Quelle", "Verwendete Quellen", "Textquelle", "Datenquelle", "Datenquellen", "Quellen", "Quelle", "Quellenangabe", "Quellenangaben", "Source", "Sources",
];

/// What stands in front of the houses whose material was used.
#[rustfmt::skip]
pub(crate) const MATERIAL_CUES: &[&str] = &[
    "Mit Agenturmaterial von", "Mit Material der Nachrichtenagenturen", "Mit Material der Nachrichtenagentur", "Mit Material der Agenturen", "Mit Material der", "Mit Material des", "Mit Material vom", "Mit Material von",
    "Mit Informationen der", "Mit Informationen des", "Mit Informationen vom", "Mit Informationen von", "Mit Informationen aus", "Unter Verwendung von Material von", "Unter Verwendung von Material der", "Mit",
];

/// Documents that stand beside a house and are none.
#[rustfmt::skip]
pub(crate) const DOCUMENTS: &[&str] = &[
    "Pressemitteilung", "Pressemeldung", "Medienmitteilung", "Pressemitteilungen", "Presseaussendung", "Mitteilung", "Originalbeitrag",
];

/// Cues of a picture credit, longest first.
#[rustfmt::skip]
pub(crate) const CREDIT_CUES: &[&str] = &[
    "Foto und Styling", "Foto & Styling", "Fotos und Styling", "Foto [M]", "Foto(s)", "Fotocredits", "Fotocredit", "Foto-Credit", "Fotoquelle", "Fotonachweis", "Fotografin", "Fotograf", "Fotografie", "Fotos", "Foto",
    "Bildquellen", "Bildquelle", "Bildnachweise", "Bildnachweis", "Bildrechte", "Bildcredit", "Bildcredits", "Bilder", "Bild", "Photocredit", "Photo Credit", "Photographer", "Photos", "Photo", "Titelbild", "Titelfoto", "Symbolfotos", "Symbolfoto",
    "Symbolbilder", "Symbolbild", "Symbolgrafik", "Archivbilder", "Archivbild", "Archivfoto", "Beispielbild", "Beispielfoto", "Aufmacherbild", "Beitragsbild", "Vorschaubild", "Headerbild", "Infografik", "Grafiken", "Grafik",
    "Illustrationen", "Illustration", "Screenshots", "Screenshot", "Fotomontage", "Bildmontage", "Montage", "Collage", "Karte", "Credits", "Credit", "Image", "Videostill", "Still",
    "Foto & Text", "Foto-Quelle", "Foto Credit", "Fotorechte", "Fotohinweis", "Fotomaterial", "Foto/Grafik", "Foto/Montage",
    "Foto-Montage", "Foto-Archiv", "Foto (Archiv)", "Foto (Symbolbild)", "Bild/Quelle", "Bild-Quelle", "Bild-Credit", "Bild Quelle", "Bildautor",
    "Bildautorin", "Bildautoren", "Bildurheber", "Bildherkunft", "Bildhinweis", "Bildmaterial", "Bildagentur", "Bild & Text", "Bilderquelle",
    "Bildkomposition", "Bildcollage", "Fotocollage", "Abbildung", "Abbildungen", "Abb.", "Abbildungsnachweis", "Quellenangabe Bild", "Photo credits",
    "Photocredits", "Photograph", "Photography", "Bild-Archiv", "Visualisierung", "Visualisierungen", "Rendering", "Renderings", "Karikatur",
    "Cartoon", "Zeichnung", "Skizze", "Repro", "Reproduktion", "Sujetbild", "Sujetfoto", "Themenbild", "Teaserbild", "Coverbild", "Coverfoto",
    "Aufmacherfoto", "Porträtfoto", "Pressefoto", "Pressebild", "Satellitenbild", "Luftbild", "Luftaufnahme", "Drohnenfoto", "Videograb", "Videoscreenshot",
    "Standbild", "KI-Bild",
];

/// Houses whose pictures are printed everywhere; also agencies of [`AGENCIES`] are read as such.
#[rustfmt::skip]
pub(crate) const PICTURES: &[&str] = &[
    "picture alliance", "picture-alliance", "pa", "epd-bild", "AP Photo", "EPA", "epa-efe", "Keystone", "APA-PictureDesk", "picturedesk.com", "picturedesk", "Getty", "Getty Images", "GettyImages", "Getty Images Europe", "Bongarts",     "imago", "imago images", "imago-images", "imagoimages", "www.imago-images.de", "imago-images.de", "imago sport", "imago stock&people", "imago stock & people", "laif", "ddp images", "action press", "ActionPress", "Westend61", "SZ Photo", "ullstein bild", "ullstein", "akg-images", "bpk",
    "ZUMA", "ZUMA Press", "ZUMA Wire", "ZUMA Press Wire", "ZUMAPRESS.com", "Sipa", "SIPA Press", "SIPA USA", "Polaris", "NurPhoto", "Abaca", "TNN", "Eibner", "Nordphoto", "Witters", "firo", "firo Sportphoto", "GEPA", "GEPA pictures", "LAT Images", "City-Press", "Foto Huebner", "Sven Simon", "Panoramic", "Newspix", "Cover Images", "BrauerPhotos", "People Picture", "Future Image", "Photoshot", "Rex Features", "Shutterstock", "Shutterstock.com", "iStock", "iStockphoto", "istockphoto.com", "iStock.com", "Adobe Stock", "AdobeStock", "stock.adobe.com", "Fotolia", "Fotolia.com", "Depositphotos", "123RF", "123RF.com", "Colourbox", "Pixabay", "pixabay.com", "Unsplash", "Pexels", "Flickr", "Wikimedia Commons", "Wikimedia", "PantherMedia", "Shotshop", "Mauritius", "mauritius images", "photocase.de", "photocase", "Alamy", "Alamy Stock Photo", "Stocksy", "Corbis", "Magnum", "Magnum Photos", "plainpicture", "F1online", "Ostkreuz", "Lichtgut", "Blaulicht-News.de", "News5", "NonstopNews", "TeleNewsNetwork", "Midjourney", "DALL-E", "Freepik", "Envato", "Canva", "Blickwinkel", "Photothek", "photothek.net", "imagebroker", "Icon Sportswire", "USA TODAY Sports", "Photononstop", "Bestimage", "Starface", "INSTARimages", "Bildagentur-online", "Arnulf Hettrich", "Chromorange", "Zoonar", "YAY Images", "Cavan Images",
    "GEPA-pictures", "EXPA", "EXPA Pictures", "freshfocus", "TT News Agency", "Scanpix", "Belga Photo", "ANP Photo", "Anadolu Images", "Kyodo News",
    "Xinhua News Agency", "Hollandse Hoogte", "HMB-Media", "HMB Media", "Jan Huebner", "Revierfoto", "RHR-Foto", "Kirchner-Media", "Kirchner Media",
    "Beautiful Sports", "osnapix", "opokupix", "Pressefoto Baumann", "Pressefoto Rudel", "Sportfoto Rudel", "Sportfoto Zink", "DeFodi", "DeFodi Images",
    "Funke Foto Services", "Fotopool", "Passion2Press", "localpic", "Science Photo Library", "NASA", "ESA", "ESO", "Everett Collection", "Capital Pictures",
    "Landmark Media", "United Archives", "BeckerBredel", "Becker&Bredel", "PA Images", "Press Association", "Le Pictorium", "Hans Lucas", "Agentur Focus",
    "Redux", "Redux Pictures", "Trunk Archive", "Gallery Stock", "Maskot", "Image Source", "Imagebroker.com", "Westend 61", "Tetra Images", "EyeEm",
    "500px", "StockFood", "StockSnap", "Vecteezy", "Dreamstime", "dreamstime.com", "Bigstock", "Thinkstock", "Jupiterimages", "Digitalstock",
    "Pond5", "Adobe Firefly", "ChatGPT", "OpenAI", "Stable Diffusion", "7aktuell", "7aktuell.de", "SDMG", "Vifogra", "NWM-TV", "EHL Media", "Einsatz-Report24",
    "Wiesbaden112", "KDF-TV", "fotokerschi.at", "laumat.at", "Brunner Images", "zoom.tirol", "BRK News", "Nord-West-Media", "Nord-West-Media TV",
    "HamburgNews", "xcitePRESS", "LausitzNews.de", "zeitungsfoto.at", "APA-Fotoservice", "APA-Images", "viennareport", "LaPresse", "Okapia", "Minden Pictures",
    "Tierfotoagentur", "Arco Images", "Interfoto", "Heritage Images", "Bridgeman Images", "Photo12", "TopFoto", "Mary Evans", "Süddeutsche Zeitung Photo",
    "Sueddeutsche Zeitung Photo", "Scherl", "Leemage", "vario images", "VISUM", "sportfotodienst", "Team2sportphoto", "Sports Press Photo", "AOP.Press",
    "Focus Images", "Action Plus", "ActionPlus", "PRiME Media Images", "Propaganda Photo", "Pixsell", "Motorsport Images", "xpbimages", "XPB Images",
    "Sutton Images", "HOCH ZWEI", "GES-Sportfoto", "Camera4", "VI Images", "Pro Shots", "ProShots", "BSR Agency", "Orange Pictures",
    "Soccrates Images", "AFLO", "ZUMA Press Inc.", "Abacapress", "ABACAPRESS.COM", "Agencia EFE", "SOPA Images", "LightRocket",     "Pacific Press", "Bihlmayerfotografie", "IPON", "Müller-Stauffenberg", "Political-Moments", "Metodi Popow", "Emmanuele Contini", "Christian Ohde",
    "Schöning", "Steinach", "U. J. Alexander", "Countrypixel", "ingimage", "Design Pics", "Panama Pictures", "dts Nachrichtenagentur Bild", "ABBfoto",
    "Fotostand", "CTK Photo", "Ritzau Scanpix Foto", "Eibner-Pressefoto", "Nordphoto GmbH",
];

/// What stands in front of the number of an issue or page: `Nr. 46/2024`.
#[rustfmt::skip]
pub(crate) const NUMBER_CUES: &[&str] = &[
    "Nr", "No", "Nummer", "Heft", "Heft Nr", "Ausgabe", "Ausgabe Nr", "Jahrgang", "Jg", "Band", "Bd", "Seite", "Seiten", "S",
];

/// What a licence note begins with.
#[rustfmt::skip]
pub(crate) const LICENCES: &[&str] = &[
    "CC BY", "CC-BY", "CC0", "CC 0", "CC SA", "CC-SA", "CC ", "Creative Commons", "Public Domain", "gemeinfrei", "GFDL", "Lizenz", "lizenzfrei", "All rights reserved", "Alle Rechte vorbehalten", "Verwendung weltweit", "GNU", "FAL",
];

/// What a holder of rights can end at.
#[rustfmt::skip]
pub(crate) const HOLDER_ENDS: &[&str] = &[
    " - ", " – ", " | ", " • ", " und ©", "|", "Impressum", "Datenschutz", " Ein Angebot", " ein Angebot", " Ein Unternehmen", " ein Unternehmen", " eine Marke", " Eine Marke",
    " AGB", ". Alle", ". All ", " Alle Rechte", " All rights", " All Rights", ", alle Rechte", ", all rights", ". Jede", ". Nachdruck", " Nachdruck", ". Vervielfältigung", ". Weiterverwendung", ". Sämtliche",
    " Sämtliche Rechte", "Nutzungsbedingungen", "Mediadaten", "Cookie", " Kontakt", " · ", "; ",
];

/// Words that tell a holder of rights: a legal form.
#[rustfmt::skip]
pub(crate) const LEGAL_FORMS: &[&str] = &[
    "GmbH", "AG", "KG", "SE", "UG", "mbH", "m.b.H.", "OHG", "GbR", "Ltd.", "Ltd", "Inc.", "Inc", "LLC", "S.A.", "e.V.", "e. V.", "eG", "KGaA", "B.V.", "Verlagsgesellschaft", "Verlagsgruppe", "Medienhaus", "Mediengruppe", "Mediengesellschaft", "Corporation", "Corp.",
    "GesmbH", "Ges.m.b.H.", "Gesellschaft m.b.H.", "gGmbH", "S.à", "Sàrl", "SARL", "S.p.A.", "SpA", "Srl", "S.r.l.", "Genossenschaft", "PLC",
    "AöR", "KöR", "Verlags-GmbH", "Verlagshaus", "Zeitungsverlag", "Zeitungsgesellschaft", "Medienholding", "Medienverlag", "Rundfunkanstalt",
    "Verlags-AG", "Medien-AG",
];

/// Agencies that a sentence can name without a word like `Nachrichtenagentur` in front; spelled so.
#[rustfmt::skip]
pub(crate) const CLEAR: &[&str] = &[
    "dpa", "Deutsche Presse-Agentur", "Deutschen Presse-Agentur", "Deutsche Presseagentur", "Deutschen Presseagentur", "dpa-AFX", "AFP", "Agence France-Presse", "Reuters", "Associated Press", "dapd", "KNA", "Katholische Nachrichten-Agentur", "Katholischen Nachrichten-Agentur", "epd",
    "Evangelische Pressedienst", "Evangelischer Pressedienst", "Evangelischen Pressedienst", "SID", "Sport-Informations-Dienst", "APA", "Austria Presse Agentur", "Kathpress", "Keystone-SDA", "Tass", "TASS", "Interfax", "RIA Nowosti", "Ria Nowosti", "Ria Novosti", "Ukrinform", "Unian", "Belta", "Xinhua",
    "Kyodo", "Yonhap", "KCNA", "Ansa", "Efe", "Tanjug", "Anadolu", "Irna", "Isna", "Tasnim", "Bloomberg", "Dow Jones Newswires", "RedaktionsNetzwerk Deutschland", "Redaktionsnetzwerk Deutschland", "UPI",
];

/// Words in front of an agency that make even a doubtful name one: `die Nachrichtenagentur Fars`.
#[rustfmt::skip]
pub(crate) const AGENCY_WORDS: &[&str] = &["achrichtenagentur", "resseagentur", "inanznachrichtenagentur", "ildagentur", "Agentur"];

/// Places that datelines and correspondents name; others are known by what stands around them.
#[rustfmt::skip]
pub(crate) const PLACES: &[&str] = &[
    // Germany
    "Aachen", "Aalen", "Ahrensburg", "Amberg", "Ansbach", "Apolda", "Arnsberg", "Aschaffenburg", "Aue", "Augsburg", "Aurich", "Bad Homburg", "Bad Kreuznach", "Bad Segeberg", "Bad Tölz", "Baden-Baden", "Bamberg", "Bautzen",
    "Bayreuth", "Bergisch Gladbach", "Berlin", "Bernburg", "Biberach", "Bielefeld", "Bitterfeld", "Bocholt", "Bochum", "Bonn", "Bottrop", "Brandenburg", "Braunschweig", "Bremen", "Bremerhaven", "Bruchsal", "Buxtehude", "Castrop-Rauxel", "Celle", "Chemnitz", "Cloppenburg",
    "Coburg", "Cochem", "Coesfeld", "Cottbus", "Cuxhaven", "Dachau", "Darmstadt", "Deggendorf", "Delmenhorst", "Dessau", "Dessau-Roßlau", "Detmold", "Dinslaken", "Donaueschingen", "Dormagen", "Dorsten", "Dortmund", "Dresden", "Duisburg", "Düren", "Düsseldorf", "Eberswalde", "Eisenach", "Eisenhüttenstadt", "Elmshorn",
    "Emden", "Erding", "Erfurt", "Erlangen", "Eschborn", "Essen", "Esslingen", "Euskirchen", "Flensburg", "Frankenthal", "Frankfurt", "Frankfurt am Main", "Frankfurt/Main", "Frankfurt (Oder)", "Freiberg", "Freiburg", "Freising", "Freudenstadt", "Friedrichshafen", "Fulda", "Fürth", "Füssen", "Garmisch-Partenkirchen", "Geesthacht", "Gelsenkirchen",
    "Gera", "Gießen", "Gifhorn", "Göppingen", "Görlitz", "Goslar", "Gotha", "Göttingen", "Greifswald", "Greiz", "Grevenbroich", "Gummersbach", "Günzburg", "Gütersloh", "Hagen", "Halberstadt", "Halle", "Hamburg", "Hameln", "Hamm", "Hanau", "Hannover", "Heide", "Heidelberg", "Heidenheim", "Heilbronn", "Helmstedt", "Herford", "Herne", "Hildesheim", "Hof", "Hoyerswerda", "Husum", "Ingolstadt",
    "Iserlohn", "Itzehoe", "Jena", "Kaiserslautern", "Karlsruhe", "Kassel", "Kaufbeuren", "Kempten", "Kiel", "Kleve", "Koblenz", "Köln", "Konstanz", "Krefeld", "Kulmbach", "Landau", "Landsberg", "Landshut", "Leer", "Leipzig", "Leverkusen", "Limburg", "Lindau", "Lingen", "Lippstadt", "Lörrach", "Lübeck", "Luckenwalde", "Lüdenscheid", "Ludwigsburg", "Ludwigshafen", "Lüneburg", "Magdeburg", "Mainz", "Mannheim",
    "Marburg", "Meißen", "Memmingen", "Meppen", "Merseburg", "Mönchengladbach", "Mühlhausen", "Mülheim", "München", "Münster", "Naumburg", "Neubrandenburg", "Neumünster", "Neuruppin", "Neuss", "Neuwied", "Norderstedt", "Nordhausen", "Nordhorn", "Nürnberg", "Oberhausen", "Oberhof", "Oberstdorf", "Offenbach", "Offenburg", "Oldenburg", "Osnabrück", "Paderborn", "Passau", "Pforzheim", "Pinneberg", "Pirna", "Pirmasens", "Plauen", "Potsdam", "Quedlinburg", "Rastatt", "Ravensburg",
    "Recklinghausen", "Regensburg", "Remscheid", "Rendsburg", "Reutlingen", "Rheine", "Rosenheim", "Rostock", "Rottweil", "Rüsselsheim", "Saarbrücken", "Saalfeld", "Salzgitter", "Schleswig", "Schwäbisch Gmünd", "Schwäbisch Hall", "Schwedt", "Schweinfurt", "Schwerin", "Siegburg", "Siegen", "Sindelfingen", "Singen", "Sinsheim", "Soest", "Solingen", "Sonneberg", "Spandau", "Speyer", "Stade", "Stendal", "Stralsund", "Straubing", "Stuttgart", "Suhl", "Sylt", "Tauberbischofsheim", "Torgau", "Traunstein", "Trier", "Tübingen", "Tuttlingen",
    "Uelzen", "Ulm", "Unna", "Vechta", "Verden", "Viersen", "Villingen-Schwenningen", "Weiden", "Weimar", "Wesel", "Wetzlar", "Wiesbaden", "Wilhelmshaven", "Wismar", "Witten", "Wittenberg", "Wolfenbüttel", "Wolfsburg", "Worms", "Wunstorf", "Wuppertal", "Würzburg", "Zittau", "Zwickau",
    // Austria, Switzerland, Liechtenstein, South Tyrol
    "Wien", "Graz", "Linz", "Salzburg", "Innsbruck", "Klagenfurt", "Villach", "Wels", "St. Pölten", "Sankt Pölten", "Dornbirn", "Steyr", "Feldkirch", "Bregenz", "Leoben", "Krems", "Eisenstadt", "Kitzbühel", "Schwechat", "Wiener Neustadt", "Klosterneuburg", "Baden", "Mödling", "Alpbach", "Spielfeld", "Bischofshofen", "Kapfenberg", "Traiskirchen",
    "Zürich", "Bern", "Basel", "Genf", "Lausanne", "Luzern", "Winterthur", "St. Gallen", "Lugano", "Davos", "Chur", "Schaffhausen", "Zug", "Aarau", "Bellinzona", "Nyon", "Freiburg im Breisgau", "Vaduz", "Bozen", "Meran", "Brixen",
    // Europe
    "Amsterdam", "Den Haag", "Rotterdam", "Brüssel", "Antwerpen", "Luxemburg", "Paris", "Lyon", "Marseille", "Straßburg", "Nizza", "Cannes", "Toulouse", "Bordeaux", "Lille", "Nantes", "London", "Manchester", "Liverpool", "Birmingham", "Edinburgh", "Glasgow", "Belfast", "Cardiff", "Oxford", "Cambridge", "Dublin", "Madrid", "Barcelona", "Valencia", "Sevilla", "Palma", "Palma de Mallorca", "Bilbao", "Lissabon", "Porto",
    "Rom", "Mailand", "Turin", "Neapel", "Florenz", "Venedig", "Bologna", "Genua", "Palermo", "Lampedusa", "Vatikanstadt", "Vatikan", "Athen", "Thessaloniki", "Valletta", "Nikosia", "Kopenhagen", "Stockholm", "Göteborg", "Malmö", "Oslo", "Lillehammer", "Helsinki", "Reykjavik", "Tallinn", "Riga", "Vilnius", "Minsk", "Warschau", "Krakau", "Danzig", "Breslau", "Posen", "Prag", "Brünn", "Pilsen", "Bratislava", "Budapest", "Ljubljana", "Laibach", "Maribor", "Zagreb", "Split",
    "Sarajevo", "Belgrad", "Pristina", "Podgorica", "Skopje", "Tirana", "Sofia", "Bukarest", "Chisinau", "Kiew", "Kyjiw", "Charkiw", "Lwiw", "Odessa", "Donezk", "Mariupol", "Moskau", "St. Petersburg", "Sankt Petersburg", "Sotschi", "Kaliningrad", "Istanbul", "Ankara", "Izmir", "Monaco", "Monte Carlo", "San Marino",
    // the Middle East and Africa
    "Jerusalem", "Tel Aviv", "Gaza", "Ramallah", "Beirut", "Damaskus", "Aleppo", "Amman", "Bagdad", "Erbil", "Teheran", "Riad", "Dschidda", "Doha", "Dubai", "Abu Dhabi", "Kuwait-Stadt", "Sanaa", "Maskat", "Kairo", "Scharm el Scheich", "Alexandria", "Tripolis", "Bengasi", "Tunis", "Algier", "Rabat", "Casablanca", "Marrakesch", "Khartum", "Addis Abeba", "Nairobi", "Mogadischu", "Kampala", "Kigali", "Kinshasa", "Lagos", "Abuja", "Accra", "Dakar", "Bamako", "Niamey", "Ouagadougou", "Johannesburg", "Kapstadt", "Pretoria", "Durban", "Harare", "Windhuk", "Luanda", "Maputo",
    // Asia and Oceania
    "Kabul", "Islamabad", "Karachi", "Lahore", "Neu-Delhi", "Neu Delhi", "Delhi", "Mumbai", "Kalkutta", "Dhaka", "Colombo", "Kathmandu", "Bangkok", "Hanoi", "Phnom Penh", "Kuala Lumpur", "Singapur", "Jakarta", "Manila", "Peking", "Shanghai", "Hongkong", "Wuhan", "Taipeh", "Seoul", "Pjöngjang", "Pyeongchang", "Tokio", "Tokyo", "Osaka", "Fukushima", "Ulan Bator", "Astana", "Almaty", "Taschkent", "Bischkek", "Duschanbe", "Baku", "Tiflis", "Eriwan", "Rangun", "Naypyidaw", "Sydney", "Melbourne", "Canberra", "Brisbane", "Perth", "Wellington", "Auckland", "Christchurch",
    // the Americas
    "Washington", "New York", "Los Angeles", "San Francisco", "Chicago", "Boston", "Miami", "Dallas", "Houston", "Atlanta", "Seattle", "Detroit", "Philadelphia", "Denver", "Las Vegas", "New Orleans", "San Diego", "Cupertino", "Mountain View", "Menlo Park", "Redmond", "Princeton", "Providence", "Ottawa", "Toronto", "Montreal", "Vancouver", "Mexiko-Stadt", "Havanna", "San Juan", "Port-au-Prince", "Bogota", "Bogotá", "Caracas", "Quito", "Lima", "La Paz", "Santiago", "Santiago de Chile", "Buenos Aires", "Montevideo", "Brasilia", "Brasília", "Rio de Janeiro", "São Paulo", "Sao Paulo", "Asunción", "Panama-Stadt", "Cape Canaveral", "Pearl Harbor", "Guantánamo",
];

/// Words in front of a dash or a dot that are no place.
#[rustfmt::skip]
pub(crate) const NO_PLACES: &[&str] = &[
    "Update", "Eilmeldung", "Liveblog", "Newsblog", "Fazit", "Hintergrund", "Analyse", "Kommentar", "Interview", "Video", "Foto", "Bild", "Symbolbild", "Archivbild", "Podcast", "Achtung", "Hinweis", "Info", "Tipp", "Danke", "Ende", "Nein", "Ja", "Doch", "Genau", "Richtig", "Falsch", "Montag", "Dienstag", "Mittwoch",
    "Donnerstag", "Freitag", "Samstag", "Sonntag", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", "Frage", "Antwort", "Vorteil", "Nachteil", "Beispiel", "Ergebnis", "Lösung", "Problem", "Stand", "Quelle", "Autor", "Anzeige", "Werbung", "Exklusiv", "Liveticker", "Live", "Neu", "Aktuell", "News", "Wichtig", "Die", "Der", "Das", "Ein", "Eine", "Er", "Sie", "Es", "Wir", "Ich",
];

/// What towns lie on, in their names: `Mülheim an der Ruhr`, `Freiburg im Breisgau`.
#[rustfmt::skip]
pub(crate) const RIVERS: &[&str] = &[
    "Aare", "Aisch", "Aller", "Allgäu", "Bergstraße", "Breisgau", "Donau", "Drau", "Elbe", "Ems", "Enns", "Enz", "Fils", "Fulda", "Harz", "Havel", "Hunsrück",
    "Inn", "Isar", "Kocher", "Lahn", "Lech", "Leine", "Leitha", "Lippe", "Main", "Mosel", "Mur", "Murr", "Nahe", "Neckar", "Oder", "Ostsee", "Rhein", "Ruhr", "Saale",
    "Salzach", "See", "Sieg", "Spree", "Steig", "Taunus", "Weinstraße", "Werra", "Weser", "Wümme", "Ybbs", "Zillertal",
];

/// Marks in a dateline's brackets that are a newsroom's, not an agency's.
#[rustfmt::skip]
pub(crate) const HOUSE_MARKS: &[&str] = &["red", "eig", "pm", "eb"];

/// Words that open a sentence and stand in no name.
#[rustfmt::skip]
pub(crate) const OPENERS: &[&str] = &[
    "Als", "Am", "An", "Auch", "Auf", "Aus", "Bei", "Blick", "Das", "Dem", "Den", "Der", "Die", "Ein",
    "Eine", "Einen", "Einer", "Er", "Es", "Für", "Hier", "Im", "In", "Mit", "Nach", "Noch", "Nur", "Seit",
    "Sie", "So", "Symbolbild", "Unter", "Vor", "Was", "Wenn", "Wer", "Wie", "Wir", "Zu", "Zum", "Zur", "Über",
    "Obwohl", "Nachdem", "Weil", "Während", "Da", "Damit", "Dass", "Ob", "Wegen", "Trotz", "Angesichts", "Hunderte", "Tausende", "Dutzende",
    "Mehrere", "Rund", "Etwa", "Fast", "Knapp", "Viele", "Einige", "Zwei", "Drei", "Vier", "Fünf", "Erst", "Schon", "Immer",
    "Kurz", "Laut", "Bereits", "Bisher", "Derzeit", "Trotzdem", "Dennoch", "Unbekannte", "Beim", "Vom", "Ihr", "Seine", "Ihre", "Man",
    "Kein", "Keine", "Alle", "Jetzt", "Nun", "Gegen", "Ohne", "Durch", "Um", "Bis", "Zwischen", "Ab", "Heute", "Gestern",
    "Eines",
];

/// Sentences that end in the name of who asked or wrote.
#[rustfmt::skip]
pub(crate) const FRAMES: &[&str] = &[
    "Das Interview führte", "Das Interview führten", "Das Gespräch führte", "Das Gespräch führten", "Die Fragen stellte", "Die Fragen stellten", "Interview geführt von", "Unter Mitarbeit von", "Mit ihm sprach", "Mit ihr sprach", "Mit ihnen sprach",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{PartKind, Source, SourceKind, sources};
    use std::collections::BTreeSet;

    /// Tables compared without case.
    const ANY_CASE: &[(&str, &[&str])] = &[
        ("GENERIC", GENERIC),
        ("OUTLETS", OUTLETS),
        ("GENRES", GENRES),
        ("WRITTEN", WRITTEN),
        ("AUTHOR_CUES", AUTHOR_CUES),
        ("TRANSLATED", TRANSLATED),
        ("DREW", DREW),
        ("SOURCE_CUES", SOURCE_CUES),
        ("MATERIAL_CUES", MATERIAL_CUES),
        ("CREDIT_CUES", CREDIT_CUES),
        ("PICTURES", PICTURES),
        ("DOCUMENTS", DOCUMENTS),
        ("LICENCES", LICENCES),
        ("PLACES", PLACES),
        ("FRAMES", FRAMES),
        ("NUMBER_CUES", NUMBER_CUES),
    ];

    /// Tables compared letter by letter.
    const EXACT: &[(&str, &[&str])] = &[
        ("SMALL_AGENCIES", SMALL_AGENCIES),
        ("SMALL_WORDS", SMALL_WORDS),
        ("PARTICLES", PARTICLES),
        ("TITLES", TITLES),
        ("ROLES", ROLES),
        ("STOPS", STOPS),
        ("HOUSE_WORDS", HOUSE_WORDS),
        ("LEGAL_FORMS", LEGAL_FORMS),
        ("CLEAR", CLEAR),
        ("AGENCY_WORDS", AGENCY_WORDS),
        ("NO_PLACES", NO_PLACES),
        ("RIVERS", RIVERS),
        ("HOUSE_MARKS", HOUSE_MARKS),
        ("OPENERS", OPENERS),
        ("PARTIES", PARTIES),
    ];

    #[test]
    fn no_row_stands_twice() {
        let mut twice = Vec::new();
        for (table, rows) in ANY_CASE {
            let mut seen = BTreeSet::new();
            twice.extend(
                rows.iter().filter(|row| !seen.insert(row.to_lowercase())).map(|r| (table, r)),
            );
        }
        for (table, rows) in EXACT {
            let mut seen = BTreeSet::new();
            twice.extend(rows.iter().filter(|row| !seen.insert(**row)).map(|r| (table, r)));
        }
        let mut seen = BTreeSet::new();
        let spellings = AGENCIES.iter().flat_map(|row| row.spellings);
        twice.extend(
            spellings.filter(|row| !seen.insert(row.to_lowercase())).map(|r| (&"AGENCIES", r)),
        );
        assert!(twice.is_empty(), "{twice:?}");
    }

    /// The rows that are not read, put in their form, as a part of this kind with their own words.
    fn missed(
        rows: &[&'static str],
        form: impl Fn(&str) -> String,
        kind: SourceKind,
        part: PartKind,
        words: impl Fn(&str) -> String,
    ) -> Vec<String> {
        let read = |row: &str| {
            let text = form(row);
            let source = Source::parse(&text).ok().filter(|source| source.kind() == kind);
            let words = words(row);
            source.is_some_and(|source| source.of_kind(part).any(|part| part.text() == words))
        };
        rows.iter().filter(|row| !read(row)).map(|row| form(row)).collect()
    }

    #[test]
    fn every_row_of_a_source_line_is_read() {
        use {PartKind as P, SourceKind::Source as S};
        let own = |row: &str| row.to_owned();
        let agencies: Vec<_> = AGENCIES.iter().flat_map(|row| row.spellings).copied().collect();
        let codes: Vec<_> = DESKS.iter().map(|(code, _)| *code).collect();
        let dpa = |_: &str| "dpa".to_owned();
        let all = [
            missed(&agencies, |row| format!("Quelle: {row}"), S, P::Agency, own),
            missed(&codes, |row| format!("Quelle: dpa/{row}"), S, P::Desk, own),
            missed(GENERIC, |row| format!("Quelle: {row}"), S, P::GenericAgencies, own),
            missed(SMALL_AGENCIES, |row| format!("({row})"), S, P::Agency, own),
            missed(OUTLETS, |row| format!("Quelle: dpa, {row}"), S, P::Outlet, own),
            missed(SOURCE_CUES, |row| format!("{row}: dpa"), S, P::Agency, dpa),
            missed(MATERIAL_CUES, |row| format!("{row} dpa"), S, P::Agency, dpa),
            missed(
                NUMBER_CUES,
                |row| format!("Quelle: Blatt, {row}. 12"),
                S,
                P::Id,
                |row| format!("{row}. 12"),
            ),
        ];
        assert!(all.iter().all(Vec::is_empty), "{all:#?}");
    }

    #[test]
    fn every_row_of_a_byline_is_read() {
        use {PartKind as P, SourceKind::Byline as B};
        let own = |row: &str| row.to_owned();
        let anna = |_: &str| "Anna Muster".to_owned();
        let title = |row: &str| match row {
            "c" => "h.c. Anna Muster".to_owned(),
            row => format!("{row}. Anna Muster"),
        };
        // Some stand in front of `von`, and some in front of a colon alone.
        let genres: Vec<_> = GENRES
            .iter()
            .copied()
            .filter(|row| {
                !missed(&[row], |row| format!("{row} von Anna Muster"), B, P::Genre, own).is_empty()
            })
            .collect();
        let all = [
            missed(ROLES, |row| format!("Von Anna Muster, {row}"), B, P::Role, own),
            missed(&genres, |row| format!("{row}: Anna Muster"), B, P::Genre, own),
            missed(WRITTEN, |row| format!("{row} von Anna Muster"), B, P::Author, anna),
            missed(AUTHOR_CUES, |row| format!("{row}: Anna Muster"), B, P::Author, anna),
            missed(TRANSLATED, |row| format!("{row} von Anna Muster"), B, P::Translator, anna),
            missed(
                DREW,
                |row| format!("Von Jan Beispiel {row}: Anna Muster"),
                B,
                P::Illustrator,
                anna,
            ),
            missed(FRAMES, |row| format!("{row} Anna Muster"), B, P::Author, anna),
            missed(
                TITLES,
                |row| format!("Von Prof. {}", title(row)),
                B,
                P::Author,
                |row| format!("Prof. {}", title(row)),
            ),
        ];
        assert!(all.iter().all(Vec::is_empty), "{all:#?}");
    }

    #[test]
    fn every_row_of_a_credit_is_read() {
        use {
            PartKind as P,
            SourceKind::{Copyright, Credit, Dateline},
        };
        let own = |row: &str| row.to_owned();
        let anna = |_: &str| "Anna Muster".to_owned();
        let licence = |row: &str| match row.strip_suffix(' ') {
            Some(row) => format!("{row} 4.0"),
            None => row.to_owned(),
        };
        let all = [
            missed(CREDIT_CUES, |row| format!("{row}: Anna Muster"), Credit, P::Credit, anna),
            missed(PICTURES, |row| format!("Anna Muster/{row}"), Credit, P::Credit, own),
            missed(
                LICENCES,
                |row| format!("Foto: Anna Muster, {}", licence(row)),
                Credit,
                P::Licence,
                licence,
            ),
            missed(
                LEGAL_FORMS,
                |row| format!("© Muster {row}"),
                Copyright,
                P::Holder,
                |row| format!("Muster {row}"),
            ),
            missed(PLACES, |row| format!("{row} (dpa) –"), Dateline, P::Place, own),
            missed(
                RIVERS,
                |row| format!("Kiel am {row}."),
                Dateline,
                P::Place,
                |row| format!("Kiel am {row}"),
            ),
            missed(HOUSE_MARKS, |row| format!("Kiel ({row}) –"), Dateline, P::Initials, own),
        ];
        assert!(all.iter().all(Vec::is_empty), "{all:#?}");
    }

    #[test]
    fn every_word_for_agency_leads_to_one() {
        for word in AGENCY_WORDS {
            let text = format!(
                "Das sagte die {}{word} Fars.",
                if word.starts_with('A') { "" } else { "X" }
            );
            assert_eq!(sources(&text).count(), 1, "{text}");
        }
    }
}
