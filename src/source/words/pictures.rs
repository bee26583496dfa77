//! Pictures and rights: cues, picture houses, licences, holders.

/// Cues of a picture credit, longest first.
#[rustfmt::skip]
pub(crate) const CREDIT_CUES: &[&str] = &[
    "Foto und Styling", "Foto & Styling", "Fotos und Styling", "Foto [M]", "Foto(s)", "Fotocredits", "Fotocredit", "Foto-Credit", "Fotoquelle", "Fotonachweis", "Fotografin", "Fotograf", "Fotografie", "Fotos", "Foto",
    "Bildquellen", "Bildquelle", "Bildnachweise", "Bildnachweis", "Bildrechte", "Rechte", "Bildcredit", "Bildcredits", "Bilder", "Bild", "Photocredit", "Photo Credit", "Photographer", "Photos", "Photo", "Titelbild", "Titelfoto", "Symbolfotos", "Symbolfoto",
    "Symbolbilder", "Symbolbild", "Symbolgrafik", "Archivbilder", "Archivbild", "Archivfoto", "Beispielbild", "Beispielfoto", "Aufmacherbild", "Beitragsbild", "Vorschaubild", "Headerbild", "Infografik", "Grafiken", "Grafik",
    "Illustrationen", "Illustration", "Screenshots", "Screenshot", "Fotomontage", "Bildmontage", "Montage", "Collage", "Karte", "Credits", "Credit", "Image", "Videostill", "Still",
    "Foto & Text", "Foto-Quelle", "Foto Credit", "Fotorechte", "Fotohinweis", "Fotomaterial", "Foto/Grafik", "Foto/Montage",
    "Foto-Montage", "Foto-Archiv", "Foto (Archiv)", "Foto (Symbolbild)", "Bild/Quelle", "Bild-Quelle", "Bild-Credit", "Bild Quelle", "Bildautor",
    "Bildautorin", "Bildautoren", "Bildurheber", "Bildherkunft", "Bildhinweis", "Bildmaterial", "Bildagentur", "Bild & Text", "Bilderquelle",
    "Bildkomposition", "Bildcollage", "Fotocollage", "Abbildung", "Abbildungen", "Abb.", "Abbildungsnachweis", "Quellenangabe Bild", "Photo credits",
    "Photocredits", "Photograph", "Photography", "Bild-Archiv", "Visualisierung", "Visualisierungen", "Rendering", "Renderings", "Karikatur",
    "Cartoon", "Zeichnung", "Skizze", "Repro", "Reproduktion", "Sujetbild", "Sujetfoto", "Themenbild", "Teaserbild", "Coverbild", "Coverfoto",
    "Aufmacherfoto", "Porträtfoto", "Pressefoto", "Pressebild", "Satellitenbild", "Luftbild", "Luftaufnahme", "Drohnenfoto", "Videograb", "Videoscreenshot",
    "Standbild", "KI-Bild", "Plan", "Werkfoto", "Werksfoto", "Simulation", "Animation", "GIF",
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
    "Fotostand", "CTK Photo", "Ritzau Scanpix Foto", "Eibner-Pressefoto", "Nordphoto GmbH", "zVg", "z.V.g.",   // zVg: Swiss, put at disposal
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
    " AGB", ". Alle", ". All ", " Alle Rechte", " All rights", " All Rights", ", alle ", ", all rights", ". Jede", ". Nachdruck", " Nachdruck", ". Vervielfältigung", ". Weiterverwendung", ". Sämtliche",
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

/// Words in front of what a picture shows.
#[rustfmt::skip]
pub(crate) const COUNTED: &[&str] = &[
    "Ein", "Eine", "Einer", "Eines", "Zwei", "Drei", "Vier", "Fünf", "Viele", "Einige", "Mehrere", "Im", "In", "Am", "An", "Auf", "Beim", "Bei", "Vor", "Blick", "Hier", "So",
];

/// Words inside of what a picture shows: where it is.
#[rustfmt::skip]
pub(crate) const WHERE: &[&str] = &[
    "im", "in", "vor", "beim", "mit", "über", "nach", "während", "neben", "hinter", "unter", "gegen", "zwischen",
];
