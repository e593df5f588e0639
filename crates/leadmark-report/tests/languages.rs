//! Every report in every language, as it is read, and that none holds a sentence that is in no catalogue.

#![expect(clippy::expect_used, reason = "what can't be counted fails as a test does")]

mod samples;

use insta::assert_snapshot;
use leadmark_core::{Assessment, CohortOptions, CohortReport, Guide, Tallier, cohort};
use leadmark_report::{
    Options, PageParts, Words, change_markdown, fill_page, group_markdown, group_page, markdown,
    plan_markdown, raters_markdown,
};
use samples::{
    annotated, code_review, earlier, empty, full, guide, on_call, quick, raters, rewritten,
    technical_leadership,
};

/// What each of a group's people answers.
fn group(guide: &Guide) -> CohortReport {
    let mut tallier = Tallier::new(guide, false);
    for (number, answers) in [full, earlier, full, earlier, full, earlier].into_iter().enumerate() {
        let person = Assessment { id: number.to_string(), ..answers(guide) };
        tallier.add(&person).expect("everybody can be counted");
    }
    cohort(guide, &tallier.finish(), CohortOptions::default()).expect("there is a report")
}

/// All reports that are pages, in the order in which a person might come to them.
fn pages(guide: &Guide, words: &Words<'_>) -> Vec<String> {
    let (before, after) = (earlier(guide), full(guide));
    vec![
        markdown(guide, &after, Options { notes: true, before: Some(&before), words }),
        plan_markdown(guide, &after, words),
        change_markdown(guide, &before, &after, words),
        raters_markdown(guide, &raters(guide), words),
        group_markdown(guide, &group(guide), words),
    ]
}

#[test]
fn reports_are_read_in_every_language() {
    for lang in Words::languages() {
        let guide = if lang == "ar" { code_review() } else { on_call() };
        let words = Words::spoken(lang).expect("reports speak it");
        assert_snapshot!(format!("reports_{lang}"), pages(&guide, words).join("\n---\n\n"));
    }
}

#[test]
fn numbers_decide_the_form() {
    let sentence = |lang: &str, answered: usize| {
        let guide = on_call();
        let mut assessment = empty(&guide, leadmark_core::Mode::Quick);
        assessment.answers = quick(&guide).answers.into_iter().take(answered).collect();
        let words = Words::spoken(lang).expect("reports speak it");
        let report = markdown(&guide, &assessment, Options { notes: true, before: None, words });
        let about = words.lang().to_owned();
        let line = report.lines().find(|line| line.contains('%')).unwrap_or_default();
        (about, line.to_owned())
    };
    assert!(
        sentence("de", 1).1.contains("1 von 9 Aussagen ist beantwortet; sie trägt"),
        "{:?}",
        sentence("de", 1)
    );
    assert!(
        sentence("de", 2).1.contains("2 von 9 Aussagen sind beantwortet; sie tragen"),
        "{:?}",
        sentence("de", 2)
    );
    assert!(sentence("fr", 1).1.contains("1 affirmation sur 9 a une réponse"), "{:?}", sentence("fr", 1));
    assert!(sentence("ar", 2).1.contains("من 9 عبارات"), "{:?}", sentence("ar", 2));
}

/// A catalogue whose every message is in brackets; none of its words is outside of them.
fn bracketed() -> String {
    let brackets = |line: &str| {
        let (name, text) =
            line.split_once(if line.starts_with(' ') { "] " } else { " = " }).unwrap_or((line, ""));
        match text {
            "" => line.to_owned(),
            text if text.ends_with("->") || ["language", "direction"].contains(&name) => line.to_owned(),
            text => line.replacen(text, &format!("⟦{text}⟧"), 1),
        }
    };
    let english = include_str!("../words/en.ftl").lines();
    english.map(|line| if line.starts_with('#') { String::new() } else { brackets(line) + "\n" }).collect()
}

/// What is outside of all brackets.
fn outside(page: &str) -> String {
    let mut depth = 0;
    let mut out = String::new();
    for character in page.chars() {
        match character {
            '⟦' => depth += 1,
            '⟧' => depth -= 1,
            _ if depth == 0 => out.push(character),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{page}");
    out
}

#[test]
fn no_sentence_is_in_no_catalogue() {
    let catalogue = bracketed();
    let words = Words::read(&catalogue).expect("brackets are words like others");
    // Nothing that a guide or a person says has a letter.
    let said = |guide: Guide, after: Assessment| (rewritten(guide, "§"), annotated(after, "§"));
    let mut checked = Vec::new();
    for plain in [technical_leadership(), on_call()] {
        for assessment in [full(&plain), quick(&plain), empty(&plain, leadmark_core::Mode::Full)] {
            let (guide, after) = said(plain.clone(), assessment);
            let (_, before) = said(plain.clone(), earlier(&plain));
            checked.extend([
                markdown(&guide, &after, Options { notes: true, before: Some(&before), words: &words }),
                markdown(&guide, &after, Options { notes: false, before: None, words: &words }),
                plan_markdown(&guide, &after, &words),
                change_markdown(&guide, &before, &after, &words),
            ]);
        }
        let guide = rewritten(plain.clone(), "§");
        checked.push(raters_markdown(&guide, &raters(&plain), &words));
        checked.push(group_markdown(&guide, &group(&plain), &words));
    }
    assert_eq!(checked.len(), 28);
    for page in &checked {
        // Ids are code: they are said as they are in a file.
        let outside = outside(page);
        let rest: String = outside.split('`').step_by(2).collect();
        let english: Vec<&str> =
            rest.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
        assert!(english.is_empty(), "{english:?} are in no catalogue:\n{page}");
    }
}

#[test]
fn pages_tell_their_language() {
    let guide = code_review();
    let words = Words::of_guide(&guide);
    let page = group_page(&guide, &group(&guide), "HASH", words);
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    assert!(page.contains("<h2>أسئلة للنقاش</h2>"), "{page}");
    let template =
        "<!-- guide:words-lang -->|<!-- guide:words-dir -->|<!-- guide:skip -->|<!-- guide:plain -->";
    let filled = |source: &str| {
        fill_page(template, &PageParts::new(&self::guide(source))).expect("the parts are known")
    };
    let german = filled("# Handwerk {#handwerk lang=de-CH}\n\n## Success metrics\n\n### Güte\n\n- Es hält\n");
    let plain = "Dies ist der Leitfaden als einfaches Dokument, das kein JavaScript braucht. \
        <a href=\"./\">Die Einschätzung</a> errechnet Ihre Punktzahlen im Browser und braucht es.";
    assert_eq!(german, format!("de|ltr|Zum Inhalt springen|{plain}"));
    let other =
        filled("# Håndværk {#haandvaerk lang=da}\n\n## Success metrics\n\n### Styrke\n\n- Det holder\n");
    assert!(other.starts_with("en|ltr|Skip to content|This is the guide as a plain document"), "{other}");
}
