//! Short lists of words and endings, each asked for by one rule, grouped by what they tell.

/// What `wie` asks for that begins no frame.
#[rustfmt::skip]
pub(crate) const DEGREES: &[&str] = &["oft", "viel", "viele", "vielen", "wenig", "wenige", "hoch", "lange", "lang", "weit", "groß", "stark", "sehr", "gut", "schnell", "häufig", "teuer", "tief", "schwer", "nahe", "ernst"];

/// What can stand before the `zu` inside an infinitive: `anzukündigen`.
#[rustfmt::skip]
pub(crate) const PARTICLE_STARTS: &[&str] = &["ab", "an", "auf", "aus", "bei", "durch", "ein", "entgegen", "fest", "fort", "heraus", "her", "hin", "los", "mit", "nach", "statt", "teil", "um", "vor", "voran", "voraus", "weiter", "wieder", "weg", "zurück", "zusammen", "zu", "bekannt", "bereit", "sicher", "dar", "bloß", "offen", "nieder", "empor", "herunter", "hinunter", "hinauf", "herauf", "herein", "hinein", "herbei", "hervor", "hinaus", "hinweg", "zurecht", "gegenüber", "dazu", "davon", "frei", "still", "hoch", "nahe", "wahr", "kennen", "kund", "preis", "klar", "vorbei", "über", "unter", "gleich", "heim", "kaputt", "tot", "richtig", "auseinander", "aufrecht", "krank", "lahm", "locker", "ernst", "schön", "gut", "zufrieden", "fern", "gerade", "breit", "glatt", "quer", "stand", "haus", "maß", "schlecht", "klein", "raus", "rein", "rauf", "rum", "ran", "fertig", "drauf", "dran", "schwarz", "wett", "irre", "übrig", "allein", "daneben", "dagegen", "vorweg"];

/// What somebody can be of a thing that will come.
#[rustfmt::skip]
pub(crate) const SURE: &[&str] = &["überzeugt", "zuversichtlich", "sicher", "bewusst", "optimistisch"];

/// How verbs begin that with `sich` tell what follows, not what somebody says.
#[rustfmt::skip]
pub(crate) const HAPPENING: &[&str] = &["ergib", "ergab", "ergäbe", "ergeb"];

/// Verbs of what can be read somewhere.
#[rustfmt::skip]
pub(crate) const STANDS: &[&str] = &["steht", "stand", "stehen", "standen", "prangt", "prangte"];

/// What gives a reason.
#[rustfmt::skip]
pub(crate) const REASONS: &[&str] = &["weil", "da", "obwohl", "obgleich", "zumal", "damit", "wenn"];

/// How adverbs and adjectives end that begin a sentence.
#[rustfmt::skip]
pub(crate) const ADVERB_ENDS: &[&str] = &["lich", "isch", "weise", "maßen", "falls", "dings", "wärts", "tens", "bar", "haft", "los", "end", "sam", "artig", "fristig", "mäßig", "seits", "mals", "dessen", "lings", "iell", "gemäß", "tig", "dig", "fig", "lig", "stimmig"];

/// Titles that are written short.
#[rustfmt::skip]
pub(crate) const ABBREVIATED: &[&str] = &["prof", "mag", "dipl", "univ", "ing", "dkfm"];

/// Houses whose name may be what they are for.
#[rustfmt::skip]
pub(crate) const NAMED_FOR: &[&str] = &["ewerkschaft", "tiftung", "nitiative", "ktion", "ündnis", "ministerium"];

/// How adjectives end that stand for a thing: `Neues`, `Positives`.
#[rustfmt::skip]
pub(crate) const NEUTER: &[&str] = &["Neues", "Gutes", "Näheres", "ives", "iches", "etes", "Falsches", "Schlimmes"];

/// How verbs begin on which no infinitive of speech depends: `zeigte`, `nannte`.
#[rustfmt::skip]
pub(crate) const SILENT: &[&str] = &["zeig", "definier", "deut", "sprich", "spreche", "sprach", "nenn", "nann", "erkenn", "erkann", "find", "fand", "beschreib", "bewert", "wies", "weis"];

/// How compounds of a saying end.
#[rustfmt::skip]
pub(crate) const COMPOUNDS: &[&str] = &["angaben", "bericht", "berichten", "berichte", "meldung", "meldungen", "informationen", "aussagen", "schätzungen", "mitteilung", "quellen", "umfrage", "studie", "erkenntnissen", "kreisen", "auskunft", "auskünften", "auffassung", "meinung", "einschätzung", "einschätzungen", "prognose", "prognosen", "berechnungen", "ermittlungen", "recherchen", "statistik", "statistiken", "untersuchung", "untersuchungen", "erhebung", "erhebungen", "umfragen", "studien", "darstellung", "aussage", "erkenntnisse", "rechnungen", "analyse", "analysen", "dokumenten", "unterlagen", "protokoll", "protokollen", "schreiben"];

/// Nouns for what somebody thinks, in front of `nach`: `seiner Meinung nach`.
#[rustfmt::skip]
pub(crate) const VIEWS: &[&str] = &["Meinung", "Ansicht", "Auffassung", "Einschätzung", "Überzeugung", "Aussage", "Angaben", "Aussagen", "Darstellung", "Vorstellung", "Vernehmen", "Bekunden", "Dafürhalten", "Eindruck", "Erkenntnissen", "Informationen", "Berichten", "Wissen", "Urteil", "Worten", "Schilderung", "Schilderungen", "Auskunft", "Erklärung", "Vermutung", "Erinnerung", "Empfinden"];

/// Articles in front of what something is called.
#[rustfmt::skip]
pub(crate) const INDEFINITE: &[&str] = &["ein", "eine", "einen", "einem", "einer"];

/// What something is said to be.
#[rustfmt::skip]
pub(crate) const BEING: &[&str] = &["sei", "seien", "wäre", "wären", "bleibe"];

/// How verbs begin, and the preposition behind which their words stand.
#[rustfmt::skip]
pub(crate) const WORDED: &[(&str, &str)] = &[("warn", "vor"), ("droh", "mit"), ("begründ", "mit"), ("klag", "über"), ("verw", "auf"), ("poch", "auf"), ("plädier", "für")];

/// Nouns for what is called or written, before its words.
#[rustfmt::skip]
pub(crate) const WRITTEN: &[&str] = &["Aufschrift", "Aufschriften", "Parole", "Parolen", "Losung", "Losungen", "Spruch", "Sprüche", "Ruf", "Rufe", "Rufen", "Sprechchor", "Sprechchöre", "Sprechchören", "Zwischenruf", "Zwischenrufe", "Worten", "Inschrift"];

/// How verbs begin that only words follow, be they ever so few.
#[rustfmt::skip]
pub(crate) const CRIES: &[&str] = &["rief", "ruf", "geruf", "schrie", "schrei", "geschri", "brüll", "gebrüll", "skandier", "gröl", "gegröl", "kreisch", "zuruf", "zurief", "zugeruf", "entgegengeruf"];

/// How compounds end that name a thing.
#[rustfmt::skip]
pub(crate) const NAMED_ENDS: &[&str] = &["zeitung", "magazin", "sender", "agentur", "film", "serie", "partei", "projekt", "schiff", "gruppe", "blatt", "portal", "programm", "spiel", "preis", "dienst", "roman", "buch", "verein", "klasse", "typ", "titel", "name", "namen", "motto", "album", "operation", "werk", "sturm", "satellit", "system", "club", "verband", "bündnis", "initiative", "organisation", "reihe", "show", "sendung", "zeitschrift", "stiftung", "hotel", "restaurant", "sonde", "rakete", "theater", "festival", "band"];

/// How nouns end that are feminine, so that `der` before them is no nominative.
#[rustfmt::skip]
pub(crate) const FEMININE: &[&str] = &["rin", "tin", "din", "fin", "gin", "kin", "lin", "nin", "sin", "ung", "tion", "union", "schaft", "tät", "zei", "tei", "lei", "kammer", "behörde", "firma"];

/// Words that begin a noun that says when.
#[rustfmt::skip]
pub(crate) const TIMES: &[&str] = &["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag", "Anfang", "Mitte", "Ende", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

/// Nouns for what somebody thinks of a thing.
#[rustfmt::skip]
pub(crate) const OPINIONS: &[&str] = &["Kritik", "Lob", "Zustimmung", "Unterstützung", "Widerspruch", "Widerstand", "Ablehnung", "Beifall", "Applaus", "Anerkennung", "Spott", "Hohn", "Häme", "Zuspruch", "Rückendeckung", "Protest", "Proteste", "Gegenwind", "Warnungen", "Bedenken", "Vorwürfe", "Glückwünsche"];

/// Verbs with which such a noun comes from somebody.
#[rustfmt::skip]
pub(crate) const VOICED: &[&str] = &["kommt", "kommen", "kam", "kamen", "bekommt", "bekam", "bekamen", "erhält", "erhielt", "erhielten", "erntete", "ernteten", "gibt", "gab", "hagelte"];

/// Verbs behind which a name stands for an office.
#[rustfmt::skip]
pub(crate) const COPULAS: &[&str] = &["ist", "war", "wird", "wurde", "bleibt", "heißt", "hieß"];

/// What stands between `heißt es` and what says it.
#[rustfmt::skip]
pub(crate) const PLACES: &[&str] = &["in", "im", "aus", "von", "vom", "bei", "beim", "seitens"];

/// Nouns of speech on which an infinitive can depend.
#[rustfmt::skip]
pub(crate) const ZU_CLAIMS: &[&str] = &["Ankündigung", "Aufforderung", "Bitte", "Drohung", "Forderung", "Vorwurf", "Vorwürfe", "Behauptung", "Vorschlag", "Versprechen", "Verdacht", "Zusage", "Hoffnung", "Absicht", "Appell", "Befehl", "Anweisung", "Weisung", "Mahnung", "Anschuldigung", "Anschuldigungen", "Anordnung", "Aufruf", "Ermahnung", "Zusicherung", "Forderungen", "Drohungen", "Vorwürfen"];

/// How nouns end that were made of verbs and adjectives, and surnames do not.
#[rustfmt::skip]
pub(crate) const ABSTRACT: &[&str] = &["ung", "heit", "keit", "schaft", "tät", "tion", "sion", "ismus", "nis", "tum"];
