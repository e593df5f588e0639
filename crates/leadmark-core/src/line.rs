//! The quick way to read an assessment for counting: no copy, nothing kept but what is counted.
//!
//! It takes only plain files, for which it is certain that [`read`](crate::read()) has no error and reads the same. At
//! anything else, wrong or merely unusual (a level written as `3.0`, a field twice), it stops and says nothing; the
//! caller then reads the careful way.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, de};

use crate::tallier::{Asked, Form, Mark, Sheet};
use crate::{Confidence, FORMAT, Mode, Role, limits};

/// The last millisecond that a JavaScript `Date` can hold.
const LAST_TIME: u64 = 8_640_000_000_000_000;

/// Fills a sheet from a plain assessment; tells whether it was one. If not, the sheet is of no use.
pub(crate) fn fill(json: &[u8], form: &mut Form, sheet: &mut Sheet) -> bool {
    // Checked as a whole, which is quicker than text by text.
    let Ok(json) = std::str::from_utf8(json) else { return false };
    let mut deserializer = serde_json::Deserializer::from_str(json);
    File { form, sheet }.deserialize(&mut deserializer).is_ok() && deserializer.end().is_ok()
}

/// Stops the quick way.
fn stop<E: Error>() -> E {
    E::custom("not plain")
}

/// Remembers which fields an object has had.
#[derive(Default)]
struct Fields(u16);

impl Fields {
    /// Stops at a field that was there already: `read` takes the last one.
    fn once<E: Error>(&mut self, field: u16) -> Result<(), E> {
        let before = self.0;
        self.0 |= field;
        if self.0 == before { Err(stop()) } else { Ok(()) }
    }

    fn have<E: Error>(&self, fields: u16) -> Result<(), E> {
        if self.0 & fields == fields { Ok(()) } else { Err(stop()) }
    }
}

/// An object that is read field by field into something that is there already.
trait Object<'de>: Sized {
    fn fields<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error>;
}

/// Reads an object and nothing else.
struct Whole<T>(T);

impl<'de, T: Object<'de>> DeserializeSeed<'de> for Whole<T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Object<'de>> Visitor<'de> for Whole<T> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.fields(map)
    }
}

struct File<'f> {
    form: &'f mut Form,
    sheet: &'f mut Sheet,
}

impl File<'_> {
    fn deserialize<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Whole(self).deserialize(deserializer)
    }
}

impl<'de> Object<'de> for File<'_> {
    fn fields<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { form, sheet } = self;
        let mut seen = Fields::default();
        sheet.mode = Mode::Full;
        while let Some(field) = map.next_key::<&str>()? {
            match field {
                "format" => {
                    seen.once(1)?;
                    if map.next_value::<&str>()? != FORMAT {
                        return Err(stop());
                    }
                }
                "id" => {
                    seen.once(1 << 1)?;
                    if map.next_value::<Words<'_>>()?.0.is_empty() {
                        return Err(stop());
                    }
                }
                "guide" => {
                    seen.once(1 << 2)?;
                    map.next_value_seed(Whole(GuideOf(form)))?;
                }
                "rater" => {
                    seen.once(1 << 3)?;
                    map.next_value_seed(Whole(RaterOf(sheet)))?;
                }
                "startedAt" => {
                    seen.once(1 << 4)?;
                    map.next_value::<Time>()?;
                }
                "updatedAt" => {
                    seen.once(1 << 5)?;
                    map.next_value::<Time>()?;
                }
                "answers" => {
                    seen.once(1 << 6)?;
                    map.next_value_seed(Whole(Answers { form, sheet }))?;
                }
                "mode" => {
                    seen.once(1 << 7)?;
                    sheet.mode = map.next_value::<Option<Word<Mode>>>()?.map_or(Mode::Full, |mode| mode.0);
                }
                "name" => {
                    seen.once(1 << 8)?;
                    map.next_value::<Option<Words<'_>>>()?;
                }
                "targets" => {
                    seen.once(1 << 9)?;
                    map.next_value_seed(Whole(Targets(form)))?;
                }
                _ => return Err(stop()),
            }
        }
        seen.have((1 << 7) - 1)
    }
}

struct GuideOf<'f>(&'f Form);

impl<'de> Object<'de> for GuideOf<'_> {
    fn fields<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = Fields::default();
        while let Some(field) = map.next_key::<&str>()? {
            match field {
                "id" => {
                    seen.once(1)?;
                    let id = map.next_value::<Words<'_>>()?.0;
                    if id.is_empty() || self.0.guide != *id {
                        return Err(stop());
                    }
                }
                "fingerprint" => {
                    seen.once(1 << 1)?;
                    map.next_value::<Option<Words<'_>>>()?;
                }
                _ => return Err(stop()),
            }
        }
        seen.have(1)
    }
}

struct RaterOf<'f>(&'f mut Sheet);

impl<'de> Object<'de> for RaterOf<'_> {
    fn fields<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = Fields::default();
        self.0.role = Role::Oneself;
        self.0.group.clear();
        while let Some(field) = map.next_key::<&str>()? {
            match field {
                "role" => {
                    seen.once(1)?;
                    self.0.role = map.next_value::<Word<Role>>()?.0;
                }
                "group" => {
                    seen.once(1 << 1)?;
                    if let Some(group) = map.next_value::<Option<Words<'_>>>()? {
                        self.0.group.push_str(&group.0);
                    }
                }
                _ => return Err(stop()),
            }
        }
        Ok(())
    }
}

struct Targets<'f>(&'f Form);

impl<'de> Object<'de> for Targets<'_> {
    fn fields<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_key::<Words<'_>>()?.is_some() {
            let level = map.next_value::<u64>()?;
            if !usize::try_from(level).is_ok_and(|level| (1..=self.0.levels).contains(&level)) {
                return Err(stop());
            }
        }
        Ok(())
    }
}

struct Answers<'f> {
    form: &'f mut Form,
    sheet: &'f mut Sheet,
}

impl<'de> Object<'de> for Answers<'_> {
    fn fields<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { form, sheet } = self;
        sheet.marks.fill(None);
        let mut before = None;
        while let Some(id) = map.next_key::<&str>()? {
            let place = form.find(id, before).ok_or_else(stop)?;
            before = Some(place);
            let (Some(item), Some(mark)) = (form.items.get(place), sheet.marks.get_mut(place)) else {
                return Err(stop());
            };
            if mark.is_some() {
                return Err(stop());
            }
            map.next_value_seed(Whole(AnswerTo { item, mark, covered: &mut sheet.covered }))?;
        }
        Ok(())
    }
}

struct AnswerTo<'f> {
    item: &'f Asked,
    mark: &'f mut Option<Mark>,
    covered: &'f mut Vec<bool>,
}

impl<'de> Object<'de> for AnswerTo<'_> {
    fn fields<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = Fields::default();
        let (mut step, mut not_applicable) = (None, false);
        while let Some(field) = map.next_key::<&str>()? {
            match field {
                "level" => {
                    seen.once(1)?;
                    if let Some(level) = map.next_value::<Option<u64>>()? {
                        let above = level.checked_sub(1).and_then(|above| usize::try_from(above).ok());
                        let on_scale =
                            |above: &usize| self.item.points.is_empty() && *above <= self.item.steps;
                        step = Some(above.filter(on_scale).ok_or_else(stop)?);
                    }
                }
                "at" => {
                    seen.once(1 << 1)?;
                    map.next_value::<Time>()?;
                }
                "note" => {
                    seen.once(1 << 2)?;
                    let note = map.next_value::<Option<Words<'_>>>()?;
                    let most = limits::NOTE_CHARACTERS;
                    if note.is_some_and(|note| note.0.len() > most && note.0.chars().count() > most) {
                        return Err(stop());
                    }
                }
                "confidence" => {
                    seen.once(1 << 3)?;
                    map.next_value::<Option<Word<Confidence>>>()?;
                }
                "notApplicable" => {
                    seen.once(1 << 4)?;
                    not_applicable = map.next_value::<Option<bool>>()?.unwrap_or(false);
                }
                "covered" => {
                    seen.once(1 << 5)?;
                    step = map.next_value_seed(Covered { item: self.item, covered: self.covered })?.or(step);
                }
                _ => return Err(stop()),
            }
        }
        seen.have(1 << 1)?;
        *self.mark = Some(match step {
            Some(_) if not_applicable || self.item.steps == 0 => return Err(stop()),
            Some(step) => Mark::Step(step),
            None if not_applicable => Mark::NotApplicable,
            None => Mark::Open,
        });
        Ok(())
    }
}

/// Counts the points of a question that a list names, each once.
struct Covered<'f> {
    item: &'f Asked,
    covered: &'f mut Vec<bool>,
}

impl<'de> DeserializeSeed<'de> for Covered<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Covered<'_> {
    type Value = Option<usize>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of point ids")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let points = &self.item.points;
        if points.is_empty() {
            return Err(stop());
        }
        self.covered.clear();
        self.covered.resize(points.len(), false);
        let mut next = 0;
        while let Some(Words(id)) = list.next_element()? {
            // Points are listed in their order, as a rule.
            let after = points.iter().skip(next).position(|point| *point == *id).map(|place| next + place);
            if let Some(place) = after.or_else(|| points.iter().position(|point| *point == *id)) {
                next = place + 1;
                if let Some(covered) = self.covered.get_mut(place) {
                    *covered = true;
                }
            }
        }
        Ok(Some(self.covered.iter().filter(|&&covered| covered).count()))
    }
}

/// A text, borrowed unless it has escapes.
struct Words<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Words<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Words<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a text")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Words(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Words(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// One of a few words, written as a plain text.
struct Word<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = <&str>::deserialize(deserializer)?;
        T::deserialize(de::value::BorrowedStrDeserializer::new(word)).map(Word)
    }
}

/// Milliseconds since 1970, as a whole number.
struct Time;

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if u64::deserialize(deserializer)? <= LAST_TIME { Ok(Self) } else { Err(stop()) }
    }
}
