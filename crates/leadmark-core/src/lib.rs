//! A leadership guide in Markdown as a model, and an honest self-assessment scored against it.
//!
//! Everything here is a pure function from data to data: no file, no clock, no browser. A guide is read with
//! [`parse()`], an assessment with [`read()`], and a [`Scorecard`] comes out of [`score()`].

mod assessment;
mod attributes;
mod blocks;
mod canonical;
mod change;
mod cohort;
mod content;
mod counts;
mod cursor;
mod diagnostic;
mod draw;
mod encoding;
mod escape;
mod fences;
mod finding;
mod fingerprint;
mod flags;
mod floor;
mod form;
mod format;
mod guide;
mod headings;
mod id;
mod identify;
mod inline;
mod item;
mod layout;
pub mod limits;
mod line;
mod markdown;
mod merge;
mod name;
pub mod order;
mod outline;
mod parse;
mod places;
mod plan;
mod practice;
mod problem;
mod question;
mod rated;
mod raters;
mod read;
mod read_reviews;
mod rebase;
mod review;
mod role;
mod schedule;
mod score;
mod scorecard;
mod scoring;
mod sentence;
mod sheet;
mod slug;
mod tallier;
mod tally;
mod text;
mod tree;

pub use assessment::{Answer, Assessment, Confidence, FORMAT, GuideReference, Mode, Rater, Role};
pub use change::{Change, Difference, ItemChange, LensChanges, MetricChange, compare, sign_test};
pub use cohort::{
    Alpha, COHORT_FORMAT, CohortFigures, CohortGroup, CohortOptions, CohortReport, Figures, HiddenGroups,
    ItemFigures, LensFigures, MetricFigures, cohort,
};
pub use diagnostic::{Counts, Diagnostic, Position, Severity, Span};
pub use draw::{INTERVIEW, draw};
pub use finding::CODES;
pub use flags::Pattern;
pub use floor::FLOOR;
pub use format::{FormatError, format};
pub use guide::{
    Block, Domain, Example, Feed, Guide, Level, MeasureGroup, Metric, Outcome, Point, PracticeGroup,
    Question, Rated, Scale, Section, Step, Topic,
};
pub use id::Id;
pub use item::{Item, Kind, Lens, items};
pub use merge::{MergeError, merge};
pub use parse::{Parsed, parse};
pub use plan::{Action, Gain, Plan, Rung, TopicReadiness, plan};
pub use practice::{Practice, PracticeCounts, PracticeState, QuestionPractice, TopicPractice, practice};
pub use problem::{KINDS, Problem, problem_sentences};
pub use raters::{ItemRaters, MetricRaters, RaterCounts, RatersReport, View, Views, raters};
pub use read::{Reading, read, read_answer, read_without_guide};
pub use read_reviews::{read_recall, read_review, read_reviews, read_time, read_whole};
pub use rebase::{Moved, Rebased, rebase};
pub use schedule::{Recall, Review, recall_of, schedule};
pub use score::score;
pub use scorecard::{
    Flag, FlagCode, GroupKind, GroupScore, ItemScore, Lenses, MetricScore, Score, Scorecard, Share, Status,
};
pub use scoring::{NewShare, Rescored, Scoring};
pub use sentence::sentences;
pub use tallier::Tallier;
pub use tally::{
    Comoments, GroupTally, ItemTally, LensTallies, MetricTally, ScoreTally, TALLY_FORMAT, Tally, TallyError,
    merge_tallies,
};
pub use text::{Run, Text};
