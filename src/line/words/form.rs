//! The words of notices that are told by their form: buttons, calls, pointers, who is spoken to.

#[allow(clippy::enum_glob_use, reason = "every row begins with one")]
use super::super::Notice::{self, *};

/// Words that speak to readers, or for a house; a capital at the start of a sentence can mean others.
#[rustfmt::skip]
pub(in crate::line) const ADDRESSES: &[&str] = &[
    "Sie", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihnen", "du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "Du", "Dein", "Deine",
    "wir", "Wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer", "Unser", "Unsere", "ich", "Ich",
];

/// Verbs of buttons: what the button is for, and whether the verb alone makes one.
#[rustfmt::skip]
pub(in crate::line) const BUTTONS: &[(&str, Notice, bool)] = &[
    ("einblenden", Ui, true), ("ausblenden", Ui, true), ("ausklappen", Ui, true), ("einklappen", Ui, true), ("aufklappen", Ui, true), ("zuklappen", Ui, true),
    ("scrollen", Ui, true), ("herunterladen", Ui, true), ("downloaden", Ui, true), ("anzeigen", Ui, false), ("öffnen", Ui, false), ("schließen", Ui, false),
    ("schliessen", Ui, false), ("vergrößern", Ui, false), ("vergrössern", Ui, false), ("verkleinern", Ui, false), ("laden", Ui, false), ("drucken", Ui, false),
    ("ausdrucken", Ui, false), ("merken", Ui, false), ("speichern", Ui, false), ("aktivieren", Ui, false), ("deaktivieren", Ui, false), ("wechseln", Ui, false),
    ("ändern", Ui, false), ("ansehen", Ui, false), ("anschauen", Ui, false), ("überspringen", Ui, true), ("suchen", Ui, false),
    ("teilen", Share, false), ("versenden", Share, false), ("weiterleiten", Share, false), ("weiterempfehlen", Share, true), ("kopieren", Share, false), ("folgen", Share, false),
    ("anhören", Audio, false), ("hören", Audio, false), ("vorlesen", Audio, false), ("abspielen", Video, false),
    ("kommentieren", Comments, false), ("mitdiskutieren", Comments, true), ("diskutieren", Comments, false), ("antworten", Comments, false), ("verfassen", Comments, false),
    ("einloggen", Login, true), ("ausloggen", Login, true), ("anmelden", Newsletter, false), ("abmelden", Newsletter, false), ("abonnieren", Newsletter, false), ("registrieren", Login, false),
    ("weiterlesen", Paywall, false), ("verschenken", Paywall, false), ("testen", Paywall, false), ("bestellen", Ad, false), ("kaufen", Ad, false), ("buchen", Ad, false),
    ("lesen", Related, false), ("entdecken", Related, false), ("melden", Correction, false), ("schreiben", Comments, false),
];

/// What a button calls with: `Jetzt anmelden`, `Auf X teilen`.
#[rustfmt::skip]
pub(in crate::line) const CALLS: &[&str] = &[
    "Jetzt", "Hier", "Auf", "Per", "Via", "Bei", "Als", "Alle", "Mehr", "Weitere", "Einmal", "Immer", "Diesen", "Dieses", "Nach",
    "auf", "per", "via", "bei", "Gleich", "Gratis", "Kostenlos", "Später",
];

/// What buttons do something with; some say what the button is for.
#[rustfmt::skip]
pub(in crate::line) const THINGS: &[(Option<Notice>, &[&str])] = &[
    (None, &["Suche", "Suchfeld", "Bild", "Bilder", "Foto", "Fotos", "Galerie", "Bildergalerie", "Bilderstrecke", "Fotostrecke", "Slide", "Folie", "Detailansicht", "Ansicht", "Großansicht", "Vollbild", "Tabelle", "Karte", "Grafik", "Infografik", "Legende", "Bildunterschrift", "Text", "Schrift", "Seite", "Fenster", "Dialog", "Box", "Infobox", "Element", "Artikel", "Beitrag", "Link", "URL", "Thema", "Themen", "Merkliste", "Beiträge", "Einträge", "Posts", "PDF", "E-Mail", "Mail"]),
    (Some(EmbedConsent), &["Inhalt", "Inhalte"]),
    (Some(Nav), &["Menü", "Untermenü", "Navigation"]),
    (Some(Toc), &["Inhaltsverzeichnis"]),
    (Some(Comments), &["Kommentar", "Kommentare", "Antwort", "Antworten"]),
    (Some(Video), &["Video", "Videos"]),
    (Some(Audio), &["Audio", "Podcast", "Folge"]),
    (Some(Newsletter), &["Newsletter"]),
    (Some(Login), &["Profil", "Konto"]),
    (Some(App), &["App"]),
    (Some(AuthorInfo), &["Autor", "Autorin"]),
];

/// Verbs that make a clause of the infinitive behind them.
#[rustfmt::skip]
pub(in crate::line) const MODALS: &[&str] = &[
    "will", "wollen", "soll", "sollen", "kann", "können", "muss", "müssen", "darf", "dürfen", "wird", "werden", "möchte", "möchten", "lassen", "lässt", "zu", "würde", "würden",
];

/// Sentences that lead elsewhere have one of these in front of `hier` or `unser`.
#[rustfmt::skip]
pub(in crate::line) const POINTERS: &[&str] = &[
    "lesen Sie", "finden Sie", "erfahren Sie", "sehen Sie", "hören Sie", "können Sie", "gelangen Sie", "lest ihr", "lest Ihr", "findet ihr", "findet Ihr", "erfahrt ihr", "seht ihr",
    "liest du", "findest du", "erfährst du", "siehst du", "kannst du", "könnt ihr",
];

/// What a page says of itself: `dieser Artikel`, `diese Sendung`.
#[rustfmt::skip]
pub(in crate::line) const ITSELF: &[&str] = &[
    "Artikel", "Artikels", "Beitrag", "Beitrags", "Beitrages", "Text", "Textes", "Seite", "Website", "Webseite", "Inhalt", "Inhalts", "Inhalte", "Nachricht", "Meldung", "Interview", "Gespräch", "Sendung", "Thema", "Video",
];

/// Words of sentences that tell the news: who said it, and when.
#[rustfmt::skip]
pub(in crate::line) const TOLD: &[&str] = &[
    "sagte", "sagten", "teilte", "teilten", "erklärte", "erklärten", "meldete", "meldeten", "berichtete", "berichteten", "betonte", "betonten", "warnte", "warnten",
    "urteilte", "schrieb", "schrieben", "forderte", "forderten", "kündigte", "kündigten", "äußerte", "äußerten", "äusserte", "äusserten", "hieß", "hiess", "laut", "zufolge", "zunächst",
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag", "Ansicht", "Darstellung",
];

/// Words of sentences about who writes.
#[rustfmt::skip]
pub(in crate::line) const NEWSROOM: &[&str] = &[
    "Journalist", "Journalistin", "Redakteur", "Redakteurin", "Redaktor", "Redaktorin", "Redaktion", "Autor", "Autorin", "Autoren", "Autorinnen", "Reporter", "Reporterin",
    "Korrespondent", "Korrespondentin", "Kolumnist", "Kolumnistin", "Volontär", "Volontärin", "Volontariat", "Journalistenschule", "Journalistik", "Kritiker", "Kritikerin",
    "Chefredakteur", "Chefredakteurin", "Chefreporter", "Chefreporterin", "Interessiert", "Schwerpunkte", "Ressort", "studierte", "Studium", "taz",
];

/// What pages speak of beside the news: themselves, their readers' accounts and comments, rights.
#[rustfmt::skip]
pub(in crate::line) const APPARATUS: &[&str] = &[
    "Abo", "Abonnement", "Abonnements", "Probeabo", "Abonnenten", "Abonnentinnen", "Newsletter", "Newsletters", "Kommentar", "Kommentare", "Kommentaren", "Kommentarfunktion",
    "Kommentarbereich", "Forum", "Netiquette", "Redaktion", "Cookies", "Datenschutzerklärung", "Drittanbieter", "Drittanbietern", "externe", "externen", "eingebettete", "eingebetteten",
    "Nachdruck", "Vervielfältigung", "Weiterverwendung", "Weiterverbreitung", "Weiterveröffentlichung", "Weitergabe", "Reproduktion", "Verwertung", "Data", "Genehmigung", "Gewähr",
    "Haftung", "Lizenz", "Verlag", "Verlags", "Verlages", "Website", "Webseite", "Paywall", "Premium", "Werbung", "Browser", "JavaScript", "App", "Apps", "Einwilligung", "Zustimmung",
    "Login", "Passwort", "User", "Userinnen", "Usern", "Leser", "Leserinnen", "Lesern", "Journalismus", "Postfach", "Provision", "Anlageberatung", "Artikel", "Artikels", "Artikeln", "Beitrag", "Beitrags",
    "Text", "Texte", "Texten", "Textes", "Interview", "Meldung", "Nachrichtenagentur", "Presse", "maschinell", "automatisch", "automatisiert", "abgespielt", "Rechte", "Suchanfrage", "Merkliste",
    "jeden", "täglich", "wöchentlich", "kündbar", "gratis", "kostenlos", "kostenfrei", "Lesezeichen", "Inhalten", "Anklicken", "Klick", "Newskanal", "Element", "Umfrage", "Podcast", "Podcasts", "Audioversion", "angemeldet", "anmelden", "Konto", "unterstützt",
];
