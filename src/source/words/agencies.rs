//! Agencies, houses, and what stands in front of them in a source line.

use crate::source::Agency;

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
    row(Agency::DpaAfx, "dpa-AFX", "dpa-AFX Wirtschaftsnachrichten", "DE", &["dpa-AFX", "AFX", "dpa-AFX Broker", "dpa-AFX Analyser", "dpa-AFX ProFeed"]),
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
    "dpa", "afp", "apa", "kna", "epd", "epdö", "sid", "sda", "ats", "awp", "ots", "dts", "rtr", "dapd", "ddp", "adn", "vwd", "tmn", "pte", "idea", "jur", "belga", "kipa",
];

/// Agencies without a name.
#[rustfmt::skip]
pub(crate) const GENERIC: &[&str] = &[
    "Agenturen", "Agentur", "Agenturmaterial", "Agenturmeldungen", "Agenturmeldung", "Nachrichtenagenturen", "Nachrichtenagentur",
    "Presseagenturen", "Agt", "ag", "wire services",
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

/// Marks in a dateline's brackets that are a newsroom's, not an agency's.
#[rustfmt::skip]
pub(crate) const HOUSE_MARKS: &[&str] = &["red", "eig", "pm", "eb"];

/// Houses that sign in small letters or by few capitals; without them `br` would be somebody's initials.
#[rustfmt::skip]
pub(crate) const OUTLETS: &[&str] = &[
    "ard", "arte", "br", "br24", "hr", "mdr", "ndr", "rb", "rbb", "sr", "swr", "wdr", "zdf", "orf", "srf", "dw", "dlf",
    "ntv", "n-tv", "rtl", "sat.1", "welt", "taz", "faz", "sz", "nzz", "bild", "stern", "focus", "zeit", "spiegel", "fr",
    "Radio Bremen", "Deutschlandfunk", "3sat", "t-online", "t3n", "heise", "golem", "kress", "turi2", "agrarheute", "jw", "nd", "oe24", "tagesschau",
    "dr", "bbc", "cnn", "NOZ", "FUNKE", "Ippen.Media", "RTL News", "DER STANDARD", "ZEIT ONLINE",
];

/// Cues of a source line in front of a colon, longest first.
#[rustfmt::skip]
pub(crate) const SOURCE_CUES: &[&str] = &[
    "Weitere Quellen", "Weitere Quelle", "Verwendete Quellen", "Original-Content von", "Textquelle", "Datenquelle", "Datenquellen", "Quellen", "Quelle", "Quellenangabe", "Quellenhinweis", "Quellenangaben", "Source", "Sources",
];

/// What stands in front of the houses whose material was used.
#[rustfmt::skip]
pub(crate) const MATERIAL_CUES: &[&str] = &[
    "Mit Agenturmaterial von", "Mit Material der Nachrichtenagenturen", "Mit Material der Nachrichtenagentur", "Mit Material der Agenturen", "Mit Material der", "Mit Material des", "Mit Material vom", "Mit Material von",
    "Mit Informationen der", "Mit Informationen des", "Mit Informationen vom", "Mit Informationen von", "Mit Informationen aus", "Übermittelt durch", "Unter Verwendung von Material von", "Unter Verwendung von Material der", "Mit",
];

/// What stands in front of the issue that a text was taken from.
#[rustfmt::skip]
pub(crate) const ISSUE_CUES: &[&str] = &[
    "Aus", "Aus dem Heft", "Aus der Ausgabe", "Aus Ausgabe", "Erschienen in", "Zuerst erschienen in", "Erstmals erschienen in", "Dieser Text erschien zuerst in",
    "Dieser Artikel erschien zuerst in", "Dieser Beitrag erschien zuerst in", "Dieser Text ist erschienen in", "Dieser Artikel ist erschienen in",
];

/// Documents that stand beside a house and are none.
#[rustfmt::skip]
pub(crate) const DOCUMENTS: &[&str] = &[
    "Pressemitteilung", "Pressemeldung", "Medienmitteilung", "Pressemitteilungen", "Presseaussendung", "Mitteilung", "Originalbeitrag",
];

/// What stands in front of the number of an issue or page: `Nr. 46/2024`.
#[rustfmt::skip]
pub(crate) const NUMBER_CUES: &[&str] = &[
    "Nr", "No", "Nummer", "Heft", "Heft Nr", "Ausgabe", "Ausgabe Nr", "Jahrgang", "Jg", "Band", "Bd", "Seite", "Seiten", "S",
];
