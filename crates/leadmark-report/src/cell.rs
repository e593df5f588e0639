//! Cells of a CSV file, and the file.
//!
//! RFC 4180: commas, CRLF, quotes where they are needed. The file begins with a byte order mark. Without one, Excel reads
//! UTF-8 as the code page of its Windows and every letter beyond ASCII is lost; `LibreOffice`, Google Sheets, pandas and R's
//! readr take the mark off. Only readers that do not know it see it, before the first column's name.

/// A byte order mark, by which spreadsheets know UTF-8.
const MARK: &str = "\u{feff}";

/// What a cell may begin with that makes a spreadsheet calculate, in its ASCII and its full-width form.
const FORMULA: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

/// What is in a cell.
#[derive(Clone, Debug)]
pub(crate) enum Cell {
    Empty,
    /// Text of a guide or a person: guarded.
    Text(String),
    /// A number, with all of its digits and a full stop.
    Number(f64),
    Count(usize),
}

impl Cell {
    /// Makes a cell of text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    fn written(self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => guarded(&text),
            Self::Number(number) => number.to_string(),
            Self::Count(count) => count.to_string(),
        }
    }
}

impl From<Option<f64>> for Cell {
    fn from(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }
}

/// Those that calculate by themselves, which matter within a text, too.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// What a cell begins behind for a spreadsheet that takes other separators than ours, as many in Europe do: the quotes around
/// the whole text mean nothing to it.
const BEGINNINGS: [char; 4] = ['\n', '\r', '\t', ';'];

/// Puts an apostrophe before what a spreadsheet would calculate (OWASP, "CSV Injection"): at the beginning of a text, and
/// within it wherever some spreadsheet might see the beginning of a cell.
///
/// What has such apostrophes already gets one more, so that taking one off at each such place always gives the text back.
fn guarded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    for (index, part) in text.split_inclusive(BEGINNINGS).enumerate() {
        let calculates = if index == 0 {
            part.trim_start_matches('\'').starts_with(FORMULA)
        } else {
            part.trim_start_matches(['\'', '"']).starts_with(SIGNS)
        };
        if calculates {
            out.push('\'');
        }
        out.push_str(part);
    }
    out
}

/// Writes rows below a header.
pub(crate) fn file(header: &[&str], rows: impl IntoIterator<Item = Vec<Cell>>) -> String {
    let mut out = MARK.to_owned();
    record(&mut out, header.iter().map(|&name| name.to_owned()));
    for row in rows {
        record(&mut out, row.into_iter().map(Cell::written));
    }
    out
}

/// Writes a line of cells, those in quotes that would end in their middle. Written here, as the `csv` crate brings a reader
/// of numbers along to decide about quotes, and with it a tenth of the download.
fn record(out: &mut String, cells: impl Iterator<Item = String>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            out.push(',');
        }
        if cell.contains([',', '"', '\r', '\n']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}
