//! Text that was decoded wrongly, and text that was not.

use leadmark_core::{Text, parse};

use crate::sample::{clean, rating, with};

#[test]
fn text_that_was_decoded_as_mac_roman_is_repaired() {
    #[track_caller]
    fn repairs(heading: &str, name: &str, was: &str, read: &str) {
        let source = format!("# Guide\n\n## Success metrics\n\n### {heading}\n\n- It works\n");
        let message = format!("note repaired-encoding 5:1 \"{was}\" was read as \"{read}\"");
        let guide = with(&source, &[&message]);
        assert_eq!(guide.metrics[0].name, name);
    }
    // The target, whole and without its first byte, which is a private character.
    repairs("\u{f8ff}üéØ Goals", "Goals", "\u{f8ff}üéØ Goals", "🎯 Goals");
    repairs("üéØ Goals", "Goals", "üéØ Goals", "🎯 Goals");
    // The crane comes with a variation selector; bold stands beside both.
    repairs("üèóÔ∏è **Build**", "Build", "üèóÔ∏è ", "🏗\u{fe0f} ");
    repairs("üë• **People**", "People", "üë• ", "👥 ");
    repairs("caf√© culture", "café culture", "caf√© culture", "café culture");
    repairs("it‚Äôs on", "it’s on", "it‚Äôs on", "it’s on");
    repairs("a ‚Äì b ‚Ä¶", "a – b …", "a ‚Äì b ‚Ä¶", "a – b …");
}

#[test]
fn text_that_was_decoded_as_windows_1252_is_repaired() {
    #[track_caller]
    fn repairs(heading: &str, name: &str) {
        let source = format!("# Guide\n\n## Success metrics\n\n### {heading}\n\n- It works\n");
        let parsed = parse(&source);
        assert_eq!(
            parsed.diagnostics.iter().map(|found| found.code.as_str()).collect::<Vec<_>>(),
            ["repaired-encoding"]
        );
        assert_eq!(parsed.guide.unwrap().metrics[0].name, name);
    }
    repairs("ðŸŽ¯ Goals", "Goals");
    repairs("Ÿ\u{8f}— Build", "Build");
    repairs("cafÃ© culture", "café culture");
    repairs("itâ€™s on", "it’s on");
    repairs("â€œquotedâ€\u{9d} words", "“quoted” words");
    repairs("naÃ¯ve â€“ and so on", "naïve – and so on");
}

#[test]
fn correct_text_stays_as_it_is() {
    for text in [
        "l’été d’Émile",
        "voilà\u{a0}» dit-il",
        "«\u{a0}déjà vu\u{a0}»",
        "“CAFÉ”",
        "‘É’ or “à”",
        "√π and 2√π",
        "√(x² + y²) ≥ ∑x",
        "Größe, Maß und „Straße“",
        "„ÄÖÜ“",
        "NÃO, AÇÕES e ÓRGÃOS",
        "à, á, â, ã",
        "É a «AÇÃO»",
        "naïve façade — “naïveté”",
        "¿Qué? ¡Sí!",
        "½ × ¾ ≈ ⅜ ± 3°",
        "100 µs ≤ Δt",
        "© 2024 Œuvre™",
        "żółć, ěščř, ğış",
        "Ελληνικά, русский, עברית",
        "日本語、한국어",
        "👩‍💻 and 🏗️ and ✓",
    ] {
        let guide = clean(&rating(&format!("- {text}")));
        assert_eq!(guide.metrics[0].indicators[0].text, Text::from(text));
    }
}
