//! Phrases inside lines that say what they are.

#[allow(clippy::enum_glob_use, reason = "every row begins with one")]
use super::super::Notice::{self, *};

/// Phrases that say it wherever they stand near the start of a line.
#[rustfmt::skip]
pub(in crate::line) const INSIDE: &[(Notice, &[&str])] = &[
    (Ad, &["(m/w/d)", "(w/m/d)", "(m/w/x)", "(d/m/w)", "Advertorial", "Partnerangebot", "Rabattcode"]),
    (App, &["in der App öffnen", "im App Store"]),
    (Audio, &["Artikel anhören", "Wiedergabe von Audio", "vorlesen lassen", "Gesamtdauer", "künstlich erzeugt", "maschinell vorgelesen", "automatisch vorgelesen", "Podcasts hören", "0.5x", "1.5x"]),
    (AuthorInfo, &["schreibt seit", "schreibt für", "schreibt regelmäßig", "schreibt hier", "schreibt frei", "ist Redakteur", "ist Redakteurin", "ist Korrespondent", "ist Korrespondentin", "ist freier Journalist", "ist freie Journalistin", "ist freier Autor", "ist freie Autorin", "ist Volontär", "ist Volontärin", "ist Chefredakteur", "ist Chefredakteurin", "ist Reporter", "ist Reporterin", "ist Kolumnist", "ist Kolumnistin", "arbeitet als freier", "arbeitet als freie", "ist Politikredakteur", "ist Politikredakteurin", "ist Wirtschaftsredakteur", "ist Wirtschaftsredakteurin", "Twitter Account von", "Nannenschule", "Journalistenschule", "Reporterin für", "Reporter für", "Redakteurin für", "Redakteur für", "Redakteurin bei", "Redakteur bei", "Redakteurin im", "Redakteur im", "Korrespondentin für", "Korrespondent für", "Autorin bei", "Autor bei", "Journalistin und lebt", "Journalist und lebt", "arbeitet als Journalist", "arbeitet als Journalistin", "ist Autor und", "ist Autorin und", "arbeitet als Redakteur", "arbeitet als Redakteurin", "interessiert sich für", "Interessiert sich"]),
    (Comments, &["Melden Sie sich an und diskutieren", "wird nicht veröffentlicht", "zum Kommentieren", "um zu kommentieren", "zu kommentieren.", "einen Kommentar abzugeben", "Kommentar schreiben", "Kommentar abgeben", "Ihre Meinung mit uns", "Antworten Melden", "Ihre Meinung zählt", "die Meinung der Redaktion wieder"]),
    (Correction, &["Fehler der Redaktion", "Fehler gefunden?", "Fehler entdeckt?", "Fehler aufgefallen", "eine E-Mail an fehler", "wurde korrigiert", "haben wir korrigiert", "haben das korrigiert", "früheren Version dieses"]),
    (Disclaimer, &["Affiliate-Link", "Affiliate-Links", "Affiliate Link", "Affiliate Links", "Affiliate-Partner", "Affiliate-Provision", "redaktionell nicht bearbeitet", "automatisch von der Deutschen Presse-Agentur", "Provision vom Händler", "erhalten wir eine Provision", "wir eine kleine Provision", "erhält der Verlag eine Provision", "eine Partnermarke", "zuerst erschienen", "ist zuerst bei", "zuerst veröffentlicht auf", "mithilfe von KI", "mit Hilfe von KI", "KI-generiert", "maschinell übersetzt", "maschineller Hilfe", "aus dem Englischen übersetzt", "automatisiert erstellt", "mit Hilfe künstlicher Intelligenz", "im Original veröffentlicht", "dpa-Newskanal", "geben die Meinung der", "gibt die Meinung der", "gibt die Meinung des"]),
    (EmbedConsent, &["Mit Ihrer Zustimmung wird", "Ich willige ein", "personenbezogene Daten an Dritte", "externe Inhalte angezeigt", "externen Inhalt von", "eingebettete Inhalte", "personenbezogenen Daten an", "an Drittplattformen", "Cookies akzeptieren", "Ihre Einwilligung", "deine widerrufliche Einwilligung", "Inhalte von Drittanbietern", "Element beinhaltet Daten", "Element enthält Daten"]),
    (Legal, &["urheberrechtlich geschützt", "Nachdruck nur", "Lizenz CC", "unter der Lizenz", "ist nicht gestattet", "schriftliche Genehmigung", "Verwertung der urheberrechtlich"]),
    (Login, &["mit Ihrem bestehenden Account", "Passwort vergessen"]),
    (Newsletter, &["-Newsletter", "Newsletter abonnieren", "Newsletter an", "Newsletter bestellen", "den Newsletter", "unseren Newsletter", "unserem Newsletter", "unserer Newsletter", "in deinem Postfach", "in Ihrem Postfach", "in Ihr Postfach", "in dein Postfach", "in den Posteingang", "per E-Mail direkt", "Newsletter kostenlos", "schicken wir Ihnen", "schicken wir dir", "senden wir Ihnen"]),
    (Paywall, &["Digital-Abo abschließen", "Abo abschließen", "abopflichtig", "weiterlesen mit", "für nur 1 €", "für nur 1 Euro", "im ersten Monat", "monatlich kündbar", "jederzeit kündbar", "Zugang zu allen Artikeln", "Zugriff auf alle Artikel", "alle Artikel lesen", "PLUS-Inhalte", "unabhängigen Journalismus", "mit deiner Spende", "mit Ihrer Spende", "Artikel verschenken", "Sie schon ein Abo", "kostenlosen Artikel", "kostenlosen Artikeln", "kostenlose Artikel", "Gratisartikel"]),
    (Related, &["Lesen Sie hier", "Lesen Sie auch", "lesen Sie auch hier", "Mehr zum Thema"]),
    (Share, &["Artikel mit Freunden", "auf Facebook teilen", "auf Twitter teilen", "per WhatsApp teilen", "Facebook Twitter", "Twitter Facebook", "Facebook Messenger", "WhatsApp Telegram"]),
    (Ui, &["Klicken Sie hier", "JavaScript aktivieren", "JavaScript deaktiviert", "Zum Seitenanfang"]),
    (Video, &["[Videoseite]", "enable JavaScript, and consider", "supports HTML5 video", "Video verfügbar bis", "im Video:"]),
];

/// What a house offers its readers: a line that names it and speaks to them is the house's own.
#[rustfmt::skip]
pub(in crate::line) const OFFERS: &[(Notice, &[&str])] = &[
    (App, &["Push-Nachrichten", "WhatsApp-Kanal", "App", "Apps"]),
    (Audio, &["Audioversion", "vertont", "vorgelesen", "künstlicher Stimme"]),
    (Broadcast, &["ausgestrahlt", "gesendet", "im Programm", "in der Sendung"]),
    (Comments, &["Kommentarfunktion", "Kommentarbereich", "Netiquette", "Kommentar", "Kommentare", "Kommentaren", "kommentiert", "kommentieren", "mitdiskutieren", "Diskussion zu"]),
    (Correction, &["Rechtschreibfehler", "Tippfehler", "korrigiert", "berichtigt"]),
    (Disclaimer, &["unsere Redaktion", "künstlicher Intelligenz", "Meinung des Autors", "Meinung der Autorin", "gedruckten Ausgabe", "Printausgabe"]),
    (EmbedConsent, &["externen Inhalt", "externe Inhalte", "externen Anbieter", "Drittplattformen", "Drittanbieter", "Cookies", "Tracking"]),
    (Legal, &["Urheberrecht", "Haftung", "nachdrucken", "Lizenzabteilung"]),
    (Newsletter, &["Newsletter", "Newsletters", "Postfach", "Anmeldung", "Registrierung", "Einwilligungserklärung", "Mail-Eingang"]),
    (Paywall, &["Journalismus", "Abo", "Abonnement", "Probeabo", "Digitalabo", "Spende", "Spenden", "Leserinnen und Leser", "Leser:innen", "Leser*innen", "Abonnenten", "Abonnent", "Abonnentin", "ohne Werbung", "über Werbung"]),
    (Ui, &["JavaScript", "Browser"]),
];
