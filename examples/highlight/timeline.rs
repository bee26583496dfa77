//! The days an article speaks of, on a line and as a list.

use crate::{
    article::{Article, Moment},
    html::escape,
};
use chrono::NaiveDateTime;
use std::fmt::Write;

/// The drawing is so wide; it grows and shrinks with the page.
const WIDTH: f64 = 360.0;
const MARGIN: f64 = 14.0;
const LANE: f64 = 12.0;
const BAR: f64 = 8.0;

/// What the axis can be marked with: days from the article's own, and their name.
#[rustfmt::skip]
const TICKS: &[(f64, &str)] = &[
    (1.0, "1 d"),
    (7.0, "1 wk"),
    (30.4, "1 mo"),
    (365.25, "1 yr"),
    (3_652.5, "10 yr"),
    (36_525.0, "100 yr"),
    (365_250.0, "1000 yr"),
];

/// What the article's own day is called.
const OWN: &str = "day of the text";

const NO_DAY: &str = "<p>No stamp says of which day the text is; with <code>--reference DATE</code> its \
                      dates find their places.</p>\n";

/// The section of the page: empty where no date stands on the calendar.
pub fn section(article: &Article<'_>) -> String {
    let mut out = String::from("<section id=\"timeline\">\n<h2>When</h2>\n");
    match article.day {
        None => out += NO_DAY,
        Some(_) if article.moments.is_empty() => return String::new(),
        Some(day) => out += &drawing(&article.moments, day),
    }
    out + &list(article) + "</section>\n"
}

/// Each stretch of time once, with the words that mean it.
fn list(article: &Article<'_>) -> String {
    let mut out = String::from("<ol>\n");
    for same in article.moments.chunk_by(|a, b| a.value == b.value) {
        let Some(first) = same.first() else { continue };
        let today = article.day.is_some_and(|day| first.start.date() == day.date());
        let class = if today { " class=\"today\"" } else { "" };
        let _ = write!(out, "<li{class}><time>{}</time> ", escape(&first.value));
        let words = same.iter().filter_map(|moment| {
            let words = article.finds.get(moment.find)?.span.of(article.text)?;
            Some(format!(
                "<a href=\"#f{}\" lang=\"de\"><bdi>{}</bdi></a>",
                moment.find,
                escape(words)
            ))
        });
        let _ = writeln!(out, "<span>{}</span></li>", words.collect::<Vec<_>>().join(" · "));
    }
    out + "</ol>\n"
}

/// Where times lie on the drawing: near the article's day a day is wide, far from it a year is narrow.
struct Axis {
    day: NaiveDateTime,
    first: f64,
    last: f64,
}

impl Axis {
    fn new(moments: &[Moment], day: NaiveDateTime) -> Self {
        let axis = Self { day, first: 0.0, last: 1.0 };
        let ends = moments.iter().flat_map(|moment| [moment.start, moment.end]);
        let places: Vec<f64> =
            ends.map(|at| bent(axis.days(at))).chain([bent(-8.0), bent(8.0)]).collect();
        let first = places.iter().copied().fold(f64::INFINITY, f64::min);
        let last = places.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        Self { day, first, last }
    }

    fn days(&self, at: NaiveDateTime) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a minute more or less is not seen")]
        let minutes = (at - self.day).num_minutes() as f64;
        minutes / MINUTES
    }

    /// From days to the drawing.
    fn x(&self, days: f64) -> f64 {
        MARGIN + (bent(days) - self.first) / (self.last - self.first) * (WIDTH - 2.0 * MARGIN)
    }
}

const MINUTES: f64 = 24.0 * 60.0;

/// Straight near nought, logarithmic beyond.
fn bent(days: f64) -> f64 {
    (days / 2.0).asinh()
}

/// Bars over an axis.
fn drawing(moments: &[Moment], day: NaiveDateTime) -> String {
    // From midnight on, so that the day itself lies to the right of its tick.
    let axis = Axis::new(moments, day.date().and_time(chrono::NaiveTime::MIN));
    let bars = lanes(moments, &axis);
    let lanes = bars.iter().map(|bar| bar.lane + 1).max().unwrap_or(1);
    #[expect(clippy::cast_precision_loss, reason = "a handful of lanes")]
    let ground = lanes as f64 * LANE + 8.0;
    let height = ground + 34.0;
    let mut out = format!(
        "<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{} dates on a line, \
         near ones wide apart, far ones close together; the list below has them all\">\n",
        moments.len()
    );
    for bar in &bars {
        #[expect(clippy::cast_precision_loss, reason = "a handful of lanes")]
        let y = ground - 4.0 - (bar.lane + 1) as f64 * LANE;
        let _ = writeln!(
            out,
            "<rect class=\"bar\" x=\"{:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{BAR}\" rx=\"4\">\
             <title>{}</title></rect>",
            bar.from,
            bar.to - bar.from,
            escape(bar.value),
        );
    }
    let _ = writeln!(
        out,
        "<line class=\"axis\" x1=\"0\" x2=\"{WIDTH}\" y1=\"{ground}\" y2=\"{ground}\"/>"
    );
    out + &ticks(&axis, ground) + "</svg>\n"
}

/// As many ticks as have room for their names; the article's own day is named on a row of its own.
fn ticks(axis: &Axis, ground: f64) -> String {
    let own = axis.x(0.0);
    let mut out = tick("tick own", own, OWN, ground, 29.0);
    let mut taken = vec![(own - 4.0, own + 4.0)];
    for &(days, name) in TICKS {
        for (days, name) in [(-days, format!("−{name}")), (days, format!("+{name}"))] {
            let (x, half) = (axis.x(days), half(&name));
            let inside = (MARGIN..=WIDTH - MARGIN).contains(&x);
            let free = taken.iter().all(|&(from, to)| x + half < from || to < x - half);
            if inside && free {
                taken.push((x - half, x + half));
                out += &tick("tick", x, &name, ground, 15.0);
            }
        }
    }
    out
}

/// Half the room that a name takes.
fn half(name: &str) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a short word")]
    let letters = name.chars().count() as f64;
    letters * 2.9 + 3.0
}

fn tick(class: &str, x: f64, name: &str, ground: f64, row: f64) -> String {
    let middle = x.clamp(half(name), WIDTH - half(name));
    let (end, base) = (ground + row - 10.0, ground + row);
    format!(
        "<line class=\"{class}\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{ground}\" y2=\"{end}\"/>\
         <text x=\"{middle:.1}\" y=\"{base}\">{name}</text>\n"
    )
}

/// A stretch of time on the drawing.
struct Bar<'a> {
    from: f64,
    to: f64,
    lane: usize,
    value: &'a str,
}

/// Each moment on the lowest lane that is free there.
fn lanes<'a>(moments: &'a [Moment], axis: &Axis) -> Vec<Bar<'a>> {
    let mut ends: Vec<f64> = Vec::new();
    let mut bars = Vec::new();
    for same in moments.chunk_by(|a, b| a.value == b.value) {
        let Some(moment) = same.first() else { continue };
        let from = axis.x(axis.days(moment.start));
        let to = axis.x(axis.days(moment.end)).max(from + BAR);
        let lane = ends.iter().position(|&end| end + 1.0 < from).unwrap_or(ends.len());
        match ends.get_mut(lane) {
            Some(end) => *end = to,
            None => ends.push(to),
        }
        bars.push(Bar { from, to, lane, value: &moment.value });
    }
    bars
}
