use serde::{Deserialize, Serialize};

use crate::Severity;
use crate::sentence::say;

/// Something in an assessment file that can't be used as it stands.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, thiserror::Error)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
#[error("{path}: {message}; {help}")]
pub struct Problem {
    /// An error means that something was left out or replaced; a warning, that it was kept but counts nowhere.
    pub severity: Severity,
    /// A stable name for this kind of problem, such as `off-scale`.
    pub code: String,
    /// Where it is, such as `answers.reliability.level`; `$` is the file itself.
    pub path: String,
    /// What is wrong, in English.
    pub message: String,
    /// A stable name for the sentence that the message is, such as `missing-time`: to say it in another language. One code can
    /// have several; where it has one, that has the code's name.
    pub sentence: String,
    /// What the sentence and its help name, in the order of message and help. A kind of value is one of `null`,
    /// `true or false`, `a number`, `a text`, `a list` and `an object`.
    pub values: Vec<String>,
    /// How to mend it, in English; there is one help for each sentence.
    pub help: String,
}

impl Problem {
    /// Makes a problem: what its sentence says, of which values.
    pub(crate) fn new(sentence: Sentence, path: &str, values: &[&str]) -> Self {
        let [name, code, message, help] = words(sentence);
        let values: Vec<String> = values.iter().map(|&value| value.to_owned()).collect();
        let mut rest = values.iter();
        Self {
            severity: sentence.severity(),
            code: code.to_owned(),
            path: path.to_owned(),
            message: say(message, &mut rest),
            sentence: name.to_owned(),
            help: say(help, &mut rest),
            values,
        }
    }
}

macro_rules! sentences {
    ($($variant:ident $severity:ident $name:literal $code:literal $message:literal $help:literal)*) => {
        /// What a problem says. The names are stable, so that a catalogue of another language can go by them.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub(crate) enum Sentence { $($variant),* }

        impl Sentence {
            const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),* }
            }
        }

        /// Name, code, message and help of each, a line each; a `{}` stands for each value, a `{kind}` for one that is a kind.
        const WORDS: &str = concat!($($name, "\t", $code, "\t", $message, "\t", $help, "\n"),*);
    };
}

sentences! {
    NotAnAssessment Error "not-an-assessment" "not-an-assessment" "this is {kind}, not an assessment" "choose a file that Leadmark saved"
    LaterVersion Error "later-version" "later-version" "\"{}\" was written by a later version" "open it with the version that wrote it"
    OtherFormat Error "other-format" "other-format" "\"{}\" is not \"{}\"" "choose a file that Leadmark saved"
    NoFormat Error "no-format" "other-format" "there is no format \"{}\"" "choose a file that Leadmark saved"
    OtherGuide Warning "other-guide" "other-guide" "these answers are to the guide \"{}\", not to \"{}\"" "score them against their own guide"
    NoMode Error "no-mode" "bad-value" "{} is no mode; full is used" "write quick or full"
    NoRole Error "no-role" "bad-value" "{} is no role; self is used" "write self, peer, report or manager"
    UnknownItem Warning "unknown-item" "unknown-item" "the guide has no item \"{}\"; the answer is kept but counts nowhere" "rename the item's id, or add was= to the item"
    ConflictingAnswer Error "conflicting-answer" "conflicting-answer" "an answer and not applicable at once; the answer is used" "take notApplicable or the rest of the answer out"
    LevelOfQuestion Error "level-of-question" "wrong-kind" "a question is answered by the points covered" "write covered instead of level"
    PointsOfItem Error "points-of-item" "wrong-kind" "this item is answered by a level" "write level instead of covered"
    OffScale Error "off-scale" "off-scale" "{} is not on the scale of 1 to {}" "give one of its levels as a whole number"
    NoPoints Error "no-points" "bad-value" "this is no list of point ids" "write a list of texts"
    UnknownPoint Warning "unknown-point" "unknown-point" "the question has no point \"{}\"; it is kept but counts nowhere" "name a point of the question by its id"
    NoteTooLong Error "note-too-long" "note-too-long" "the note has {} characters, more than {}" "shorten it; the rest would be cut off"
    NoConfidence Error "no-confidence" "bad-value" "{} is no confidence" "write low, medium or high"
    UnknownMetric Warning "unknown-metric" "unknown-metric" "the guide has no such success metric; the target is kept but counts nowhere" "name a metric by its id"
    MissingField Error "missing-field" "missing-field" "this field is missing" "add it"
    MissingText Error "missing-text" "missing-field" "this field is missing or empty" "add it"
    MissingTime Error "missing-time" "missing-field" "this time is missing" "write whole milliseconds since 1970 UTC"
    NoTime Error "no-time" "bad-value" "{} is no time" "write whole milliseconds since 1970 UTC"
    NoObject Error "no-object" "bad-value" "this is {kind}, not an object" "write an object"
    NoText Error "no-text" "bad-value" "this is {kind}, not a text" "write a text"
    NoFlag Error "no-flag" "bad-value" "this is {kind}, not true or false" "write true or false"
    UnknownField Warning "unknown-field" "unknown-field" "this field has no meaning and is left out" "take it out"
    MissingFigure Error "missing-figure" "missing-field" "this is missing, or not a number" "give it"
    UnusableReview Error "unusable-review" "bad-value" "{} can't be used here" "write an object"
    UnusableRecall Error "unusable-recall" "bad-value" "{} can't be used here" "write again, hard, good or easy"
    UnusableTime Error "unusable-time" "bad-value" "{} can't be used here" "write whole milliseconds since 1970 UTC"
    UnusableDue Error "unusable-due" "bad-value" "{} can't be used here" "write a time that is not before last"
    UnusableDays Error "unusable-days" "bad-value" "{} can't be used here" "write a number of days"
    UnusableStability Error "unusable-stability" "bad-value" "{} can't be used here" "write days above 0, 36500 at most"
    UnusableDifficulty Error "unusable-difficulty" "bad-value" "{} can't be used here" "write a number from 1 to 10"
    UnusableRepetitions Error "unusable-repetitions" "bad-value" "{} can't be used here" "write 1 or more, or take the review out"
    UnusableLapses Error "unusable-lapses" "bad-value" "{} can't be used here" "write a number below repetitions"
    UnusableWhole Error "unusable-whole" "bad-value" "{} can't be used here" "write a whole number from {} to {}"
    RefusedReview Error "refused-review" "bad-value" "FSRS refused it: {}" "take it out"
}

/// What a value can be instead of what is wanted, in English, as `{kind}` stands for it.
pub const KINDS: [&str; 6] = ["null", "true or false", "a number", "a text", "a list", "an object"];

/// Lists the stable names of all sentences that problems can say, each with its code, its English and its help: a `{}` stands for
/// each value, a `{kind}` for one of [`KINDS`].
pub fn problem_sentences() -> Vec<[&'static str; 4]> {
    WORDS.lines().map(taken_apart).collect()
}

fn words(sentence: Sentence) -> [&'static str; 4] {
    taken_apart(WORDS.split('\n').nth(sentence as usize).unwrap_or_default())
}

fn taken_apart(line: &'static str) -> [&'static str; 4] {
    let mut parts = line.split('\t');
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}
