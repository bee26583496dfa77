//! Where the parts of an expression stood, noted while it is read.

pub(crate) use crate::date::find::{End, Role};

/// A part as the bytes that were left at its start and at its end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Noted {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) role: Role,
}

/// The parts noted so far; what does not fit is not kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Marks {
    list: [Noted; Self::MOST],
    len: usize,
    /// How many bytes stood behind the expression.
    behind: usize,
}

impl Marks {
    /// How many marks are kept.
    pub(crate) const MOST: usize = 12;

    pub(crate) const fn new() -> Self {
        Self {
            list: [Noted { start: 0, end: 0, role: Role::Whole }; Self::MOST],
            len: 0,
            behind: 0,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Notes the part between two rests of the same text.
    pub(crate) fn add(&mut self, from: &str, rest: &str, role: Role) {
        self.add_lens(from.len(), rest.len(), role);
    }

    /// The same for a part whose start is known by the bytes that were left there.
    pub(crate) fn add_len(&mut self, start: usize, rest: &str, role: Role) {
        self.add_lens(start, rest.len(), role);
    }

    /// The same where the bytes left at its end are known too.
    pub(crate) fn add_lens(&mut self, start: usize, end: usize, role: Role) {
        if let Some(place) = self.list.get_mut(self.len) {
            *place = Noted { start, end, role };
            self.len += 1;
        }
    }

    /// Begins a part earlier, where the bytes left were `start`.
    pub(crate) fn widen(&mut self, at: usize, start: usize) {
        if let Some(noted) = self.list.get_mut(at).filter(|_| at < self.len) {
            noted.start = start;
        }
    }

    /// Tells how much stood behind the expression, which the bytes left at a place are counted with.
    pub(crate) fn measure(&mut self, after: &str) {
        self.behind = after.len();
    }

    pub(crate) fn behind(&self) -> usize {
        self.behind
    }

    /// Forgets all but the first `len`, after a way that led nowhere.
    pub(crate) fn cut(&mut self, len: usize) {
        self.len = self.len.min(len);
    }

    /// Notes the part unless the way there noted parts of its own.
    pub(crate) fn add_unless(&mut self, since: usize, from: &str, rest: &str, role: Role) {
        if self.len == since {
            self.add(from, rest, role);
        }
    }

    /// Changes the roles of all marks from `since` on.
    pub(crate) fn turn(&mut self, since: usize, change: impl Fn(Role) -> Role) {
        for noted in self.list.iter_mut().take(self.len).skip(since) {
            noted.role = change(noted.role);
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Noted> + '_ {
        self.list.iter().take(self.len).copied()
    }
}
