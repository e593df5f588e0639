//! How the command behaves whatever it does: colour, quiet, pipes, widths, exit codes.

mod common;
mod folder;
mod project;

use std::io::Read;
use std::process::{Command, Stdio};

use common::{err, leadmark_in, out};
use folder::folder;
use project::project;
use serde_json::{Value, json};

const GUIDE: &str = "\
# Craft {#craft lang=en}

## Success metrics

### 稼働率と応答時間を守るためにチームで取り組むこと {#wide}

- It works {#works}
- It lasts {#lasts}
";

fn mine() -> Value {
    json!({
        "format": "leadmark/assessment@1",
        "id": "me",
        "guide": { "id": "craft", "fingerprint": "" },
        "rater": { "role": "self" },
        "startedAt": 1,
        "updatedAt": 1,
        "answers": { "works": { "level": 3, "at": 1 }, "gone": { "level": 1, "at": 1 } },
    })
}

/// The command in a folder with a guide and an assessment, in an environment that says nothing but what is given.
fn command(folder: &tempfile::TempDir, words: &[&str], environment: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_leadmark"));
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "LC_ALL", "LC_CTYPE"] {
        command.env_remove(name);
    }
    let environment = environment.iter().copied();
    command.current_dir(folder.path()).args(words).env("LANG", "C.UTF-8").envs(environment);
    command
}

#[track_caller]
fn run(words: &[&str], environment: &[(&str, &str)]) -> (String, String) {
    let folder = folder(GUIDE, &[("me.json", mine())]);
    let output = command(&folder, words, environment).output().expect("the command runs");
    (out(&output), err(&output))
}

#[test]
fn colour_comes_when_it_is_asked_for() {
    let bad = "# Craft\n\n## Success metrics\n\n### Quality {#a}\n\n### Speed {#a}\n";
    let coloured = |words: &[&str], environment: &[(&str, &str)]| {
        let folder = folder(bad, &[]);
        let output = command(&folder, words, environment).output().expect("the command runs");
        let messages = err(&output);
        assert!(messages.contains("duplicate-id"), "{messages}");
        messages.contains('\u{1b}')
    };
    let check = ["check", "guide.md"];
    assert!(!coloured(&check, &[]), "a pipe is no terminal");
    assert!(coloured(&["check", "guide.md", "--color", "always"], &[("NO_COLOR", "1")]));
    assert!(coloured(&check, &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&check, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(!coloured(&["--color", "never", "check", "guide.md"], &[("CLICOLOR_FORCE", "1")]));
}

#[test]
fn quiet_leaves_only_errors() {
    let score = ["score", "me.json", "--guide", "guide.md"];
    let (printed, messages) = run(&score, &[]);
    assert!(messages.contains("warning[unknown-item]: answers.gone"), "{messages}");
    let (quietly, messages) = run(&[&score[..], &["--quiet"]].concat(), &[]);
    assert_eq!((quietly.as_str(), messages.as_str()), (printed.as_str(), ""));
    let (_, messages) = run(&["-q", "score", "none.json"], &[]);
    assert!(messages.starts_with("leadmark: none.json: "), "{messages}");
}

#[test]
fn a_row_fits_into_the_line() {
    let score = ["score", "me.json", "--guide", "guide.md", "-q"];
    let (wide, _) = run(&score, &[]);
    assert!(wide.contains("稼働率と応答時間を守るためにチームで取り組むこと  "), "{wide}");
    let (narrow, _) = run(&score, &[("COLUMNS", "70")]);
    // Seven signs of two columns each, and a mark that there is more.
    assert!(narrow.contains("\n  稼働率と応答時…  "), "{narrow}");
    let row = narrow.lines().nth(1).expect("there is a row");
    let columns: usize =
        row.chars().map(|sign| if ('\u{3000}'..='\u{9fff}').contains(&sign) { 2 } else { 1 }).sum();
    assert!(columns <= 70, "{columns}: {row}");
    for words in [vec!["compare", "me.json", "me.json"], vec!["raters", "me.json"]] {
        let words = [&words[..], &["--guide", "guide.md"]].concat();
        let (table, _) = run(&words, &[("COLUMNS", "60")]);
        assert!(table.contains("稼働率") && table.contains('…'), "{table}");
    }
}

#[test]
fn scores_can_be_read_without_more_than_ascii() {
    let score = ["score", "me.json", "--guide", "guide.md", "-q"];
    let bar = |environment: &[(&str, &str)]| {
        let (table, _) = run(&score, environment);
        let row = table.lines().nth(1).expect("there is a row").to_owned();
        row.split("  ").nth(2).expect("the row has a bar").to_owned()
    };
    // One of two is answered, in the middle: 50, from 25 to 75.
    assert_eq!(bar(&[]), "█████▒▒▒▒▒┃▒▒▒▒·····");
    for plain in [[("LANG", "C")], [("LC_ALL", "POSIX")], [("LC_CTYPE", "de_DE.ISO-8859-1")]] {
        assert_eq!(bar(&plain), "#####=====|====.....");
    }
    let (table, _) = run(&score, &[("LC_ALL", "C")]);
    assert!(table.contains("\n  # certain, = what open answers could still add, | the score"), "{table}");
}

#[test]
fn signs_are_written_out_where_only_ascii_can_be_read() {
    let ascii = [("LC_ALL", "C")];
    let plan = ["plan", "me.json", "--guide", "guide.md", "-q"];
    assert!(run(&plan, &[]).0.contains("Established → Measured"));
    let (list, _) = run(&plan, &ascii);
    assert!(list.contains("Established -> Measured"), "{list}");
    let compare = ["compare", "me.json", "me.json", "--guide", "guide.md", "-q"];
    let (table, _) = run(&compare, &ascii);
    assert!(table.contains("me.json -> me.json") && !table.contains('→'), "{table}");

    let folder = folder(&format!("{GUIDE}\n[{}]: a.md\n", "long ".repeat(20)), &[]);
    let check = |environment: &[(&str, &str)]| {
        err(&command(&folder, &["check", "guide.md"], environment).output().expect("the command runs"))
    };
    assert!(check(&[]).contains("long …\""));
    let findings = check(&ascii);
    assert!(findings.contains("long ...\"") && findings.is_ascii(), "{findings}");
}

#[test]
fn standard_input_is_read_once() {
    let folder = folder(GUIDE, &[("me.json", mine())]);
    for words in [["compare", "-", "me.json"], ["compare", "me.json", "-"]] {
        let words = [&words[..], &["--guide", "guide.md"]].concat();
        let output = leadmark_in(folder.path(), &words, Some(mine().to_string().as_bytes()));
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    }
    let given = leadmark_in(folder.path(), &["score", "me.json", "--guide", "-"], Some(GUIDE.as_bytes()));
    assert_eq!(given.status.code(), Some(0), "{}", err(&given));
    let twice = leadmark_in(folder.path(), &["compare", "-", "-"], Some(mine().to_string().as_bytes()));
    assert_eq!(twice.status.code(), Some(2));
    assert!(err(&twice).contains("-: standard input is named twice"), "{}", err(&twice));
}

#[test]
fn exit_codes_are_those_that_help_tells() {
    let folder = folder(GUIDE, &[("me.json", mine()), ("bad.json", json!({}))]);
    let code = |words: &[&str]| leadmark_in(folder.path(), words, None).status.code();
    assert_eq!(code(&["score", "me.json", "--guide", "guide.md"]), Some(0));
    assert_eq!(code(&["score", "bad.json", "--guide", "guide.md"]), Some(1));
    assert_eq!(code(&["score", "none.json", "--guide", "guide.md"]), Some(2));
    assert_eq!(code(&["score", "me.json", "--format", "prose"]), Some(2));
    assert_eq!(code(&[]), Some(2));
    let help = out(&leadmark_in(folder.path(), &["--help"], None));
    assert!(help.contains("Exit codes: 0 all is well; 1 something that was read has an error"), "{help}");
}

#[test]
fn a_reader_that_has_had_enough_ends_it_quietly() {
    for words in
        [&["parse", "guides/technical-leadership.md"][..], &["schema", "guide"], &["completions", "zsh"]]
    {
        let mut child = Command::new(env!("CARGO_BIN_EXE_leadmark"))
            .current_dir(project(""))
            .args(words)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        drop(child.stdout.take());
        let mut messages = String::new();
        let stderr = child.stderr.as_mut().expect("there are messages to read");
        stderr.read_to_string(&mut messages).expect("the messages can be read");
        let status = child.wait().expect("the command ends");
        assert_eq!((messages.as_str(), status.code()), ("", Some(0)), "{words:?}");
    }
}

#[test]
fn shells_and_man_know_every_command() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let help = out(&leadmark_in(folder.path(), &["--help"], None));
    let commands: Vec<&str> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' '))?.split(' ').next())
        .filter(|command| *command != "help")
        .collect();
    assert!(commands.contains(&"score") && commands.contains(&"man"), "{commands:?}");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = out(&leadmark_in(folder.path(), &["completions", shell], None));
        assert!(commands.iter().all(|command| script.contains(command)), "{shell}");
    }
    let page = out(&leadmark_in(folder.path(), &["man"], None));
    assert!(page.contains(".TH leadmark 1") && page.contains("Exit codes: 0 all is well"), "{page}");
    leadmark_in(folder.path(), &["man", "--dir", "man"], None);
    for command in commands {
        let page = folder.path().join(format!("man/leadmark-{command}.1"));
        let page = std::fs::read_to_string(page).expect("every command has a page");
        assert!(page.contains(&format!(".TH leadmark-{command} 1")), "{page}");
    }
}
