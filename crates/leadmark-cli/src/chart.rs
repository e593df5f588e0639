//! A score as a bar of text.

use leadmark_core::Score;

use crate::columns;

/// What a bar is drawn with; without colour, and in ASCII where nothing else can be read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Marks {
    /// What is certain, whatever the open answers turn out to be.
    certain: char,
    /// What they could add.
    open: char,
    /// What is out of reach.
    rest: char,
    score: char,
    /// What stands where there is no figure.
    pub(crate) none: char,
}

impl Marks {
    /// The marks that whoever reads the result expects to see.
    pub(crate) fn readable() -> Self {
        if columns::is_utf8() {
            Self { certain: '█', open: '▒', rest: '·', score: '┃', none: '–' }
        } else {
            Self { certain: '#', open: '=', rest: '.', score: '|', none: '-' }
        }
    }

    /// Says what the marks of a bar mean, and a figure's absence where `missing` says that there is one.
    pub(crate) fn legend(self, missing: bool) -> String {
        let Self { certain, open, score, none, .. } = self;
        let mut legend =
            format!("  {certain} certain, {open} what open answers could still add, {score} the score\n");
        if missing {
            legend.extend(["  ", &none.to_string(), " no score: fewer than half is answered\n"]);
        }
        legend
    }
}

/// Draws a score from 0 to 100 with its bounds.
pub(crate) fn bar(score: &Score, width: usize, marks: Marks) -> String {
    let (low, high) = (score.low.unwrap_or(0.0), score.high.unwrap_or(0.0));
    let place = |points: f64| points / 100.0 * real(width);
    let marked = score.score.map(|points| place(points).floor().min(real(width) - 1.0));
    let cell = |index: usize| {
        let (start, middle) = (real(index), real(index) + 0.5);
        match marked {
            Some(marked) if (start - marked).abs() < 0.5 => marks.score,
            _ if middle < place(low) => marks.certain,
            _ if middle < place(high) => marks.open,
            _ => marks.rest,
        }
    };
    (0..width).map(cell).collect()
}

fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
