//! Pairs the quotation marks of a paragraph in one pass over a stack; the policy is in the docs of [`crate::quote`].

use super::tokens::{APOSTROPHES, COMMAS, LESS, MORE, Shape, Token};
use crate::quote::{MarkStyle, words::Class};

/// Two marks that belong together, as token numbers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair {
    pub(super) open: usize,
    /// The closing mark; of an open quotation the last token inside.
    pub(super) close: usize,
    pub(super) closed: bool,
    pub(super) depth: usize,
    pub(super) style: MarkStyle,
}

/// In which direction a text writes its guillemets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Guillemets {
    #[default]
    Unknown,
    /// `»…«`
    Inward,
    /// `«…»`
    Outward,
}

/// What closes with what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Double,
    Guillemet,
    Single,
    SingleGuillemet,
}

const FAMILIES: usize = 4;

/// What a mark does here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Opens,
    Closes,
    /// An apostrophe, an inch, a closing mark without a start.
    Nothing,
}

/// Pairs the marks of a paragraph and sets [`Token::partner`] of the opening ones.
///
/// `goes_on`: the next paragraph opens with this mark again, so that an open quotation reaches the end.
pub(super) fn pair(
    tokens: &mut [Token],
    guillemets: &mut Guillemets,
    goes_on: Option<char>,
) -> Vec<Pair> {
    let mut pairing =
        Pairing { tokens, guillemets, stack: Vec::new(), open: [0; FAMILIES], pairs: Vec::new() };
    for at in 0..pairing.tokens.len() {
        if pairing.tokens.get(at).is_some_and(|token| token.shape == Shape::Mark) {
            pairing.mark(at);
        }
    }
    pairing.finish(goes_on)
}

struct Pairing<'a> {
    tokens: &'a mut [Token],
    guillemets: &'a mut Guillemets,
    /// Numbers of `pairs` that are still open.
    stack: Vec<usize>,
    /// How many of each family are open.
    open: [usize; FAMILIES],
    pairs: Vec<Pair>,
}

impl Pairing<'_> {
    fn mark(&mut self, at: usize) {
        let Some(token) = self.tokens.get(at).copied() else { return };
        let family = family(token.sign);
        match self.role(at, token, family) {
            Role::Opens => self.opens(at, family),
            Role::Closes => self.closes(at, token.sign, family),
            Role::Nothing => {}
        }
    }

    fn opens(&mut self, at: usize, family: Family) {
        self.stack.push(self.pairs.len());
        self.count(family, true);
        let style = MarkStyle::Mixed;
        self.pairs.push(Pair { open: at, close: usize::MAX, closed: false, depth: 0, style });
    }

    /// Closes the last open mark of the family; what was opened inside of it stays open for good.
    fn closes(&mut self, at: usize, sign: char, wanted: Family) {
        while let Some(number) = self.stack.pop() {
            let Some(opener) = self.opener(number) else { return };
            let own = family(opener);
            self.count(own, false);
            if own == wanted {
                if let Some(pair) = self.pairs.get_mut(number) {
                    pair.close = at;
                    pair.closed = true;
                    pair.style = style(opener, sign);
                    let open = pair.open;
                    if let Some(token) = self.tokens.get_mut(open) {
                        token.set_partner(at);
                    }
                }
                return;
            }
            // It ends here at the latest.
            if let Some(pair) = self.pairs.get_mut(number) {
                pair.close = at;
            }
        }
    }

    fn count(&mut self, family: Family, up: bool) {
        if let Some(count) = self.open.get_mut(family as usize) {
            *count = if up { *count + 1 } else { count.saturating_sub(1) };
        }
    }

    fn is_open(&self, family: Family) -> bool {
        self.open.get(family as usize).is_some_and(|&count| count > 0)
    }

    fn opener(&self, number: usize) -> Option<char> {
        let pair = self.pairs.get(number)?;
        self.tokens.get(pair.open).map(|token| token.sign)
    }

    /// The mark that was opened last.
    fn top(&self) -> Option<char> {
        self.opener(*self.stack.last()?)
    }

    fn role(&mut self, at: usize, token: Token, family: Family) -> Role {
        let before = at.checked_sub(1).and_then(|i| self.tokens.get(i));
        let after = self.tokens.get(at + 1);
        let edge = Edge::of(token, before, after);
        let open = self.is_open(family);
        match token.sign {
            '„' | COMMAS => match () {
                // „Nein„: the same mark at both ends.
                () if open && edge == Edge::Right => Role::Closes,
                // Two commas after a word are a slip of the hand.
                () if token.sign == COMMAS && edge != Edge::Left => Role::Nothing,
                () => Role::Opens,
            },
            '“' => match () {
                () if open && !(edge == Edge::Left && self.top() == Some('“')) => Role::Closes,
                () if edge == Edge::Right => Role::Nothing,
                () => Role::Opens,
            },
            '”' => match () {
                () if open => Role::Closes,
                () if edge == Edge::Left => Role::Opens,
                () => Role::Nothing,
            },
            '"' | '‟' | APOSTROPHES => straight(token, edge, before, open),
            '»' | '«' | '›' | '‹' | LESS | MORE => self.guillemet(token.sign, edge, open),
            '‚' => match edge {
                Edge::Left => Role::Opens,
                Edge::Right if open => Role::Closes,
                _ => Role::Nothing,
            },
            _ => single(token, edge, before, after, open),
        }
    }

    fn guillemet(&mut self, sign: char, edge: Edge, open: bool) -> Role {
        let inward = matches!(sign, '»' | '›' | MORE);
        let double = matches!(sign, '»' | '«');
        let by_text = match *self.guillemets {
            Guillemets::Inward => inward,
            Guillemets::Outward => !inward,
            // Unknown: inside an open pair the other mark closes.
            Guillemets::Unknown => !open,
        };
        let opens = match edge {
            Edge::Left => true,
            Edge::Right => false,
            Edge::None => by_text,
        };
        if opens && double {
            *self.guillemets = if inward { Guillemets::Inward } else { Guillemets::Outward };
        }
        match (opens, open) {
            (true, _) => Role::Opens,
            (false, true) => Role::Closes,
            (false, false) => Role::Nothing,
        }
    }

    /// Ends what is still open: at the frame, the sentence or the next opening mark.
    fn finish(mut self, goes_on: Option<char>) -> Vec<Pair> {
        let last = self.tokens.len().saturating_sub(1);
        let mut next_opener = self.tokens.len();
        for number in (0..self.pairs.len()).rev() {
            let Some(pair) = self.pairs.get(number).copied() else { break };
            if !pair.closed {
                let sign = self.tokens.get(pair.open).map_or('\0', |token| token.sign);
                let end = self.open_end(pair.open, next_opener.min(pair.close));
                let framed = self.tokens.get(end + 1).is_some_and(|next| next.sign == ',');
                let whole = goes_on == Some(sign) && next_opener > last && !framed;
                let end = if whole { last } else { end };
                let quotes = !matches!(family(sign), Family::Single | Family::SingleGuillemet);
                let end = if quotes { end } else { pair.open };
                self.ends_open(number, end, opened_style(sign));
            }
            next_opener = pair.open;
        }
        // What holds nothing, or was a single mark without an end, is no quotation.
        self.pairs.retain(|pair| pair.close > pair.open + usize::from(pair.closed));
        self.stack.clear();
        for number in 0..self.pairs.len() {
            self.depth(number);
        }
        self.pairs
    }

    /// Sets how many pairs stand around a pair; `stack` holds the ends of those.
    fn depth(&mut self, number: usize) {
        let Some(pair) = self.pairs.get_mut(number) else { return };
        while self.stack.last().is_some_and(|&end| end < pair.open) {
            self.stack.pop();
        }
        pair.depth = self.stack.len();
        self.stack.push(pair.close);
    }

    fn ends_open(&mut self, number: usize, end: usize, style: MarkStyle) {
        let Some(pair) = self.pairs.get_mut(number) else { return };
        pair.close = end;
        pair.style = style;
        if let Some(token) = self.tokens.get_mut(pair.open) {
            token.set_partner(end);
        }
    }

    /// `sagte …`, `so der Rat`
    fn begins_frame(&self, at: usize) -> bool {
        let lower = |token: &&Token| token.shape == Shape::Lower;
        let Some(first) = self.tokens.get(at).filter(lower) else { return false };
        let named = |next: &Token| next.is_capital() || next.is(Class::NOMINATIVE);
        first.is(Class::CUE) && !first.is(Class::ARTICLE)
            || first.is(Class::SO) && self.tokens.get(at + 1).is_some_and(named)
    }

    /// The last token of a quotation that nobody closed.
    fn open_end(&self, open: usize, wall: usize) -> usize {
        let mut at = open + 1;
        while let Some(token) = self.tokens.get(at).filter(|_| at < wall) {
            let next = self.tokens.get(at + 1);
            if token.sign == ',' && self.begins_frame(at + 1) {
                return at - 1;
            }
            let ends = matches!(token.sign, '.' | '!' | '?' | '…')
                && next.is_none_or(|n| {
                    n.blank_before && !matches!(n.shape, Shape::Lower | Shape::Number)
                });
            if ends && !self.tokens.get(at - 1).is_some_and(Token::is_abbreviation) {
                return at;
            }
            at += 1;
        }
        at - 1
    }
}

/// On which side of a mark a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    /// A blank before, a word behind: it opens.
    Left,
    /// A word before, a blank or a sign behind: it closes.
    Right,
    None,
}

impl Edge {
    fn of(token: Token, before: Option<&Token>, after: Option<&Token>) -> Self {
        let free_before = token.blank_before
            || before.is_none_or(|b| {
                matches!(b.sign, '(' | '[' | '{' | '–' | '—' | '-' | '/') || opener(b.sign)
            });
        let free_after = after.is_none_or(|a| {
            a.blank_before || (a.shape == Shape::Sign && !matches!(a.sign, '(' | '[' | '{' | '…'))
        });
        match (free_before, free_after) {
            (true, false) => Self::Left,
            (false, true) => Self::Right,
            _ => Self::None,
        }
    }
}

fn opener(sign: char) -> bool {
    matches!(sign, '„' | '‚' | COMMAS)
}

/// `'`, `’`, `‘`, `` ` ``, `´`: an apostrophe unless it stands at an edge.
fn single(
    token: Token,
    edge: Edge,
    before: Option<&Token>,
    after: Option<&Token>,
    open: bool,
) -> Role {
    let joins = !token.blank_before
        && after.is_some_and(|a| !a.blank_before && a.is_word())
        && before.is_some_and(|b| b.is_word() || b.shape == Shape::Number);
    if joins {
        return Role::Nothing;
    }
    // `die '90er`, `'n`, `'s`
    let short = after.is_some_and(|a| match a.shape {
        Shape::Number => true,
        Shape::Lower => a.len() <= 2,
        _ => false,
    });
    match edge {
        Edge::Left if token.sign != '´' && !(short && token.sign != '‘') => Role::Opens,
        Edge::Left => Role::Nothing,
        _ if open => Role::Closes,
        _ => Role::Nothing,
    }
}

/// `"` and `''` look the same at both ends.
fn straight(token: Token, edge: Edge, before: Option<&Token>, open: bool) -> Role {
    if !open {
        let inch = before.is_some_and(|b| b.shape == Shape::Number && !token.blank_before);
        return if edge == Edge::Right || inch { Role::Nothing } else { Role::Opens };
    }
    // A second opening one: the first was never closed, or another style stands inside.
    if edge == Edge::Left { Role::Opens } else { Role::Closes }
}

fn family(sign: char) -> Family {
    match sign {
        '»' | '«' | LESS | MORE => Family::Guillemet,
        '›' | '‹' => Family::SingleGuillemet,
        '‚' | '‘' | '’' | '‛' | '\'' | '`' | '´' => Family::Single,
        _ => Family::Double,
    }
}

fn style(open: char, close: char) -> MarkStyle {
    match (open, close) {
        ('„', '“') => MarkStyle::German,
        ('„', '”') => MarkStyle::GermanHigh,
        ('„', '"') => MarkStyle::GermanAscii,
        ('"', '"') => MarkStyle::Ascii,
        ('“', '”') => MarkStyle::English,
        ('»', '«') => MarkStyle::Inward,
        ('«', '»') => MarkStyle::Outward,
        ('‚', '‘') => MarkStyle::Single,
        ('‘', '’') => MarkStyle::SingleEnglish,
        ('\'', '\'') => MarkStyle::SingleAscii,
        ('›', '‹') => MarkStyle::SingleInward,
        ('‹', '›') => MarkStyle::SingleOutward,
        (COMMAS, APOSTROPHES) => MarkStyle::Typewriter,
        (APOSTROPHES, APOSTROPHES) => MarkStyle::DoubleApostrophe,
        (MORE, LESS) => MarkStyle::TypewriterInward,
        (LESS, MORE) => MarkStyle::TypewriterOutward,
        _ => MarkStyle::Mixed,
    }
}

/// The style of a quotation without an end, by its opening mark.
fn opened_style(open: char) -> MarkStyle {
    match open {
        '„' => MarkStyle::German,
        '"' => MarkStyle::Ascii,
        '“' => MarkStyle::English,
        '»' => MarkStyle::Inward,
        '«' => MarkStyle::Outward,
        COMMAS => MarkStyle::Typewriter,
        APOSTROPHES => MarkStyle::DoubleApostrophe,
        MORE => MarkStyle::TypewriterInward,
        LESS => MarkStyle::TypewriterOutward,
        _ => MarkStyle::Mixed,
    }
}
