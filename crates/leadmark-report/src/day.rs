//! Moments as people and spreadsheets write them, in UTC.

const MILLISECONDS_A_DAY: u64 = 24 * 60 * 60 * 1000;

/// Writes a moment, in milliseconds since 1970 UTC, as an ISO 8601 day: `2026-09-21`.
pub(crate) fn day(moment: u64) -> String {
    let (year, month, day) = civil_from_days(moment / MILLISECONDS_A_DAY);
    // Past the year 9999 ISO 8601 wants a sign, and JavaScript writes six digits.
    if year > 9999 {
        format!("+{year:06}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}")
    }
}

/// Writes a moment as JavaScript's `toISOString` does: `2026-09-21T14:13:20.000Z`.
pub(crate) fn moment(moment: u64) -> String {
    let within = moment % MILLISECONDS_A_DAY;
    let (seconds, milliseconds) = (within / 1000, within % 1000);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{}T{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}Z", day(moment))
}

/// Turns days since 1970-01-01 into year, month and day of the proleptic Gregorian calendar.
///
/// The algorithm is `civil_from_days` of Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms" (2013), for
/// days that are not negative. Years begin in March, so that the leap day is the last; an era is 400 years.
fn civil_from_days(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        let days = [
            (0, "1970-01-01"),
            (86_399_999, "1970-01-01"),
            (86_400_000, "1970-01-02"),
            (951_782_400_000, "2000-02-29"),
            (951_868_800_000, "2000-03-01"),
            (1_790_000_000_000, "2026-09-21"),
            (4_107_456_000_000, "2100-02-28"),
            (4_107_542_400_000, "2100-03-01"),
            // The last moment that a JavaScript Date can hold.
            (8_640_000_000_000_000, "+275760-09-13"),
        ];
        for (given, written) in days {
            assert_eq!(day(given), written);
        }
        // No day is left out, and none comes twice.
        let mut before = String::new();
        for number in 0..200_000 {
            let day = day(number * MILLISECONDS_A_DAY);
            assert!(before < day, "{before} {day}");
            before = day;
        }
    }

    #[test]
    fn moments_are_written_as_javascript_writes_them() {
        assert_eq!(moment(1_790_000_000_000), "2026-09-21T14:13:20.000Z");
        assert_eq!(moment(1), "1970-01-01T00:00:00.001Z");
    }
}
