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
    // Schleswig-Holstein, Hamburg, Lower Saxony, Bremen
    "Bargteheide", "Barmstedt", "Bredstedt", "Brunsbüttel", "Büsum", "Eckernförde", "Eutin", "Fehmarn", "Friedrichstadt", "Glückstadt", "Glücksburg", "Grömitz", "Heiligenhafen",
    "Kaltenkirchen", "Kappeln", "Kellinghusen", "Lauenburg", "Malente", "Meldorf", "Mölln", "Neustadt in Holstein", "Niebüll", "Nortorf", "Oldenburg in Holstein", "Plön", "Preetz",
    "Quickborn", "Ratzeburg", "Reinbek", "Reinfeld", "Scharbeutz", "Schenefeld", "St. Peter-Ording", "Schwarzenbek", "Schönberg", "Timmendorfer Strand", "Travemünde", "Tönning", "Uetersen",
    "Wahlstedt", "Wedel", "Westerland", "Wilster", "Wyk auf Föhr", "Amrum", "Helgoland", "Pellworm", "Harburg", "Bergedorf", "Altona", "Wandsbek", "Blankenese", "Alfeld", "Barsinghausen",
    "Bassum", "Bramsche", "Bremervörde", "Buchholz", "Buchholz in der Nordheide", "Burgdorf", "Burgwedel", "Bückeburg", "Clausthal-Zellerfeld", "Dannenberg", "Diepholz", "Dissen",
    "Duderstadt", "Einbeck", "Elsfleth", "Esens", "Friesoythe", "Garbsen", "Garrel", "Georgsmarienhütte", "Gronau", "Hagenow", "Haren", "Haselünne", "Hemmingen", "Hessisch Oldendorf",
    "Hitzacker", "Holzminden", "Hoya", "Jever", "Juist", "Laatzen", "Langenhagen", "Langeoog", "Lehrte", "Lilienthal", "Lohne", "Löningen", "Lüchow", "Melle", "Munster", "Nienburg",
    "Nordenham", "Norderney", "Northeim", "Osterholz-Scharmbeck", "Osterode", "Otterndorf", "Papenburg", "Pattensen", "Peine", "Quakenbrück", "Rinteln", "Rotenburg", "Salzhausen",
    "Sarstedt", "Schneverdingen", "Schortens", "Seelze", "Seesen", "Seevetal", "Soltau", "Stadthagen", "Stadtoldendorf", "Stuhr", "Sulingen", "Syke", "Tostedt", "Twistringen", "Uslar",
    "Varel", "Visselhövede", "Walsrode", "Wangerooge", "Wardenburg", "Weener", "Westerstede", "Weyhe", "Wiefelstede", "Wildeshausen", "Winsen", "Wittmund", "Worpswede", "Zeven", "Borkum",
    "Spiekeroog",
    // Mecklenburg-Vorpommern, Brandenburg, Berlin
    "Anklam", "Bergen auf Rügen", "Binz", "Boizenburg", "Demmin", "Grevesmühlen", "Grimmen", "Güstrow", "Heiligendamm", "Heringsdorf", "Kühlungsborn", "Ludwigslust", "Malchin", "Malchow",
    "Neustrelitz", "Parchim", "Pasewalk", "Peenemünde", "Prora", "Ribnitz-Damgarten", "Rügen", "Sassnitz", "Teterow", "Torgelow", "Ueckermünde", "Usedom", "Warnemünde", "Wolgast", "Zingst",
    "Zinnowitz", "Angermünde", "Beeskow", "Bernau", "Birkenwerder", "Calau", "Doberlug-Kirchhain", "Elsterwerda", "Erkner", "Falkensee", "Finsterwalde", "Fürstenberg", "Fürstenwalde",
    "Grünheide", "Guben", "Hennigsdorf", "Herzberg", "Jüterbog", "Kleinmachnow", "Königs Wusterhausen", "Kyritz", "Lauchhammer", "Lehnin", "Lübben", "Lübbenau", "Ludwigsfelde",
    "Müncheberg", "Nauen", "Neuhardenberg", "Oranienburg", "Perleberg", "Prenzlau", "Pritzwalk", "Rathenow", "Rheinsberg", "Schönefeld", "Schwarzheide", "Seelow", "Senftenberg",
    "Spremberg", "Strausberg", "Teltow", "Templin", "Velten", "Wandlitz", "Werneuchen", "Wittenberge", "Wittstock", "Wünsdorf", "Zehdenick", "Zossen", "Charlottenburg", "Friedrichshain",
    "Köpenick", "Kreuzberg", "Lichtenberg", "Marzahn", "Neukölln", "Pankow", "Prenzlauer Berg", "Reinickendorf", "Schöneberg", "Steglitz", "Tegel", "Tempelhof", "Treptow", "Wilmersdorf",
    "Zehlendorf",
    // Saxony, Saxony-Anhalt, Thuringia
    "Annaberg-Buchholz", "Aue-Bad Schlema", "Auerbach", "Borna", "Coswig", "Crimmitschau", "Delitzsch", "Döbeln", "Eilenburg", "Freital", "Frankenberg", "Glauchau", "Grimma", "Großenhain",
    "Heidenau", "Hohenstein-Ernstthal", "Kamenz", "Klingenthal", "Limbach-Oberfrohna", "Löbau", "Lugau", "Markkleeberg", "Meerane", "Mittweida", "Niesky", "Oelsnitz", "Olbernhau",
    "Oschatz", "Radeberg", "Radebeul", "Reichenbach", "Riesa", "Rochlitz", "Rothenburg", "Schkeuditz", "Schneeberg", "Schwarzenberg", "Sebnitz", "Stollberg", "Taucha", "Weißwasser",
    "Werdau", "Wurzen", "Zschopau", "Zwenkau", "Aschersleben", "Bitterfeld-Wolfen", "Blankenburg", "Burg bei Magdeburg", "Eisleben", "Lutherstadt Eisleben", "Gardelegen", "Genthin",
    "Haldensleben", "Havelberg", "Hettstedt", "Ilsenburg", "Köthen", "Leuna", "Oschersleben", "Osterburg", "Salzwedel", "Sangerhausen", "Schierke", "Schönebeck", "Staßfurt", "Tangermünde",
    "Thale", "Weißenfels", "Wernigerode", "Wolmirstedt", "Zeitz", "Zerbst", "Altenburg", "Arnstadt", "Artern", "Eisenberg", "Heiligenstadt", "Hermsdorf", "Hildburghausen", "Ilmenau",
    "Kahla", "Lauscha", "Leinefelde", "Meiningen", "Neuhaus am Rennweg", "Pößneck", "Rudolstadt", "Schleiz", "Schmalkalden", "Schmölln", "Sömmerda", "Sondershausen", "Steinbach-Hallenberg",
    "Stadtroda", "Waltershausen", "Weida", "Worbis", "Zella-Mehlis", "Zeulenroda",
    // North Rhine-Westphalia
    "Ahaus", "Ahlen", "Alsdorf", "Altena", "Attendorn", "Beckum", "Bergheim", "Bergkamen", "Borken", "Brakel", "Brilon", "Brühl", "Bünde", "Büren", "Burscheid", "Datteln", "Drolshagen",
    "Dülmen", "Emmerich", "Emsdetten", "Engelskirchen", "Ennepetal", "Erftstadt", "Erkelenz", "Erkrath", "Eschweiler", "Espelkamp", "Frechen", "Freudenberg", "Geilenkirchen", "Geldern",
    "Geseke", "Gevelsberg", "Gladbeck", "Goch", "Greven", "Halle in Westfalen", "Haltern", "Hamminkeln", "Hattingen", "Heiligenhaus", "Heinsberg", "Hemer", "Hennef", "Herdecke", "Herten",
    "Herzogenrath", "Hilden", "Höxter", "Hückelhoven", "Hürth", "Ibbenbüren", "Jülich", "Kaarst", "Kalkar", "Kamp-Lintfort", "Kempen", "Kerpen", "Kevelaer", "Kierspe", "Korschenbroich",
    "Kreuztal", "Langenfeld", "Leichlingen", "Lemgo", "Lengerich", "Lindlar", "Lohmar", "Löhne", "Lübbecke", "Lüdinghausen", "Lünen", "Marl", "Marsberg", "Mechernich", "Meckenheim",
    "Meerbusch", "Meinerzhagen", "Menden", "Meschede", "Mettmann", "Minden", "Moers", "Monheim", "Monschau", "Nettetal", "Neukirchen-Vluyn", "Niederkassel", "Nideggen", "Oelde",
    "Oer-Erkenschwick", "Olpe", "Overath", "Petershagen", "Plettenberg", "Porta Westfalica", "Pulheim", "Radevormwald", "Ratingen", "Rheda-Wiedenbrück", "Rhede", "Rheinbach", "Rheinberg",
    "Rietberg", "Rösrath", "Sankt Augustin", "Schalksmühle", "Schleiden", "Schmallenberg", "Schwelm", "Schwerte", "Selm", "Sprockhövel", "Stadtlohn", "Steinfurt", "Stolberg", "Straelen",
    "Sundern", "Telgte", "Tönisvorst", "Troisdorf", "Übach-Palenberg", "Velbert", "Verl", "Versmold", "Vlotho", "Voerde", "Vreden", "Waldbröl", "Waltrop", "Warburg", "Warendorf",
    "Warstein", "Wegberg", "Werdohl", "Wermelskirchen", "Werne", "Wesseling", "Willich", "Winterberg", "Wipperfürth", "Wülfrath", "Würselen", "Xanten", "Zülpich",
    // Hesse, Rhineland-Palatinate, Saarland
    "Alsfeld", "Babenhausen", "Bensheim", "Biedenkopf", "Bruchköbel", "Büdingen", "Butzbach", "Dietzenbach", "Dillenburg", "Dreieich", "Eltville", "Eppstein", "Erbach", "Eschwege",
    "Fritzlar", "Friedberg", "Gelnhausen", "Geisenheim", "Griesheim", "Groß-Gerau", "Groß-Umstadt", "Hadamar", "Haiger", "Hattersheim", "Heppenheim", "Herborn", "Hochheim", "Hofheim",
    "Hofgeismar", "Homberg", "Hünfeld", "Hüttenberg", "Idstein", "Karben", "Kelkheim", "Kelsterbach", "Königstein", "Korbach", "Kronberg", "Lampertheim", "Langenselbold", "Lauterbach",
    "Lorsch", "Maintal", "Melsungen", "Michelstadt", "Mörfelden-Walldorf", "Mühlheim", "Neu-Anspach", "Neu-Isenburg", "Nidda", "Nidderau", "Niedernhausen", "Oberursel", "Obertshausen",
    "Pfungstadt", "Raunheim", "Rodgau", "Rotenburg an der Fulda", "Rödermark", "Rüdesheim", "Schlüchtern", "Schwalmstadt", "Schwalbach", "Seligenstadt", "Stadtallendorf", "Taunusstein",
    "Usingen", "Viernheim", "Vellmar", "Volkmarsen", "Weilburg", "Witzenhausen", "Wolfhagen", "Adenau", "Alzey", "Andernach", "Annweiler", "Ahrweiler", "Altenahr", "Bernkastel-Kues",
    "Bingen", "Birkenfeld", "Bitburg", "Boppard", "Dierdorf", "Edenkoben", "Germersheim", "Gerolstein", "Grünstadt", "Hachenburg", "Haßloch", "Hermeskeil", "Idar-Oberstein", "Ingelheim",
    "Kirchheimbolanden", "Kirn", "Kusel", "Lahnstein", "Linz am Rhein", "Mayen", "Montabaur", "Morbach", "Neustadt an der Weinstraße", "Nierstein", "Oppenheim", "Prüm", "Remagen",
    "Rockenhausen", "Saarburg", "Schifferstadt", "Simmern", "Sinzig", "Sobernheim", "Traben-Trarbach", "Wittlich", "Wörth", "Wörrstadt", "Zweibrücken", "Ramstein", "Nürburg", "Dillingen",
    "Homburg", "Lebach", "Losheim", "Merzig", "Mettlach", "Neunkirchen", "Ottweiler", "Püttlingen", "Saarlouis", "St. Ingbert", "St. Wendel", "Sulzbach", "Völklingen", "Wadern",
    // Baden-Württemberg
    "Achern", "Albstadt", "Backnang", "Balingen", "Biberach an der Riß", "Bietigheim-Bissingen", "Böblingen", "Bopfingen", "Bretten", "Breisach", "Bühl", "Calw", "Crailsheim", "Ditzingen",
    "Eberbach", "Ebingen", "Ehingen", "Ellwangen", "Emmendingen", "Endingen", "Eppingen", "Ettlingen", "Fellbach", "Filderstadt", "Gaggenau", "Gaildorf", "Geislingen", "Gengenbach",
    "Gerlingen", "Giengen", "Haslach", "Hechingen", "Herbrechtingen", "Herrenberg", "Heubach", "Hockenheim", "Horb", "Isny", "Kehl", "Kornwestheim", "Künzelsau",
    "Lahr", "Laichingen", "Laupheim", "Leimen", "Leinfelden-Echterdingen", "Leonberg", "Leutkirch", "Lorch", "Marbach", "Markdorf", "Mengen", "Meßkirch", "Metzingen", "Mosbach", "Möckmühl",
    "Mühlacker", "Müllheim", "Münsingen", "Murrhardt", "Nagold", "Neckarsulm", "Nürtingen", "Oberkirch", "Oberkochen", "Öhringen", "Ostfildern", "Pfullendorf", "Pfullingen", "Plochingen",
    "Radolfzell", "Remshalden", "Renningen", "Rheinfelden", "Rheinstetten", "Riedlingen", "Rottenburg", "Rudersberg", "Schopfheim", "Schorndorf", "Schramberg", "Schwetzingen",
    "Sigmaringen", "Spaichingen", "Stockach", "Tettnang", "Titisee-Neustadt", "Todtnau", "Triberg", "Trossingen", "Überlingen", "Vaihingen", "Villingen", "Schwenningen", "Waghäusel",
    "Waiblingen", "Waldkirch", "Waldshut-Tiengen", "Walldorf", "Weikersheim", "Weil am Rhein", "Weingarten", "Weinheim", "Weinstadt", "Welzheim", "Wendlingen", "Wertheim", "Wiesloch",
    "Winnenden",
    // Bavaria
    "Abensberg", "Aichach", "Alzenau", "Altötting", "Altdorf", "Berchtesgaden", "Bobingen", "Burghausen", "Burglengenfeld", "Cham", "Dingolfing", "Dinkelsbühl", "Donauwörth", "Ebersberg",
    "Eggenfelden", "Eichstätt", "Forchheim", "Freilassing", "Freyung", "Fürstenfeldbruck", "Furth im Wald", "Garching", "Gauting", "Geretsried", "Germering", "Gersthofen", "Grafenau",
    "Grafing", "Grünwald", "Gunzenhausen", "Hammelburg", "Haßfurt", "Heilsbronn", "Herrsching", "Herzogenaurach", "Hilpoltstein", "Holzkirchen", "Höchstadt", "Immenstadt", "Illertissen",
    "Ismaning", "Karlstadt", "Kaufering", "Kelheim", "Kitzingen", "Königsbrunn", "Kolbermoor", "Kronach", "Krumbach", "Lauf an der Pegnitz", "Lauingen", "Lichtenfels", "Lindenberg",
    "Lohr am Main", "Mainburg", "Marktheidenfeld", "Marktoberdorf", "Marktredwitz", "Miesbach", "Miltenberg", "Mindelheim", "Mittenwald", "Moosburg", "Mühldorf", "Murnau", "Münchberg",
    "Nabburg", "Neu-Ulm", "Neuburg an der Donau", "Neumarkt in der Oberpfalz", "Neusäß", "Neustadt an der Aisch", "Nördlingen", "Oberammergau", "Ochsenfurt", "Oettingen", "Olching",
    "Ottobrunn", "Pegnitz", "Penzberg", "Pfaffenhofen", "Pfarrkirchen", "Plattling", "Pocking", "Prien", "Puchheim", "Rödental", "Rothenburg ob der Tauber", "Rottal", "Scheinfeld",
    "Schongau", "Schrobenhausen", "Schwabach", "Schwabmünchen", "Schwandorf", "Selb", "Simbach", "Sonthofen", "Starnberg", "Sulzbach-Rosenberg", "Taufkirchen", "Tegernsee", "Tirschenreuth",
    "Traunreut", "Treuchtlingen", "Trostberg", "Tutzing", "Unterföhring", "Unterhaching", "Unterschleißheim", "Vaterstetten", "Viechtach", "Vilsbiburg", "Vilshofen", "Waldkirchen",
    "Waldkraiburg", "Waldsassen", "Wasserburg", "Weilheim", "Weißenburg", "Weißenhorn", "Wertingen", "Wolfratshausen", "Wolnzach", "Wunsiedel", "Zirndorf", "Zwiesel",
    // Austria
    "Amstetten", "Ansfelden", "Attnang-Puchheim", "Bludenz", "Braunau", "Bruck an der Mur", "Deutschlandsberg", "Eferding", "Feldbach", "Feldkirchen", "Freistadt", "Fürstenfeld",
    "Gänserndorf", "Gmünd", "Gmunden", "Grieskirchen", "Güssing", "Hall in Tirol", "Hallein", "Hartberg", "Hermagor", "Hohenems", "Hollabrunn", "Imst", "Ischgl", "Judenburg", "Jennersdorf",
    "Kirchdorf", "Knittelfeld", "Korneuburg", "Kufstein", "Landeck", "Leibnitz", "Leonding", "Lienz", "Liezen", "Lilienfeld", "Lustenau", "Mariazell", "Marchtrenk", "Mattersburg", "Melk",
    "Mistelbach", "Mürzzuschlag", "Neusiedl", "Oberpullendorf", "Oberwart", "Perchtoldsdorf", "Perg", "Purkersdorf", "Radstadt", "Reutte", "Rohrbach", "Saalbach", "Saalfelden", "Schärding",
    "Scheibbs", "Schladming", "Schwaz", "Seefeld", "Sölden", "Spittal", "St. Anton", "St. Johann", "St. Veit", "Stockerau", "Tamsweg", "Telfs", "Ternitz", "Traun", "Trofaiach", "Tulln",
    "Vöcklabruck", "Völkermarkt", "Voitsberg", "Waidhofen", "Weiz", "Wolfsberg", "Wörgl", "Zell am See", "Zeltweg", "Zwettl",
    // Switzerland, Liechtenstein, Luxembourg, Belgium
    "Affoltern", "Appenzell", "Arbon", "Arosa", "Baar", "Biel", "Bülach", "Delsberg", "Dietikon", "Dübendorf", "Einsiedeln", "Emmen", "Frauenfeld", "Fribourg", "Glarus", "Gossau",
    "Grenchen", "Grindelwald", "Herisau", "Herzogenbuchsee", "Hinwil", "Illnau", "Interlaken", "Kloten", "Köniz", "Kreuzlingen", "Kriens", "Küsnacht", "Küssnacht", "Langenthal", "Lenzburg",
    "Liestal", "Locarno", "Lyss", "Meilen", "Mendrisio", "Montreux", "Moutier", "Murten", "Muttenz", "Neuenburg", "Oensingen", "Olten", "Opfikon", "Pratteln", "Rapperswil",
    "Rapperswil-Jona", "Regensdorf", "Reinach", "Riehen", "Romanshorn", "Rorschach", "Saas-Fee", "Sarnen", "Schlieren", "Schwyz", "Siders", "Sitten", "Solothurn", "Spiez", "Spreitenbach",
    "Stans", "St. Moritz", "Steffisburg", "Sursee", "Thalwil", "Thun", "Uster", "Uzwil", "Vevey", "Visp", "Volketswil", "Wädenswil", "Wallisellen", "Weinfelden", "Wettingen", "Wetzikon",
    "Wohlen", "Yverdon", "Zermatt", "Zofingen", "Zollikon", "Balzers", "Ruggell", "Schaan", "Triesen", "Triesenberg", "Differdingen", "Düdelingen", "Echternach", "Esch-sur-Alzette",
    "Ettelbrück", "Grevenmacher", "Remich", "Schengen", "Wiltz", "Clerf", "Diekirch", "Eupen", "St. Vith", "Malmedy", "Kelmis", "Lüttich",
    // South Tyrol
    "Bruneck", "Eppan", "Kaltern", "Klausen", "Latsch", "Leifers", "Mals", "Naturns", "Neumarkt", "Partschins", "Prad", "Salurn", "Sand in Taufers", "Schlanders", "Sterzing", "St. Ulrich",
    "Toblach", "Tramin", "Ulten", "Innichen", "Mühlbach", "Algund", "Schenna", "Terlan", "Welsberg", "Kastelruth", "Welschnofen", "Sarnthein", "Trient",
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
