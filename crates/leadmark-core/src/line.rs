//! The quick way to read an assessment for counting: no copy, nothing kept but what is counted.
//!
//! It takes only plain files, for which it is certain that [`read`](crate::read()) has no error and reads the same. At
//! anything else, wrong or merely unusual (a level written as `3.0`, a field twice), it stops and says nothing; the
//! caller then reads the careful way.
//!
//! It is quick because it does not ask what comes next but whether the expected comes next: names are compared where
//! they stand, and an item's id with that of the item that followed last time.

use std::borrow::Cow;

use crate::cursor::{Cursor, Parts};
use crate::form::{Asked, Form};
use crate::sheet::{Mark, Sheet};
use crate::{Mode, Role, limits};

/// [`FORMAT`](crate::FORMAT) as it stands in a file.
const FORMAT: &[u8; 23] = b"\"leadmark/assessment@1\"";
/// The last millisecond that a JavaScript `Date` can hold.
const LAST_TIME: u64 = 8_640_000_000_000_000;
/// How many items that may have been left open are skipped before an id is looked up.
const GUESSES: usize = 4;

/// Fills a sheet from a plain assessment; tells whether it was one. If not, the sheet is of no use.
pub(crate) fn fill(json: &[u8], form: &mut Form, sheet: &mut Sheet) -> bool {
    let Some(mut cursor) = Cursor::new(json) else { return false };
    file(&mut cursor, form, sheet).is_some() && cursor.ended()
}

fn file(cursor: &mut Cursor<'_>, form: &mut Form, sheet: &mut Sheet) -> Option<()> {
    sheet.mode = Mode::Full;
    let mut fields = Parts::of_object(cursor)?;
    while fields.go_on(cursor)? {
        if fields.take(cursor, b"\"format\"", 1) {
            cursor.take(FORMAT).then_some(())?;
        } else if fields.take(cursor, b"\"id\"", 1 << 1) {
            cursor.text().filter(|id| !id.is_empty())?;
        } else if fields.take(cursor, b"\"guide\"", 1 << 2) {
            guide(cursor, form)?;
        } else if fields.take(cursor, b"\"rater\"", 1 << 3) {
            rater(cursor, sheet)?;
        } else if fields.take(cursor, b"\"startedAt\"", 1 << 4)
            || fields.take(cursor, b"\"updatedAt\"", 1 << 5)
        {
            cursor.whole_up_to(LAST_TIME)?;
        } else if fields.take(cursor, b"\"answers\"", 1 << 6) {
            answers(cursor, form, sheet)?;
        } else if fields.take(cursor, b"\"mode\"", 1 << 7) {
            sheet.mode = mode(cursor)?;
        } else if fields.take(cursor, b"\"name\"", 1 << 8) {
            text_or_null(cursor)?;
        } else if fields.take(cursor, b"\"targets\"", 1 << 9) {
            targets(cursor, form)?;
        } else {
            return None;
        }
    }
    fields.have((1 << 7) - 1)
}

fn guide(cursor: &mut Cursor<'_>, form: &Form) -> Option<()> {
    let mut fields = Parts::of_object(cursor)?;
    while fields.go_on(cursor)? {
        if fields.take(cursor, b"\"id\"", 1) {
            cursor.take_given(&form.guide).then_some(())?;
        } else if fields.take(cursor, b"\"fingerprint\"", 1 << 1) {
            text_or_null(cursor)?;
        } else {
            return None;
        }
    }
    fields.have(1)
}

fn rater(cursor: &mut Cursor<'_>, sheet: &mut Sheet) -> Option<()> {
    sheet.role = Role::Oneself;
    sheet.group.clear();
    let mut fields = Parts::of_object(cursor)?;
    while fields.go_on(cursor)? {
        if fields.take(cursor, b"\"role\"", 1) {
            sheet.role = role(cursor)?;
        } else if fields.take(cursor, b"\"group\"", 1 << 1) {
            let group = text_or_null(cursor)?;
            sheet.group.push_str(std::str::from_utf8(&group).ok()?);
        } else {
            return None;
        }
    }
    Some(())
}

fn targets(cursor: &mut Cursor<'_>, form: &Form) -> Option<()> {
    let mut targets = Parts::of_object(cursor)?;
    while targets.go_on(cursor)? {
        cursor.name()?;
        cursor.whole().filter(|level| (1..=form.levels).contains(level))?;
    }
    Some(())
}

fn answers(cursor: &mut Cursor<'_>, form: &mut Form, sheet: &mut Sheet) -> Option<()> {
    sheet.marks.fill(Mark::NONE);
    let mut before = None;
    let mut answers = Parts::of_object(cursor)?;
    while answers.go_on(cursor)? {
        let place = item(cursor, form, before)?;
        before = Some(place);
        let (item, mark) = (form.items.get(place)?, sheet.marks.get_mut(place)?);
        if *mark != Mark::NONE {
            return None;
        }
        *mark = answer(cursor, item, &mut sheet.covered)?;
    }
    Some(())
}

/// Reads an item's id and finds its place; `before` is the place of the item before it in the file.
#[inline]
fn item(cursor: &mut Cursor<'_>, form: &mut Form, before: Option<usize>) -> Option<usize> {
    let mut guess = before;
    for _ in 0..GUESSES {
        let next = form.after(guess);
        let Some(item) = form.items.get(next) else { break };
        if cursor.take_given_name(&item.quoted) {
            return Some(next);
        }
        guess = Some(next);
    }
    let place = form.find(std::str::from_utf8(&cursor.name()?).ok()?)?;
    form.follows(before, place);
    Some(place)
}

fn answer(cursor: &mut Cursor<'_>, item: &Asked, points: &mut Vec<bool>) -> Option<Mark> {
    let (mut step, mut not_applicable) = (None, false);
    let mut fields = Parts::of_object(cursor)?;
    while fields.go_on(cursor)? {
        if fields.take(cursor, b"\"level\"", 1) {
            if !cursor.take(b"null") {
                step = Some(level(cursor, item)?);
            }
        } else if fields.take(cursor, b"\"at\"", 1 << 1) {
            cursor.whole_up_to(LAST_TIME)?;
        } else if fields.take(cursor, b"\"note\"", 1 << 2) {
            let most = limits::NOTE_CHARACTERS;
            let note = text_or_null(cursor)?;
            if note.len() > most && std::str::from_utf8(&note).ok()?.chars().count() > most {
                return None;
            }
        } else if fields.take(cursor, b"\"confidence\"", 1 << 3) {
            confidence(cursor).then_some(())?;
        } else if fields.take(cursor, b"\"notApplicable\"", 1 << 4) {
            not_applicable = cursor.take(b"true");
            (not_applicable || cursor.take(b"false") || cursor.take(b"null")).then_some(())?;
        } else if fields.take(cursor, b"\"covered\"", 1 << 5) {
            if !cursor.take(b"null") {
                step = Some(covered(cursor, item, points)?);
            }
        } else {
            return None;
        }
    }
    fields.have(1 << 1)?;
    match step {
        Some(_) if not_applicable || item.steps == 0 => None,
        Some(step) => Some(Mark::step(step)),
        None if not_applicable => Some(Mark::NOT_APPLICABLE),
        None => Some(Mark::OPEN),
    }
}

/// Reads a level as steps above the lowest.
#[inline]
fn level(cursor: &mut Cursor<'_>, item: &Asked) -> Option<usize> {
    let step = usize::try_from(cursor.whole()?.checked_sub(1)?).ok()?;
    (item.points.is_empty() && step <= item.steps).then_some(step)
}

/// Counts the points of a question that a list names, each once.
fn covered(cursor: &mut Cursor<'_>, item: &Asked, covered: &mut Vec<bool>) -> Option<usize> {
    if item.points.is_empty() {
        return None;
    }
    covered.clear();
    covered.resize(item.points.len(), false);
    let mut next = 0;
    let mut list = Parts::of_list(cursor)?;
    while list.go_on(cursor)? {
        let id = cursor.text()?;
        let id = std::str::from_utf8(&id).ok()?;
        // Points are listed in their order, as a rule.
        let after = item.points.iter().skip(next).position(|point| *point == *id).map(|place| next + place);
        if let Some(place) = after.or_else(|| item.points.iter().position(|point| *point == *id)) {
            next = place + 1;
            *covered.get_mut(place)? = true;
        }
    }
    Some(covered.iter().filter(|&&covered| covered).count())
}

fn mode(cursor: &mut Cursor<'_>) -> Option<Mode> {
    if cursor.take(b"\"quick\"") {
        return Some(Mode::Quick);
    }
    (cursor.take(b"\"full\"") || cursor.take(b"null")).then_some(Mode::Full)
}

fn role(cursor: &mut Cursor<'_>) -> Option<Role> {
    if cursor.take(b"\"self\"") {
        Some(Role::Oneself)
    } else if cursor.take(b"\"peer\"") {
        Some(Role::Peer)
    } else if cursor.take(b"\"report\"") {
        Some(Role::Report)
    } else {
        cursor.take(b"\"manager\"").then_some(Role::Manager)
    }
}

fn confidence(cursor: &mut Cursor<'_>) -> bool {
    let words = cursor.take(b"\"medium\"") || cursor.take(b"\"high\"") || cursor.take(b"\"low\"");
    words || cursor.take(b"null")
}

/// Reads a text; null counts as an empty one.
#[inline]
fn text_or_null<'a>(cursor: &mut Cursor<'a>) -> Option<Cow<'a, [u8]>> {
    if cursor.take(b"null") { Some(Cow::default()) } else { cursor.text() }
}
