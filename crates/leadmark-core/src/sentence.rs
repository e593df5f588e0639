use crate::finding::{self, Code};

macro_rules! sentences {
    ($($variant:ident $($name:literal)? $code:ident $english:literal)*) => {
        /// What a finding says. The names are stable, so that a catalogue of another language can go by them. A sentence
        /// without a name of its own has its code's.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub(crate) enum Sentence { $($variant),* }

        impl Sentence {
            const ALL: &[Self] = &[$(Self::$variant),*];

            pub(crate) const fn code(self) -> Code {
                match self { $(Self::$variant => Code::$code),* }
            }
        }

        /// The names, a line each.
        pub(crate) const NAMES: &str = concat!($($($name,)? "\n"),*);

        /// The sentences in English, a line each; a `{}` stands for each value.
        pub(crate) const ENGLISH: &str = concat!($($english, "\n"),*);
    };
}

sentences! {
    NotUtf8 NotUtf8 "the byte {} is not UTF-8"
    EmptyGuide EmptyGuide "the guide is empty"
    TooLarge TooLarge "the guide has more than {} bytes"
    TooManyItems TooManyItems "the guide has {} items, more than {}"
    DuplicateId DuplicateId "the id \"{}\" is given twice"
    NoMetrics NoMetrics "the guide has no success metrics"
    PracticeOnly "practice-only" NoMetrics "the guide has no success metrics, so it is good for practice only"
    NoIndicators NoIndicators "the success metric \"{}\" has no indicators"
    NoTitle NoTitle "the guide has no title"
    SecondTitle SecondTitle "a second \"#\" heading was read as \"##\""
    SkippedLevel SkippedLevel "a \"###\" heading is missing before this"
    NoSections "no-sections" SkippedLevel "the guide has no \"##\" headings; \"{}\" was read as \"##\""
    SecondSection SecondSection "\"{}\" goes on with \"{}\"; its own heading is left out"
    BoldHeading BoldHeading "the bold line \"{}\" was read as a heading"
    DuplicateSlug DuplicateSlug "another part has the id \"{}\", so this one has \"{}\""
    AnchorCount AnchorCount "{} anchors for a scale of {} levels; they are numbered instead"
    LevelCount "level-count" AnchorCount "a list of {}; an item has 2 to 9 levels, so its scale's are used"
    LevelNames LevelNames "{} of {} levels begin in bold; that is a name only where all do"
    OutdentedAnchors OutdentedAnchors "this list was read as the anchors of the bullet above it"
    ScaleLevels ScaleLevels "these are not 2 to 9 levels with a name each; the default scale is used"
    ScaleBullets "scale-bullets" ScaleLevels "these bullets were read as the levels of the scale; number them"
    UnknownFeed UnknownFeed "no success metric has the id \"{}\""
    MisspeltFeed "misspelt-feed" UnknownFeed "no success metric has the id \"{}\"; did you mean \"{}\"?"
    TooManyFeeds "too-many-feeds" BadFeed "more than {} metrics are fed"
    FeedLeftOut "feed-left-out" BadFeed "\"{}\" leaves a metric out"
    FedTwice "fed-twice" BadFeed "\"{}\" is fed twice"
    NoFeeds NoFeeds "\"{}\" informs no success metric, so it counts in none"
    BadWeight BadWeight "\"{}\" is no weight; 1 is used"
    UnknownAttribute UnknownAttribute "\"{}\" is no attribute"
    MisspeltAttribute "misspelt-attribute" UnknownAttribute "\"{}\" is no attribute; did you mean \"{}\"?"
    MisplacedAttribute "misplaced-attribute" UnknownAttribute "\"{}\" means nothing here"
    BadLanguage BadLanguage "\"{}\" is no language tag"
    EmptyQuestion EmptyQuestion "this question has no words"
    EmptyHeading "empty-heading" EmptyItem "this heading has no text, so it is left out"
    EmptyEntry "empty-entry" EmptyItem "this entry has no text"
    EmptyLevel "empty-level" EmptyItem "this level has no text"
    EmptyStep "empty-step" EmptyItem "this step has no text"
    EmptyPoint "empty-point" EmptyItem "this point has no text"
    EmptyOutcome "empty-outcome" EmptyItem "this outcome has no text"
    QuestionWithoutSteps QuestionWithoutSteps "this question has no steps, so it is not scored"
    QuestionOutsideTopic QuestionOutsideTopic "this stands under no topic; one named \"{}\" was added"
    SecondExample SecondExample "a second example is kept as a remark"
    NestedFence NestedFence "a fence inside a fence closed it; the steps behind it were read all the same"
    UnclosedFence UnclosedFence "this fence is never closed; it was taken to end with the guide"
    SwallowingFence "swallowing-fence" UnclosedFence "this fence swallows a heading or a question; it was taken to end before it"
    TooManyFences "too-many-fences" UnclosedFence "too many fences run away; from here on they are read as they stand"
    SplitFramework SplitFramework "these steps were read as going on with the list above"
    OutdentedPoints "outdented-points" SplitFramework "these bullets were read as the points of the step above; indent them below it"
    HtmlAsText HtmlAsText "HTML is shown as text"
    UnsafeLink UnsafeLink "the address \"{}\" is not followed; its text is kept"
    TooDeep TooDeep "this is nested too deeply; it is shown as it is written"
    BareQuestion BareQuestion "a bold line that asks was read as a question"
    NumberedItems NumberedItems "a numbered list was read as items"
    LabelHeading LabelHeading "the heading \"{}\" has no role"
    RepairedEncoding RepairedEncoding "\"{}\" was read as \"{}\""
    NotModelled NotModelled "a table is shown as it is written"
    ImageAsLink ImageAsLink "an image is shown as a link to it"
    ImageInLink "image-in-link" ImageAsLink "an image in a link is shown as its text; \"{}\" is left out"
    CommentLeftOut CommentLeftOut "a comment inside text is left out"
    LinkTitle LinkTitle "the link's title \"{}\" is not shown"
    LinkInName LinkInName "a name is plain text; the link to \"{}\" is left out"
    TaskMark TaskMark "the mark of a task list is left out"
    UnusedDefinition UnusedDefinition "nothing refers to the link definition \"{}\""
    DefinedTwice "defined-twice" UnusedDefinition "this link is defined before; the first definition counts"
}

/// Lists the stable names of all sentences that findings can say, each with its English: a `{}` stands for each value.
pub fn sentences() -> Vec<(&'static str, &'static str)> {
    let words = Words::new();
    Sentence::ALL.iter().map(|&sentence| (words.name(sentence), words.english(sentence))).collect()
}

/// All that findings say. It is kept as lines, which are a smaller download than tables, and taken apart once.
pub(crate) struct Words {
    names: Vec<&'static str>,
    english: Vec<&'static str>,
    codes: Vec<&'static str>,
    helps: Vec<&'static str>,
}

impl Words {
    pub(crate) fn new() -> Self {
        let [names, english, codes, helps] =
            [NAMES, ENGLISH, finding::NAMES, finding::HELPS].map(|lines| lines.split('\n').collect());
        Self { names, english, codes, helps }
    }

    pub(crate) fn name(&self, sentence: Sentence) -> &'static str {
        match at(&self.names, sentence as usize) {
            "" => self.code(sentence),
            name => name,
        }
    }

    pub(crate) fn code(&self, sentence: Sentence) -> &'static str {
        at(&self.codes, sentence.code() as usize)
    }

    pub(crate) fn help(&self, sentence: Sentence) -> &'static str {
        at(&self.helps, sentence.code() as usize)
    }

    fn english(&self, sentence: Sentence) -> &'static str {
        at(&self.english, sentence as usize)
    }

    /// Says it in English of the values, in their order.
    pub(crate) fn message(&self, sentence: Sentence, values: &[String]) -> String {
        say(self.english(sentence), &mut values.iter())
    }
}

/// Says a sentence in English of the next of the values. No sentence has other braces than those of its values.
pub(crate) fn say(english: &str, values: &mut std::slice::Iter<'_, String>) -> String {
    let mut parts = english.split('{');
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        said.push_str(values.next().map_or("", String::as_str));
        said.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
    }
    said
}

fn at(lines: &[&'static str], index: usize) -> &'static str {
    lines.get(index).copied().unwrap_or_default()
}
