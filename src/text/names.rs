//! First names that everybody knows: `Lena Mai` is a person, and `Anna Muster` may sign alone.

use super::{Openings, ShortSet};
use std::sync::LazyLock;

/// First names: two words that begin with one are a person even where nothing says so.
#[rustfmt::skip]
const FIRST_NAMES: &[&str] = &[
    "Aaron", "Achim", "Adam", "Adele", "Adelheid", "Adrian", "Agnes", "Ahmed", "Ahmet", "Aleksandra", "Alena", "Alessandra", "Alessandro", "Alex",
    "Alexander", "Alexandra", "Alfred", "Ali", "Alice", "Alina", "Alma", "Alois", "Alwin", "Amelie", "Amir", "Ana", "Anastasia", "André", "Andre",
    "Andrea", "Andreas", "Andrej", "Andres", "András", "Aneta", "Angela", "Angelika", "Anika", "Anita", "Anja", "Anke", "Ann", "Ann-Kathrin", "Anna",
    "Anna-Lena", "Annabelle", "Annalena", "Anne", "Annegret", "Anneke", "Anneliese", "Annette", "Annika", "Anselm", "Ansgar", "Antje", "Anton", "Antonia",
    "Antonio", "Armin", "Arne", "Arno", "Arnold", "Astrid", "Axel", "Aylin", "Ayşe", "Ayse", "Balthasar", "Barbara", "Bärbel", "Bastian", "Beate",
    "Beatrice", "Ben", "Benedikt", "Benjamin", "Bente", "Berit", "Bernadette", "Bernd", "Bernhard", "Bert", "Berta", "Bettina", "Bianca", "Birgit",
    "Birte", "Björn", "Bodo", "Boris", "Brigitte", "Britta", "Bruno", "Burkhard",
    "Canan", "Carina", "Carl", "Carla", "Carlo", "Carmen", "Carola", "Carolin", "Caroline", "Carsten", "Caspar", "Catharina", "Cathrin", "Celine", "Cem",
    "Charlotte", "Chiara", "Chris", "Christa", "Christel", "Christian", "Christiane", "Christin", "Christina", "Christine", "Christof", "Christoph",
    "Christopher", "Cindy", "Claas", "Clara", "Claudia", "Claudio", "Claus", "Clemens", "Colette", "Conrad", "Constantin", "Constanze", "Cora", "Cordula",
    "Corinna", "Cornelia", "Cosima", "Dagmar", "Dana", "Daniel", "Daniela", "Daria", "Darius", "David", "Denis", "Deniz", "Dennis", "Derya", "Désirée",
    "Detlef", "Diana", "Dieter", "Dietmar", "Dietrich", "Dilek", "Dirk", "Dominik", "Dominique", "Doreen", "Doris", "Dorothea", "Dorothee", "Dunja",
    "Eberhard", "Eckhard", "Edda", "Edgar", "Edith", "Eike", "Elena", "Eleonore", "Elfriede", "Elias", "Elif", "Elina", "Elisa", "Elisabeth", "Elke",
    "Ella", "Ellen", "Elmar", "Elvira", "Emil", "Emilia", "Emily", "Emine", "Emma", "Enno", "Enrico", "Erdal", "Erhard", "Eric", "Erich", "Erik", "Erika",
    "Ernst", "Erwin", "Esra", "Esther", "Eugen", "Eva", "Eva-Maria", "Evelyn", "Fabian", "Fabienne", "Falk", "Fatih", "Fatma", "Felicitas", "Felix",
    "Ferdinand", "Finn", "Fiona", "Florentine", "Florian", "Frank", "Franz", "Franziska", "Frauke", "Fred", "Frederik", "Freya", "Frieda", "Friedemann",
    "Friederike", "Friedhelm", "Friedrich", "Fritz",
    "Gabi", "Gabriel", "Gabriele", "Georg", "Gerald", "Gerd", "Gerda", "Gerhard", "Gernot", "Gero", "Gerrit", "Gertrud", "Gesa", "Gesine", "Gina",
    "Giovanni", "Gisela", "Gitta", "Gökhan", "Gottfried", "Götz", "Gregor", "Greta", "Gudrun", "Guido", "Gundula", "Gunnar", "Günter", "Gunther",
    "Günther", "Gustav", "Hakan", "Hanna", "Hannah", "Hannes", "Hans", "Hans-Georg", "Hans-Joachim", "Hans-Jürgen", "Hans-Peter", "Hans-Werner", "Harald",
    "Hartmut", "Hasan", "Hauke", "Hedwig", "Heide", "Heidi", "Heidrun", "Heike", "Heiko", "Heiner", "Heinrich", "Heinz", "Helen", "Helena", "Helene",
    "Helga", "Hella", "Helmut", "Hendrik", "Henning", "Henriette", "Henrik", "Henrike", "Henry", "Herbert", "Hermann", "Hilde", "Hilmar", "Hinrich",
    "Holger", "Horst", "Hubert", "Hugo", "Hüseyin", "Ibrahim", "Ida", "Igor", "Ilja", "Ilka", "Ilona", "Ilse", "Imke", "Ines", "Inga", "Inge", "Ingeborg",
    "Ingo", "Ingolf", "Ingrid", "Inka", "Insa", "Irene", "Irina", "Iris", "Irmgard", "Isabel", "Isabell", "Isabella", "Isolde", "Ivan", "Ivana", "Ivo",
    "Jacob", "Jacqueline", "Jakob", "Jan", "Jana", "Janet", "Janina", "Janine", "Janko", "Janne", "Jannik", "Jannis", "Janosch", "Jasmin", "Jasper",
    "Jean", "Jeanette", "Jelena", "Jennifer", "Jenny", "Jens", "Jessica", "Jette", "Joachim", "Joana", "Jochen", "Joe", "Johann", "Johanna", "Johannes",
    "John", "Jolanda", "Jonas", "Jonathan", "Jonna", "Jörg", "Jörn", "José", "Josef", "Josefine", "Joseph", "Joshua", "Jost", "Judith", "Jule", "Julia",
    "Julian", "Juliane", "Julius", "Jürgen", "Juri", "Jutta", "Kai", "Karin", "Karina", "Karl", "Karl-Heinz", "Karla", "Karolina", "Karoline", "Karsten",
    "Kaspar", "Katarina", "Katharina", "Kathrin", "Katja", "Katrin", "Kay", "Kerem", "Kerstin", "Kevin", "Kilian", "Kim", "Kira", "Kirsten", "Klara",
    "Klaus", "Klemens", "Knut", "Konrad", "Konstantin", "Kristian", "Kristin", "Kristina", "Kristine", "Kristof", "Kurt",
    "Lara", "Lars", "Lasse", "Laura", "Laurenz", "Lea", "Leander", "Leif", "Leila", "Lena", "Lennard", "Lennart", "Leo", "Leon", "Leonard", "Leonie",
    "Levent", "Lia", "Lieselotte", "Lilli", "Lina", "Linda", "Linus", "Lisa", "Lisbeth", "Livia", "Lorenz", "Lothar", "Lotte", "Louis", "Louisa", "Luca",
    "Lucas", "Lucia", "Ludwig", "Luis", "Luisa", "Luise", "Lukas", "Lutz", "Lydia", "Magdalena", "Maik", "Maike", "Maja", "Malte", "Manfred", "Manuel",
    "Manuela", "Mara", "Marc", "Marcel", "Marco", "Marcus", "Mareen", "Mareike", "Marek", "Maren", "Margarete", "Margarethe", "Margit", "Margot",
    "Margrit", "Maria", "Marian", "Marianne", "Marie", "Marieke", "Marika", "Marina", "Mario", "Marion", "Marit", "Marius", "Mark", "Marko", "Markus",
    "Marlene", "Marlies", "Marta", "Martha", "Martin", "Martina", "Marvin", "Mascha", "Mathias", "Mathilde", "Matteo", "Matthias", "Maurice", "Max",
    "Maximilian", "Mehmet", "Meike", "Melanie", "Melina", "Melissa", "Meral", "Merle", "Merve", "Mia", "Michael", "Michaela", "Michel", "Michelle",
    "Miguel", "Mike", "Milena", "Miriam", "Mirjam", "Mirjana", "Mirko", "Mohamed", "Mohammed", "Mona", "Monika", "Moritz", "Murat", "Mustafa", "Myriam",
    "Nadia", "Nadine", "Nadja", "Natalia", "Natalie", "Natascha", "Nathalie", "Nele", "Nicholas", "Nick", "Niclas", "Nico", "Nicola", "Nicolai", "Nicolas",
    "Nicole", "Niels", "Niklas", "Nikola", "Nikolaus", "Nils", "Nina", "Noah", "Noemi", "Nora", "Norbert", "Olaf", "Ole", "Oleg", "Olga", "Oliver",
    "Olivia", "Omar", "Onno", "Orhan", "Oskar", "Oswald", "Ottilie", "Otto", "Özlem", "Pablo", "Pamela", "Paolo", "Pascal", "Patricia", "Patrick",
    "Patrik", "Patrizia", "Paul", "Paula", "Paulina", "Pauline", "Pavel", "Peter", "Petra", "Phil", "Philine", "Philip", "Philipp", "Philippe", "Pia",
    "Pierre", "Piotr", "Quirin",
    "Rafael", "Rahel", "Raimund", "Rainer", "Ralf", "Ralph", "Ramon", "Ramona", "Raphael", "Rebecca", "Rebekka", "Regina", "Regine", "Regula", "Reiner",
    "Reinhard", "Reinhold", "Renate", "René", "Rene", "Reto", "Ricarda", "Richard", "Rico", "Rike", "Rita", "Robert", "Roberto", "Robin", "Roger",
    "Roland", "Rolf", "Roman", "Romy", "Ronald", "Ronny", "Rosa", "Rosemarie", "Rosmarie", "Roswitha", "Rouven", "Ruben", "Rudi", "Rüdiger", "Rudolf",
    "Rupert", "Ruth",
    "Sabina", "Sabine", "Sabrina", "Sahra", "Samuel", "Sandra", "Sandro", "Sanna", "Sara", "Sarah", "Sascha", "Saskia", "Sebastian", "Selim", "Selina",
    "Selma", "Semra", "Sepp", "Severin", "Sibylle", "Siegfried", "Sieglinde", "Sigmar", "Sigrid", "Sigrun", "Silja", "Silke", "Silvia", "Simon", "Simona",
    "Simone", "Sina", "Sofia", "Sofie", "Solveig", "Sonja", "Sönke", "Sophia", "Sophie", "Sören", "Stefan", "Stefanie", "Steffen", "Steffi", "Stella",
    "Stephan", "Stephanie", "Susan", "Susanna", "Susanne", "Sven", "Svenja", "Swantje", "Swen", "Sybille", "Sylvia", "Tabea", "Tamara", "Tanja", "Tarik",
    "Tatjana", "Teresa", "Thea", "Thekla", "Theo", "Theodor", "Theresa", "Thies", "Thilo", "Thomas", "Thorben", "Thorsten", "Till", "Tillmann", "Tilman",
    "Tim", "Timo", "Tina", "Tobias", "Tom", "Toni", "Torben", "Torsten", "Tristan", "Udo", "Ueli", "Ulf", "Uli", "Ulrich", "Ulrike", "Urs", "Ursina",
    "Ursula", "Uschi", "Ute", "Uwe",
    "Valentin", "Valentina", "Valerie", "Vanessa", "Veit", "Vera", "Verena", "Veronika", "Victor", "Victoria", "Viktor", "Viktoria", "Vincent", "Vinzenz",
    "Viola", "Vivian", "Vladimir", "Volkan", "Volker", "Volkmar", "Waldemar", "Walter", "Waltraud", "Wanda", "Wenke", "Werner", "Wibke", "Wiebke",
    "Wieland", "Wilfried", "Wilhelm", "Willi", "Wilma", "Winfried", "Wolf", "Wolfgang", "Wolfram", "Xaver", "Yannick", "Yara", "Yasmin", "Yusuf", "Yvette",
    "Yvonne", "Zeynep", "Zoe", "Zora",
];

static NAMES: LazyLock<ShortSet<&str>> = LazyLock::new(|| FIRST_NAMES.iter().copied().collect());

/// How they begin.
static OPENINGS: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(FIRST_NAMES.iter().map(|name| name.as_bytes())));

/// Tells whether everybody knows `word` as a first name.
pub(crate) fn is_first_name(word: &str) -> bool {
    OPENINGS.has(word.as_bytes()) && NAMES.contains(word)
}
