use crate::Guide;
use crate::item::{Scales, listed};
use crate::places::Places;

/// Hashes all that is scored: items with their levels, points and weights, and the metrics that they inform.
///
/// Two guides with the same fingerprint score any assessment alike and ask for the same behaviours. 64-bit FNV-1a
/// (Fowler, Noll and Vo, 1991) as 16 hexadecimal digits: it tells versions apart, it is no seal.
pub(crate) fn of(guide: &Guide) -> String {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    let known = Places::of(guide.metrics.iter().map(|metric| &metric.id));
    let scales = Scales::of(guide);
    for item in listed(guide) {
        hash.part(item.id.as_str());
        hash.part(item.text.plain());
        for (name, text) in scales.named(&item) {
            hash.part(&name);
            hash.part(text.plain());
        }
        item.points().for_each(|point| hash.part(point.as_str()));
        for (metric, weight) in item.feeds().filter(|(metric, _)| known.has(metric)) {
            hash.part(metric.as_str());
            hash.bytes(&weight.to_bits().to_le_bytes());
        }
        hash.bytes(&item.weight.to_bits().to_le_bytes());
        hash.part("");
    }
    for metric in &guide.metrics {
        hash.part(metric.id.as_str());
        hash.bytes(&metric.weight.to_bits().to_le_bytes());
    }
    format!("{:016x}", hash.0)
}

struct Fnv(u64);

impl Fnv {
    fn bytes(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Adds a text and its end, so that neighbours can't run into each other.
    fn part(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.bytes(&[0xFF]);
    }
}
