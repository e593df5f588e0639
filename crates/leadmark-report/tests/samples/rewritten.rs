//! The same words wherever somebody can put words.

use leadmark_core::{Answer, Assessment, Guide, Level, Text};

/// Puts a text everywhere in a guide where its author can put one.
pub(crate) fn rewritten(mut guide: Guide, words: &str) -> Guide {
    let text = Text::from(words);
    let level = |level: &mut Level| *level = Level { name: words.to_owned(), text: Text::from(words) };
    words.clone_into(&mut guide.title);
    guide.scale.levels.iter_mut().for_each(level);
    for topic in guide.domains.iter_mut().flat_map(|domain| &mut domain.topics) {
        words.clone_into(&mut topic.name);
        for question in &mut topic.questions {
            question.text = text.clone();
            question.steps.iter_mut().for_each(|step| step.text = text.clone());
        }
        for group in &mut topic.measure_groups {
            words.clone_into(&mut group.name);
            for measure in &mut group.measures {
                measure.text = text.clone();
                measure.anchors.iter_mut().for_each(level);
            }
        }
    }
    for group in &mut guide.practice_groups {
        words.clone_into(&mut group.name);
        for practice in &mut group.practices {
            practice.text = text.clone();
            practice.anchors.iter_mut().for_each(level);
        }
    }
    for metric in &mut guide.metrics {
        words.clone_into(&mut metric.name);
        for indicator in &mut metric.indicators {
            indicator.text = text.clone();
            indicator.anchors.iter_mut().for_each(level);
        }
    }
    guide
}

/// Puts a text everywhere in an assessment where its author can put one.
pub(crate) fn annotated(mut assessment: Assessment, words: &str) -> Assessment {
    assessment.name = Some(words.to_owned());
    assessment.rater.group = Some(words.to_owned());
    words.clone_into(&mut assessment.guide.fingerprint);
    assessment.guide.id = words.into();
    let noted = assessment.answers.values_mut().filter(|answer| answer.note.is_some());
    noted.for_each(|answer| answer.note = Some(words.to_owned()));
    let retired = Answer { note: Some(words.to_owned()), level: Some(1), ..Answer::default() };
    assessment.answers.remove("retired-item");
    assessment.answers.insert(format!("retired {words}").as_str().into(), retired);
    assessment
}
