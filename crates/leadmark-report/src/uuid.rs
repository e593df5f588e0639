//! Names as UUIDs of version 5 (RFC 9562): the same name has the same UUID, whoever makes it of it.
//!
//! SHA-1 is written out here: it names, it protects nothing, and the kept crates for it are several times as large in the
//! download.

/// The space of Leadmark's names: the UUID of `urn:leadmark` in the space of addresses.
const NAMES: [u8; 16] =
    [0xae, 0x3a, 0x6a, 0x8b, 0x64, 0x28, 0x56, 0x4f, 0xb5, 0x81, 0x3f, 0x9c, 0x22, 0xc4, 0xca, 0xce];

/// Turns a name, which may come in parts, into its UUID.
pub(crate) fn uuid(name: &[&str]) -> String {
    let mut bytes = NAMES.to_vec();
    for part in name {
        bytes.extend_from_slice(part.as_bytes());
    }
    let [a, b, c, d, _] = sha1(bytes);
    // Version 5, and the variant of RFC 9562.
    let words = [a, b & 0xffff_0fff | 0x5000, c & 0x3fff_ffff | 0x8000_0000, d];
    let mut out = String::new();
    for place in 0_usize..32 {
        if matches!(place, 8 | 12 | 16 | 20) {
            out.push('-');
        }
        let word = words.get(place / 8).copied().unwrap_or_default();
        out.extend(char::from_digit(word >> (28 - place % 8 * 4) & 0xf, 16));
    }
    out
}

/// Hashes bytes (RFC 3174).
fn sha1(mut bytes: Vec<u8>) -> [u32; 5] {
    let mut hash = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
    let bits = bytes.len() as u64 * 8;
    bytes.push(0x80);
    while bytes.len() % 64 != 56 {
        bytes.push(0);
    }
    bytes.extend_from_slice(&bits.to_be_bytes());
    for block in bytes.chunks_exact(64) {
        hash = mixed(hash, block);
    }
    hash
}

/// Mixes a block of 64 bytes into a hash.
#[expect(clippy::many_single_char_names, reason = "they are those of RFC 3174")]
fn mixed(hash: [u32; 5], block: &[u8]) -> [u32; 5] {
    let mut words = [0_u32; 16];
    for (word, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
        *word = bytes.iter().fold(0, |word, &byte| word << 8 | u32::from(byte));
    }
    let [mut a, mut b, mut c, mut d, mut e] = hash;
    for round in 0..80 {
        // The word of this round, and the one that it takes part in, sixteen rounds later.
        let [word, _, third, _, _, _, _, _, ninth, _, _, _, _, fourteenth, _, _] = words;
        let later = (word ^ third ^ ninth ^ fourteenth).rotate_left(1);
        let (choice, constant) = match round / 20 {
            0 => (b & c | !b & d, 0x5a82_7999),
            1 => (b ^ c ^ d, 0x6ed9_eba1),
            2 => (b & c | b & d | c & d, 0x8f1b_bcdc),
            _ => (b ^ c ^ d, 0xca62_c1d6_u32),
        };
        let sum =
            a.rotate_left(5).wrapping_add(choice).wrapping_add(e).wrapping_add(constant).wrapping_add(word);
        (e, d, c, b, a) = (d, c, b.rotate_left(30), a, sum);
        words.copy_within(1.., 0);
        let [.., last] = &mut words;
        *last = later;
    }
    let mut sums = hash;
    for (sum, mixed) in sums.iter_mut().zip([a, b, c, d, e]) {
        *sum = sum.wrapping_add(mixed);
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_standard() {
        assert_eq!(sha1(Vec::new()), [0xda39_a3ee, 0x5e6b_4b0d, 0x3255_bfef, 0x9560_1890, 0xafd8_0709]);
        assert_eq!(sha1(b"abc".to_vec()), [0xa999_3e36, 0x4706_816a, 0xba3e_2571, 0x7850_c26c, 0x9cd0_d89d]);
        let two_blocks = b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
        assert_eq!(
            sha1(two_blocks.to_vec()),
            [0x8498_3e44, 0x1c3b_d26e, 0xbaae_4aa1, 0xf951_29e5, 0xe546_70f1]
        );
    }

    #[test]
    fn names_have_the_uuids_that_others_give_them() {
        // By Python: uuid5(uuid5(NAMESPACE_URL, "urn:leadmark"), name)
        assert_eq!(uuid(&["guide/", "technical-leadership"]), "749580dc-efd0-5eb9-9a0b-8b819f9fd41f");
        assert_eq!(uuid(&["guide/craft/item/\u{0645}"]), "3e09d381-29d3-5ab6-a4f1-67b90fe16413");
    }
}
