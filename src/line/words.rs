//! What pages say around their articles, by kind: whole lines, beginnings of lines, phrases inside.

#[allow(clippy::enum_glob_use, reason = "every row begins with one")]
use super::Notice::{self, *};

/// Lines that are wholly this, but for bullets, counts, arrows and final marks.
#[rustfmt::skip]
pub(super) const WHOLE: &[(Notice, &[&str])] = &[
    (Ad, &[
        "Anzeige", "Anzeigen", "Werbung", "Advertorial", "Advertisement", "Reklame", "Sponsored", "Sponsored Post", "Gesponsert",
        "Partnerangebot", "Partnerangebote", "Partnerinhalte", "Angebote unserer Partner", "Empfehlungen unserer Partner", "Sonderveröffentlichung",
        "Verlagsangebot", "Verlagsspezial", "Bezahlter Inhalt", "Bezahlter Content", "Promotion", "Anzeigen-Special", "Anzeigensonderveröffentlichung",
        "Shopping", "Shopping Anzeigen", "Gutscheine", "Rabattcodes", "Kreditrechner", "Kredite", "Kreditvergleich", "Tagesgeldvergleich", "Festgeldvergleich",
        "Girokonto-Vergleich", "Depotvergleich", "Stromvergleich", "Gasvergleich", "Strompreisvergleich", "DSL-Vergleich", "Handytarife-Vergleich", "Kfz-Versicherung",
        "Versicherungsvergleich", "Vergleichsportal", "Vergleichsrechner", "Produktvergleich", "Preisvergleich", "Umschuldung", "Baufinanzierung", "Ratenkredit",
        "Stellenmarkt", "Stellenangebote", "Jobbörse", "Jobs", "Immobilienmarkt", "Automarkt", "Partnersuche", "Adblock test", "Werbung ausblenden", "Anzeige schließen",
        "Weiterlesen nach der Anzeige", "Nach der Anzeige weiterlesen", "Artikel wird nach der Anzeige fortgesetzt", "Mediadaten", "Werbefrei lesen",
        "Top-Angebote", "Unsere Empfehlungen", "Jetzt bestellen", "Zum Angebot", "Jetzt kaufen", "Zum Shop", "Bei Amazon ansehen", "Leserreisen", "Anzeige aufgeben",
    ]),
    (App, &[
        "App", "Apps", "Zur App", "App herunterladen", "App öffnen", "In der App öffnen", "In App öffnen", "In der App lesen", "Jetzt App herunterladen", "Jetzt die App laden",
        "Laden im App Store", "App Store", "Google Play", "Jetzt bei Google Play", "Push-Nachrichten aktivieren",
        "Push-Mitteilungen aktivieren", "Weiter in dieser Ansicht", "Nein Danke. Weiter in dieser Ansicht", "Weiter im Browser",
    ]),
    (Audio, &[
        "Anhören", "Artikel anhören", "Beitrag anhören", "Jetzt anhören", "Audio", "Vorlesen", "Artikel vorlesen", "Text vorlesen", "Vorlesen lassen", "Artikel vorlesen lassen",
        "Jetzt in der App anhören", "In der App anhören", "Audioversion", "Audio-Version", "Zum Podcast", "Podcast hören", "Podcast anhören", "Jetzt hören", "Zum Hören klicken", "Hören",
        "Audiobeitrag", "Audio herunterladen", "Zur Audioversion", "Den Artikel anhören", "Diesen Artikel anhören", "Hier anhören", "Reinhören", "Zum Audio", "0.5x 0.75x 1x 1.25x 1.5x 2x",
        "Geschwindigkeit", "Wiedergabegeschwindigkeit",
    ]),
    (AuthorInfo, &[
        "Zum Autor", "Zur Autorin", "Über den Autor", "Über die Autorin", "Über die Autoren", "Über die Autorinnen", "Zur Person", "Autor", "Autorin", "Autor*in", "Autor:in", "Autoren", "Autorenseite", "Autorenprofil",
        "Redakteur", "Redakteurin", "Korrespondent", "Korrespondentin", "Journalist", "Journalistin", "Reporter", "Reporterin", "Chefredakteur", "Chefredakteurin", "Volontär", "Volontärin",
        "Freier Journalist", "Freie Journalistin", "Freier Autor", "Freie Autorin", "Freier Mitarbeiter", "Freie Mitarbeiterin", "Nachrichtenagentur", "Redaktionsleiter", "Redaktionsleiterin",
        "Ressortleiter", "Ressortleiterin", "Leitender Redakteur", "Leitende Redakteurin", "Leitender Wirtschaftsredakteur", "Leitende Wirtschaftsredakteurin", "Politikredakteur", "Politikredakteurin",
        "Wirtschaftsredakteur", "Wirtschaftsredakteurin", "Sportredakteur", "Sportredakteurin", "Kulturredakteur", "Kulturredakteurin", "Lokalredakteur", "Lokalredakteurin", "Onlineredakteur", "Online-Redakteur", "Online-Redakteurin",
        "Kolumnist", "Kolumnistin", "Gastautor", "Gastautorin", "Profil", "Zum Profil", "Alle Artikel des Autors", "Alle Artikel der Autorin", "Weitere Artikel des Autors", "Weitere Artikel der Autorin", "Mehr vom Autor",
        "Alle Artikel anzeigen", "Autor folgen", "Autorin folgen", "Autor kontaktieren",
    ]),
    (Broadcast, &[
        "Dieses Thema im Programm", "Sendung", "Zur Sendung", "Sendezeit", "Sendezeiten", "Sendetermin", "Sendetermine", "Sendehinweis", "Im Programm", "Livestream", "Zum Livestream", "Programmtipp", "TV-Tipp", "Im TV", "Alle Sendungen", "Sendung vom",
    ]),
    (Comments, &[
        "Kommentare", "Kommentar", "Leserkommentare", "Leserkommentar", "Leserbriefe", "Leserbrief schreiben", "Kommentieren", "Jetzt kommentieren", "Artikel kommentieren", "Kommentar schreiben", "Kommentar abgeben",
        "Kommentar verfassen", "Kommentare anzeigen", "Kommentare lesen", "Kommentare ansehen", "Kommentare öffnen", "Kommentare ausblenden", "Kommentare geschlossen", "Zu den Kommentaren", "Alle Kommentare", "Alle Kommentare anzeigen", "Alle Kommentare öffnen",
        "Mehr Kommentare laden", "Weitere Kommentare", "Weitere Kommentare laden", "Keine Kommentare", "Noch keine Kommentare", "Kommentarbereich", "Kommentarfunktion", "Kommentar hinzufügen", "Schreibe einen Kommentar", "Schreiben Sie einen Kommentar",
        "Hinterlasse einen Kommentar", "Einen Kommentar hinterlassen", "Kommentar absenden", "Kommentar abschicken", "Ergänzungen", "Ergänzung", "Antworten", "Antwort", "Antworten anzeigen", "Auf Kommentar antworten", "Auf diesen Kommentar antworten", "Antwort abbrechen",
        "Diskussion", "Diskutieren", "Mitdiskutieren", "Zur Diskussion", "Diskutieren Sie mit", "Diskutiere mit", "Jetzt mitdiskutieren", "Forum", "Zum Forum", "Ihre Meinung", "Ihre Meinung zählt", "Ihre Meinung ist uns wichtig",
        "Teilen Sie Ihre Meinung", "Ihr Kommentar", "Ihr Kommentar zum Thema", "Dein Kommentar", "Ihre Meinung zum Artikel", "Kommentar melden", "Beitrag melden", "Missbrauch melden", "Melden", "Netiquette", "Website", "Verbleibende Zeichen",
        "Neueste zuerst", "Älteste zuerst", "Beliebteste zuerst", "Sortieren nach", "Trackbacks", "Trackback", "Pingback", "Beitrag kommentieren", "Posting abschicken", "Postings", "Gefällt mir", "Gefällt mir nicht", "Meinungen",
        "Ausgeloggt kommentieren", "Community",
    ]),
    (Correction, &[
        "Fehler gefunden", "Fehler entdeckt", "Fehler melden", "Fehler im Artikel melden", "Fehlerhinweis", "Korrekturhinweis", "Korrektur melden", "Korrekturen", "Feedback", "Feedback geben", "Feedback senden", "Feedback an die Redaktion", "Inhaltliches Feedback", "Ihr Feedback", "Rückmeldung",
        "Haben Sie einen Fehler gefunden", "Sie haben einen Fehler gefunden", "Hast du einen Fehler entdeckt", "Rechtschreibfehler melden", "Schicken Sie uns Ihr Feedback", "Hinweis an die Redaktion", "An die Redaktion", "Schreiben Sie uns", "Tippfehler gefunden", "Artikel melden",
        "War dieser Artikel hilfreich", "Wie hat Ihnen der Artikel gefallen", "Transparenzhinweis", "Hinweis der Redaktion", "Anmerkung der Redaktion",
    ]),
    (EmbedConsent, &[
        "Externer Inhalt", "Externe Inhalte", "Externe Inhalte anzeigen", "Externen Inhalt anzeigen", "Empfohlener redaktioneller Inhalt", "Empfohlener externer Inhalt", "Empfohlener Inhalt", "Inhalt anzeigen", "Inhalte anzeigen", "Inhalt laden", "Inhalte laden", "Inhalt freigeben",
        "Externer Inhalt Datenschutzerklärung", "Datenschutzeinstellungen anpassen", "Embed", "Einbetten", "Video laden", "Tweet laden", "Beitrag laden", "Karte laden", "Podcast freigeben", "Video freigeben", "Grafik freigeben", "Infografiken anzeigen", "Ein Klick für den Datenschutz",
        "Inhalte von Drittanbietern", "Drittinhalte aktivieren", "Externen Inhalt erlauben", "Jetzt aktivieren", "Zustimmen und weiterlesen", "Akzeptieren und weiter", "Alle akzeptieren", "Immer entsperren", "YouTube immer entsperren", "Twitter immer entsperren", "Instagram immer entsperren",
    ]),
    (Footer, &[
        "Impressum", "Datenschutz", "Datenschutzerklärung", "Datenschutzhinweise", "Datenschutzhinweis", "Datenschutzbestimmungen", "Datenschutzeinstellungen", "Datenschutz-Einstellungen", "Privatsphäre", "Privatsphäre-Einstellungen", "AGB", "Nutzungsbedingungen", "Nutzungsbasierte Online-Werbung",
        "Nutzungsrechte", "Allgemeine Geschäftsbedingungen", "Kontakt", "Kontaktformular", "Über uns", "Wir über uns", "Karriere", "Presse", "Sitemap", "Barrierefreiheit", "Erklärung zur Barrierefreiheit", "Widerruf", "Widerrufsrecht", "Widerrufsbelehrung",
        "Cookies", "Cookie-Einstellungen", "Cookie Einstellungen", "Cookie-Richtlinie", "Cookie Policy", "Cookie Preferences", "Cookies verwalten", "Cookies & Tracking", "Utiq verwalten", "Privacy Manager", "Consent", "Hilfe", "Hilfe & Service", "Hilfe und Kontakt", "FAQ", "Häufige Fragen", "Service",
        "Abo kündigen", "Verträge hier kündigen", "Verträge kündigen", "Vertrag kündigen", "Plus-Abo bestellen", "RSS", "RSS-Feed", "RSS-Feeds", "Unternehmen", "Verlag", "Redaktion", "Archiv", "Mediadaten & Preise", "Compliance", "Jugendschutz", "Lizenzen", "Syndication", "Nachdrucke", "Nachdruckrechte",
        "iPhone-App", "iPad-App", "Android-App", "Nach oben", "Werben auf dieser Seite", "Inserieren", "Ethik-Kodex", "KI-Richtlinien", "Redaktionelle Grundsätze", "Leitlinien", "Offenlegung", "Blattlinie", "Mitgliedschaft", "Genossenschaft", "Verbraucherschutz", "Tarife", "Unternehmensgruppe", "Datenschutz & Nutzungsbedingungen",
        "Impressum Datenschutz", "Impressum und Datenschutz", "Impressum & Datenschutz", "Partner", "Content Management by", "Folgen Sie uns auf", "Netiquette & Forenregeln", "Lieferkettengesetz", "Hinweisgebersystem", "Teilnahmebedingungen",
    ]),
    (Legal, &[
        "Alle Rechte vorbehalten", "All rights reserved", "Rechtliche Hinweise", "Haftungsausschluss", "Alle Rechte der Wiedergabe vorbehalten", "Verwendung weltweit",
    ]),
    (Login, &[
        "Anmelden", "Abmelden", "Login", "Log in", "Logout", "Einloggen", "Ausloggen", "Jetzt anmelden", "Jetzt einloggen", "Hier anmelden", "Hier einloggen", "Mein Konto", "Mein Profil", "Konto", "Benutzerkonto", "Konto erstellen", "Jetzt registrieren", "Kostenlos registrieren", "Passwort", "Passwort vergessen", "Benutzername",
        "E-Mail Login", "E-Mail-Adresse", "Angemeldet bleiben", "Noch kein Konto", "Bereits registriert", "Anmelden Abmelden", "Anmelden Registrieren", "Anmelden / Registrieren", "Anmelden oder registrieren", "Sie sind angemeldet", "Zum Login", "Mein Account", "Account",
        "Bereits Abonnent", "Sie haben bereits ein Konto", "Melden Sie sich an", "Mit Google anmelden", "Mit Facebook anmelden", "Mit Apple anmelden",
    ]),
    (Nav, &[
        "Startseite", "Home", "Homepage", "Zur Startseite", "Zur Homepage", "Menü", "Menü öffnen", "Menü schließen", "Hauptmenü", "Navigation", "Hauptnavigation", "Seitennavigation", "Zur Navigation", "Zum Inhalt", "Zum Inhalt springen", "Direkt zum Inhalt", "Zum Hauptinhalt", "Zum Hauptinhalt springen", "Zur Suche", "Zum Menü", "Springe zum Inhalt",
        "Politik", "Innenpolitik", "Außenpolitik", "Inland", "Ausland", "Deutschland", "Österreich", "Schweiz", "International", "Internationales", "Europa", "Welt", "Wirtschaft", "Finanzen", "Geld", "Börse", "Sport", "Fußball", "Bundesliga", "2. Bundesliga", "3. Liga", "Regionalliga", "Champions League", "Premier League", "Formel 1", "Tennis", "Wintersport", "Handball", "Basketball", "Eishockey", "Mehr Sport",
        "Kultur", "Feuilleton", "Panorama", "Gesellschaft", "Vermischtes", "Aus aller Welt", "Wissen", "Wissenschaft", "Gesundheit", "Digital", "Digitales", "Netzwelt", "Technik", "Technologie", "Auto", "Auto & Verkehr", "Mobilität", "Motor", "Reise", "Reisen", "Immobilien", "Karriere & Beruf", "Bildung", "Umwelt", "Klima", "Verbraucher", "Ratgeber", "Service & Ratgeber",
        "Leben", "Lifestyle", "Stil", "Mode", "Beauty", "Familie", "Essen & Trinken", "Genuss", "Rezepte", "Unterhaltung", "Leute", "Promis", "Stars", "Royals", "Kino", "Film", "Musik", "TV", "Fernsehen", "Medien", "Literatur", "Bücher", "Kunst", "Geschichte", "Religion", "Kirche", "Recht", "Justiz", "Kriminalität", "Blaulicht", "Polizei", "Meinung", "Debatte", "Debatten",
        "Regional", "Regionales", "Region", "Lokales", "Lokalsport", "Aus der Region", "Stadt", "Landkreis", "Landespolitik", "Unternehmen & Märkte", "Märkte", "Handys & Smartphones", "Smartphones", "Tablets", "Notebooks", "Software", "Hardware", "Games", "Deals", "Praxistipps", "Tests", "Horoskop", "Horoskope", "Rätsel", "Sudoku", "Kreuzworträtsel", "Quiz", "Spiele", "Lotto", "Wetter", "TV-Programm", "Fernsehprogramm",
        "Podcast", "Podcasts", "Videos", "Mediathek", "Live", "Liveticker", "Ticker", "Newsticker", "News", "Nachrichten", "Aktuelles", "Aktuell", "Schlagzeilen", "Eilmeldungen", "Themen A-Z", "Alle Themen", "Alle Ressorts", "Ressorts", "Rubriken", "Themen", "Dossiers", "Kolumnen", "Blogs", "Blog", "Magazin", "Magazine", "Wochenende", "Reportage", "Reportagen", "Interviews", "Veranstaltungen", "Termine", "Events", "Kalender",
        "E-Paper", "ePaper", "Abo", "Abonnement", "Abos", "Aboshop", "Abo-Service", "Shop", "Club", "Trauer", "Traueranzeigen", "Trauerportal", "Kleinanzeigen", "Merkliste", "Meine Themen", "Meine Nachrichten", "Leserservice", "Aboservice", "Kundenservice", "Nächster Artikel", "Vorheriger Artikel", "Nächster Beitrag", "Vorheriger Beitrag", "Voriger Artikel", "Zurück", "Weiter", "Vor", "Übersicht", "Zur Übersicht", "Zurück zur Übersicht",
        "Berlin", "Hamburg", "München", "Köln", "Frankfurt", "Stuttgart", "Düsseldorf", "Leipzig", "Dresden", "Hannover", "Bremen", "Nürnberg", "Wien", "Zürich", "Bern", "Basel", "Graz", "Linz", "Salzburg", "Bayern", "Baden-Württemberg", "Brandenburg", "Hessen", "Mecklenburg-Vorpommern", "Niedersachsen", "Nordrhein-Westfalen", "NRW", "Rheinland-Pfalz", "Saarland", "Sachsen", "Sachsen-Anhalt", "Schleswig-Holstein", "Thüringen",
        "Steiermark", "Kärnten", "Tirol", "Vorarlberg", "Burgenland", "Niederösterreich", "Oberösterreich", "Südtirol", "Nahost", "USA", "China", "Russland", "Ukraine", "Ukraine-Krieg", "Naher Osten", "Weltspiegel", "Ombudsstelle", "Faktencheck", "Kinder", "Jugend", "Senioren", "Haus & Garten", "Garten", "Tiere", "Natur", "Energie", "Landwirtschaft", "Handel", "Industrie", "Verkehr", "Steuern", "Rente", "Versicherung", "Börsenkurse",
        "Wohnen", "Services", "Motorsport", "Gewinnspiele", "Gewinnspiel", "NFL", "NBA", "NHL", "Klimawandel", "Ernährung", "Business", "Asien", "Afrika", "Amerika",
        "Ozeanien", "Australien", "Europa League", "Conference League", "DFB-Pokal", "Wahlen", "Vereine", "Tickets", "Themenübersicht", "Sicherheit", "Regionen",
        "Regenradar", "Rechtliches", "Livestreams", "Live-TV", "Konjunktur", "Nationalmannschaft", "Olympia", "Freizeit", "Fitness", "Frankreich", "Italien", "Spanien",
        "Großbritannien", "Türkei", "Israel", "Polen", "Devisen", "Chronik", "Audiothek", "Arbeit", "Nebennavigation", "Fußzeile", "Ski", "Ski alpin", "Biathlon",
        "Radsport", "Golf", "Boxen", "Leichtathletik", "US-Sport", "Sportpolitik", "Transfers", "Europapokal", "Länderspiele", "Frauenfußball", "Hochschule", "Schule",
        "Studium", "Beruf", "Job & Karriere", "Recht & Steuern", "Aktien", "Fonds", "Zertifikate", "Rohstoffe", "ETF", "ETFs", "Anleihen", "Krypto", "Kryptowährungen",
        "Bitcoin", "DAX", "Startups", "Gründer", "Management", "Mittelstand", "Banken", "Versicherungen", "Medizin", "Psychologie", "Partnerschaft", "Liebe", "Eltern",
        "Haus", "Bauen", "Kochen", "Wein", "Restaurants", "Gastronomie", "Ausflugstipps", "Reiseziele", "Urlaub", "Camping", "Städtereisen", "Weltall", "Raumfahrt",
        "Forschung", "Theater", "Bühne", "Oper", "Klassik", "Pop", "Comics", "Serien", "Streaming", "Netflix", "Ausstellungen", "Architektur", "Design", "Fotografie",
        "Bilder des Tages", "Karikatur", "Karikaturen", "Leitartikel", "Gastkommentar", "Gastbeitrag", "Analyse", "Interview", "Porträt", "Glosse", "Essay",
        "Faktenfinder", "Parteien", "Bundestag", "Bundesregierung", "Landtag", "Kommunalpolitik", "Migration", "Verteidigung", "Bundeswehr", "Gericht", "Unfälle",
        "Feuerwehr", "Katastrophen", "Unwetter", "Erdbeben", "Künstliche Intelligenz", "KI", "Internet", "Computer", "Mobiles", "Apple", "Android", "Windows",
        "Datenschutz & Sicherheit", "Elektromobilität", "E-Mobilität", "Elektroautos", "Fahrrad", "Bahn", "Luftfahrt", "Schifffahrt", "Handwerk", "Börse & Märkte",
        "Wirtschaftspolitik", "Finanzmärkte", "Marktberichte", "Konzerne", "Industrie & Handel", "Nachhaltigkeit", "Klimaschutz", "Umweltschutz", "Naturschutz",
        "Landkreise", "Gemeinden", "Stadtteile", "Mannheim", "Karlsruhe", "Freiburg", "Augsburg", "Regensburg", "Würzburg", "Ulm", "Mainz", "Wiesbaden", "Kassel",
        "Bonn", "Essen", "Dortmund", "Duisburg", "Bochum", "Münster", "Bielefeld", "Osnabrück", "Oldenburg", "Kiel", "Lübeck", "Rostock", "Schwerin", "Potsdam",
        "Magdeburg", "Halle", "Erfurt", "Chemnitz", "Innsbruck", "Luzern", "St. Gallen", "Winterthur", "Klagenfurt", "Bregenz", "Luxemburg", "Liechtenstein", "ARD",
        "ZDF", "NDR", "WDR", "SWR", "BR", "MDR", "RBB", "HR", "SR", "ORF", "SRF", "Arte", "3sat", "Deutschlandfunk", "Westdeutscher Rundfunk", "Südwestrundfunk",
        "Norddeutscher Rundfunk", "Bayerischer Rundfunk", "Mitteldeutscher Rundfunk", "Hessischer Rundfunk", "Saarländischer Rundfunk", "Radio Bremen",
        "Rundfunk Berlin-Brandenburg", "Sportschau", "Tagesschau", "KiKA", "Radio", "Sendungen", "Sendungen A-Z", "Programm", "Rundfunkanstalten", "Beilagen",
        "Sonderthemen", "Themenwelten", "Special", "Specials", "Prospekte", "Archivsuche", "Anzeigenmarkt", "Anzeigen aufgeben", "Branchenbuch", "Ticketshop",
        "Buchshop", "Weinshop", "Vorteilswelt", "Vorteile", "Blattkritik", "Topthema", "Top-Thema", "Alle Nachrichten", "Alle Meldungen", "Mehr Ressorts",
        "Weitere Ressorts", "Untermenü", "Kurznachrichten", "Überblick", "Newsletter-Übersicht", "Push-Dienste", "Einstellungen einblenden", "Schlagzeilen des Tages",
        "Das Beste", "Neu",
    ]),
    (Newsletter, &[
        "Newsletter", "Newsletter abonnieren", "Newsletter bestellen", "Zum Newsletter", "Zur Newsletter-Anmeldung", "Zu den Newslettern", "Alle Newsletter", "Unsere Newsletter", "Newsletter-Anmeldung", "Für den Newsletter anmelden", "Jetzt Newsletter abonnieren", "Kostenlos abonnieren", "Jetzt kostenlos abonnieren", "Jetzt kostenlos anmelden",
        "Registrieren", "Nicht mehr anzeigen", "Ihre E-Mail-Adresse", "Deine E-Mail-Adresse", "E-Mail-Adresse eingeben", "Bitte E-Mail-Adresse eingeben", "Morgenüberblick", "Abmeldung jederzeit möglich", "Der Newsletter", "Vielen Dank! Wir haben Ihnen eine E-Mail geschickt", "Wir haben Ihnen eine E-Mail geschickt",
        "Jeden Morgen in Ihrem Postfach", "Hier abonnieren", "Morgen-Newsletter", "Abend-Newsletter", "Der Tag kompakt",
    ]),
    (Paywall, &[
        "Abonnieren", "Jetzt abonnieren", "Abo testen", "Jetzt Abo testen", "Abo abschließen", "Jetzt Abo abschließen", "Digital-Abo", "Digitalabo", "Zum Digital-Abo", "Zum Abo", "Zum Abo-Angebot", "Abo-Angebote", "Abonnent werden", "Jetzt testen", "Jetzt gratis testen", "Jetzt kostenlos testen", "Kostenlos testen", "Gratis testen", "Probeabo", "Probemonat", "Jetzt weiterlesen", "Sofort weiterlesen",
        "Weiterlesen mit Abo", "Jetzt freischalten", "Artikel freischalten", "Freischalten", "Ihre Vorteile auf einen Blick", "Ihre Vorteile", "Monatlich kündbar", "Jederzeit kündbar", "Abopflichtiger Inhalt", "Exklusiv für Abonnenten", "Nur für Abonnenten", "Für Abonnenten", "Plus", "Premium", "Plus-Artikel", "Exklusiver Inhalt", "Artikel verschenken", "Verschenken", "Spenden", "Jetzt spenden", "Unterstützen", "Unterstütze uns", "Unterstützen Sie uns", "Jetzt unterstützen",
        "Einloggen Abo abschließen", "Mitglied werden", "Jetzt Mitglied werden", "Artikel kaufen", "Einmalig kaufen", "Tagespass", "Angebot wählen", "Mit Werbung weiterlesen", "Weiterlesen mit Werbung", "Pur-Abo", "Zugang freischalten", "Jetzt Zugang sichern", "Unsere Abos", "Alle Angebote", "Geschenkabo",
    ]),
    (Poll, &[
        "Umfrage", "Abstimmen", "Jetzt abstimmen", "Stimmen Sie ab", "Stimm ab", "Umfrage wird geladen", "Ergebnis anzeigen", "Zum Ergebnis", "Abstimmung", "Abgestimmt", "Umfragen", "Mitmachen", "Ihre Stimme",
    ]),
    (Related, &[
        "Lesen Sie auch", "Lesen Sie hier", "Lesen Sie dazu", "Lesen Sie auch hier", "Lesen Sie mehr", "Lesen Sie mehr zum Thema", "Lies auch", "Lies mehr", "Auch interessant", "Auch lesenswert", "Das könnte Sie auch interessieren", "Das könnte dich auch interessieren", "Das könnte Sie interessieren", "Das könnte Ihnen auch gefallen", "Das könnte euch auch interessieren",
        "Das interessiert andere Leser", "Das lesen andere", "Passend dazu", "Passend zum Thema", "Mehr zum Thema", "Mehr zu diesem Thema", "Mehr zu", "Mehr dazu", "Mehr aus dem Ressort", "Mehr aus diesem Ressort", "Mehr aus", "Mehr aus der Rubrik", "Mehr zum Artikel", "Mehr lesen", "Mehr erfahren", "Mehr News", "Mehr Nachrichten", "Mehr Artikel", "Mehr Beiträge", "Aus dem Ressort", "Zum Thema", "Zum selben Thema",
        "Zum gleichen Thema", "Themen im Artikel", "Ähnliche Artikel", "Ähnliche Themen", "Ähnliche Beiträge", "Ähnliche Meldungen", "Verwandte Artikel", "Verwandte Themen", "Verwandte Beiträge", "Verwandte Inhalte", "Weitere Artikel", "Weitere Beiträge", "Weitere Meldungen", "Weitere Nachrichten", "Weitere Themen", "Weitere News", "Weitere Informationen", "Weitere Infos", "Weiterführende Links", "Weiterführende Informationen",
        "Weitere Artikel zum Thema", "Weitere Artikel aus diesem Ressort", "Links zum Thema", "Links", "Hintergrund", "Hintergründe", "Meistgelesen", "Meist gelesen", "Meistgelesene Artikel", "Am meisten gelesen", "Meistgelesene Beiträge", "Die meistgelesenen Artikel", "Meistkommentiert", "Meistgesehen", "Beliebt", "Beliebte Artikel", "Beliebte Beiträge", "Beliebteste Artikel", "Top-Themen", "Topthemen", "Top-Artikel", "Top Artikel", "Top-News", "Top-Meldungen", "Neueste Artikel", "Neueste Beiträge", "Neueste Meldungen", "Neueste Nachrichten", "Neueste Fragen", "Neueste Videos", "Neueste",
        "Aktuelle Artikel", "Aktuelle Beiträge", "Aktuelle Meldungen", "Aktuelle News", "Aktuelle Nachrichten", "Aktuelle Themen", "Aktuelle Videos", "Letzte Artikel", "Letzte Beiträge", "Letzte Meldungen", "Unsere Leseempfehlungen", "Leseempfehlung", "Leseempfehlungen", "Empfehlungen", "Empfohlen", "Empfohlene Artikel", "Empfehlungen für Sie", "Für Sie empfohlen", "Empfehlungen der Redaktion", "Redaktionsempfehlungen", "Unsere Empfehlung", "Lesetipps", "Lesetipp", "Tipps der Redaktion",
        "Gesamten Artikel lesen", "Ganzen Artikel lesen", "Zum Artikel", "Zum Beitrag", "Zum vollständigen Artikel", "Vollständigen Artikel lesen", "Artikel lesen", "Jetzt lesen", "Hier weiterlesen", "Das Wichtigste", "Mehr von uns", "Mehr zum Thema Politik", "Beitragsnavigation", "Alle Artikel zum Thema", "Alles zum Thema", "Dossier", "Serie", "Themenseite", "Zur Themenseite", "Mehr anzeigen", "Weitere anzeigen", "Siehe auch", "Schwerpunkt", "Themenschwerpunkt", "Im Fokus", "Im Blickpunkt", "Nicht verpassen",
        "Interessante Artikel", "Das könnte Sie noch interessieren", "Mehr aus dem Web", "Mehr Infos", "Neu auf der Startseite", "Jetzt beliebt", "Kurzmeldungen", "Mehr Artikel zum Thema", "Artikel zum Thema", "Videos zum Thema", "Bildergalerien", "Ressort", "Mehr zu diesem Artikel",
    ]),
    (Share, &[
        "Teilen", "Teile", "Teilen auf", "Artikel teilen", "Beitrag teilen", "Diesen Artikel teilen", "Diesen Beitrag teilen", "Artikel teilen auf", "Auf Facebook teilen", "Auf Twitter teilen", "Auf X teilen", "Auf WhatsApp teilen", "Auf LinkedIn teilen", "Auf Xing teilen", "Per E-Mail teilen", "Per Mail teilen", "Per E-Mail versenden", "Per WhatsApp teilen", "Bei Facebook teilen", "Bei Twitter teilen", "Via Facebook teilen",
        "Artikel auf WhatsApp teilen", "Artikel auf Facebook teilen", "Artikel auf Twitter teilen", "Artikel per E-Mail teilen", "Twittern", "Tweeten", "Tweet", "Senden", "Versenden", "Weiterleiten", "Artikel versenden", "Artikel weiterempfehlen", "Weiterempfehlen", "Empfehlen", "Artikel empfehlen", "Mailen", "Link kopieren", "Link kopiert", "Kopiere den aktuellen Link", "URL kopieren", "Permalink", "Kurzlink", "Share", "Teilen Twittern Senden", "Teilen Kommentare", "Teilen Drucken", "Teilen Merken", "Teilen Kommentieren",
        "Facebook", "Twitter", "X", "WhatsApp", "Telegram", "Threema", "Signal", "LinkedIn", "Xing", "Pinterest", "Pocket", "Flipboard", "Instagram", "YouTube", "TikTok", "Mastodon", "Bluesky", "Threads", "Reddit", "Tumblr", "E-Mail", "Email", "Mail", "Messenger", "Facebook Messenger", "SMS", "Snapchat", "Xing LinkedIn", "Facebook Twitter", "Facebook Twitter WhatsApp", "Folgen", "Folgen auf", "Folgen Sie uns", "Folge uns", "Folge uns auf", "Social Media", "Schließen Teilen", "Jetzt teilen", "Artikel mit Freunden teilen", "Verbreiten", "Kopieren", "X.com",
    ]),
    (Tags, &[
        "Schlagwörter", "Schlagworte", "Schlagwörter zu diesem Artikel", "Schlagworte zum Artikel", "Stichwörter", "Stichworte", "Tags", "Tag", "Themen in diesem Artikel", "Themen dieses Artikels", "Keywords", "Kategorie", "Kategorien", "Orte im Artikel", "Personen im Artikel", "Themen folgen", "Thema folgen", "Topics",
    ]),
    (Toc, &[
        "Inhaltsverzeichnis", "Inhalt", "In diesem Artikel", "Inhalt dieses Artikels", "Auf dieser Seite", "Wichtigste Beiträge", "Seitenindex", "Artikelinhalt", "Kapitel", "Inhaltsübersicht", "Springen Sie zu",
    ]),
    (Ui, &[
        "Drucken", "Seite drucken", "Artikel drucken", "Druckansicht", "Druckversion", "PDF", "Als PDF", "Download PDF", "Mehr", "Weiterlesen", "Weiter lesen", "Weniger", "Weniger anzeigen", "Alle anzeigen", "Alles anzeigen", "Aufklappen", "Zuklappen", "Einklappen", "Ausklappen", "Schließen", "Abbrechen", "Bestätigen", "OK", "Ja", "Nein", "Speichern", "Merken", "Artikel merken", "Artikel speichern", "Auf die Merkliste", "In Merkliste übernehmen", "Zur Merkliste", "Zur Merkliste hinzufügen",
        "Suche", "Suchen", "Suche öffnen", "Suche starten", "Suchbegriff", "Suchbegriff eingeben", "Suche nach", "Suche nach: Suchen", "Suche schließen", "Bild vergrößern", "Vergrößern", "Bild in Lightbox öffnen", "Großansicht", "Vollbild", "Vollbildmodus", "Galerie öffnen", "Zur Galerie", "Galerie", "Bildergalerie", "Zur Bildergalerie", "Bildergalerie öffnen", "Fotostrecke", "Zur Fotostrecke", "Bilderstrecke", "Slideshow", "Nächstes Bild", "Vorheriges Bild", "Bild", "Bilder", "Foto", "Fotos",
        "Schriftgröße", "Schriftgröße anpassen", "Schriftgröße ändern", "Textgröße", "Zum Seitenanfang", "Seitenanfang", "Zurück nach oben", "Mobile Ansicht", "Desktop-Ansicht", "Mobile Ansicht Zum Seitenanfang", "Artikel-Tools", "Weitere Optionen", "Optionen", "Einstellungen", "Lade", "Laden", "Wird geladen", "Mehr laden", "Weitere laden", "Bitte warten", "Seite neu laden", "Aktualisieren", "Dunkelmodus", "Dark Mode", "Heller Modus", "Kontrast", "Leichte Sprache", "Gebärdensprache", "Sprache", "Deutsch", "Englisch", "English", "Französisch",
        "Ende der weiteren Informationen", "Ende des Inhalts", "Placeholder image", "Read more", "Nächste Seite", "Vorherige Seite", "Erste Seite", "Letzte Seite", "Nächste", "Vorherige", "Zum Anfang", "Kopfbereich", "Fußbereich", "Hinweis schließen", "Benachrichtigungen", "Favoriten", "Lesezeichen", "Lesezeichen setzen", "Ihre Suche", "Live-Suche", "Alle", "Filter", "Lightbox schließen", "Zoom",
    ]),
    (Video, &[
        "Video", "Videos ansehen", "Zum Video", "Video ansehen", "Video abspielen", "Video starten", "Abspielen", "Wiedergeben", "Play", "Pause", "Stumm", "Ton an", "Ton aus", "Läuft gerade", "Nächstes Video", "Video wird geladen", "Player wird geladen", "Video-Player", "Videoplayer", "Untertitel", "Video verfügbar", "Zur Mediathek", "Im Video", "Video teilen", "Video anzeigen", "Video nicht verfügbar", "Mehr Videos", "Weitere Videos", "Vollbild anzeigen",
    ]),
    (Widget, &[
        "Kurse", "Börsenkurse im Überblick", "Wettervorhersage", "Tabelle", "Spielplan", "Ergebnisse", "Zur Tabelle", "Staumelder", "Verkehrslage", "Notdienste", "Unwetterwarnung",
    ]),
    (Disclaimer, &[
        "Hinweis zu Affiliate-Links", "Affiliate-Links", "Affiliate-Hinweis", "Affiliate Disclaimer", "Disclaimer", "Transparenz", "In eigener Sache",
    ]),
];

/// Beginnings of lines; a word ends behind them.
#[rustfmt::skip]
pub(super) const START: &[(Notice, &[&str])] = &[
    (Ad, &["Anzeige:", "Werbung:", "Artikeltyp: Advertorial", "Artikeltyp : Advertorial", "Jetzt neu bei", "Angebote von", "Sonderangebot:", "Jetzt bestellen:", "Gutscheine für"]),
    (App, &["Laden Sie die", "Lade die App", "Laden Sie unsere App", "Hol dir die App", "Mit unserer App", "Holen Sie sich die App", "Unsere App", "Jetzt die App", "Öffnen Sie die App"]),
    (Audio, &[
        "Artikel anhören", "Beitrag anhören", "Audio:", "Audio |", "Vorlesen:", "Audio Player", "Diese Audioversion", "Die Audioversion", "Hören Sie hier", "Hören Sie auch", "Hören Sie sich", "Hören Sie den", "Hör dir", "Podcast:", "Zum Podcast", "Aktuelle Zeit", "Ihr Browser unterstützt die Wiedergabe", "Mehr zu diesem Audioangebot",
        "Diesen Artikel anhören", "Text vorlesen", "Zum Anhören",
    ]),
    (AuthorInfo, &["Kontakt zum Autor", "Kontakt zur Autorin", "Der Autor ist", "Die Autorin ist", "Der Autor:", "Die Autorin:", "Zur Person:", "Zum Autor:", "Zur Autorin:", "Über den Autor", "Über die Autorin", "Unser Autor", "Unsere Autorin", "Mehr Artikel von", "Alle Artikel von", "Weitere Artikel von", "Alle Beiträge von", "Weitere Beiträge von", "Mehr von", "Folgen Sie dem Autor", "Folgen Sie der Autorin", "Mehr über den Autor", "Redakteur", "Redakteurin", "Korrespondent", "Korrespondentin", "Reporter", "Reporterin", "Chefredakteur", "Chefredakteurin", "Volontär", "Volontärin", "Journalist und", "Journalistin und", "Freier Journalist", "Freie Journalistin", "Freier Autor", "Freie Autorin", "Jahrgang", "Geboren am", "Geboren in", "Geboren 1", "Kontakt:", "Schreibt", "Arbeitet", "Ressortleiter", "Ressortleiterin", "Stellvertretende Ressortleiterin", "Stellvertretender Ressortleiter", "Leitender", "Leitende"]),
    (Broadcast, &["Dieses Thema im Programm", "Dieses Thema lief", "Das Thema im Programm", "Über dieses Thema berichtete", "Über dieses Thema berichteten", "Diese Sendung lief", "Sendung vom", "Sendung:", "Dieser Beitrag lief", "Dieses Thema wurde", "Gesendet am", "Ausgestrahlt am", "Sendetermin:", "Im Programm:", "Im TV:", "TV-Termin", "Programmhinweis", "Die Sendung wurde am"]),
    (Comments, &[
        "Kommentare :", "Kommentare:", "Kommentare (", "Kommentare zu", "Kommentare zum", "Kommentar zu", "Leserkommentare", "Diskutieren Sie", "Diskutiere mit", "Melden Sie sich an und diskutieren", "Melden Sie sich an, um zu kommentieren", "Du musst angemeldet sein", "Du musst dich einloggen", "Sie müssen angemeldet sein", "Sie müssen sich anmelden", "Um kommentieren zu können", "Um zu kommentieren", "Schreiben Sie einen", "Schreiben Sie den ersten", "Schreibe den ersten", "Schreib einen", "Teilen Sie Ihre Meinung", "Sagen Sie uns Ihre Meinung", "Was meinen Sie", "Was denken Sie", "Wie denken Sie über", "Wie ist Ihre Meinung", "Ihre Meinung zu", "Ihre Meinung ist", "Antwort auf", "Antworten auf", "Ihr Kommentar",
        "Deine E-Mail-Adresse wird nicht", "Ihre E-Mail-Adresse wird nicht", "E-Mail* (wird nicht", "Meinen Namen, meine E-Mail", "Erforderliche Felder", "Bitte beachten Sie unsere Netiquette", "Bitte beachten Sie die Netiquette", "Bitte beachten Sie unsere Community", "Die Kommentarfunktion", "Die Kommentare wurden", "Kommentieren ist", "Dieser Artikel wurde noch nicht kommentiert", "Hinterlasse einen", "Hinterlassen Sie einen", "Liebe Leserinnen und Leser, wir bitten", "Noch keine Kommentare", "Kommentar hinzufügen",
        "Mehr Kommentare", "Alle Kommentare", "Artikel kommentieren", "Jetzt kommentieren", "Kommentar verfassen", "Diskussion über diesen",
    ]),
    (Correction, &[
        "Fehler auf", "Fehler gefunden", "Fehler melden", "Fehler im Text", "Sie haben einen Fehler", "Haben Sie einen Fehler", "Haben Sie Fehler", "Hast du einen Fehler", "Ist Ihnen ein Fehler", "Ihnen ist ein Fehler", "Sollten Ihnen Fehler", "Sollte Ihnen ein Fehler", "Bitte markieren Sie die entsprechenden", "Inhaltliche Rückmeldung", "Inhaltliches Feedback", "Haben Sie Anregungen", "Haben Sie Feedback", "Haben Sie Hinweise", "Wie fanden Sie", "Wie hat Ihnen", "War dieser Artikel", "Feedback geben", "Feedback an",
        "Anmerkung der Redaktion:", "Anm. d. Red.:", "Korrektur:", "Korrekturhinweis", "Hinweis der Redaktion:", "Redaktioneller Hinweis:", "Transparenzhinweis:", "In einer früheren Version", "In einer ersten Version", "In einer vorherigen Version", "In einer vorigen Version",
    ]),
    (Disclaimer, &[
        "Hinweis zu Affiliate", "Affiliate-Link", "Die mit * gekennzeichneten", "Die mit einem Sternchen", "Mit * gekennzeichnete", "Dieser Artikel enthält Affiliate", "Dieser Beitrag enthält Affiliate", "Dieser Beitrag enthält Werbe", "Wir erhalten eine Provision", "Wir erhalten für", "Dieser Artikel erschien", "Dieser Artikel ist zuerst", "Dieser Artikel wurde", "Dieser Text erschien", "Dieser Text ist zuerst", "Dieser Text stammt", "Dieser Text wurde", "Dieser Beitrag erschien", "Dieser Beitrag ist zuerst", "Dieser Beitrag wurde", "Diese Meldung wurde", "Dieser Artikel entstand",
        "Der Artikel für Sie zusammengefasst", "Diese Zusammenfassung wurde", "Hinweis: Dieser", "Dieses Angebot wurde", "Die Meldung wurde automatisch", "Dieser Inhalt wurde", "Dieser Artikel stammt",
    ]),
    (EmbedConsent, &[
        "An dieser Stelle finden Sie", "An dieser Stelle findest du", "An dieser Stelle befindet sich", "An dieser Stelle haben wir", "An dieser Stelle ist ein", "An dieser Stelle wird", "Hier finden Sie einen externen", "Hier sollte ein", "Um eingebettete Inhalte", "Um diesen Inhalt", "Um externe Inhalte", "Um Inhalte von", "Um dieses Video", "Um den Inhalt", "Zum Anzeigen dieses", "Zur Anzeige dieses", "Ich bin damit einverstanden", "Ich stimme zu", "Mit dem Klick", "Mit Klick auf", "Mit einem Klick", "Durch Klick", "Durch Klicken", "Wenn Sie diesen Inhalt",
        "Dieser Inhalt stammt von", "Dieser externe Inhalt", "Dieser Inhalt kann", "Dieses Element enthält", "Dieser Tweet", "Dieses Video wird", "Sieh dir diesen Beitrag", "Ein Beitrag geteilt von", "Externer Inhalt von", "Empfohlener Inhalt", "Empfohlener externer", "Wir benötigen Ihre Zustimmung", "Wir benötigen Ihre Einwilligung", "Wir brauchen Ihre Zustimmung", "Für die Darstellung", "Ihre Zustimmung", "Wir verwenden Cookies", "Diese Website verwendet Cookies", "Diese Seite verwendet Cookies", "Auf dieser Seite finden Sie Inhalte von", "Eingebetteter Inhalt", "Inhalte von", "Mit dem Laden"]),
    (Footer, &["Impressum |", "Impressum Datenschutz", "Datenschutz |", "AGB |", "Content Management by", "Powered by", "Copyright-Hinweis", "Folgen Sie uns auf", "Besuchen Sie uns", "Ein Angebot der", "Ein Angebot von", "Ein Service von", "Ein Unternehmen der"]),
    (Legal, &["Eine Weiterverwendung", "Eine Verwertung", "Alle Rechte vorbehalten", "Alle Inhalte", "Nachdruck", "Vervielfältigung", "Die Weiterverwendung", "Jede Verwertung", "Jegliche Nutzung", "Dieser Artikel ist lizenziert", "Dieses Werk ist", "Lizenz:", "Dieser Text steht unter", "Dieser Beitrag steht unter", "Die Rechte an", "Veröffentlicht unter der Lizenz", "Dieser Text wurde veröffentlicht unter"]),
    (Login, &["Melden Sie sich", "Melde dich", "Loggen Sie sich", "Logge dich", "Bitte melden Sie sich", "Bitte melde dich", "Bitte loggen Sie", "Sie sind nicht angemeldet", "Sie sind angemeldet", "Sie haben noch kein", "Noch kein Konto", "Noch nicht registriert", "Passwort vergessen", "Angemeldet als", "Bereits registriert"]),
    (Nav, &["Nächster Artikel", "Vorheriger Artikel", "Nächster Beitrag", "Vorheriger Beitrag", "Voriger Artikel", "Den nächsten Abschnitt", "Zum nächsten Abschnitt", "Zurück zur", "Zurück zum", "Zur Startseite", "Sie sind hier:", "Sie befinden sich hier", "Zum Inhalt", "Zur Navigation", "Startseite >", "Startseite »", "Startseite /", "Startseite ›", "Startseite |", "Home >", "Home »", "Home /", "Home ›", "Menü ", "Top-Themen:", "Aktuelle Themen:", "Menü"]),
    (Newsletter, &[
        "Abonnieren Sie", "Abonniere", "Newsletter:", "Newsletter |", "Newsletter –", "Newsletter -", "Unser Newsletter", "Mit unserem Newsletter", "Mit dem Newsletter", "In unserem Newsletter", "Der Newsletter", "Bleiben Sie informiert", "Bleib informiert", "Bleiben Sie auf dem Laufenden", "Bleib auf dem Laufenden", "Bleiben Sie in Kontakt", "Bleiben Sie mit", "Starten Sie mit", "Starten Sie gut informiert", "Prüfen Sie Ihr Postfach", "Mit Ihrer Registrierung", "Mit der Registrierung", "Mit der Anmeldung", "Mit Ihrer Anmeldung", "Durch die Anmeldung", "Mit meiner Anmeldung", "Ich habe die Datenschutz", "Ich möchte den Newsletter", "Ja, ich möchte", "Sie erhalten den Newsletter", "Vielen Dank für Ihre Anmeldung", "Vielen Dank für Ihr Interesse",
        "Bitte überprüfen Sie Ihr", "Bitte bestätigen Sie", "Bitte geben Sie eine gültige", "Die wichtigsten Nachrichten des Tages", "Alles Wichtige des Tages", "Wir haben Ihnen eine E-Mail", "Verpassen Sie", "Verpasse",
    ]),
    (Paywall, &[
        "Jetzt weiterlesen", "Weiterlesen mit", "Jetzt kostenlos lesen", "Jetzt kostenlos testen", "Jetzt testen", "Testen Sie", "Lesen Sie diesen Artikel", "Lesen Sie weiter mit", "Sie möchten diesen Artikel", "Sie möchten weiterlesen", "Sie wollen weiterlesen", "Dieser Artikel ist nur für", "Dieser Artikel ist Abonnenten", "Dieser Artikel ist exklusiv", "Dieser Inhalt ist exklusiv", "Dieser Inhalt ist nur", "Exklusiv für", "Kennen Sie schon unsere", "Wenn Sie diesen Artikel verschenken", "Aktuell sind Sie nicht eingeloggt", "Ihr Abo", "Ihre Vorteile", "Alle Vorteile", "Mit einem Abo", "Mit Ihrem Abo", "Unterstützen Sie", "Unterstütze", "Deine Spende", "Ihre Spende", "Ihre Unterstützung", "Danke, dass Sie", "Artikel verschenken",
        "4 Wochen für", "3 Monate für", "Einen Monat", "1 Monat", "Zugang zu allen", "Unbegrenzter Zugang", "Unbegrenzter Zugriff", "Uneingeschränkter Zugang", "Alle Artikel lesen", "Sie sind bereits", "Sie haben bereits ein Abo", "Bereits Abonnent", "Schon Abonnent", "Noch kein Abo", "Jetzt abonnieren", "Abo:", "Mit Werbung lesen", "Z+ (",
    ]),
    (Poll, &["Stimmen Sie ab", "Stimm ab", "Umfrage:", "Abstimmung:", "Machen Sie mit", "Mach mit"]),
    (Related, &[
        "Lesen Sie auch", "Lesen Sie hier", "Lesen Sie dazu", "Lesen Sie mehr", "Lesen Sie hierzu", "Lesen Sie außerdem", "Lesen Sie im", "Lest auch", "Lies auch", "Lies hier", "Auch interessant", "Das könnte Sie", "Das könnte dich", "Das könnte euch", "Mehr zum Thema", "Mehr zu diesem", "Mehr zu", "Mehr zum", "Mehr zur", "Mehr dazu", "Mehr aus", "Mehr Themen auf", "Mehr Informationen", "Mehr Sport", "Mehr Artikel", "Weitere Artikel", "Weitere Informationen", "Weitere Nachrichten", "Weitere Meldungen", "Weitere Infos", "Weitere News", "Weitere Themen", "Siehe auch", "Passend dazu", "Ähnliche Artikel", "Zum Thema:", "Alle Artikel zu", "Alles zum", "Alle News", "Alle Nachrichten", "Aktuelle Nachrichten", "Neueste Artikel", "Die neuesten",
        "Videos rund um", "Videos zu", "Bilder zu", "Neue Bilder", "+++", "Hier geht es zu", "Hier geht's zu", "Hier finden Sie alle", "Hier finden Sie weitere", "Hier finden Sie mehr", "Alle Entwicklungen", "Alle aktuellen", "Im Newsblog", "Im Liveblog", "Zum Liveblog", "Zum Newsblog", "Zum Liveticker", "Liveblog:", "Liveticker:", "Weiterlesen:", "Weiterlesen bei", "Dazu auch", "Interessant:", "Das lesen andere", "Leser interessierten", "Leserinnen und Leser interessierten", "Quiz:", "Test:", "Kommentar lesen", "Unsere Empfehlung", "Empfehlung", "Auch lesen", "Weiterführende", "Mehr Hintergründe", "Mehr News", "Mehr Nachrichten", "Verwandte", "Links zum", "Links zu", "Die wichtigsten Nachrichten", "Alle Informationen", "Alle Infos", "Aktuelle Meldungen", "Aktuelle News", "Das könnte"]),
    (Share, &["Teilen auf", "Teilen Sie", "Teile den", "Teile diesen", "Artikel teilen", "Artikel auf", "Artikel per", "Diesen Artikel", "Auf Facebook", "Auf Twitter", "Auf X teilen", "Auf WhatsApp", "Per E-Mail", "Per Mail", "Per WhatsApp", "Via E-Mail", "Via WhatsApp", "Link kopieren", "Folgen Sie uns", "Folge uns", "Folgt uns", "Teilen Twittern", "Teilen Kommentare", "Teilen Tweeten", "Teilen Drucken", "Facebook Twitter", "Facebook WhatsApp", "Facebook X", "Facebook Messenger", "WhatsApp Facebook", "E-Mail-Newsletter", "Empfehlen Sie", "https://p.", "Kurz-URL", "Kurz-Link", "Permalink"]),
    (Tags, &["Schlagwörter", "Schlagworte", "Stichwörter", "Stichworte", "Tags:", "Tag:", "Themen #", "Thema:", "Verschlagwortet", "Veröffentlicht in", "Kategorie:", "Kategorien:", "Themen in diesem", "Keywords:", "Filed under", "Schlagwort", "Abgelegt unter", "Mehr zu den Themen", "Orte:"]),
    (Toc, &["Inhaltsverzeichnis", "In diesem Artikel"]),
    (Ui, &[
        "Bild vergrößern", "Bild in", "Zum Vergrößern", "Bitte aktivieren Sie", "Bitte aktiviere", "Placeholder", "Ihr Browser", "Dein Browser", "JavaScript", "Diese Seite benötigt", "Um diese Seite", "Suche nach", "Suchen nach", "Schriftgröße", "Artikel-Tools", "Mobile Ansicht", "Seite drucken", "Artikel drucken", "Zur Merkliste", "Auf die Merkliste", "In Merkliste", "Bildergalerie mit", "Fotostrecke mit", "Ende der", "Klicken Sie", "Klick auf", "Lade ", "Bitte warten", "Lädt", "Fehler beim", "Beim Laden",
        "Ein Fehler ist", "Leider ist ein", "Es ist ein Fehler", "Seite nicht", "✕", "Zurück zum Artikel", "Artikel zurück", "Mehr anzeigen", "Weitere Bilder", "Bilder anzeigen"]),
    (Video, &["Video:", "Video |", "Video ·", "Zum Video", "Im Video", "Video von", "Video verfügbar", "Sehen Sie im Video", "Sehen Sie hier", "Sehen Sie auch", "Video-Player", "Videoplayer", "Player wird", "To view this video", "Dieses Video", "Um das Video", "Video konnte nicht", "Videolänge"]),
    (Widget, &["Der Börsen-Tag", "Das Wetter in", "Börsenkurse", "Aktuelle Kurse"]),
];

/// Phrases that say it wherever they stand near the start of a line.
#[rustfmt::skip]
pub(super) const INSIDE: &[(Notice, &[&str])] = &[
    (Ad, &["(m/w/d)", "(w/m/d)", "(m/w/x)", "(d/m/w)", "Advertorial", "Partnerangebot", "Rabattcode"]),
    (App, &["in der App öffnen", "im App Store"]),
    (Audio, &["Artikel anhören", "Wiedergabe von Audio", "vorlesen lassen", "Gesamtdauer", "künstlich erzeugt", "maschinell vorgelesen", "automatisch vorgelesen", "Podcasts hören", "0.5x", "1.5x"]),
    (AuthorInfo, &["schreibt seit", "schreibt für", "schreibt regelmäßig", "schreibt hier", "schreibt frei", "ist Redakteur", "ist Redakteurin", "ist Korrespondent", "ist Korrespondentin", "ist freier Journalist", "ist freie Journalistin", "ist freier Autor", "ist freie Autorin", "ist Volontär", "ist Volontärin", "ist Chefredakteur", "ist Chefredakteurin", "ist Reporter", "ist Reporterin", "ist Kolumnist", "ist Kolumnistin", "arbeitet als freier", "arbeitet als freie", "ist Politikredakteur", "ist Politikredakteurin", "ist Wirtschaftsredakteur", "ist Wirtschaftsredakteurin", "Twitter Account von", "Nannenschule", "Journalistenschule", "Reporterin für", "Reporter für", "Redakteurin für", "Redakteur für", "Redakteurin bei", "Redakteur bei", "Redakteurin im", "Redakteur im", "Korrespondentin für", "Korrespondent für", "Autorin bei", "Autor bei", "Journalistin und lebt", "Journalist und lebt", "arbeitet als Journalist", "arbeitet als Journalistin", "ist Autor und", "ist Autorin und", "arbeitet als Redakteur", "arbeitet als Redakteurin", "interessiert sich für", "Interessiert sich"]),
    (Comments, &["Melden Sie sich an und diskutieren", "wird nicht veröffentlicht", "zum Kommentieren", "um zu kommentieren", "zu kommentieren.", "einen Kommentar abzugeben", "Kommentar schreiben", "Kommentar abgeben", "Ihre Meinung mit uns", "Antworten Melden", "Ihre Meinung zählt"]),
    (Correction, &["Fehler der Redaktion", "Fehler gefunden?", "Fehler entdeckt?", "Fehler aufgefallen", "eine E-Mail an fehler", "wurde korrigiert", "haben wir korrigiert", "haben das korrigiert", "früheren Version dieses"]),
    (Disclaimer, &["Affiliate-Link", "Affiliate Link", "Affiliate-Partner", "Affiliate-Provision", "redaktionell nicht bearbeitet", "automatisch von der Deutschen Presse-Agentur", "Provision vom Händler", "erhalten wir eine Provision", "erhält der Verlag eine Provision", "eine Partnermarke", "zuerst erschienen", "ist zuerst bei", "zuerst veröffentlicht auf", "mithilfe von KI", "mit Hilfe von KI", "KI-generiert", "maschinell übersetzt", "maschineller Hilfe", "aus dem Englischen übersetzt", "automatisiert erstellt", "mit Hilfe künstlicher Intelligenz", "im Original veröffentlicht"]),
    (EmbedConsent, &["externe Inhalte angezeigt", "externen Inhalt von", "eingebettete Inhalte", "personenbezogene Daten an Dritt", "personenbezogenen Daten an", "an Drittplattformen", "Cookies akzeptieren", "Ihre Einwilligung", "deine widerrufliche Einwilligung", "Inhalte von Drittanbietern"]),
    (Legal, &["urheberrechtlich geschützt", "Nachdruck nur", "Lizenz CC", "unter der Lizenz", "ist nicht gestattet", "schriftliche Genehmigung", "Verwertung der urheberrechtlich"]),
    (Login, &["mit Ihrem bestehenden Account", "Passwort vergessen"]),
    (Newsletter, &["-Newsletter", "Newsletter abonnieren", "Newsletter an", "Newsletter bestellen", "den Newsletter", "unseren Newsletter", "unserem Newsletter", "unserer Newsletter", "in deinem Postfach", "in Ihrem Postfach", "in Ihr Postfach", "in dein Postfach", "in den Posteingang", "per E-Mail direkt", "Newsletter kostenlos"]),
    (Paywall, &["Digital-Abo abschließen", "Abo abschließen", "abopflichtig", "weiterlesen mit", "für nur 1 €", "für nur 1 Euro", "im ersten Monat", "monatlich kündbar", "jederzeit kündbar", "Zugang zu allen Artikeln", "Zugriff auf alle Artikel", "alle Artikel lesen", "PLUS-Inhalte", "unabhängigen Journalismus", "mit deiner Spende", "mit Ihrer Spende", "Artikel verschenken", "Sie schon ein Abo"]),
    (Related, &["Lesen Sie hier", "Lesen Sie auch", "lesen Sie auch hier", "Mehr zum Thema"]),
    (Share, &["Artikel mit Freunden", "auf Facebook teilen", "auf Twitter teilen", "per WhatsApp teilen", "Facebook Twitter", "Twitter Facebook", "Facebook Messenger", "WhatsApp Telegram"]),
    (Ui, &["Klicken Sie hier", "JavaScript aktivieren", "JavaScript deaktiviert", "Zum Seitenanfang"]),
    (Video, &["[Videoseite]", "enable JavaScript, and consider", "supports HTML5 video", "Video verfügbar bis", "im Video:"]),
];

/// What stands before or behind the minutes that reading takes.
pub(super) const LENGTH_CUES: &[&str] = &["Lesedauer", "Lesezeit", "Lesen"];

/// A minute as pages write it.
#[rustfmt::skip]
pub(super) const MINUTES: &[&str] = &[
    "Minute(n)", "Minuten", "Minute", "Mins", "Min",
];
