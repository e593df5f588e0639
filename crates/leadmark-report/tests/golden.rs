//! All reports of the guides that we ship, as they are read. `INSTA_UPDATE=always cargo test --test golden` writes them.

mod samples;

use insta::assert_snapshot;
use leadmark_core::{Assessment, Guide, Mode};
use leadmark_report::{
    Options, Words, change_markdown, csv_items, csv_metrics, json, markdown, plan_markdown, raters_markdown,
    xapi,
};
use samples::{code_review, earlier, empty, full, on_call, quick, raters, technical_leadership};

#[test]
fn a_full_assessment_beside_an_earlier_one() {
    let guide = technical_leadership();
    let (before, after) = (earlier(&guide), full(&guide));
    assert_snapshot!(markdown(
        &guide,
        &after,
        Options { notes: true, before: Some(&before), ..Options::default() }
    ));
}

#[test]
fn a_full_assessment_without_notes() {
    let guide = on_call();
    let report =
        markdown(&guide, &full(&guide), Options { notes: false, before: None, ..Options::default() });
    assert!(!report.contains("稼働率") && !report.contains("Kept from last year"), "{report}");
    assert_snapshot!(report);
}

#[test]
fn an_arabic_guide_in_english() {
    let guide = code_review();
    assert_snapshot!(markdown(&guide, &full(&guide), Options::default()));
}

#[test]
fn a_quick_assessment_by_a_peer() {
    let guide = technical_leadership();
    assert_snapshot!(markdown(&guide, &quick(&guide), Options::default()));
}

#[test]
fn an_assessment_without_an_answer() {
    let guide = on_call();
    assert_snapshot!(markdown(&guide, &empty(&guide, Mode::Full), Options::default()));
}

#[test]
fn plans() {
    let plan = |guide: &Guide, assessment: &Assessment| plan_markdown(guide, assessment, Words::english());
    assert_snapshot!("plan_technical_leadership", of(technical_leadership, full, plan));
    assert_snapshot!("plan_on_call", of(on_call, full, plan));
    assert_snapshot!("plan_code_review", of(code_review, full, plan));
}

#[test]
fn changes() {
    let change =
        |guide: &Guide, after: &Assessment| change_markdown(guide, &earlier(guide), after, Words::english());
    assert_snapshot!("change_technical_leadership", of(technical_leadership, full, change));
    assert_snapshot!("change_on_call", of(on_call, quick, change));
    assert_snapshot!("change_code_review", of(code_review, full, change));
}

#[test]
fn raters_reports() {
    for (name, guide) in [
        ("raters_technical_leadership", technical_leadership()),
        ("raters_on_call", on_call()),
        ("raters_code_review", code_review()),
    ] {
        assert_snapshot!(name, raters_markdown(&guide, &raters(&guide), Words::english()));
    }
}

#[test]
fn items_as_csv() {
    let items = |guide: &Guide, assessment: &Assessment| csv_items(guide, assessment, Options::default());
    assert_snapshot!("items_technical_leadership", of(technical_leadership, full, items));
    assert_snapshot!("items_on_call", of(on_call, quick, items));
    assert_snapshot!("items_code_review", of(code_review, full, items));
}

#[test]
fn metrics_as_csv() {
    assert_snapshot!("metrics_technical_leadership", of(technical_leadership, full, csv_metrics));
    assert_snapshot!("metrics_on_call", of(on_call, quick, csv_metrics));
    assert_snapshot!("metrics_code_review", of(code_review, full, csv_metrics));
}

#[test]
fn statements() {
    let statements = |guide: &Guide, assessment: &Assessment| xapi(guide, assessment, true);
    assert_snapshot!("xapi_technical_leadership", of(technical_leadership, quick, statements));
    assert_snapshot!("xapi_on_call", of(on_call, full, statements));
    assert_snapshot!("xapi_code_review", of(code_review, quick, statements));
}

#[test]
fn json_holds_everything() {
    let report = |guide: &Guide, after: &Assessment| {
        let before = earlier(guide);
        let report =
            json(guide, after, Options { notes: false, before: Some(&before), ..Options::default() });
        serde_json::to_string_pretty(&report).expect("a report is JSON")
    };
    assert_snapshot!("json_technical_leadership", of(technical_leadership, quick, report));
    assert_snapshot!("json_on_call", of(on_call, full, report));
    assert_snapshot!("json_code_review", of(code_review, full, report));
}

fn of(
    guide: fn() -> Guide,
    assessment: fn(&Guide) -> Assessment,
    report: impl Fn(&Guide, &Assessment) -> String,
) -> String {
    let guide = guide();
    report(&guide, &assessment(&guide))
}
