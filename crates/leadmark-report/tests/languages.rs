//! Every report in every language, as it is read, and that none holds a sentence that is in no catalogue.

#![expect(clippy::expect_used, reason = "what can't be counted fails as a test does")]

mod samples;

use insta::assert_snapshot;
use leadmark_core::{Assessment, CohortOptions, CohortReport, Guide, Mode, Tallier, cohort};
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
    let guide = on_call();
    let asked = quick(&guide).answers.into_iter().filter(|(_, answer)| answer.level != Some(2));
    let asked: Vec<_> = asked.collect();
    for (lang, answered, said) in [
        ("de", 1, "1 von 9 Aussagen ist beantwortet; sie trägt"),
        ("de", 2, "2 von 9 Aussagen sind beantwortet; sie tragen"),
        ("fr", 1, "1 affirmation sur 9 a une réponse"),
        ("fr", 2, "2 affirmations sur 9 ont une réponse"),
        ("ar", 2, "أُجيب عن 2 من 9 عبارات"),
    ] {
        let mut assessment = empty(&guide, Mode::Quick);
        assessment.answers = asked.iter().take(answered).cloned().collect();
        let words = Words::spoken(lang).expect("reports speak it");
        let report = markdown(&guide, &assessment, Options { notes: true, before: None, words });
        assert!(report.contains(said), "{report}");
    }
}

/// A catalogue whose every message is in brackets; none of its words is outside of them.
fn bracketed() -> String {
    let brackets = |line: &str| {
        let mark = if line.starts_with(' ') { "] " } else { " = " };
        match line.split_once(mark) {
            Some((name, text)) if !text.ends_with("->") && !["language", "direction"].contains(&name) => {
                format!("{name}{mark}⟦{text}⟧")
            }
            _ => line.to_owned(),
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
        for assessment in [full(&plain), quick(&plain), empty(&plain, Mode::Full)] {
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
        checked.push(group_markdown(&guide, &group(&guide), &words));
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

#[test]
fn a_report_in_the_browser_has_all_that_it_says() {
    // The WebAssembly's English ends at this line (build.rs).
    let english = include_str!("../words/en.ftl");
    let (browser, rest) =
        english.split_once("# What follows is for the command line only").expect("the line is there");
    let unsaid = rest.lines().skip(1).map(|line| match line.split_once(" = ") {
        Some((name, text)) if !text.ends_with("->") => format!("{name} = ☠"),
        _ => line.split_once("] ").map_or_else(|| line.to_owned(), |(form, _)| format!("{form}] ☠")),
    });
    let catalogue = [browser.to_owned()].into_iter().chain(unsaid).collect::<Vec<_>>().join("\n");
    let words = Words::read(&catalogue).expect("it is a catalogue");
    for guide in [technical_leadership(), on_call()] {
        let before = earlier(&guide);
        for assessment in [full(&guide), quick(&guide), empty(&guide, Mode::Full)] {
            let report =
                markdown(&guide, &assessment, Options { notes: true, before: Some(&before), words: &words });
            let whole = Options { notes: true, before: Some(&before), ..Options::default() };
            assert_eq!(report, markdown(&guide, &assessment, whole));
        }
    }
}
