//! A leadership guide in Markdown as a model, and an honest self-assessment scored against it.
//!
//! Everything here is a pure function from data to data: no file, no clock, no browser. A guide is read with
//! [`parse()`], an assessment with [`read()`], and a [`Scorecard`] comes out of [`score()`].

mod assessment;
mod attributes;
mod blocks;
mod diagnostic;
mod encoding;
mod escape;
mod fences;
mod finding;
mod fingerprint;
mod format;
mod guide;
mod id;
mod identify;
mod inline;
mod item;
pub mod limits;
mod markdown;
mod name;
mod outline;
mod parse;
mod question;
mod rated;
mod read;
mod review;
mod role;
mod score;
mod scorecard;
mod slug;
mod text;
mod tree;

pub use assessment::{Answer, Assessment, Confidence, FORMAT, GuideReference, Mode, Rater, Role};
pub use diagnostic::{Counts, Diagnostic, Position, Severity, Span};
pub use finding::CODES;
pub use format::{FormatError, format};
pub use guide::{
    Block, Domain, Example, Feed, Guide, Level, MeasureGroup, Metric, Outcome, Point, PracticeGroup,
    Question, Rated, Scale, Section, Step, Topic,
};
pub use id::Id;
pub use item::{Item, Kind, Lens, items};
pub use parse::{Parsed, parse};
pub use read::{Problem, Reading, read};
pub use score::score;
pub use scorecard::{
    Flag, FlagCode, GroupKind, GroupScore, ItemScore, Lenses, MetricScore, Score, Scorecard, Share, Status,
};
pub use text::{Run, Text};
