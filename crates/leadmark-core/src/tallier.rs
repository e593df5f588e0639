//! Counting assessments: the guide is looked up once, and each assessment costs a pass over its items.

use std::collections::HashMap;

use crate::counts::GroupCounts;
use crate::form::Form;
use crate::layout::Layout;
use crate::sheet::Sheet;
use crate::tally::plus;
use crate::{
    Assessment, GroupTally, Guide, Role, Score, Severity, Tally, TallyError, items, limits, line, read,
};

/// Counts many assessments of one guide into a [`Tally`].
///
/// ```
/// use leadmark_core::{Answer, Assessment, GuideReference, Tallier, parse};
///
/// let guide = parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n").guide.unwrap();
/// let mut tallier = Tallier::new(&guide, false);
/// let answers = [("ships".into(), Answer { level: Some(4), ..Answer::default() })].into();
/// let reference = GuideReference { id: guide.id.clone(), ..GuideReference::default() };
/// tallier.add(&Assessment { answers, guide: reference, ..Assessment::default() }).unwrap();
/// assert_eq!(tallier.finish().groups[""].items[0].levels, [0, 0, 0, 1, 0]);
/// ```
#[derive(Debug)]
pub struct Tallier<'a> {
    guide: &'a Guide,
    form: Form,
    layout: Layout,
    /// All that is counted but the groups.
    tally: Tally,
    groups: HashMap<String, GroupCounts>,
    /// The counts of a group that nobody is in.
    empty: GroupCounts,
    sheet: Sheet,
    /// Room for the scores of one assessment.
    scores: Vec<(f64, Score)>,
}

impl<'a> Tallier<'a> {
    /// Looks a guide up and starts with nothing counted.
    pub fn new(guide: &'a Guide, by_group: bool) -> Self {
        let items = items(guide);
        let form = Form::new(guide, &items);
        let layout = Layout::new(guide, &items, &form);
        Self {
            guide,
            tally: Tally::new(guide, by_group),
            groups: HashMap::new(),
            empty: GroupCounts::new(&form, &layout),
            sheet: Sheet::new(&form),
            scores: Vec::new(),
            form,
            layout,
        }
    }

    /// Counts an assessment.
    ///
    /// # Errors
    ///
    /// Fails where it belongs to another guide, its group's name is too long, there are too many groups, or a sum
    /// does not fit. After the last the tally is of no use; after the others nothing of the assessment is counted.
    pub fn add(&mut self, assessment: &Assessment) -> Result<(), TallyError> {
        if assessment.guide.id != self.guide.id {
            let (found, wanted) = (assessment.guide.id.clone(), self.guide.id.clone());
            return Err(TallyError::OtherGuide { found, wanted });
        }
        self.sheet.fill(assessment, &self.form);
        self.count()
    }

    /// Reads an assessment from JSON and counts it.
    ///
    /// What [`read()`] takes without an error is counted, warnings or not, and nothing else.
    ///
    /// # Errors
    ///
    /// Fails where the JSON can't be read as an assessment, and as [`Tallier::add`] does.
    pub fn add_json(&mut self, json: &[u8]) -> Result<(), TallyError> {
        if json.len() > limits::ASSESSMENT_BYTES {
            return Err(TallyError::TooLarge);
        }
        // The quick way knows plain files only and says nothing about others: those go the careful way.
        if line::fill(json, &mut self.form, &mut self.sheet) {
            return self.count();
        }
        let value = serde_json::from_slice(json).map_err(|error| TallyError::NotJson(place(&error)))?;
        let mut reading = read(&value, self.guide);
        reading.problems.retain(|problem| problem.severity == Severity::Error);
        match reading.assessment {
            Some(assessment) if reading.problems.is_empty() => self.add(&assessment),
            _ => Err(TallyError::Refused(reading.problems)),
        }
    }

    /// Counts an assessment that was left out because it could not be read.
    ///
    /// # Errors
    ///
    /// Fails where the number does not fit.
    pub fn skip(&mut self) -> Result<(), TallyError> {
        plus(&mut self.tally.skipped, 1)
    }

    /// Returns what was counted.
    pub fn finish(self) -> Tally {
        let Self { guide, form, tally, groups, .. } = self;
        let mut tally = tally;
        // One by one: collected, they would be sorted, which is compiled anew for every map.
        tally.groups.extend(groups.into_iter().map(|(name, counts)| (name, counts.tally(guide, &form))));
        tally
    }

    /// Counts what is on the sheet.
    fn count(&mut self) -> Result<(), TallyError> {
        let Self { layout, empty, tally, groups, sheet, scores, .. } = self;
        if sheet.role != Role::Oneself {
            return plus(&mut tally.not_self, 1);
        }
        let name = if tally.by_group { sheet.group.trim() } else { "" };
        if let Some(group) = groups.get_mut(name) {
            return group.add(sheet, layout, scores);
        }
        if name.len() > limits::GROUP_CHARACTERS && name.chars().count() > limits::GROUP_CHARACTERS {
            return Err(TallyError::GroupTooLong);
        }
        if groups.len() >= limits::TALLY_GROUPS {
            return Err(TallyError::TooManyGroups);
        }
        groups.entry(name.to_owned()).or_insert_with(|| empty.clone()).add(sheet, layout, scores)
    }
}

/// Makes the counts of a group that nobody is in.
pub(crate) fn empty_group(guide: &Guide) -> GroupTally {
    let items = items(guide);
    let form = Form::new(guide, &items);
    GroupCounts::new(&form, &Layout::new(guide, &items, &form)).tally(guide, &form)
}

/// Says what is wrong with a text as JSON; on one line, the column is place enough.
fn place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rsplit_once(" at line 1 column ") {
        Some((what, column)) => format!("{what} at column {column}"),
        None => text,
    }
}
