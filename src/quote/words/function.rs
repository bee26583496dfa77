//! Small words: articles, pronouns, prepositions, conjunctions, adverbs, auxiliaries.

use super::Class;

/// Words by class; a word may stand in several.
#[rustfmt::skip]
pub(crate) const SMALL_WORDS: &[(Class, &[&str])] = &[
    (Class::NOMINATIVE, &["der", "die", "das", "ein", "eine"]),
    (Class::OBLIQUE, &["den", "dem", "einen", "einem"]),
    (Class::GENITIVE, &["des", "der", "eines", "einer", "seines", "seiner", "ihres", "ihrer", "meines", "unseres", "eures", "eurer", "keines", "keiner", "dieser", "dieses", "jenes", "jener", "jedes", "jeder", "solcher", "deren", "dessen", "unserer", "meiner", "vieler", "einiger", "mehrerer", "zahlreicher", "aller", "beider", "anderer", "weiterer", "zweier", "dreier"]),
    (Class::ARTICLE, &["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "eines", "einer"]),
    (Class::ARTICLE, &["kein", "keine", "keinen", "keinem", "keiner", "keines"]),
    (Class::ARTICLE, &["mein", "meine", "meinen", "meinem", "meiner", "meines"]),
    (Class::ARTICLE, &["sein", "seine", "seinen", "seinem", "seiner", "seines"]),
    (Class::ARTICLE, &["ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres"]),
    (Class::ARTICLE, &["unser", "unsere", "unseren", "unserem", "unserer", "unseres"]),
    (Class::ARTICLE, &["dieser", "diese", "dieses", "diesen", "diesem", "jener", "jene", "jenes", "jenen", "jenem", "jeder", "jede", "jedes", "jeden", "jedem"]),
    (Class::ARTICLE, &["beide", "beiden", "beider", "alle", "allen", "aller", "mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "viele", "vielen", "vieler", "zahlreiche", "zahlreichen", "wenige", "manche", "andere", "anderen", "anderer", "weitere", "weiteren", "weiterer"]),
    (Class::ARTICLE, &["jegliche", "jeglicher", "jegliches", "jeglichen", "jeglichem", "sämtliche", "sämtlicher", "sämtlichen", "etliche", "etlicher", "etlichen", "solche", "solcher", "solches", "solchen", "solchem", "keinerlei", "derjenige", "diejenige", "diejenigen", "derselbe", "dieselbe", "dieselben", "deren", "dessen"]),
    (Class::ARTICLE, &["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]),
    (Class::NOMINATIVE, &["sein", "seine", "ihr", "ihre", "mein", "meine", "unser", "unsere", "dieser", "diese", "dieses", "jener", "jene", "beide", "alle", "mehrere", "einige", "viele", "zahlreiche", "manche", "andere", "weitere", "zwei", "drei", "vier", "fünf", "sechs", "kein", "keine", "jeder", "jede", "jegliche", "sämtliche", "etliche", "solche", "derjenige", "diejenige", "diejenigen", "derselbe", "dieselbe", "dieselben"]),

    (Class::PRONOUN, &["er", "sie", "es", "man", "wir", "ich", "du", "wer", "dieser", "diese", "letzterer", "letztere", "ersterer", "jener", "jene", "beide", "einige", "viele", "niemand", "jemand", "mehrere", "andere"]),
    (Class::PERSONAL, &["er", "sie", "man", "wir", "ich", "du"]),
    (Class::REFLEXIVE, &["sich", "mich", "uns", "ihm", "ihn", "ihnen", "ihr", "mir", "dir", "euch", "dazu", "dabei", "daraufhin", "damit", "dies", "das", "es"]),

    (Class::DASS, &["dass", "daß"]),
    (Class::OB, &["ob", "inwieweit", "inwiefern"]),
    (Class::W_WORD, &["was", "wer", "wie", "wo", "wann", "warum", "weshalb", "wieso", "welche", "welcher", "welches", "welchen", "welchem", "wohin", "woher", "wem", "wen", "wessen", "worüber", "woran", "wofür", "womit", "wodurch", "wozu", "wieviel"]),
    (Class::SUBORDINATOR, &["dass", "daß", "ob", "weil", "wenn", "als", "da", "nachdem", "obwohl", "obgleich", "während", "bevor", "bis", "damit", "falls", "sofern", "soweit", "sodass", "indem", "sobald", "solange", "seit", "seitdem", "wobei", "wodurch", "wonach", "weshalb", "worauf", "woraufhin", "sowie", "wie", "um", "ohne", "statt", "anstatt", "wohingegen", "zumal", "was", "wer", "wo", "wann", "warum", "wieso", "inwieweit", "inwiefern", "woran", "wofür", "womit"]),
    (Class::RELATIVE, &["der", "die", "das", "den", "dem", "dessen", "deren", "denen", "welche", "welcher", "welches", "was", "wer", "wo", "wobei", "womit", "wodurch"]),
    (Class::COORDINATOR, &["und", "oder", "aber", "sondern", "denn", "doch", "sowie", "jedoch", "beziehungsweise", "bzw"]),

    (Class::PREPOSITION, &["in", "im", "ins", "an", "am", "ans", "auf", "aufs", "aus", "bei", "beim", "bis", "durch", "für", "gegen", "gegenüber", "hinter", "innerhalb", "außerhalb", "mit", "mithilfe", "nach", "neben", "ohne", "seit", "trotz", "über", "um", "unter", "unterhalb", "von", "vom", "vor", "während", "wegen", "zu", "zum", "zur", "zwischen", "anlässlich", "angesichts", "aufgrund", "anstelle", "statt", "per", "pro", "gemäß", "laut", "infolge", "hinsichtlich", "bezüglich", "mittels", "binnen", "ab", "entgegen", "dank", "samt", "nahe", "entlang", "gegen", "wider", "seitens", "zugunsten", "zufolge"]),
    (Class::LINKING, &["von", "vom", "für", "aus", "in", "im", "am", "an", "bei", "beim", "zur", "zum", "zu", "mit", "über", "unter", "gegen", "auf", "nahe"]),
    (Class::NAME_PARTICLE, &["von", "van", "de", "del", "der", "den", "di", "da", "dos", "du", "la", "le", "al", "el", "bin", "ibn", "ten", "ter", "zu", "und", "vom", "zum"]),

    (Class::ADVERB, &["nicht", "auch", "noch", "nur", "schon", "sehr", "so", "hier", "dort", "da", "dann", "nun", "jetzt", "heute", "gestern", "morgen", "immer", "nie", "niemals", "wieder", "mehr", "wohl", "ja", "nein", "doch", "mal", "eben", "gar", "ganz", "fast", "etwa", "rund", "bereits", "bisher", "bislang", "derzeit", "zurzeit", "damals", "inzwischen", "mittlerweile", "zuvor", "danach", "daraufhin", "anschließend", "schließlich", "zunächst", "zudem", "außerdem", "ferner", "weiter", "weiterhin", "dabei", "dazu", "dagegen", "dennoch", "trotzdem", "deshalb", "daher", "darum", "deswegen", "somit", "also", "allerdings", "jedoch", "hingegen", "derweil", "gleichwohl", "immerhin", "indes", "indessen", "unterdessen", "gleichzeitig", "zugleich", "ebenfalls", "ebenso", "gleichfalls", "insbesondere", "besonders", "vor", "allem", "unter", "anderem", "lediglich", "bloß", "sogar", "selbst", "erst", "später", "früher", "bald", "oft", "manchmal", "vielleicht", "möglicherweise", "wahrscheinlich", "vermutlich", "offenbar", "offensichtlich", "angeblich", "wirklich", "tatsächlich", "eigentlich", "natürlich", "selbstverständlich", "leider", "zwar", "vielmehr", "stattdessen", "darüber", "hinaus", "hinzu", "nochmals", "erneut", "mehrfach", "wiederholt", "wörtlich", "abschließend", "sodann", "denn", "nie", "dafür", "darin", "davon", "daran", "dadurch", "hierzu", "dementsprechend", "einerseits", "andererseits", "nochmal", "kürzlich", "jüngst", "soeben", "gegenwärtig", "aktuell", "nachmittags", "abends", "morgens", "vormittags", "mittags", "laut", "endlich", "überhaupt", "demnach", "wonach", "sonst", "ansonsten", "umgehend", "sofort", "öffentlich", "ausdrücklich"]),
    (Class::LEADING, &["scharf", "hart", "knapp", "trocken", "nüchtern", "kritisch", "skeptisch", "positiv", "negativ", "ähnlich", "anders", "ernst", "wütend", "besorgt", "erfreut", "enttäuscht", "verärgert", "gelassen", "empört", "entsetzt", "erleichtert", "konkret", "vehement", "energisch", "prominent", "heftig", "massiv", "klar", "offen", "insgesamt", "ohnehin", "vorerst", "zuerst", "zuletzt", "zumindest", "nebenbei", "nunmehr", "seither", "seitdem", "irgendwann", "hierbei", "hierfür", "hierin", "hiermit", "darunter", "daneben", "vorab", "vorher", "nachher", "soweit", "sogleich", "alsbald", "beinahe", "nahezu", "kaum", "genauso", "gern", "gerne", "häufig", "selten", "längst", "künftig", "fortan", "rasch", "freilich", "gewiss", "mitunter", "bisweilen", "heuer", "prompt", "unlängst", "neulich", "nochmals", "überall"]),
    (Class::FUNCTION, &["du", "dich", "dir", "dein", "deine", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "eines", "einer", "und", "oder", "aber", "nicht", "kein", "keine", "keinen", "ich", "wir", "sie", "er", "es", "man", "uns", "mich", "mir", "unser", "unsere", "unseren", "mein", "meine", "sich", "zu", "in", "im", "an", "am", "auf", "aus", "bei", "beim", "mit", "nach", "von", "vom", "vor", "für", "gegen", "über", "um", "unter", "als", "wie", "so", "dass", "wenn", "weil", "ob", "auch", "noch", "nur", "schon", "sehr", "mehr", "alle", "allen", "alles", "nichts", "etwas", "diese", "dieser", "dieses", "diesen", "jeder", "jede", "jeden", "was", "wer", "wo", "hier", "jetzt", "nun", "immer", "nie", "wieder", "ohne", "durch", "bis", "zum", "zur", "ihr", "ihre", "ihren", "sein", "seine", "da", "dann", "doch", "ja", "nein", "denn", "ganz", "viel", "viele", "zwischen", "ist", "sind", "war", "waren", "wird", "werden", "hat", "haben", "kann", "können", "muss", "müssen"]),

    (Class::FINITE.or(Class::AUXILIARY), &["hat", "hatte", "haben", "hatten", "ist", "war", "sind", "waren", "wird", "wurde", "werden", "wurden", "habe", "sei", "seien", "werde", "hätte", "hätten", "wäre", "wären", "würde", "würden", "bin", "bist", "seid", "hast", "habt", "wirst", "werdet"]),
    (Class::FINITE.or(Class::MODAL), &["kann", "können", "konnte", "konnten", "muss", "müssen", "musste", "mussten", "soll", "sollen", "sollte", "sollten", "will", "wollen", "wollte", "wollten", "darf", "dürfen", "durfte", "durften", "mag", "mögen", "mochte", "könne", "müsse", "solle", "wolle", "dürfe", "möge", "könnte", "könnten", "müsste", "müssten", "dürfte", "dürften", "möchte", "möchten", "muß", "mußte", "mußten"]),
    (Class::PASSIVE, &["wird", "wurde", "werden", "wurden", "worden", "werde", "würde", "würden"]),
    (Class::KONJUNKTIV, &["sei", "seien", "habe", "werde", "könne", "müsse", "solle", "wolle", "dürfe", "möge", "wisse"]),
    (Class::KONJUNKTIV_2, &["hätte", "hätten", "wäre", "wären", "würde", "würden", "könnte", "könnten", "müsste", "müssten", "dürfte", "dürften"]),
    (Class::ALLEGED, &["soll", "sollen"]),

    (Class::SOURCE, &["sicht", "nach", "laut", "gemäß", "zufolge"]),
    (Class::SO, &["so"]),
    (Class::LETTING, &["ließ", "ließen", "lässt", "lasse"]),
    (Class::HEARD, &["hören", "vernehmen", "erfahren", "lesen", "entnehmen"]),
    (Class::KNOWING, &["wissen", "durchblicken", "anklingen", "offen", "überzeugt", "zuversichtlich", "sicher", "bewusst", "optimistisch", "weiß"]),
    (Class::THEREFORE, &["demnach", "demzufolge", "danach", "wonach", "sonach"]),
    (Class::ABBREVIATION, &["mag", "dkfm", "univ", "habil", "med", "phil", "jur", "rer", "nat", "pol", "theol", "dr", "prof", "st", "nr", "ca", "bzw", "mr", "mrs", "ms", "abs", "art", "jr", "sen", "hl", "vgl", "evtl", "ggf", "inkl", "geb", "hr", "fr", "sog", "mio", "mrd", "dipl", "ing", "bspw", "gen", "str", "lt", "max", "min", "zzgl", "xvi", "xiii", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiv"]),
    (Class::FIRST_PERSON, &["ich", "mich", "mir", "wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer", "unseres", "mein", "meine", "meinen", "meinem", "meiner", "euch", "euer", "eure"]),
    (Class::HOUSE, &["heise", "tagesschau", "golem", "kicker", "rbb", "dpa", "ddp", "dapd", "epd", "kna", "sid", "apa", "afp", "ap", "taz", "ntv", "ai", "dts", "ots", "lto"]),
    (Class::SO_CALLED, &["sogenannte", "sogenannten", "sogenannter", "sogenanntes", "sogenanntem", "genannt", "genannte", "genannten", "genannter", "benannt", "benannte", "benannten", "namens", "kurz", "getauft", "betitelt", "betitelte", "betitelten", "titel", "abkürzung", "spitznamen", "spitzname", "pseudonym", "beinamen", "beiname", "bekannt"]),
];

/// Particles that a separable verb leaves at the end of its clause, and adverbs that stand there as fixed parts.
#[rustfmt::skip]
pub(crate) const PARTICLES: &[&str] = &[
    "ab", "an", "auf", "aus", "bei", "ein", "entgegen", "fest", "fort", "her", "hervor", "heraus", "hin", "hinzu", "klar", "kund",
    "mit", "nach", "nahe", "preis", "richtig", "um", "vor", "voraus", "vorher", "wieder", "zu", "zurück", "zusammen", "bekannt",
    "deutlich", "durch", "dazwischen", "dar", "dagegen", "nieder", "hinterher", "publik", "kenntlich", "herunter", "herab", "herum", "zurecht", "aufmerksam",
];

/// Of these, which may stand apart from the verb everywhere: `bekannt geben`.
#[rustfmt::skip]
pub(crate) const LOOSE: &[&str] = &["bekannt", "deutlich", "klar", "richtig", "publik", "kenntlich"];

/// What else belongs to a verb of speech and stands where particles stand, one by one.
#[rustfmt::skip]
pub(crate) const COMPANIONS: &[&str] = &[
    // `gab zu bedenken`, `gab sich überzeugt`
    "bedenken", "verstehen", "überzeugt", "zuversichtlich", "besorgt", "optimistisch", "sicher", "enttäuscht", "gelassen", "kämpferisch",
    // `hält für möglich`
    "geltend", "möglich", "unmöglich", "wahrscheinlich", "unwahrscheinlich", "denkbar", "ausgeschlossen", "notwendig", "nötig", "falsch", "wichtig", "sinnvoll", "wünschenswert",
    // `brachte zum Ausdruck`, `stellte in Aussicht`, `nahm Stellung`, `führte ins Feld`
    "Ausdruck", "Sprache", "Protokoll", "Aussicht", "Frage", "Abrede", "Stellung", "Hehl", "Luft", "Feld", "Raum", "Augen", "Punkt", "Alarm", "Anspruch",
];
