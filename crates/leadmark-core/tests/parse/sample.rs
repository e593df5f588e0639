//! Guides to read, and what is read shown as a test can say it.

use leadmark_core::{Block, Diagnostic, Guide, Parsed, parse};

/// Reads a guide that has nothing to find in it.
#[track_caller]
pub(crate) fn clean(source: &str) -> Guide {
    let parsed = parse(source);
    assert_eq!(list(&parsed), Vec::<String>::new());
    parsed.guide.unwrap()
}

/// Reads a guide whose findings are these: severity, code, line, column and message.
#[track_caller]
pub(crate) fn with(source: &str, findings: &[&str]) -> Guide {
    let parsed = parse(source);
    assert_eq!(list(&parsed), findings);
    parsed.guide.unwrap()
}

pub(crate) fn list(parsed: &Parsed) -> Vec<String> {
    let show = |found: &Diagnostic| {
        let severity = format!("{:?}", found.severity).to_lowercase();
        let (line, column) = (found.start.line, found.start.column);
        format!("{severity} {} {line}:{column} {}", found.code, found.message)
    };
    parsed.diagnostics.iter().map(show).collect()
}

/// Puts a teaching part into a guide that is otherwise complete.
pub(crate) fn teaching(part: &str) -> String {
    format!("# Guide\n\n{part}\n\n## Success metrics\n\n### Quality\n\n- It works\n")
}

/// Puts indicators into a guide that is otherwise complete.
pub(crate) fn rating(bullets: &str) -> String {
    format!("# Guide\n\n## Success metrics\n\n### Quality\n\n{bullets}\n")
}

pub(crate) fn ids<'a, T: 'a>(parts: &'a [T], id: impl Fn(&'a T) -> &'a leadmark_core::Id) -> Vec<&'a str> {
    parts.iter().map(|part| id(part).as_str()).collect()
}

/// Shows running text as one line a block, so that a test can say what it expects.
pub(crate) fn shown(blocks: &[Block]) -> Vec<String> {
    let show = |block: &Block| match block {
        Block::Paragraph { text } => text.plain().to_owned(),
        Block::Heading { level, text } => format!("{} {text}", "#".repeat((*level).into())),
        Block::List { entries, .. } => {
            entries.iter().map(|entry| shown(entry).join(" / ")).collect::<Vec<_>>().join(" | ")
        }
        Block::Quote { blocks } => format!("> {}", shown(blocks).join(" / ")),
        Block::Code { language, text } => format!("```{language} {text}"),
        Block::Verbatim { text } | Block::Comment { text } => text.clone(),
        block => panic!("unknown block {block:?}"),
    };
    blocks.iter().map(show).collect()
}

pub(crate) const FENCED: &str = "\
# Leading Kitchens

## 🍳 Overview

For cooks who lead.

## 🔪 **Menus & Suppliers**

### 1. **Choosing a Menu**

#### Questions You Might Face:

**Q: How do you choose a menu for a large house?**
```
Framework:
1. **Taste Analysis:**
   - Ask the guests
   - Look at what comes back

2. **Supplier Selection:**
   - Visit the farms

3. **Example from Experience:**
   \"When we opened in winter:
   - Sold 9 dishes
   - Threw away 60% less\"
```

**Q: How do you drop a dish?**
```
Strategy:
1. **Notice:**
   - Count orders
```

### 2. **Figures**

#### Key Metrics to Track:
```
- **Plates:**
  - Plates sent back
  - Time to the table

- **Waste:**
  - Waste a day
```

## 💡 **Best Practices for Cooks**

### 1. **Listening**
- Ask the waiters
- Taste everything

## 🎉 **Success Metrics for Kitchens**

### 1. **Food**
- Guests come back
- Dishes are consistent

### 2. **People**
- Few people leave

---

**Remember: the kitchen is warm.**
";
