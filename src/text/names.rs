//! First names that everybody knows: `Lena Mai` is a person, and `Anna Muster` may sign alone.

use super::ShortMap;
use std::sync::LazyLock;

/// First names: two words that begin with one are a person even where nothing says so.
#[rustfmt::skip]
const FIRST_NAMES: &[&str] = &[
    "Aaron", "Abdallah", "Abdul", "Abdullah", "Abel", "Achim", "Adam", "Adele", "Adelheid", "Adem", "Adina", "Adnan", "Adolf", "Adrian", "Adriana",
    "Afra", "Agata", "Agathe", "Aglaia", "Agnes", "Agneta", "Agnieszka", "Ahmad", "Ahmed", "Ahmet", "Aileen", "Aisha", "Akin", "Alan", "Albert",
    "Albrecht", "Aldo", "Alea", "Alejandra", "Alejandro", "Aleksandar", "Aleksander", "Aleksandra", "Aleksej", "Alena", "Aleš", "Alessandra",
    "Alessandro", "Alessia", "Alessio", "Alex", "Alexander", "Alexandra", "Alexandre", "Alexej", "Alexis", "Alfons", "Alfred", "Alfredo", "Ali",
    "Alice", "Alicia", "Alina", "Alisa", "Alisha", "Alissa", "Aljoscha", "Alma", "Almut", "Alois", "Alona", "Aloys", "Alper", "Alva", "Alwin",
    "Alwine", "Amadeus", "Amalia", "Amanda", "Amelia", "Amelie", "Amina", "Amir", "Amira", "Amrei", "Amy", "Ana", "Anastasia", "Anastasija", "Anatol",
    "Anders", "Andi", "András", "Andre", "André", "Andrea", "Andreas", "Andreea", "Andrej", "Andreja", "Andres", "Andrew", "Andrii", "Andrij",
    "Andriy", "Andy", "Aneta", "Angela", "Angelica", "Angelika", "Angelina", "Angelo", "Ania", "Anika", "Aniko", "Anina", "Anisa", "Anissa", "Anita",
    "Anja", "Anke", "Ann", "Ann-Kathrin", "Anna", "Anna-Lena", "Annabel", "Annabelle", "Annalena", "Annamaria", "Anne", "Annegret", "Anneke",
    "Anneliese", "Annemarie", "Annemie", "Annerose", "Annette", "Anni", "Annie", "Annika", "Annina", "Annkathrin", "Anselm", "Ansgar", "Ansgard",
    "Anthony", "Antje", "Anton", "Antonella", "Antonia", "Antonina", "Antonino", "Antonio", "Anush", "Arabella", "Arash", "Ardian", "Ariana",
    "Ariane", "Arianna", "Arif", "Arkadi", "Arlette", "Arman", "Armando", "Armin", "Arnaud", "Arndt", "Arne", "Arno", "Arnold", "Artem", "Arthur",
    "Artur", "Arturo", "Arved", "Arzu", "Ashraf", "Asli", "Aslı", "Asma", "Asmaa", "Astrid", "Athanasios", "Atila", "Attila", "Aurel", "Aurelia",
    "Axel", "Ayhan", "Ayla", "Aylin", "Aynur", "Ayse", "Ayşe", "Aytac", "Aziz", "Azra", "Babette", "Balthasar", "Baptiste", "Barbara", "Bärbel",
    "Barış", "Barnabas", "Barnaby", "Barry", "Bartholomäus", "Bartosz", "Bashar", "Basil", "Bassam", "Bastian", "Bastienne", "Beat", "Beata", "Beate",
    "Beatrice", "Beatrix", "Beatus", "Bekir", "Bela", "Béla", "Belinda", "Ben", "Benedikt", "Benita", "Benjamin", "Benno", "Bente", "Berenike",
    "Berfin", "Berit", "Berivan", "Bernadette", "Bernd", "Bernhard", "Bernhardine", "Bert", "Berta", "Berthold", "Bertold", "Bertram", "Besim",
    "Betina", "Bettina", "Betty", "Beyza", "Bianca", "Bijan", "Bilal", "Bilge", "Binh", "Birger", "Birgit", "Birgitta", "Birte", "Bjarne", "Björn",
    "Blanka", "Blasius", "Blerim", "Bodo", "Bogdan", "Bogumila", "Bojan", "Bonifaz", "Boris", "Borislav", "Boško", "Branko", "Brian", "Brigitta",
    "Brigitte", "Britta", "Bruce", "Bruno", "Bülent", "Burak", "Burcu", "Burga", "Burkhard", "Burkhardt", "Cäcilia", "Cagla", "Çağla", "Camilla",
    "Camille", "Canan", "Cansu", "Carina", "Carl", "Carl-Friedrich", "Carl-Philipp", "Carla", "Carlo", "Carlos", "Carlotta", "Carmen", "Carola",
    "Carolin", "Caroline", "Carsten", "Caspar", "Caterina", "Catharina", "Catherine", "Cathleen", "Cathrin", "Cécile", "Cecilia", "Cecilie", "Celine",
    "Cem", "Cemile", "Cengiz", "Ceren", "César", "Cesare", "Cetin", "Çetin", "Chantal", "Charles", "Charlie", "Charlotte", "Chiara", "Chloe", "Chris",
    "Christa", "Christa-Maria", "Christel", "Christian", "Christiane", "Christin", "Christina", "Christine", "Christl", "Christlieb", "Christof",
    "Christoffer", "Christoph", "Christophe", "Christopher", "Cigdem", "Çiğdem", "Cihan", "Cindy", "Ciprian", "Claas", "Claire", "Clara", "Clarissa",
    "Clark", "Claude", "Claudia", "Claudine", "Claudio", "Claus", "Clémence", "Clemens", "Cleo", "Cölestin", "Colette", "Coline", "Connor", "Conrad",
    "Constantin", "Constanze", "Cora", "Cordula", "Corina", "Corinna", "Cornelia", "Cornelius", "Cosima", "Cosmin", "Crispin", "Cristian",
    "Cristiano", "Cristina", "Curt", "Cyril", "Cyrill", "Dagmar", "Daisuke", "Damian", "Damiano", "Damir", "Dana", "Danica", "Daniel", "Daniela",
    "Danijel", "Danilo", "Dankwart", "Danny", "Danylo", "Daria", "Dario", "Darius", "Dariusz", "Darja", "Darko", "Darya", "David", "Davide", "Davut",
    "Dean", "Debora", "Deborah", "Degenhard", "Delia", "Demian", "Denis", "Deniz", "Dennis", "Denys", "Derya", "Desiree", "Désirée", "Detlef",
    "Devrim", "Diana", "Diane", "Didem", "Didier", "Diego", "Dieter", "Dietlind", "Dietmar", "Dietmut", "Dietrich", "Dieuwke", "Dijana", "Dilan",
    "Dilara", "Dilek", "Dimitri", "Dimitrij", "Dimitrios", "Dina", "Dino", "Dirk", "Djamel", "Djamila", "Dmitri", "Dmitrij", "Dmytro", "Domenico",
    "Dominic", "Dominik", "Dominika", "Dominique", "Donald", "Donata", "Doreen", "Dorian", "Dorina", "Doris", "Dorit", "Dorle", "Dorothea",
    "Dorothee", "Dorothée", "Dragan", "Dragana", "Dunja", "Dusan", "Duška", "Duygu", "Dzenan", "Ebba", "Eberhard", "Ebru", "Ece", "Eckart",
    "Eckehard", "Eckhard", "Edda", "Eddie", "Edeltraud", "Edgar", "Edith", "Edmund", "Eduard", "Eduardo", "Edward", "Edwin", "Efe", "Egon",
    "Ehrenfried", "Ehsan", "Eike", "Eileen", "Eilika", "Ekaterina", "Ekin", "Ekke", "Ekkehard", "Elena", "Eleonore", "Elfi", "Elfriede", "Elftraud",
    "Elia", "Eliana", "Eliane", "Elias", "Elif", "Elina", "Elisa", "Elisabeth", "Eliza", "Elizabeth", "Elke", "Ella", "Ellen", "Elmar", "Elmedin",
    "Elmira", "Elsa", "Elsbeth", "Else", "Elvira", "Eman", "Emanuel", "Emanuela", "Emel", "Emil", "Emilia", "Emily", "Emina", "Emine", "Emir", "Emma",
    "Emmanuel", "Emmanuelle", "Emmerich", "Emmi", "Emre", "Enes", "Engelbert", "Engelbrecht", "Enis", "Enno", "Enrico", "Enrique", "Enver", "Ercan",
    "Erdal", "Erdem", "Erdmann", "Erdmute", "Erdoğan", "Eren", "Erhan", "Erhard", "Eric", "Erica", "Erich", "Erik", "Erika", "Erkan", "Ermin", "Erna",
    "Ernst", "Ernst-August", "Erol", "Ersin", "Ertan", "Erwan", "Erwin", "Esma", "Esmeralda", "Esra", "Estelle", "Ester", "Esther", "Etienne",
    "Ettore", "Eugen", "Eugène", "Eugenia", "Eugenio", "Eva", "Eva-Maria", "Evelin", "Evelina", "Evelyn", "Evelyne", "Evgenij", "Evgeny", "Ewa",
    "Ewald", "Ewelina", "Fabian", "Fabienne", "Fabio", "Fabiola", "Fabrice", "Fabrizio", "Fadi", "Fadil", "Fahri", "Faisal", "Falk", "Falko", "Farah",
    "Farhad", "Farid", "Farida", "Faruk", "Fatemeh", "Fatih", "Fatima", "Fatma", "Fatou", "Fatoumata", "Federica", "Federico", "Felicitas", "Felix",
    "Félix", "Fenja", "Ferdi", "Ferdinand", "Ferhat", "Feride", "Fernando", "Ferry", "Fidelis", "Fiete", "Filip", "Filippo", "Filiz", "Finn", "Fiona",
    "Firat", "Flavia", "Flavio", "Florentin", "Florentine", "Florian", "Fokko", "Folke", "Franca", "Francesca", "Francesco", "Francis", "Francisca",
    "Francisco", "Franck", "Franco", "François", "Françoise", "Franjo", "Frank", "Franz", "Franziska", "Frauke", "Fred", "Frederic", "Frédéric",
    "Frederick", "Frederik", "Frederike", "Fredrik", "Frerk", "Freya", "Fridolin", "Fridtjof", "Frieda", "Friedbert", "Friedegard", "Friedel",
    "Friedemann", "Friederike", "Friedhelm", "Friedjof", "Friedlieb", "Friedolin", "Friedrich", "Frits", "Fritz", "Fryderyk", "Funda", "Furkan",
    "Gabi", "Gabor", "Gábor", "Gabriel", "Gabriela", "Gabriele", "Gabriella", "Gaby", "Galina", "Gamze", "Gangolf", "Gebbert", "Gebhard", "Geert",
    "Geesche", "Georg", "Georges", "Georgios", "Gerald", "Geraldine", "Gerd", "Gerda", "Gerdi", "Gereon", "Gerfried", "Gerhard", "Gerhild", "Gerion",
    "Gerlind", "Gerlinde", "Gernot", "Gero", "Gerold", "Gerrit", "Gert", "Gerta", "Gertrud", "Gesa", "Gesche", "Gesine", "Ghassan", "Ghazal",
    "Giacomo", "Gianluca", "Gianni", "Gilbert", "Gilles", "Gina", "Gino", "Giorgia", "Giorgio", "Giovanni", "Gisbert", "Gisela", "Giselher", "Gitta",
    "Gitte", "Gitti", "Giulia", "Giuliano", "Giulio", "Giuseppe", "Gizem", "Gökhan", "Goran", "Göran", "Gordana", "Gottfried", "Gotthard", "Gotthilf",
    "Gottlieb", "Gottlob", "Götz", "Grażyna", "Greg", "Gregor", "Gregory", "Greta", "Gretchen", "Grete", "Gretel", "Grit", "Grzegorz", "Gudrun",
    "Guido", "Guillaume", "Gülay", "Gülcan", "Gülsen", "Gülten", "Gunda", "Gundel", "Gundula", "Gunnar", "Guntbert", "Gunter", "Günter", "Gunther",
    "Günther", "Guntram", "Gürkan", "Gürsel", "Gustav", "Gustavo", "Gustel", "Gwendolyn", "György", "Habib", "Hadi", "Hadija", "Hadrian", "Hagen",
    "Haiko", "Haimo", "Hakan", "Hakki", "Halil", "Halime", "Halina", "Hamid", "Hamide", "Hamza", "Hana", "Hanan", "Hanife", "Hanka", "Hanna",
    "Hannah", "Hannelore", "Hannes", "Hanno", "Hanns", "Hans", "Hans-Christian", "Hans-Dieter", "Hans-Georg", "Hans-Joachim", "Hans-Jürgen",
    "Hans-Peter", "Hans-Ulrich", "Hans-Werner", "Hansjakob", "Hansjoerg", "Hansjörg", "Hansjürgen", "Hanspeter", "Hansruedi", "Harald", "Hardy",
    "Harriet", "Harro", "Harry", "Hartmut", "Hartwig", "Haruka", "Hasan", "Hassan", "Hatice", "Hatto", "Hauke", "Havva", "Heather", "Hedda", "Hedi",
    "Hedwig", "Heide", "Heidelinde", "Heidemarie", "Heidi", "Heidrose", "Heidrun", "Heike", "Heiko", "Heimfried", "Heimo", "Heiner", "Heino",
    "Heinrich", "Heinrike", "Heinz", "Heinz-Dieter", "Heinz-Georg", "Heinz-Josef", "Heinz-Jürgen", "Heinz-Peter", "Heleen", "Helen", "Helena",
    "Helene", "Helga", "Helgard", "Helge", "Helin", "Hella", "Hellmut", "Hellmuth", "Helmar", "Helmut", "Helmuth", "Hendrik", "Hendrike", "Hendrikje",
    "Hendrikus", "Henk", "Henni", "Henning", "Henny", "Henri", "Henriette", "Henrik", "Henrike", "Henry", "Herbert", "Heribert", "Herlinde", "Herma",
    "Hermann", "Hermann-Josef", "Hermine", "Herta", "Hertha", "Hiba", "Hideki", "Hilda", "Hilde", "Hildegard", "Hilmar", "Hiltraud", "Hiltrud",
    "Hinnerk", "Hinrich", "Hiroshi", "Holger", "Horst", "Hossein", "Howard", "Hubert", "Huberta", "Hubertus", "Hugo", "Hülya", "Humayun", "Huschke",
    "Husein", "Hüseyin", "Hussein", "Ian", "Iason", "Ibrahim", "İbrahim", "Ibrahima", "Ida", "Idil", "Idris", "Ignaz", "Igor", "Ihor", "Ilan",
    "Ilaria", "Ildiko", "Ildikó", "Ilhami", "Ilhan", "Ilias", "Ilija", "Ilir", "Ilja", "Ilka", "Ilker", "İlker", "Ilona", "Ilsabe", "Ilse",
    "Ilsemarie", "Imad", "Iman", "Imelda", "Imke", "Immanuel", "Immo", "Imran", "Imre", "Ina", "Inaam", "İnci", "Ines", "Inés", "Inga", "Inge",
    "Ingeborg", "Ingmar", "Ingo", "Ingolf", "Ingrid", "Inka", "Inken", "Inna", "Insa", "Ioana", "Ioannis", "Ireen", "Irena", "Irene", "Irène",
    "Irfan", "Irina", "Iris", "Irmela", "Irmgard", "Irmtraud", "Irmtrud", "Isaac", "Isabel", "Isabela", "Isabell", "Isabella", "Isabelle", "Isgard",
    "Isidor", "Iskender", "Ismail", "İsmail", "Ismet", "Isolde", "István", "Itzhak", "Ivan", "Ivana", "Ivaylo", "Ivica", "Ivo", "Ivonne", "Iwan",
    "Iwein", "Iwona", "Izabela", "Jack", "Jackie", "Jacob", "Jacqueline", "Jadwiga", "Jaime", "Jakob", "Jakub", "Jamal", "James", "Jamie", "Jamil",
    "Jamila", "Jamshid", "Jan", "Jana", "Jane", "Janet", "Janette", "Janik", "Janina", "Janine", "Janis", "Janka", "Janko", "Janne", "Jannes",
    "Jannik", "Jannika", "Jannike", "Jannis", "Janos", "János", "Janosch", "Jaqueline", "Jarek", "Jaroslav", "Jaroslaw", "Jasmin", "Jasmina", "Jasna",
    "Jason", "Jasper", "Javier", "Jean", "Jean-Claude", "Jean-Luc", "Jean-Marc", "Jean-Pierre", "Jeanette", "Jeff", "Jeffrey", "Jelena", "Jella",
    "Jenna", "Jenni", "Jennie", "Jennifer", "Jenny", "Jens", "Jeremias", "Jeremy", "Jeroen", "Jerome", "Jérôme", "Jerzy", "Jesko", "Jesper",
    "Jessica", "Jesús", "Jette", "Jim", "Jimmy", "Jiří", "Jirka", "Joachim", "Joana", "Joann", "Joanna", "Joanne", "Jobst", "Jochen", "Joe", "Joel",
    "Joëlle", "Joerg", "Joern", "Joest", "Johan", "Johann", "Johanna", "Johannah", "Johannes", "John", "Jolanda", "Jolanta", "Jole", "Jolina", "Jon",
    "Jonah", "Jonas", "Jonatan", "Jonathan", "Jonna", "Jordi", "Jordis", "Jördis", "Jörg", "Jorge", "Joris", "Jörn", "Joschka", "José", "Josef",
    "Josefine", "Joseph", "Josepha", "Josephine", "Josh", "Joshua", "Josias", "Josip", "Jost", "Josua", "Jovan", "Jovana", "Joyce", "Juan", "Juana",
    "Judit", "Judith", "Jule", "Jules", "Julia", "Julian", "Juliane", "Julianna", "Julie", "Julien", "Juliet", "Julietta", "Juliette", "Julika",
    "Julius", "Jürg", "Jürgen", "Juri", "Justin", "Justina", "Justine", "Justus", "Justyna", "Jutta", "Kadir", "Kadri", "Kai", "Kaja", "Kamal",
    "Kamil", "Kamila", "Kamilla", "Karel", "Karen", "Karim", "Karima", "Karin", "Karina", "Karl", "Karl-August", "Karl-Friedrich", "Karl-Georg",
    "Karl-Heinz", "Karl-Josef", "Karl-Ludwig", "Karl-Otto", "Karl-Werner", "Karla", "Karlheinz", "Karlmann", "Karolin", "Karolina", "Karoline",
    "Karolis", "Karsta", "Karsten", "Kaspar", "Katalin", "Katarina", "Katarzyna", "Kate", "Katerina", "Kateryna", "Katharina", "Katharine", "Käthe",
    "Kathi", "Kathleen", "Kathrin", "Kathy", "Kati", "Katia", "Katie", "Katinka", "Katja", "Katrin", "Katy", "Kay", "Kaya", "Keiko", "Kelly", "Kemal",
    "Ken", "Kenan", "Kendra", "Kenji", "Kenneth", "Kenza", "Kerem", "Kerim", "Kersten", "Kerstin", "Kester", "Ketil", "Kevin", "Khadija", "Khaled",
    "Khalid", "Kilian", "Kim", "Kira", "Kiran", "Kirill", "Kirsten", "Kjell", "Klaas", "Klara", "Klaus", "Klaus-Dieter", "Klaus-Peter", "Klea",
    "Klemens", "Klothilde", "Knud", "Knut", "Kolja", "Konrad", "Konstantin", "Konstantina", "Koray", "Korbinian", "Kordula", "Korinna", "Kornelia",
    "Kriemhild", "Krista", "Kristian", "Kristin", "Kristina", "Kristine", "Kristof", "Kristofer", "Kristoffer", "Krystian", "Krystyna", "Krzysztof",
    "Kübra", "Kunibert", "Kunigunde", "Kurt", "Kyra", "Kyrill", "Kyrylo", "Laetitia", "Laila", "Lambert", "Lambrecht", "Lamia", "Lanny", "Lara",
    "Larissa", "Larry", "Lars", "Lasse", "Latifa", "Laura", "Laurence", "Laurent", "Laurentius", "Laurenz", "Laurin", "Lavinia", "Layal", "Layla",
    "Lazar", "Lea", "Leander", "Leandra", "Leandro", "Leberecht", "Leif", "Leif-Erik", "Leila", "Lejla", "Lena", "Leni", "Lenka", "Lennard",
    "Lennart", "Leo", "Leon", "Leonard", "Leonardo", "Leonhard", "Leonid", "Leonidas", "Leonie", "Leonora", "Leonore", "Leopold", "Leopoldine",
    "Leroy", "Leslie", "Leszek", "Leticia", "Levent", "Levi", "Levin", "Lew", "Leyla", "Lia", "Liam", "Liana", "Liborius", "Lidia", "Liebgard",
    "Liesa", "Liesbeth", "Liesel", "Lieselotte", "Lieve", "Lili", "Lilian", "Liliana", "Lilija", "Lilith", "Lilli", "Lilly", "Lily", "Lina", "Linda",
    "Linh", "Linnea", "Lino", "Linus", "Lionel", "Lis", "Lisa", "Lisa-Marie", "Lisanne", "Lisbeth", "Liselotte", "Lisette", "Liudmila", "Livia",
    "Ljiljana", "Ljuba", "Ljubica", "Ljudmila", "Loni", "Loredana", "Lorena", "Lorenz", "Lorenza", "Lorenzo", "Loretta", "Lorin", "Lothar", "Lotta",
    "Lotte", "Louis", "Louisa", "Louise", "Lovis", "Luana", "Luc", "Luca", "Lucas", "Lucia", "Luciano", "Lucie", "Lucien", "Lucjan", "Lucy", "Lüder",
    "Ludger", "Ludivine", "Ludmila", "Ludovic", "Ludwig", "Luigi", "Luis", "Luisa", "Luise", "Luitgard", "Luitpold", "Luka", "Lukas", "Łukasz",
    "Lukretia", "Luna", "Lutz", "Luzia", "Luzie", "Lya", "Lydia", "Lyn", "Lynn", "Maarten", "Maciej", "Madeleine", "Madita", "Madlen", "Madlin",
    "Mads", "Magali", "Magda", "Magdalena", "Magdalene", "Magnus", "Mahir", "Mahmoud", "Mahmud", "Mahsa", "Maik", "Maike", "Maila", "Mainhard",
    "Maja", "Majid", "Makbule", "Maks", "Maksim", "Malaika", "Malgorzata", "Małgorzata", "Malik", "Malin", "Malina", "Malte", "Malwine", "Mamadou",
    "Manfred", "Manja", "Manon", "Mansour", "Manu", "Manuel", "Manuela", "Manuele", "Mara", "Marc", "Marcel", "Marcela", "Marcell", "Marcella",
    "Marcello", "Marcelo", "Marcin", "Marco", "Marcus", "Mareen", "Mareike", "Marek", "Maren", "Marga", "Margaret", "Margareta", "Margarete",
    "Margaretha", "Margarethe", "Margarita", "Margherita", "Margit", "Margitta", "Margot", "Margret", "Margrethe", "Margrit", "Maria", "Mariam",
    "Mariama", "Marian", "Mariana", "Mariann", "Marianne", "Marie", "Marie-Christin", "Marie-Louise", "Marie-Luise", "Marie-Sophie", "Marie-Theres",
    "Marieke", "Mariele", "Mariella", "Marielle", "Marietta", "Marija", "Marijana", "Marika", "Marike", "Marilena", "Marina", "Marinus", "Mario",
    "Marion", "Marit", "Marius", "Mariusz", "Marjam", "Marjan", "Marjana", "Mark", "Markéta", "Marko", "Markus", "Markward", "Marla", "Marleen",
    "Marlen", "Marlene", "Marlies", "Marlis", "Marlon", "Marta", "Martha", "Marthe", "Marthel", "Martin", "Martina", "Martine", "Martinus", "Márton",
    "Marty", "Marvin", "Marwan", "Mary", "Maryam", "Maryna", "Mascha", "Masoud", "Massimo", "Matej", "Mateo", "Mateusz", "Mathias", "Mathieu",
    "Mathijs", "Mathilde", "Mathis", "Mats", "Matt", "Mattea", "Matteo", "Matthew", "Matthias", "Matthieu", "Matthis", "Matti", "Mattias", "Maud",
    "Maura", "Maurice", "Mauritz", "Mauro", "Max", "Maxi", "Maxim", "Maxime", "Maximilian", "Maya", "Mechthild", "Medard", "Megan", "Mehdi", "Mehmet",
    "Mehran", "Mehtap", "Meike", "Meinhard", "Meinolf", "Meinrad", "Mel", "Melanie", "Melek", "Melina", "Melisa", "Melissa", "Melitta", "Meral",
    "Meret", "Merle", "Merlind", "Mersiha", "Mert", "Merten", "Merve", "Meryem", "Mesut", "Mia", "Micha", "Michael", "Michaela", "Michaele",
    "Michail", "Michał", "Michala", "Michel", "Michelangelo", "Michele", "Michelle", "Mick", "Micky", "Miguel", "Mihai", "Mikael", "Mike", "Mikhail",
    "Miklós", "Mila", "Milan", "Milena", "Milica", "Milos", "Miloš", "Minh", "Minna", "Minou", "Mira", "Mireille", "Mirela", "Miriam", "Mirja",
    "Mirjam", "Mirjana", "Mirko", "Miro", "Miroslav", "Miroslava", "Mirsad", "Mitja", "Mladen", "Modesta", "Mohamad", "Mohamed", "Mohammad",
    "Mohammed", "Moira", "Molly", "Momme", "Mona", "Moni", "Monika", "Monique", "Moritz", "Morten", "Mostafa", "Moussa", "Muhamed", "Muhammad",
    "Muhammed", "Munir", "Murat", "Muriel", "Musa", "Mustafa", "Mustapha", "Mykola", "Myriam", "Myrta", "Myrto", "Nabil", "Nadeschda", "Nadia",
    "Nadin", "Nadine", "Nadir", "Nadja", "Naemi", "Naima", "Najib", "Nancy", "Nanette", "Nanne", "Naomi", "Narges", "Naser", "Nasir", "Nasrin",
    "Nasser", "Natali", "Natalia", "Natalie", "Natálie", "Natalija", "Nataliya", "Natalja", "Natascha", "Natasha", "Nathalie", "Nathan", "Navid",
    "Nazan", "Nazli", "Nazlı", "Nebojsa", "Neda", "Neele", "Neil", "Neithard", "Nejla", "Nele", "Nelly", "Nemanja", "Nena", "Nenad", "Nepomuk",
    "Nermin", "Nesrin", "Nevin", "Ngoc", "Nicholas", "Nick", "Nicki", "Niclas", "Nico", "Nicola", "Nicolai", "Nicolas", "Nicolaus", "Nicole",
    "Nicoletta", "Nicolette", "Nicolò", "Niels", "Nihat", "Niki", "Nikita", "Niklas", "Niko", "Nikola", "Nikolai", "Nikolaj", "Nikolaus", "Nikoletta",
    "Nikolina", "Nikos", "Nilay", "Nilgün", "Nils", "Nilüfer", "Nina", "Nino", "Nisrine", "Noa", "Noah", "Noël", "Noemi", "Noemie", "Noémie", "Nora",
    "Norah", "Norbert", "Norma", "Norman", "Norwin", "Notburga", "Nour", "Nuno", "Nuray", "Nurcan", "Nuri", "Nuria", "Odile", "Ödön", "Okan",
    "Oksana", "Oktay", "Olaf", "Olav", "Ole", "Oleg", "Oleksandr", "Oleksandra", "Oleksij", "Olena", "Olesia", "Olesja", "Olga", "Olgun", "Oliva",
    "Oliver", "Olivera", "Olivia", "Olivier", "Olof", "Omar", "Ömer", "Omid", "Önder", "Ondřej", "Onno", "Ophelia", "Orhan", "Oriana", "Orlando",
    "Ortolf", "Ortrud", "Ortrun", "Ortwin", "Osama", "Oscar", "Oskar", "Osman", "Oswald", "Oswin", "Otfrid", "Otfried", "Othmar", "Otmar", "Ottfried",
    "Ottilie", "Ottmar", "Otto", "Ousmane", "Oxana", "Ozan", "Özcan", "Özge", "Özgür", "Özkan", "Özlem", "Pablo", "Palina", "Paloma", "Pamela",
    "Pamina", "Paola", "Paolo", "Parisa", "Pascal", "Pascale", "Patric", "Patrice", "Patricia", "Patrick", "Patrik", "Patrizia", "Patrycja", "Paul",
    "Paula", "Paulette", "Pauli", "Pauliina", "Paulina", "Pauline", "Paulo", "Pavel", "Pawel", "Paweł", "Pedro", "Peer", "Peggy", "Pelin", "Penelope",
    "Percy", "Perihan", "Pernille", "Petar", "Pete", "Peter", "Peter-Paul", "Petja", "Petr", "Petra", "Petros", "Phil", "Philine", "Philip",
    "Philipp", "Philippa", "Philippe", "Phillip", "Phillipp", "Philomena", "Phyllis", "Pia", "Piero", "Pierre", "Piet", "Pieter", "Pietro", "Pilar",
    "Pinar", "Pınar", "Piotr", "Pirmin", "Polina", "Pooja", "Poul", "Predrag", "Priscilla", "Priska", "Priya", "Przemysław", "Quirin", "Rachid",
    "Radek", "Radovan", "Radu", "Raed", "Rafael", "Raffael", "Raffaela", "Raffaele", "Rafik", "Ragna", "Ragnar", "Rahel", "Rahim", "Raik", "Raika",
    "Raimar", "Raimond", "Raimund", "Raimunde", "Rainald", "Rainer", "Raisa", "Rajko", "Ralf", "Ralf-Peter", "Ralph", "Ramazan", "Rami", "Ramin",
    "Ramiz", "Ramon", "Ramona", "Randi", "Randolf", "Randy", "Rania", "Ranka", "Raoul", "Raphael", "Rashid", "Rasmus", "Rasso", "Raul", "Raúl",
    "Ravi", "Raya", "Raymond", "Raymund", "Rebecca", "Rebekka", "Reem", "Regina", "Regine", "Regula", "Regulus", "Reiko", "Reimar", "Reimara",
    "Reimer", "Reimund", "Reiner", "Reingard", "Reinhard", "Reinhardt", "Reinhilde", "Reinhold", "Rena", "Renaldo", "Renata", "Renate", "Renato",
    "Rene", "René", "Renée", "Resul", "Reto", "Reza", "Ricarda", "Ricardo", "Riccardo", "Richard", "Richarda", "Rick", "Ricky", "Rico", "Rieke",
    "Rike", "Rima", "Rimma", "Rinaldo", "Rino", "Rita", "Ritva", "Roald", "Robby", "Robert", "Robertino", "Roberto", "Robin", "Rocco", "Rochus",
    "Roderich", "Roderick", "Rodrigo", "Roeland", "Roelof", "Roger", "Rogier", "Roland", "Rolf", "Romain", "Roman", "Romana", "Romano", "Romeo",
    "Romina", "Romuald", "Romy", "Ronald", "Ronja", "Ronnie", "Ronny", "Rosa", "Rosalia", "Rosalie", "Rosalinde", "Rosana", "Rosanna", "Roschanak",
    "Rosel", "Rosemarie", "Rosina", "Rosita", "Rosl", "Rosmarie", "Roswitha", "Rouven", "Roxana", "Roxanne", "Roy", "Ruben", "Rudi", "Rüdiger",
    "Rudolf", "Rudolph", "Rudy", "Ruedi", "Rune", "Ruodi", "Rupert", "Rupprecht", "Ruprecht", "Ruslan", "Russell", "Rustam", "Rutger", "Ruth",
    "Ruthild", "Ruza", "Ryan", "Ryszard", "Saad", "Sabahat", "Sabiha", "Sabina", "Sabine", "Sabri", "Sabrina", "Sadik", "Sadiq", "Saeed", "Safak",
    "Safiye", "Sahin", "Şahin", "Sahra", "Saida", "Sajjad", "Saleh", "Salih", "Salim", "Salma", "Salman", "Salome", "Salvatore", "Sam", "Samantha",
    "Samer", "Samir", "Samira", "Sammy", "Samuel", "Samy", "Sandra", "Sandrine", "Sandro", "Sandy", "Sanel", "Sanela", "Sanja", "Sanjay", "Sanna",
    "Santiago", "Santina", "Sara", "Sarah", "Sarina", "Saša", "Sascha", "Sasha", "Saskia", "Schirin", "Sead", "Sean", "Sebahat", "Sebastian",
    "Sébastien", "Sebnem", "Şebnem", "Seda", "Sedat", "Selcuk", "Selçuk", "Selda", "Selen", "Selim", "Selin", "Selina", "Selma", "Selman", "Semih",
    "Semiha", "Semra", "Senad", "Senol", "Şenol", "Senta", "Sepp", "Serap", "Serdar", "Serena", "Serge", "Sergei", "Sergej", "Sergey", "Sergio",
    "Serhat", "Serhij", "Serkan", "Serpil", "Sevda", "Severin", "Sevgi", "Sevil", "Sevim", "Seyhan", "Shadi", "Shahin", "Sharon", "Shirin", "Shirley",
    "Sibel", "Sibylle", "Sidonie", "Siegbert", "Siegfried", "Sieglind", "Sieglinde", "Siegmar", "Siegmund", "Sigfried", "Sighard", "Sigi", "Sigmar",
    "Sigmund", "Sigrid", "Sigrun", "Sigurd", "Siham", "Silas", "Silja", "Silke", "Silvan", "Silvana", "Silvano", "Silvester", "Silvia", "Silvija",
    "Silvio", "Simeon", "Simon", "Simona", "Simone", "Sina", "Sinan", "Sinem", "Sinikka", "Siri", "Sissi", "Sissy", "Siv", "Siyar", "Sladjana",
    "Slava", "Slavica", "Slavko", "Slavoj", "Slobodan", "Snezana", "Snežana", "Soenke", "Soeren", "Sofia", "Sofie", "Sofija", "Solange", "Solveig",
    "Soňa", "Soner", "Sonia", "Sonja", "Sönke", "Sonya", "Sophia", "Sophie", "Soraya", "Sören", "Souad", "Stacy", "Stanislaus", "Stanislav",
    "Stanislaw", "Stanisław", "Stavros", "Stefan", "Stefania", "Stefanie", "Stefano", "Steffen", "Steffi", "Stella", "Stephan", "Stéphane",
    "Stephanie", "Stephany", "Steve", "Steven", "Stewart", "Stig", "Stine", "Stjepan", "Stojan", "Stoyan", "Sturmius", "Suad", "Sude", "Sükrü",
    "Şükrü", "Suleiman", "Süleyman", "Sümeyye", "Sunhild", "Susan", "Susana", "Susann", "Susanna", "Susanne", "Susi", "Suzan", "Suzana", "Suzanne",
    "Svantje", "Svea", "Sven", "Svenja", "Sverre", "Svetlana", "Swaantje", "Swantje", "Swen", "Swetlana", "Sybille", "Sylke", "Sylvester", "Sylvia",
    "Sylvie", "Sylvio", "Szilvia", "Tabea", "Tadeusz", "Taha", "Tahera", "Tahir", "Tahsin", "Taina", "Taisia", "Talea", "Talia", "Tamar", "Tamara",
    "Tamas", "Tamás", "Tamer", "Tamina", "Tammo", "Tammy", "Tania", "Tanja", "Tankred", "Taras", "Tarek", "Tarik", "Tariq", "Tarkan", "Tassilo",
    "Tatiana", "Tatjana", "Tatyana", "Tayfun", "Teda", "Telse", "Tenzin", "Terence", "Teresa", "Teresia", "Terry", "Tessa", "Tetiana", "Tewje",
    "Thaddäus", "Thanh", "Thea", "Theda", "Thekla", "Theo", "Theodor", "Theodora", "Theodoros", "Theresa", "Therese", "Thérèse", "Theresia", "Thiemo",
    "Thierry", "Thies", "Thilda", "Thilo", "Thomas", "Thomasz", "Thomaž", "Thora", "Thorben", "Thorbjörn", "Thore", "Thorleif", "Thorolf", "Thorsten",
    "Thure", "Thusnelda", "Thuy", "Tiago", "Tiana", "Tibor", "Tiemo", "Tiffany", "Tihomir", "Tilda", "Till", "Tilla", "Tillmann", "Tilman", "Tilmann",
    "Tilo", "Tim", "Timm", "Timo", "Timon", "Timothee", "Timotheus", "Timothy", "Timur", "Tina", "Tino", "Tirza", "Tizian", "Tiziana", "Tjalf",
    "Tjark", "Tjorven", "Tobi", "Tobias", "Tolga", "Tom", "Tomas", "Tomás", "Tomáš", "Tomasz", "Tomislav", "Tommaso", "Tommy", "Toni", "Tonja",
    "Tony", "Toralf", "Torben", "Torsten", "Traudel", "Traudl", "Traute", "Tristan", "Trixi", "Trude", "Trudi", "Tuan", "Tugba", "Tuğba", "Tülay",
    "Tülin", "Turan", "Turgay", "Turgut", "Tyler", "Tyrone", "Udo", "Ueli", "Ufuk", "Ugur", "Uğur", "Ulf", "Ulf-Peter", "Uli", "Ülkü", "Ulla", "Ulli",
    "Ulrich", "Ulrik", "Ulrika", "Ulrike", "Ulvi", "Ümit", "Umut", "Uriel", "Urs", "Ursel", "Ursin", "Ursina", "Ursula", "Urte", "Uschi", "Uta",
    "Ute", "Utz", "Uwe", "Uwe-Karsten", "Václav", "Vadim", "Vahid", "Valentin", "Valentina", "Valentino", "Valeria", "Valerie", "Valérie", "Valerij",
    "Valerio", "Valon", "Vanesa", "Vanessa", "Vanja", "Vasil", "Vassili", "Vedat", "Vedran", "Veit", "Velimir", "Velten", "Vendela", "Vera", "Verena",
    "Veronica", "Veronika", "Vesna", "Vibeke", "Vicky", "Victor", "Victoria", "Victorine", "Viktor", "Viktoria", "Viktorija", "Vilma", "Vincent",
    "Vincenzo", "Vinzent", "Vinzenz", "Viola", "Violeta", "Viorel", "Vira", "Virginie", "Vitali", "Vitalij", "Vittoria", "Vittorio", "Vivian",
    "Vivien", "Vivienne", "Vlad", "Vladimir", "Vladislav", "Vlasta", "Volha", "Volkan", "Volker", "Volkert", "Volkhard", "Volkmar", "Volodymyr",
    "Vreni", "Vroni", "Wadim", "Wael", "Wafaa", "Walburga", "Waldemar", "Waleed", "Walid", "Walli", "Walpurga", "Walram", "Walter", "Walther",
    "Waltraud", "Waltraut", "Wanda", "Wassili", "Wassilij", "Wencke", "Wendelin", "Wendy", "Wenke", "Wenzel", "Wera", "Werner", "Wernher", "Wibke",
    "Wiebke", "Wieland", "Wieslaw", "Wigand", "Wigbert", "Wilbert", "Wilfrid", "Wilfried", "Wilhelm", "Wilhelmine", "Willem", "Willi", "William",
    "Willibald", "Willy", "Wilma", "Wiltraud", "Wiltrud", "Wiltrude", "Wim", "Winfried", "Winnie", "Witold", "Wladimir", "Władysław", "Wojciech",
    "Woldemar", "Wolf", "Wolf-Dieter", "Wolf-Dietrich", "Wolfdieter", "Wolfdietrich", "Wolfgang", "Wolfgard", "Wolfhard", "Wolfram", "Wolodymyr",
    "Wunibald", "Xaver", "Xavier", "Xenia", "Ximena", "Yael", "Yağmur", "Yana", "Yannick", "Yannik", "Yannis", "Yara", "Yasar", "Yaşar", "Yasemin",
    "Yasin", "Yasmin", "Yasmine", "Yassin", "Yavuz", "Yeliz", "Yevhen", "Yigit", "Yildiz", "Yıldız", "Ylva", "Yoko", "Yolanda", "Yonas", "Yoram",
    "Younes", "Yousef", "Youssef", "Yücel", "Yuki", "Yüksel", "Yulia", "Yuliia", "Yunus", "Yuri", "Yurii", "Yusra", "Yusuf", "Yves", "Yvette",
    "Yvonne", "Zacharias", "Zahra", "Zaid", "Zaida", "Zain", "Zainab", "Zaza", "Zdenek", "Zdeněk", "Zdenka", "Zeinab", "Zeki", "Zeljka", "Zeljko",
    "Željko", "Zenzi", "Zeynep", "Zhanna", "Ziad", "Zineb", "Zita", "Zlata", "Zlatan", "Zlatko", "Zoe", "Zofia", "Zoltan", "Zoltán", "Zora", "Zoran",
    "Zorica", "Zsofia", "Zsolt", "Zsuzsanna", "Zuzana",
];

/// Women whose names do not end like `Anna` and `Marie`, and men whose names do.
#[rustfmt::skip]
const EXCEPTIONS: &[&str] = &[
    "Adelheid", "Agnes", "Aileen", "Almut", "Amrei", "Amy", "Aniko", "Ann", "Ann-Kathrin", "Annabel", "Annegret", "Anni", "Annkathrin", "Ansgard",
    "Anush", "Arzu", "Asli", "Aslı", "Astrid", "Aylin", "Aynur", "Beatrix", "Berfin", "Berit", "Berivan", "Betty", "Birgit", "Burcu", "Bärbel",
    "Canan", "Cansu", "Carmen", "Carolin", "Cathleen", "Cathrin", "Ceren", "Chantal", "Christel", "Christin", "Christl", "Cigdem", "Cindy", "Cleo",
    "Dagmar", "Deborah", "Didem", "Dietlind", "Dilan", "Dilek", "Doreen", "Doris", "Dorit", "Duygu", "Ebru", "Edeltraud", "Edith", "Eileen", "Elfi",
    "Elftraud", "Elif", "Elisabeth", "Elizabeth", "Ellen", "Elsbeth", "Emel", "Emily", "Emmi", "Ester", "Esther", "Evelin", "Evelyn", "Fatemeh",
    "Fatou", "Felicitas", "Filiz", "Friedegard", "Gabi", "Gaby", "Gerhild", "Gerlind", "Gertrud", "Gitti", "Gizem", "Gretchen", "Gretel", "Grit",
    "Gudrun", "Gundel", "Gwendolyn", "Gülay", "Gülcan", "Gülsen", "Gülten", "Hannah", "Harriet", "Heather", "Hedi", "Hedwig", "Heidi", "Heidrun",
    "Heleen", "Helen", "Helgard", "Helin", "Henny", "Hildegard", "Hiltraud", "Hiltrud", "Idil", "Ildiko", "Ildikó", "Ines", "Ingeborg", "Ingrid",
    "Inken", "Inés", "Ireen", "Iris", "Irmgard", "Irmtraud", "Irmtrud", "Isabel", "Isabell", "Isgard", "Janet", "Jasmin", "Jenni", "Jennifer",
    "Jenny", "Jordis", "Judit", "Judith", "Juliet", "Jördis", "Karen", "Karin", "Karolin", "Katalin", "Kathi", "Kathleen", "Kathrin", "Kathy", "Kati",
    "Katrin", "Katy", "Keiko", "Kerstin", "Kirsten", "Kriemhild", "Kristin", "Layal", "Leni", "Liebgard", "Liesbeth", "Liesel", "Lili", "Lilian",
    "Lilith", "Lilli", "Lilly", "Lily", "Linh", "Lis", "Lisbeth", "Loni", "Lucy", "Luitgard", "Lynn", "Madlen", "Madlin", "Magali", "Malin", "Manon",
    "Mareen", "Maren", "Margaret", "Margit", "Margot", "Margret", "Margrit", "Mariam", "Mariann", "Marie-Christin", "Marie-Theres", "Marion", "Marit",
    "Marjam", "Marleen", "Marlen", "Marlies", "Marlis", "Mary", "Maryam", "Maud", "Mechthild", "Megan", "Mehtap", "Melek", "Meral", "Meret",
    "Merlind", "Meryem", "Minou", "Miriam", "Mirjam", "Molly", "Moni", "Muriel", "Myriam", "Nadin", "Naemi", "Nancy", "Naomi", "Narges", "Nasrin",
    "Natali", "Nazan", "Nazli", "Nazlı", "Nelly", "Nermin", "Nesrin", "Nevin", "Nilay", "Nilgün", "Nilüfer", "Noemi", "Norah", "Nuray", "Nurcan",
    "Ortrud", "Ortrun", "Peggy", "Pelin", "Perihan", "Phyllis", "Pilar", "Pinar", "Pınar", "Rahel", "Reem", "Reingard", "Romy", "Roschanak", "Rosel",
    "Rosl", "Ruth", "Ruthild", "Sabahat", "Sarah", "Schirin", "Sebnem", "Selen", "Selin", "Serap", "Serpil", "Sevgi", "Sevil", "Sevim", "Sharon",
    "Shirin", "Shirley", "Sibel", "Sieglind", "Sigrid", "Sigrun", "Siham", "Sinem", "Siri", "Sissi", "Sissy", "Siv", "Solveig", "Souad", "Stacy",
    "Steffi", "Stephany", "Sunhild", "Susan", "Susann", "Susi", "Suzan", "Tamar", "Tammy", "Thuy", "Tiffany", "Traudel", "Traudl", "Trixi", "Trudi",
    "Tülay", "Tülin", "Ursel", "Uschi", "Vicky", "Vivian", "Vivien", "Vreni", "Vroni", "Waltraud", "Waltraut", "Wendy", "Wiltraud", "Wiltrud",
    "Wolfgard", "Yael", "Yasemin", "Yasmin", "Yağmur", "Yeliz", "Yildiz", "Yoko", "Yıldız", "Zainab", "Zeinab", "Zenzi", "Zeynep", "Zineb", "Çiğdem",
    "Özlem", "İnci", "Şebnem",

    "Alexandre", "Aljoscha", "Andre", "André", "Arne", "Atila", "Attila", "Baptiste", "Bela", "Bjarne", "Bruce", "Béla", "Cesare", "Christophe",
    "Claude", "Daisuke", "Davide", "Eddie", "Efe", "Emre", "Enrique", "Etienne", "Ettore", "Eugène", "Fabrice", "Fiete", "Folke", "Gianluca",
    "Giuseppe", "Guillaume", "Hamza", "Helge", "Ibrahima", "Ilija", "Ilja", "Imre", "Ivica", "Jaime", "Jean-Claude", "Jean-Pierre", "Jerome", "Jirka",
    "Joe", "Jorge", "Joschka", "Joshua", "Josua", "José", "Jérôme", "Kolja", "Lasse", "Luka", "Malte", "Maurice", "Michele", "Mike", "Mitja", "Momme",
    "Mostafa", "Moussa", "Musa", "Mustafa", "Mustapha", "Mykola", "Nanne", "Nebojsa", "Nemanja", "Nikita", "Ole", "Osama", "Ousmane", "Patrice",
    "Pete", "Philippe", "Pierre", "Raffaele", "Rene", "René", "Reza", "Rune", "Salvatore", "Serge", "Soenke", "Steve", "Stéphane", "Sverre", "Sönke",
    "Taha", "Terence", "Thore", "Thure", "Timothee", "Tolga", "Tyrone", "Uwe", "Zaza",
];

/// Names of women and men alike.
#[rustfmt::skip]
const EITHER: &[&str] = &[
    "Alex", "Alexis", "Andi", "Andrea", "Bente", "Camille", "Charlie", "Chris", "Deniz", "Devrim", "Dominique", "Eike", "Elia", "Eman", "Francis",
    "Gabriele", "Gerrit", "Gustel", "Hanan", "Hauke", "Henni", "Iman", "Jackie", "Jamie", "Janis", "Janne", "Jean", "Kay", "Kelly", "Kersten", "Kim",
    "Kiran", "Leslie", "Lovis", "Luca", "Lyn", "Marian", "Maxi", "Maxime", "Mel", "Micha", "Minh", "Ngoc", "Nicki", "Nicola", "Nikola", "Noa", "Nour",
    "Petja", "Randy", "Robin", "Ronnie", "Sam", "Sandy", "Sascha", "Sasha", "Saša", "Sigi", "Slava", "Suad", "Tenzin", "Terry", "Thanh", "Tjorven",
    "Toni", "Tony", "Uli", "Ulli", "Vanja", "Yuki", "Yüksel", "Ümit",
];

/// Whose first name a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NameOf {
    Woman,
    Man,
    /// `Kim`, `Andrea`
    Either,
}

static NAMES: LazyLock<ShortMap<&str, NameOf>> = LazyLock::new(|| {
    let is_soft = |name: &str| name.ends_with(['a', 'e', 'é', 'è']);
    let of = |woman: bool| if woman { NameOf::Woman } else { NameOf::Man };
    let mut names: ShortMap<_, _> =
        FIRST_NAMES.iter().map(|&name| (name, of(is_soft(name)))).collect();
    EXCEPTIONS.iter().for_each(|&name| _ = names.insert(name, of(!is_soft(name))));
    EITHER.iter().for_each(|&name| _ = names.insert(name, NameOf::Either));
    names
});

/// Which first and last letters they have: most words have others.
static EDGES: LazyLock<Box<[bool]>> = LazyLock::new(|| {
    let mut seen = vec![false; 1 << 16].into_boxed_slice();
    for name in NAMES.keys() {
        if let Some(seen) = edges(name.as_bytes()).and_then(|place| seen.get_mut(place)) {
            *seen = true;
        }
    }
    seen
});

/// The place of a word's first and last four bytes in a table; none where it has fewer.
#[inline]
fn edges(word: &[u8]) -> Option<usize> {
    let (first, last) = word.first_chunk().zip(word.last_chunk())?;
    let first = u32::from_le_bytes(*first).wrapping_mul(0x9e37_79b1);
    let last = u32::from_le_bytes(*last).rotate_left(15).wrapping_mul(0x85eb_ca77);
    Some((first.wrapping_add(last) >> 16) as usize)
}

/// Tells whether a word can be a first name.
#[inline]
fn may_be_name(word: &[u8]) -> bool {
    edges(word).is_none_or(|place| EDGES.get(place).is_some_and(|seen| *seen))
}

/// Tells whether everybody knows `word` as a first name.
#[inline]
pub(crate) fn is_first_name(word: &str) -> bool {
    may_be_name(word.as_bytes()) && NAMES.contains_key(word)
}

/// Whose first name `word` is, if everybody knows it.
pub(crate) fn first_name(word: &str) -> Option<NameOf> {
    may_be_name(word.as_bytes()).then(|| NAMES.get(word).copied())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_twice() {
        for table in [FIRST_NAMES, EXCEPTIONS, EITHER] {
            let mut seen = std::collections::BTreeSet::new();
            let twice: Vec<_> = table.iter().filter(|name| !seen.insert(**name)).collect();
            assert!(twice.is_empty(), "{twice:?}");
        }
    }

    #[test]
    fn every_exception_is_a_first_name() {
        for name in EXCEPTIONS.iter().chain(EITHER) {
            assert!(FIRST_NAMES.contains(name), "{name}");
        }
    }

    #[test]
    fn a_first_name_tells_whose_it_is() {
        let rows = [("Anna", NameOf::Woman), ("Uwe", NameOf::Man), ("Birgit", NameOf::Woman)];
        for (name, of) in rows.into_iter().chain([("Jan", NameOf::Man), ("Kim", NameOf::Either)]) {
            assert_eq!(first_name(name), Some(of), "{name}");
        }
        assert_eq!(first_name("Muster"), None);
    }
}
