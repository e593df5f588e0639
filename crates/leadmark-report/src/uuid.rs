//! Names as UUIDs of version 5 (RFC 9562): the same name has the same UUID, whoever makes it of it.
//!
//! SHA-1 is written out here: it names, it protects nothing, and the kept crates for it are several times as large in the
//! download.

/// The space of Leadmark's names: the UUID of `urn:leadmark` in the space of addresses.
const NAMES: [u8; 16] =
    [0xae, 0x3a, 0x6a, 0x8b, 0x64, 0x28, 0x56, 0x4f, 0xb5, 0x81, 0x3f, 0x9c, 0x22, 0xc4, 0xca, 0xce];

/// Turns a name into its UUID.
pub(crate) fn uuid(name: &str) -> String {
    let [a, b, c, d, _] = sha1(&[&NAMES, name.as_bytes()].concat());
    // Version 5, and the variant of RFC 9562.
    let (b, c) = (b & 0xffff_0fff | 0x5000, c & 0x3fff_ffff | 0x8000_0000);
    let (high, low) = (c >> 16, c & 0xffff);
    format!("{a:08x}-{:04x}-{:04x}-{high:04x}-{low:04x}{d:08x}", b >> 16, b & 0xffff)
}

/// Hashes bytes (RFC 3174).
fn sha1(bytes: &[u8]) -> [u32; 5] {
    let mut hash = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
    let mut padded = bytes.to_vec();
    padded.push(0x80);
    while padded.len() % 64 != 56 {
        padded.push(0);
    }
    padded.extend_from_slice(&(bytes.len() as u64 * 8).to_be_bytes());
    for block in padded.chunks_exact(64) {
        hash = mixed(hash, block);
    }
    hash
}

/// Mixes a block of 64 bytes into a hash.
fn mixed(hash: [u32; 5], block: &[u8]) -> [u32; 5] {
    let mut words: Vec<u32> = block
        .chunks_exact(4)
        .map(|word| word.iter().fold(0, |word, &byte| word << 8 | u32::from(byte)))
        .collect();
    let [mut a, mut b, mut c, mut d, mut e] = hash;
    for round in 0..80 {
        let back = |by: usize| words.get(words.len().wrapping_sub(by)).copied().unwrap_or(0);
        if round >= 16 {
            words.push((back(3) ^ back(8) ^ back(14) ^ back(16)).rotate_left(1));
        }
        let (choice, constant) = match round / 20 {
            0 => (b & c | !b & d, 0x5a82_7999),
            1 => (b ^ c ^ d, 0x6ed9_eba1),
            2 => (b & c | b & d | c & d, 0x8f1b_bcdc),
            _ => (b ^ c ^ d, 0xca62_c1d6_u32),
        };
        let word = words.get(round).copied().unwrap_or(0);
        let sum =
            a.rotate_left(5).wrapping_add(choice).wrapping_add(e).wrapping_add(constant).wrapping_add(word);
        (e, d, c, b, a) = (d, c, b.rotate_left(30), a, sum);
    }
    let [f, g, h, i, j] = hash;
    [a.wrapping_add(f), b.wrapping_add(g), c.wrapping_add(h), d.wrapping_add(i), e.wrapping_add(j)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_standard() {
        assert_eq!(sha1(b""), [0xda39_a3ee, 0x5e6b_4b0d, 0x3255_bfef, 0x9560_1890, 0xafd8_0709]);
        assert_eq!(sha1(b"abc"), [0xa999_3e36, 0x4706_816a, 0xba3e_2571, 0x7850_c26c, 0x9cd0_d89d]);
        let two_blocks = b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
        assert_eq!(sha1(two_blocks), [0x8498_3e44, 0x1c3b_d26e, 0xbaae_4aa1, 0xf951_29e5, 0xe546_70f1]);
    }

    #[test]
    fn names_have_the_uuids_that_others_give_them() {
        // By Python: uuid5(uuid5(NAMESPACE_URL, "urn:leadmark"), name)
        assert_eq!(uuid("guide/technical-leadership"), "749580dc-efd0-5eb9-9a0b-8b819f9fd41f");
        assert_eq!(uuid("guide/craft/item/\u{0645}"), "3e09d381-29d3-5ab6-a4f1-67b90fe16413");
    }
}
