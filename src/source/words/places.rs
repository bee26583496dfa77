//! Where texts are written.

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
