//! The page of the example `highlight`: text stays text, marks lie inside one another, colours can be read.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "the example's modules are whole here, the tests use parts of them"
)]

#[path = "../examples/highlight/ansi.rs"]
mod ansi;
#[path = "../examples/highlight/article.rs"]
mod article;
#[path = "../examples/highlight/html.rs"]
mod html;
#[path = "../examples/highlight/nest.rs"]
mod nest;
#[path = "../examples/highlight/read.rs"]
mod read;
#[path = "../examples/article/record.rs"]
mod record;
#[path = "../examples/highlight/svg.rs"]
mod svg;
#[path = "../examples/highlight/timeline.rs"]
mod timeline;
#[path = "../examples/highlight/visible.rs"]
mod visible;
#[path = "../examples/highlight/when.rs"]
mod when;

use article::{Article, Family, Find, Line, Moment, Role, Saying};
use chrono::NaiveDate;
use depesche::Span;
use std::collections::HashMap;

/// One line of text, all of it found by every family, with the text itself as every value.
fn hostile(text: &str) -> Article<'_> {
    let span = Span::new(0, text.len());
    let find = |family| Find { span, family, value: text.to_owned() };
    let day = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap().and_hms_opt(0, 0, 0).unwrap();
    Article {
        text,
        day: Some(day),
        lines: vec![Line { span, role: Role::Headline }, Line { span, role: Role::Paragraph }],
        finds: Family::ALL.map(find).to_vec(),
        moments: vec![Moment { find: 5, start: day, end: day, value: text.to_owned() }],
        sayings: vec![Saying {
            find: 2,
            speaker: Some(text.to_owned()),
            words: text.to_owned(),
            cue: text.to_owned(),
            kind: "direct",
        }],
    }
}

/// The tags of the page's body, by a reader that takes every `<` for the start of one.
fn tags(page: &str) -> Vec<&str> {
    let (_, body) = page.split_once("</head>").expect("a head");
    body.split('<').skip(1).map(|tag| tag.split('>').next().unwrap_or(tag)).collect()
}

#[test]
fn markup_in_the_text_stays_text() {
    let text =
        r#"<script>alert("1 & 2")</script> <img src=x onerror='x'> --> ]]> </title></style>"#;
    let page = html::page(&hostile(text));
    assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
    assert_eq!(page.matches("</title>").count(), page.matches("<title>").count());
    assert_eq!(page.matches("</style>").count(), 1);
    assert!(page.contains("&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;"));
    let picture = svg::picture(&hostile(text));
    assert!(!picture.contains("<script") && !picture.contains("<img"), "{picture}");
    assert_eq!(picture.matches("</style>").count(), 1);
}

#[test]
fn a_value_cannot_leave_its_attribute() {
    let page = html::page(&hostile(r#"" onfocus="alert(1)" x=' onclick='y"#));
    for tag in tags(&page) {
        // Every second part stands between quotes; what is left are names.
        let names: String = tag.split('"').step_by(2).collect();
        assert!(!names.contains("onfocus") && !names.contains("onclick"), "{tag}");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
    }
}

#[test]
fn ampersands_are_not_entities() {
    let page = html::page(&hostile("Müller &amp; Söhne &lt;b&gt; &#60;"));
    assert!(page.contains("Müller &amp;amp; Söhne &amp;lt;b&amp;gt; &amp;#60;"));
}

#[test]
fn what_turns_the_text_round_is_shown_and_does_not_turn() {
    let controls = "\u{202e}\u{202d}\u{2066}\u{2067}\u{2068}\u{2069}\u{200e}\u{200f}\u{61c}\u{feff}\0\u{1b}\u{9b}\u{7f}";
    let text = format!("Stand{controls}: heute");
    let page = html::page(&hostile(&text));
    let shown = ansi::page(&hostile(&text));
    let picture = svg::picture(&hostile(&text));
    for c in controls.chars() {
        let name = format!("U+{:04X}", u32::from(c));
        assert!(!page.contains(c), "{name} went through to the page");
        assert!(!picture.contains(c), "{name} went through to the picture");
        assert!(
            page.contains(&format!("<span class=\"hidden\">{name}</span>")),
            "{name} is not shown"
        );
        assert!(page.contains(&format!("⟨{name}⟩")), "{name} is not shown in a value");
        assert!(shown.contains(&format!("⟨{name}⟩")), "{name} is not shown in the terminal");
        assert!(c == '\u{1b}' || !shown.contains(c), "{name} went through to the terminal");
    }
    // All escapes in the terminal are our own: they set colours and nothing else.
    for escape in shown.split('\u{1b}').skip(1) {
        let code =
            escape.strip_prefix('[').and_then(|rest| rest.split_once('m')).map(|(code, _)| code);
        assert!(
            code.is_some_and(|c| c.bytes().all(|b| b.is_ascii_digit() || b == b';')),
            "{escape:?}"
        );
    }
}

#[test]
fn the_page_asks_for_nothing() {
    let page = html::page(&hostile("Am Montag"));
    for word in ["http:", "https:", "//", "url(", "@import", "<script", "src="] {
        assert!(!page.contains(word), "{word}");
    }
    assert!(page.contains("default-src 'none'"));
}

/// The words between the tags of the article, a line of the text for each of its paragraphs.
fn words(page: &str) -> Vec<String> {
    let (_, rest) = page.split_once("<article lang=\"de\">").expect("an article");
    let (body, _) = rest.split_once("</article>").expect("its end");
    let lines = body.lines().filter(|line| !line.is_empty());
    let untagged = lines
        .map(|line| line.split('<').map(|s| s.split_once('>').map_or(s, |(_, s)| s)).collect());
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let plain = |line: String| entities.iter().fold(line, |line, (name, c)| line.replace(name, c));
    untagged.map(plain).collect()
}

#[test]
fn an_article_keeps_every_word() {
    let carried = include_str!("../examples/article/text/bruecke.txt");
    let hostile = "Stand: 4. April 2025\n\n<b>„Am & 'Montag'“</b>, sagte \"<script>\" am 4.4.2025 &amp; so &lt;\n";
    for text in [carried, hostile, "", "\n\n", "Montag"] {
        let article = read::article(text, None);
        let page = html::page(&article);
        let lines: Vec<&str> = article.lines.iter().filter_map(|line| line.span.of(text)).collect();
        assert_eq!(words(&page), lines);
        // And what is not in a line is blank, or a bullet.
        let shown: usize = lines.iter().map(|line| line.split_whitespace().count()).sum();
        let all = text.split_whitespace().filter(|word| *word != "*").count();
        assert_eq!(shown, all);
        assert!(!page.contains("<script") && !page.contains("<b>"));
        assert!(svg::picture(&article).ends_with("</svg>\n"));
    }
}

#[test]
fn the_article_that_is_carried_is_marked_by_every_family() {
    let article = read::article(include_str!("../examples/article/text/bruecke.txt"), None);
    for family in Family::ALL {
        let count = article.finds.iter().filter(|find| find.family == family).count();
        assert!(count >= 1, "{family:?} {count}");
    }
    assert!(article.moments.len() >= 8 && article.sayings.len() >= 4);
    assert!(article.moments.is_sorted_by_key(|moment| moment.start));
}

/// Every tag that is opened is closed, the last one first.
#[test]
fn marks_nest() {
    let text = "„Am Montag kommt er“, sagte Anna Muster am Dienstag";
    let at = |words: &str| {
        let start = text.find(words).unwrap();
        Span::new(start, start + words.len())
    };
    let find = |words: &str, family| Find { span: at(words), family, value: String::new() };
    let mut article = hostile(text);
    article.finds = vec![
        find("„Am Montag kommt er“", Family::Quote),
        find("Montag", Family::Date),
        find("kommt er“, sagte", Family::Source), // crosses the quotation's end
        find("sagte", Family::Cue),
        find("Anna Muster am Dienstag", Family::Speaker),
        find("Dienstag", Family::Date),
    ];
    let page = html::page(&article);
    let mut open = Vec::new();
    for tag in tags(&page) {
        let name = tag.split_ascii_whitespace().next().unwrap_or(tag);
        match name.strip_prefix('/') {
            // Opened in front of where we begin.
            Some("html") => {}
            Some(name) => assert_eq!(open.pop(), Some(name), "{tag}"),
            None if ["meta", "link", "input", "rect/", "line/"].contains(&name)
                || tag.ends_with('/') => {}
            None => open.push(name),
        }
    }
    assert_eq!(open, Vec::<&str>::new());
    assert!(page.contains(r#"<mark class="source" id="f2" tabindex="0" aria-description="">kommt er“</mark></mark><mark class="source">, "#));
}

/// The words of the page are the words of the text, in their order, whatever the finds are.
#[test]
fn no_words_are_lost() {
    let text = "ab cd ef gh ij";
    for (a, b) in (0..14).flat_map(|a| (a..=14).map(move |b| (a, b))) {
        for (c, d) in [(3, 8), (0, 14), (5, 6), (14, 14)] {
            let find = |start, end| Find {
                span: Span::new(start, end),
                family: Family::Date,
                value: String::new(),
            };
            let pieces = nest::pieces(text, Span::new(2, 11), &[find(a, b), find(c, d)]);
            let words: String = pieces
                .iter()
                .filter_map(|piece| match piece {
                    nest::Piece::Text(words) => Some(*words),
                    _ => None,
                })
                .collect();
            assert_eq!(words, " cd ef gh");
            let mut depth = 0_i32;
            for piece in &pieces {
                match piece {
                    nest::Piece::Text(_) => {}
                    nest::Piece::Close(..) => depth -= 1,
                    nest::Piece::Open(_) | nest::Piece::Again(_) => depth += 1,
                }
                assert!(depth >= 0);
            }
            assert_eq!(depth, 0);
        }
    }
}

/// The colours of a `:root` block of the style sheet.
fn colours(block: &str) -> HashMap<&str, [f64; 3]> {
    let rows = block.split(['{', ';', '}']).filter_map(|row| row.trim().split_once(": #"));
    rows.filter_map(|(name, hex)| {
        let hex = if hex.len() == 3 {
            hex.chars().flat_map(|c| [c, c]).collect()
        } else {
            hex.to_owned()
        };
        let part = |at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
        Some((
            name.trim().strip_prefix("--")?,
            [part(0)?, part(2)?, part(4)?].map(|part| f64::from(part) / 255.0),
        ))
    })
    .collect()
}

/// The contrast of two colours, as WCAG 2 defines it.
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let light = |colour: [f64; 3]| {
        let [r, g, b] = colour.map(|part| {
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (light(a), light(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn colours_can_be_read() {
    let style = include_str!("../examples/highlight/style.css");
    let blocks: Vec<&str> =
        style.split(":root {").skip(1).map(|s| s.split('}').next().unwrap()).collect();
    assert_eq!(blocks.len(), 3, "light, dark, print");
    for (name, block) in ["light", "dark", "print"].into_iter().zip(blocks) {
        let colours = colours(block);
        let ratio = |a: &str, b: &str| contrast(colours[a], colours[b]);
        for ground in ["paper", "date", "stamp", "source", "quote"] {
            let text = ratio("ink", ground);
            assert!(text >= 7.0, "{name}: ink on {ground} {text:.2}");
            println!("{name}: ink on {ground} {text:.1}");
        }
        for text in ["quiet", "link"] {
            let ratio = ratio(text, "paper");
            assert!(ratio >= 7.0, "{name}: {text} on paper {ratio:.2}");
            println!("{name}: {text} on paper {ratio:.1}");
        }
        for family in ["date", "stamp", "source", "quote"] {
            let line = format!("{family}-line");
            for ground in ["paper", family, "quote"] {
                let ratio = ratio(&line, ground);
                assert!(ratio >= 3.0, "{name}: {line} on {ground} {ratio:.2}");
                println!("{name}: {line} on {ground} {ratio:.1}");
            }
        }
    }
}
