//! The fuzz targets without the fuzzer: each over its corpus, and over some thousand changes to that. Always the same ones.

use std::path::Path;

#[path = "../fuzz/bodies.rs"]
mod bodies;

/// Changed copies of each file of a corpus.
const CHANGES: usize = 1000;

/// Bytes that readers look for.
const SOUGHT: &[u8] = b"\"{}[],:-9\n \0\x80\xff\x01\x02\x03\x04\x1e\x1f";

/// A small generator; what it draws is the same in each run.
struct Draws(u64);

impl Draws {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// One to four changes: a byte flipped, set to one that readers look for, put in, taken out; a part taken out or said twice.
fn changed(bytes: &[u8], draws: &mut Draws) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=draws.below(4) {
        let place = draws.below(bytes.len());
        let part = place..(place + draws.below(40)).min(bytes.len());
        match draws.below(6) {
            0 if !bytes.is_empty() => bytes[place] ^= 1 << draws.below(8),
            1 if !bytes.is_empty() => bytes[place] = SOUGHT[draws.below(SOUGHT.len())],
            2 => bytes.insert(place, SOUGHT[draws.below(SOUGHT.len())]),
            3 if !bytes.is_empty() => drop(bytes.remove(place)),
            4 => drop(bytes.drain(part)),
            _ => {
                let again = bytes[part].to_vec();
                bytes.splice(place..place, again);
            }
        }
    }
    bytes
}

#[test]
fn no_reader_is_broken_by_its_corpus_or_by_changes_to_it() {
    for (name, body) in bodies::TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(name);
        let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path()).collect();
        files.sort();
        assert!(!files.is_empty(), "{name} has no corpus");
        let mut draws = Draws(0x9e37_79b9_7f4a_7c15);
        for file in files {
            let bytes = std::fs::read(&file).unwrap();
            body(&bytes);
            for _ in 0..CHANGES {
                body(&changed(&bytes, &mut draws));
            }
        }
    }
}
