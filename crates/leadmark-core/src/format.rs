//! Writes a guide back in the preferred form.

use crate::markdown::{Entry, Line, Piece, pieces, write};
use crate::{
    Block, Domain, Feed, Guide, Id, Level, MeasureGroup, Metric, Outcome, Point, PracticeGroup, Question,
    Rated, Section, Step, Text, Topic, identify, limits, name, parse, role,
};

/// Why a guide could not be formatted.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// The guide has errors.
    #[error("this guide has errors; mend them first (see its findings)")]
    Unusable,
    /// The formatted text would not read the same, so there is none.
    #[error("this guide can't be formatted without changing what it says; {place} would read differently")]
    Changed {
        /// The part of the guide that would differ.
        place: &'static str,
    },
}

/// Writes a guide in the preferred form: questions as headings, frameworks in the open, ids on everything that
/// answers go by, roles as attributes only where words do not tell.
///
/// The result reads the same: parsing it gives an equal guide. Formatting it again changes nothing.
///
/// # Errors
///
/// `Unusable` where the guide has errors, `Changed` where some text can't be written so that it reads the same.
///
/// ```
/// let formatted = leadmark_core::format("# Craft\n## Success metrics\n### 1. **Quality:**\n* We ship what works\n");
/// assert_eq!(
///     formatted.unwrap(),
///     "# Craft {#craft}\n\n## Success metrics\n\n### Quality {#quality}\n\n- We ship what works {#we-ship-what-works}\n",
/// );
/// ```
pub fn format(source: impl AsRef<[u8]>) -> Result<String, FormatError> {
    let guide = parse(source).guide.ok_or(FormatError::Unusable)?;
    let formatted = write(guide_pieces(&guide));
    let read = parse(&formatted).guide.ok_or(FormatError::Changed { place: "the whole" })?;
    match difference(&guide, &read) {
        Some(place) => Err(FormatError::Changed { place }),
        None => Ok(formatted),
    }
}

/// Names the first part in which two guides differ.
fn difference(before: &Guide, after: &Guide) -> Option<&'static str> {
    let parts = [
        ("the title", before.title == after.title && before.id == after.id && before.lang == after.lang),
        ("the overview", before.overview == after.overview),
        ("the rating scale", before.scale == after.scale),
        ("a domain", before.domains == after.domains),
        ("the practices", before.practices_section == after.practices_section),
        ("a practice group", before.practice_groups == after.practice_groups),
        ("the success metrics", before.metrics_section == after.metrics_section),
        ("a success metric", before.metrics == after.metrics),
        ("the closing note", before.closing == after.closing),
    ];
    parts.into_iter().find(|(_, same)| !same).map(|(place, _)| place)
}

fn guide_pieces(guide: &Guide) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    if !guide.title.is_empty() || guide.lang.is_some() {
        let attributes = Attributes::id(&guide.id).add("lang", guide.lang.as_deref().unwrap_or_default());
        out.push(heading(1, &guide.title, attributes));
    }
    out.extend(pieces(&guide.overview));
    if let Some(section) = &guide.scale.section {
        out.push(section_heading(section, role::Role::Scale, "scale"));
        out.extend(pieces(&section.about));
        if guide.scale.levels != role::default_scale() {
            out.push(levels(&guide.scale.levels));
        }
    }
    guide.domains.iter().for_each(|domain| self::domain(domain, &mut out));
    if !guide.practice_groups.is_empty() || !guide.practices_section.name.is_empty() {
        out.push(section_heading(&guide.practices_section, role::Role::Practices, "practices"));
        out.extend(pieces(&guide.practices_section.about));
        guide.practice_groups.iter().for_each(|group| practice_group(group, &mut out));
    }
    if !guide.metrics.is_empty() || !guide.metrics_section.name.is_empty() {
        out.push(section_heading(&guide.metrics_section, role::Role::Metrics, "metrics"));
        out.extend(pieces(&guide.metrics_section.about));
        guide.metrics.iter().for_each(|metric| self::metric(metric, &mut out));
    }
    if !guide.closing.is_empty() {
        out.push(Piece::Rule);
        out.extend(pieces(&guide.closing));
    }
    out
}

fn domain<'a>(domain: &'a Domain, out: &mut Vec<Piece<'a>>) {
    let plain = role::of_words(&domain.name) == role::Role::Domain;
    out.push(heading(2, &domain.name, Attributes::id(&domain.id).class("domain", !plain)));
    out.extend(pieces(&domain.about));
    domain.topics.iter().for_each(|topic| self::topic(topic, out));
}

fn topic<'a>(topic: &'a Topic, out: &mut Vec<Piece<'a>>) {
    let plain = role::names_measures(&topic.name) && topic.measures_section.is_none();
    out.push(heading(3, &topic.name, Attributes::id(&topic.id).feeds(&topic.feeds).class("topic", plain)));
    out.extend(pieces(&topic.about));
    topic.questions.iter().for_each(|question| self::question(question, out));
    let Some(section) = &topic.measures_section else { return };
    let announced = topic.questions.is_empty() && topic.about.is_empty() && role::names_measures(&topic.name);
    if !announced || section.name != topic.name || section.id.is_some() {
        let plain = role::names_measures(&section.name);
        let attributes = Attributes::optional_id(section.id.as_ref()).class("measures", !plain);
        out.push(heading(4, &section.name, attributes));
    }
    out.extend(pieces(&section.about));
    if !topic.measure_groups.is_empty() {
        out.push(bullets(topic.measure_groups.iter().map(measure_group).collect()));
    }
}

fn question<'a>(question: &'a Question, out: &mut Vec<Piece<'a>>) {
    let attributes = Attributes::id(&question.id)
        .weight(question.weight)
        .feeds(&question.feeds)
        .was(&question.was)
        .class("question", !role::asks(&question.text));
    out.push(Piece::Heading {
        level: 4,
        line: Line { text: question.text.clone(), attributes: attributes.done() },
    });
    out.extend(pieces(&question.about));
    if !question.framework.is_empty() {
        out.push(Piece::Paragraph(Text::from(format!("{}:", question.framework).as_str())));
    }
    let example = question.example.as_ref().map(|example| {
        let attributes = Attributes::default().class("example", !role::begins_example(example.text.plain()));
        let mut below: Vec<Piece<'_>> = pieces(&example.about).collect();
        if !example.outcomes.is_empty() {
            below.push(bullets(example.outcomes.iter().map(outcome).collect()));
        }
        Entry { line: Line { text: bold(&example.text), attributes: attributes.done() }, below }
    });
    let entries: Vec<Entry<'_>> = question.steps.iter().map(step).chain(example).collect();
    if !entries.is_empty() {
        out.push(Piece::List { start: Some(1), entries });
    }
    out.extend(pieces(&question.remarks));
}

fn step(step: &Step) -> Entry<'_> {
    let mut below: Vec<Piece<'_>> = pieces(&step.about).collect();
    if !step.points.is_empty() {
        below.push(bullets(step.points.iter().map(point).collect()));
    }
    let attributes = Attributes::unless_slug(&step.id, &step.text);
    Entry { line: Line { text: bold(&step.text), attributes: attributes.done() }, below }
}

fn point(point: &Point) -> Entry<'_> {
    let attributes = Attributes::unless_slug(&point.id, &point.text);
    Entry {
        line: Line { text: point.text.clone(), attributes: attributes.done() },
        below: pieces(&point.about).collect(),
    }
}

fn outcome(outcome: &Outcome) -> Entry<'_> {
    let line = Line { text: outcome.text.clone(), attributes: String::new() };
    Entry { line, below: pieces(&outcome.about).collect() }
}

fn measure_group(group: &MeasureGroup) -> Entry<'_> {
    let mut below: Vec<Piece<'_>> = pieces(&group.about).collect();
    below.push(bullets(group.measures.iter().map(rated).collect()));
    let attributes = Attributes::id(&group.id).feeds(&group.feeds);
    Entry {
        line: Line { text: bold(&Text::from(group.name.as_str())), attributes: attributes.done() },
        below,
    }
}

fn practice_group<'a>(group: &'a PracticeGroup, out: &mut Vec<Piece<'a>>) {
    out.push(heading(3, &group.name, Attributes::id(&group.id).feeds(&group.feeds)));
    out.extend(pieces(&group.about));
    out.extend(items(&group.practices));
}

fn metric<'a>(metric: &'a Metric, out: &mut Vec<Piece<'a>>) {
    let attributes = Attributes::id(&metric.id).weight(metric.weight).was(&metric.was);
    out.push(heading(3, &metric.name, attributes));
    out.extend(pieces(&metric.about));
    out.extend(items(&metric.indicators));
}

fn items(items: &[Rated]) -> Option<Piece<'_>> {
    (!items.is_empty()).then(|| bullets(items.iter().map(rated).collect()))
}

/// Writes a statement; its anchors come behind the text about it, but before a second ordered list in that text,
/// which would be taken for them.
fn rated(rated: &Rated) -> Entry<'_> {
    let is_second_list = |block: &Block| match block {
        Block::List { start: Some(_), entries } => limits::LEVELS.contains(&entries.len()),
        _ => false,
    };
    let split = rated.about.iter().position(is_second_list).unwrap_or(rated.about.len());
    let (before, after) = rated.about.split_at(split);
    let mut below: Vec<Piece<'_>> = pieces(before).collect();
    if !rated.anchors.is_empty() {
        below.push(levels(&rated.anchors));
    }
    below.extend(pieces(after));
    let attributes = Attributes::id(&rated.id).weight(rated.weight).feeds(&rated.feeds).was(&rated.was);
    Entry { line: Line { text: rated.text.clone(), attributes: attributes.done() }, below }
}

fn levels(levels: &[Level]) -> Piece<'_> {
    let entry = |level: &Level| {
        let mut text = bold(&Text::from(level.name.as_str()));
        if !level.name.is_empty() && !level.text.is_empty() {
            text.push(crate::Run::plain(" "));
        }
        level.text.runs().for_each(|run| text.push(run));
        Entry { line: Line { text, attributes: String::new() }, below: Vec::new() }
    };
    Piece::List { start: Some(1), entries: levels.iter().map(entry).collect() }
}

fn bullets(entries: Vec<Entry<'_>>) -> Piece<'_> {
    Piece::List { start: None, entries }
}

fn heading<'a>(level: u8, name: &str, attributes: Attributes) -> Piece<'a> {
    Piece::Heading { level, line: Line { text: Text::from(name), attributes: attributes.done() } }
}

fn section_heading<'a>(section: &Section, role: role::Role, class: &str) -> Piece<'a> {
    let plain = role::of_words(&section.name) == role;
    heading(2, &section.name, Attributes::optional_id(section.id.as_ref()).class(class, !plain))
}

/// Sets a title in bold, unless a part of it is bold already and would lose the difference.
fn bold(text: &Text) -> Text {
    if text.runs().any(|run| run.strong) || name::is_bold(text) {
        return text.clone();
    }
    text.runs().map(|run| crate::Run { strong: true, ..run }).collect()
}

/// What goes between the braces.
#[derive(Default)]
struct Attributes(Vec<String>);

impl Attributes {
    fn id(id: &Id) -> Self {
        Self(vec![format!("#{id}")])
    }

    fn optional_id(id: Option<&Id>) -> Self {
        id.map_or_else(Self::default, Self::id)
    }

    /// A step's or a point's id stands there only where its words would not give it.
    fn unless_slug(id: &Id, text: &Text) -> Self {
        if *id == *identify::base(text.plain(), "part") { Self::default() } else { Self::id(id) }
    }

    fn add(mut self, key: &str, value: &str) -> Self {
        if !value.is_empty() {
            self.0.push(format!("{key}={value}"));
        }
        self
    }

    fn weight(self, weight: f64) -> Self {
        let usual = weight.to_bits() == 1.0_f64.to_bits();
        if usual { self } else { self.add("weight", &weight.to_string()) }
    }

    fn feeds(self, feeds: &[Feed]) -> Self {
        let one = |feed: &Feed| {
            let usual = feed.weight.to_bits() == 1.0_f64.to_bits();
            if usual { feed.metric.to_string() } else { format!("{}:{}", feed.metric, feed.weight) }
        };
        self.add("feeds", &feeds.iter().map(one).collect::<Vec<_>>().join(","))
    }

    fn was(self, was: &[Id]) -> Self {
        self.add("was", &was.iter().map(Id::as_str).collect::<Vec<_>>().join(","))
    }

    fn class(mut self, class: &str, wanted: bool) -> Self {
        if wanted {
            self.0.push(format!(".{class}"));
        }
        self
    }

    fn done(self) -> String {
        if self.0.is_empty() { String::new() } else { format!("{{{}}}", self.0.join(" ")) }
    }
}
