//! Fences in fences, and fences that nobody closed.

use leadmark_core::{Block, parse};

use crate::sample::{json, places, rating, steps, teaching, texts, with};
use crate::words;

#[test]
fn a_fence_in_a_fence_closes_it_and_every_step_is_read_all_the_same() {
    for info in ["", "yaml"] {
        let source = teaching(&format!(
            "## D\n\n### T\n\n**Q: How?**\n```\nSteps:\n1. First\n   - a point\n\n```{info}\nkey: value\n```\n\n2. Second\n   - b point\n\n3. Example\n   - an outcome\n```\n\n**Q: When?**\n```\n1. Third\n```"
        ));
        let parsed = parse(&source);
        let guide = parsed.guide.as_ref().unwrap();
        assert_eq!(steps(guide), ["First", "Second", "Third"], "{info}");
        assert_eq!(guide.domains[0].topics[0].questions[0].example.as_ref().unwrap().outcomes.len(), 1);
        assert_eq!(words::lost(&source, &parsed), Vec::<&str>::new());
        assert!(json(guide).contains("key: value"));
        assert!(parsed.diagnostics.iter().any(|found| found.code == "nested-fence"), "{:?}", places(&parsed));
        assert_eq!(parsed.counts.indicators, 1);
    }
}

#[test]
fn a_wider_fence_holds_others() {
    let source = teaching(
        "## D\n\n### T\n\n**Q: How?**\n````\n1. First\n   - a point\n\n```yaml\n1. no step\n```\n\n2. Second\n````",
    );
    let guide = with(&source, &["split-framework 16:1"]);
    assert_eq!(steps(&guide), ["First", "Second"]);
}

#[test]
fn an_unclosed_fence_ends_before_the_next_section() {
    let source = teaching(
        "## D\n\n### T\n\n**Q: How?**\n```\n1. First\n\n**Q: When?**\n```\n1. Second\n```\n\n### U\n\n**Q: Why?**\n```\n1. Third",
    );
    let guide = with(&source, &["unclosed-fence 8:1", "unclosed-fence 19:1"]);
    assert_eq!(steps(&guide), ["First", "Second", "Third"]);
    assert_eq!(guide.domains[0].topics.len(), 2);
    assert_eq!(texts(&guide), ["How?", "When?", "Why?", "It works"]);
}

#[test]
fn an_unclosed_fence_of_code_ends_there_too() {
    let source = teaching("## D\n\n### T\n\n#### How?\n\n1. First\n\n```yaml\nkey: value");
    let guide = with(&source, &["unclosed-fence 11:1"]);
    assert_eq!(texts(&guide), ["How?", "It works"]);
    let last = format!("{}\n```python\nprint(1)\n", rating("- It works"));
    let guide = with(&last, &["unclosed-fence 9:1"]);
    assert_eq!(texts(&guide), ["It works"]);
}

#[test]
fn a_closed_fence_may_hold_a_sample_of_markdown() {
    let sample = "## Not a section\n\n### Nor a topic\n\n- Nor an item\n";
    let source = teaching(&format!(
        "## D\n\nLike this:\n\n```markdown\n{sample}```\n\nDone.\n\n### T\n\n~~~\n{sample}~~~\n\nDone."
    ));
    let guide = with(&source, &[]);
    assert_eq!((guide.domains.len(), guide.domains[0].topics.len()), (1, 1));
    let code = |language: &str| Block::Code { language: language.to_owned(), text: sample.to_owned() };
    assert_eq!(guide.domains[0].about[1], code("markdown"));
    assert_eq!(guide.domains[0].topics[0].about[0], code(""));
}

#[test]
fn a_fence_in_a_list_is_closed_there() {
    let source = teaching(
        "## D\n\n### T\n\n#### How?\n\n1. First\n   - ```\n     code\n     ```\n2. Second\n\n- ```\n  more\n  ```",
    );
    let guide = with(&source, &[]);
    assert_eq!(steps(&guide), ["First", "Second"]);
}

#[test]
fn many_fences_that_never_close_are_read() {
    for fence in ["```md", "````yaml", "~~~"] {
        let sections =
            |count: usize| rating(&format!("- I\n\n{}", format!("{fence}\n\n## Section\n\n").repeat(count)));
        let parsed = parse(sections(900));
        assert_eq!(parsed.counts.domains, 900, "{fence}");
        assert_eq!(parsed.diagnostics.len(), 900, "{fence}");
        assert!(parse(sections(20_000)).guide.is_some());
    }
}
