//! What holds for every assessment file.

use leadmark_core::{Severity, read};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::cases::cases;
use crate::sample::guides;

fn values() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        (0..12_i64).prop_map(Into::into),
        select(vec![
            "",
            "self",
            "low",
            "quick",
            "i0-0",
            "leadmark/assessment@1",
            "leadmark/assessment@2",
            "é🎯"
        ])
        .prop_map(Into::into),
    ];
    let field = select(vec![
        "level",
        "notApplicable",
        "covered",
        "note",
        "confidence",
        "at",
        "id",
        "role",
        "group",
        "m0",
        "i0-0",
        "q0",
        "__proto__",
    ]);
    leaf.prop_recursive(3, 24, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Into::into),
            vec((field.clone(), inner), 0..4).prop_map(|fields| {
                fields
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect::<serde_json::Map<_, _>>()
                    .into()
            }),
        ]
    })
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn what_is_read_of_any_file_reads_back_equal(
        source in guides(),
        fields in vec((select(vec!["id", "name", "guide", "mode", "rater", "startedAt", "updatedAt", "answers", "targets", "other"]), values()), 0..8),
        bare in values(),
    ) {
        let guide = source.guide();
        drop(read(&bare, &guide));
        let mut file = serde_json::json!({ "format": leadmark_core::FORMAT });
        for (name, value) in fields {
            file[name] = value;
        }
        let reading = read(&file, &guide);
        let salvaged = reading.assessment.unwrap();
        let again = read(&serde_json::to_value(&salvaged).unwrap(), &guide);
        let errors: Vec<_> = again.problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
        prop_assert!(errors.is_empty(), "{:?}", errors);
        prop_assert_eq!(again.assessment.unwrap(), salvaged);
    }
}
