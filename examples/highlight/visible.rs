//! Characters that one does not see, but that change what one sees.

/// The name to show for a character that must not reach a page or a terminal: controls, and all that turns
/// the direction of writing or hides words.
///
/// Soft hyphens, joiners and zero-width spaces stay: they break and join lines, as their authors meant.
pub fn hidden(c: char) -> Option<String> {
    let turns = matches!(
        c,
        '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    let hides = matches!(
        c,
        '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    );
    let control = c.is_control() && c != '\t' && c != '\n';
    (turns || hides || control).then(|| format!("U+{:04X}", u32::from(c)))
}

/// The text with the names of such characters in their places.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match hidden(c) {
            Some(name) => out.extend(["⟨", &name, "⟩"]),
            None => out.push(c),
        }
    }
    out
}
