//! Who writes: cues, roles, genres, the small words inside names, and what is nobody's name.

/// Cues of a byline that stand alone or in front of a colon.
#[rustfmt::skip]
pub(crate) const AUTHOR_CUES: &[&str] = &[
    "Autorin/Autor", "Autor/Autorin", "Autor:innen", "Autor:in", "Autor*innen", "Autor*in", "Autor/in", "Autor/-in", "Autorinnen", "Autoren", "Autorin", "Autor",
    "Reporterin", "Reporter", "Korrespondentin", "Korrespondent", "Verfasserin", "Verfasser", "Author", "Artikel von", "Ein Artikel von", "Redakteurin", "Redakteur", "Gastautorin", "Gastautor",
    "Autor(in)", "Autor(en)", "Autor_in", "Autor_innen", "Autoren-Team", "Autorenteam", "Verfasserinnen", "Verfasser:in", "Redaktor", "Redaktorin",
];

/// Participles in front of `von`.
#[rustfmt::skip]
pub(crate) const WRITTEN: &[&str] = &[
    "Geschrieben", "Verfasst", "Aufgezeichnet", "Zusammengestellt", "Adaptiert", "Notiert", "Erstellt", "Veröffentlicht", "Gepostet", "Recherchiert", "Protokolliert",
    "Eingestellt", "Publiziert", "Bearbeitet", "Redigiert", "Written", "Posted",
];

/// Sentences that end in the name of who asked or wrote.
#[rustfmt::skip]
pub(crate) const FRAMES: &[&str] = &[
    "Das Interview führte", "Das Interview führten", "Das Gespräch führte", "Das Gespräch führten", "Die Fragen stellte", "Die Fragen stellten", "Interview geführt von", "Unter Mitarbeit von", "Mit ihm sprach", "Mit ihr sprach", "Mit ihnen sprach",
];

/// Other hands: cue and what they did.
#[rustfmt::skip]
pub(crate) const TRANSLATED: &[&str] = &[
    "Übersetzung", "Übersetzer", "Übersetzerin", "Übersetzt", "Aus dem Englischen", "Aus dem Amerikanischen", "Aus dem Französischen", "Aus dem Spanischen", "Aus dem Italienischen", "Aus dem Russischen",
    "Aus dem Polnischen", "Aus dem Türkischen", "Aus dem Ukrainischen", "Aus dem Niederländischen", "Aus dem Hebräischen", "Aus dem Arabischen",
    "Aus dem Schwedischen", "Aus dem Dänischen", "Aus dem Norwegischen", "Aus dem Portugiesischen", "Aus dem Chinesischen", "Aus dem Japanischen",
    "Aus dem Tschechischen", "Aus dem Ungarischen", "Aus dem Persischen", "Aus dem Griechischen", "Aus dem britischen Englisch", "Aus dem amerikanischen Englisch",
    "Übersetzerinnen", "Aus dem Rumänischen", "Aus dem Serbischen", "Aus dem Kroatischen", "Aus dem Bulgarischen", "Aus dem Slowenischen", "Aus dem Slowakischen",
    "Aus dem Finnischen", "Aus dem Isländischen", "Aus dem Estnischen", "Aus dem Lettischen", "Aus dem Litauischen", "Aus dem Georgischen", "Aus dem Belarussischen",
    "Aus dem Koreanischen", "Aus dem Vietnamesischen", "Aus dem Katalanischen", "Aus dem Albanischen",
];

/// Cues of who drew.
#[rustfmt::skip]
pub(crate) const DREW: &[&str] = &["Illustrationen", "Illustration", "Zeichnungen", "Zeichnung"];

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
    "Fotos und Text", "Bilder und Text", "Bilder und Texte", "Bilder & Texte", "Fotos und Texte", "Texte und Bilder", "Texte und Fotos", "Bild und Text", "Interviews", "Reportagen", "Berichte", "Beobachtungen", "Spurensuche", "Ortsbesuch",
    "Ortstermin", "Stimmungsbericht", "Erklärstück", "Würdigung", "Buchauszug", "Auszug", "Vorabdruck", "Plädoyer", "Replik", "Polemik", "Intervention",
    "Interview und Fotos", "Interview und Foto", "Protokoll und Fotos", "Reportage und Fotos", "Text und Video", "Text, Fotos", "Text und Grafik", "Bericht und Fotos", "Bericht und Foto",
    "Redigatur", "Lektorat", "Schlussredaktion", "Korrektorat",
    "Zwischenbilanz", "Meinungsbeitrag", "Meinungskommentar", "Pro & Contra", "Verantwortlich",
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
    "Fachredaktion", "Lokalredaktion", "Sportredaktion", "Politikredaktion", "Wirtschaftsredaktion", "Kulturredaktion", "Onlineredaktion", "Datenredaktion",
    "Wissenschaftsredaktion", "Gesundheitsredaktion", "Meteorologe", "Meteorologin", "Diplom-Meteorologe", "Diplom-Meteorologin",
];

/// Titles in front of a name whose dot belongs to them.
#[rustfmt::skip]
pub(crate) const TITLES: &[&str] = &[
    "Dr", "Prof", "Dipl", "Ing", "Mag", "St", "Sr", "Jr", "med", "phil", "jur", "rer", "nat", "pol", "c", "Hon", "Msgr", "Chr", "Fr", "Hr",
];

/// First names cut short, whose dot belongs to them.
pub(crate) const SHORT_NAMES: &[&str] = &["Joh", "Ph", "Th"];

/// Words in small letters inside a name, between two capitals.
#[rustfmt::skip]
pub(crate) const PARTICLES: &[&str] = &[
    "von", "vom", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "el", "al", "bin", "ibn", "ben",
    "ten", "ter", "med.", "phil.", "rer.", "nat.", "jur.", "pol.", "habil.", "h.c.", "zu", "zur", "zum", "y", "e", "af", "av", "til", "und",
];

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
    "Polizeiinspektion", "Polizeidirektion", "Polizeipräsidium", "Kreispolizeibehörde", "Bundespolizei", "Bundespolizeiinspektion", "Bundespolizeidirektion", "Landeskriminalamt",
    "Bundeskriminalamt", "Staatsanwaltschaft", "Hauptzollamt", "Landratsamt", "Kreisverwaltung", "Stadtverwaltung", "Kreisfeuerwehrverband",
    "So", "Hier", "Jetzt", "Auch", "Noch", "Nur", "Mehr", "Alle", "Neue", "Neuer", "Neues", "Nicht", "Kein", "Keine", "Über", "Unter", "Vor", "Seit", "Bis", "Um", "Durch", "Gegen", "Ohne", "Diese", "Dieser", "Dieses",
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
    "top", "tot", "uhr", "um", "und", "uns", "unten", "unter", "usw", "vgl", "viel", "drei", "vier", "fünf", "sechs", "acht", "neun", "elf", "vom", "von", "vor", "wann", "war", "was", "weg", "wegen", "weil",
    "weit", "wenn", "wer", "wie", "wir", "wird", "wo", "wohl", "zehn", "zu", "zum", "zur", "zwar", "zwei", "zwölf", "menu", "menü", "suche", "mail", "email", "login", "abo", "shop", "home", "blog",
    "teil", "etc", "bzw", "ca", "sog", "geb", "gest", "nr", "std", "share", "like", "tweet", "link", "bild", "foto", "text", "video", "audio", "live",
];

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
    "Eines", "Wo", "Wann", "Warum", "Wieso", "Weshalb", "Welche", "Welcher", "Welches", "Womit", "Woher", "Wohin",
];
