//! The catalogues: each says the same, with the same things put in, in every form that its language has.

use std::collections::{BTreeMap, BTreeSet};

use leadmark_report::{Words, WordsError};

/// A message as its file has it: what decides its form, and its forms.
struct Message {
    by: Option<String>,
    forms: BTreeMap<String, String>,
}

fn file(lang: &str) -> &'static str {
    match lang {
        "en" => include_str!("../words/en.ftl"),
        "de" => include_str!("../words/de.ftl"),
        "es" => include_str!("../words/es.ftl"),
        "fr" => include_str!("../words/fr.ftl"),
        "ja" => include_str!("../words/ja.ftl"),
        "ar" => include_str!("../words/ar.ftl"),
        other => panic!("add the file of {other} here"),
    }
}

/// What a language's numbers need; French and Spanish have a form for millions besides, which no guide reaches.
fn plurals(lang: &str) -> &'static [&'static str] {
    match lang {
        "en" | "de" | "es" | "fr" => &["one", "other"],
        "ja" => &["other"],
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        other => panic!("add the plurals of {other} here"),
    }
}

/// Reads a file in another way than the program does: by its lines' beginnings only.
fn messages(lang: &str) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    let mut last = String::new();
    for line in file(lang).lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '}'])) {
        let (name, text) = if line.starts_with(' ') {
            line.trim().trim_start_matches(['*', '[']).split_once("] ").unwrap_or_default()
        } else {
            line.split_once(" = ").unwrap_or_default()
        };
        if line.starts_with(' ') {
            let message: &mut Message = messages.get_mut(&last).unwrap_or_else(|| panic!("{lang}: {line}"));
            message.forms.insert(name.to_owned(), text.to_owned());
        } else {
            name.clone_into(&mut last);
            let by = text.strip_prefix("{ $").and_then(|by| by.strip_suffix(" ->"));
            let forms =
                if by.is_some() { BTreeMap::new() } else { [("other".to_owned(), text.to_owned())].into() };
            messages.insert(last.clone(), Message { by: by.map(str::to_owned), forms });
        }
    }
    messages
}

/// What is put into a text.
fn places(text: &str) -> BTreeSet<&str> {
    text.split("{ $").skip(1).filter_map(|rest| Some(rest.split_once(" }")?.0)).collect()
}

/// What is put into a message, in whichever of its forms.
fn places_of(message: &Message) -> BTreeSet<&str> {
    message.forms.values().flat_map(|text| places(text)).chain(message.by.as_deref()).collect()
}

#[test]
fn all_catalogues_can_be_read() {
    for lang in Words::languages() {
        Words::read(file(lang)).unwrap_or_else(|error| panic!("{lang}: {error}"));
        assert_eq!(Words::spoken(lang).map(Words::lang), Some(lang));
    }
    assert_eq!(Words::spoken("AR-eg").map(Words::direction), Some("rtl"));
    assert_eq!(Words::spoken("pt-BR").map(Words::lang), None);
}

#[test]
fn every_catalogue_says_the_same() {
    let english = messages("en");
    for lang in Words::languages() {
        let ours = messages(lang);
        let names = |messages: &BTreeMap<String, Message>| messages.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&ours), names(&english), "{lang}");
        for (name, message) in &ours {
            let Some(other) = english.get(name) else { continue };
            assert_eq!(places_of(message), places_of(other), "{lang}: {name}");
            for text in message.forms.values() {
                let marks = |text: &str| (text.matches("**").count(), text.matches(['[', ']']).count());
                let expected = other.forms.get("other").map(|text| marks(text));
                assert_eq!(Some(marks(text)), expected, "{lang}: {name}");
                let plain = text.replace("**", "");
                assert!(
                    !plain.contains(['*', '|', '`', '<', '>', '_', '\\', '#', '&']),
                    "{lang}: {name}: {text}"
                );
                assert!(!text.contains("  ") && !text.ends_with(' '), "{lang}: {name}: {text:?}");
                let (opened, closed) = (text.matches("{ $").count(), text.matches('}').count());
                assert_eq!(opened, closed, "{lang}: {name}: what is put in is written {{ $name }}");
            }
        }
    }
}

#[test]
fn every_message_has_the_forms_of_its_language() {
    for lang in Words::languages() {
        for (name, message) in messages(lang) {
            let mut forms: BTreeSet<&str> = message.forms.keys().map(String::as_str).collect();
            // A form for one number only is one more than the language needs.
            forms.retain(|form| form.parse::<usize>().is_err());
            let all: BTreeSet<&str> = plurals(lang).iter().copied().collect();
            assert!(forms.len() == 1 && forms.contains("other") || forms == all, "{lang}: {name}: {forms:?}");
            for (form, text) in &message.forms {
                let missing: Vec<&str> =
                    places_of(&message).into_iter().filter(|place| !places(text).contains(place)).collect();
                // Where the form tells the number, it need not be said: "Both", "the one statement that applies".
                let told = ["zero", "one", "two", "1", "2"].contains(&form.as_str());
                let may_be_left_out = |place: &&str| message.by.as_deref() == Some(*place) && told;
                let unsaid = ["evidence"].contains(&name.as_str());
                assert!(unsaid || missing.iter().all(may_be_left_out), "{lang}: {name}[{form}]: {missing:?}");
            }
        }
    }
}

#[test]
fn what_is_not_translated_is_the_same_on_purpose() {
    // Signs and names of files, and words that two languages share.
    let shared = |name: &str, lang: &str| {
        let signs = [
            "language",
            "direction",
            "percent",
            "plus",
            "minus",
            "decimal-mark",
            "list",
            "listed",
            "sentences",
        ];
        let plain = ["stands-at", "stands-at-ended", "group-count", "column-count", "count", "raters"];
        let words: &[&str] = match lang {
            "de" => &["name", "title-plan"],
            "es" => &["title-plan"],
            "fr" => &[
                "column-score",
                "section-notes",
                "title-plan",
                "guide",
                "guide-version",
                "date",
                "gain-points",
            ],
            _ => &[],
        };
        [&signs[..], &plain[..], words].concat().contains(&name)
    };
    let english = messages("en");
    for lang in Words::languages().into_iter().filter(|lang| *lang != "en") {
        for (name, message) in messages(lang) {
            let same = english.get(&name).is_some_and(|other| {
                message.forms.values().any(|text| other.forms.values().any(|english| english == text))
            });
            assert!(!same || shared(&name, lang), "{lang}: {name} is English");
        }
    }
}

#[test]
fn a_catalogue_that_is_not_whole_is_refused() {
    let english = file("en");
    let read = |text: &str| Words::read(text).err();
    let line = english.lines().position(|line| line.starts_with("nothing-yet"));
    let without = english.replace("nothing-yet = Nothing is answered yet.\n", "");
    // Four lines further the next section begins with another message.
    let found = line.map(|line| WordsError::Name { line: line + 4, expected: "nothing-yet" });
    assert_eq!(read(&without), found);
    let end = 1 + english.lines().count();
    assert_eq!(
        read(&format!("{english}prize = A prize\n")),
        Some(WordsError::Name { line: end, expected: "" })
    );
    assert_eq!(read(&format!("{english}A sentence\n")), Some(WordsError::Line { line: end }));
    let (short, _) = english.split_once("page-licence").unwrap_or_default();
    assert_eq!(read(short), Some(WordsError::Missing { name: "page-licence" }));
    let open = english.replace("   *[other] { $count } not applicable.\n", "");
    let told = read(&open);
    assert_eq!(told, Some(WordsError::Form { name: "excluded" }));
    let told = told.map(|error| error.to_string());
    assert_eq!(told.as_deref(), Some("the message excluded ends without a form *[other]"));
}
