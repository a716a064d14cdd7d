//! How hard the words for the person are to read, by an index that is made for the language. A bound for each text of twenty words or
//! more, and a stricter one for all sentences together, so that long sentences and long words can't creep in.
//!
//! - English: the grade of Flesch and Kincaid. Grade 7 is the school year in which children become twelve to thirteen: no text is
//!   above it, and all together are at most at grade 5.
//! - French: the ease of Kandel and Moles, who fitted Flesch's to French. 70 to 80 is “fairly easy”, for twelve-year-olds: no text is
//!   below 70, and all together are at least 80.
//! - Spanish: the perspicuity of Szigriszt-Pazos, as INFLESZ measures it. He gives 66 to 75 to readers of twelve: no text is below 66,
//!   and all together are at least 76.
//!
//! An index only counts sentences, words and syllables. It can't tell whether a text is true, kind or clear: people who read it do.

use super::super::support::none;
use super::{locale, may_be_read_by_the_person, words};

/// What an index is made from.
#[derive(Clone, Copy, Default)]
struct Counted {
    sentences: f64,
    words: f64,
    syllables: f64,
}

/// Counts the syllables of a word.
type Syllables = fn(&str) -> u32;

/// How a language is measured. `is_easy` has the bound for one text, and for all together.
struct Measure {
    tag: &'static str,
    syllables: Syllables,
    index: fn(Counted) -> f64,
    /// Whether a higher number is easier.
    rises: bool,
    one: f64,
    all: f64,
}

const MEASURES: [Measure; 3] = [
    Measure { tag: "en", syllables: of_english, index: flesch_kincaid, rises: false, one: 7.0, all: 5.0 },
    Measure { tag: "fr", syllables: of_french, index: kandel_moles, rises: true, one: 70.0, all: 80.0 },
    Measure { tag: "es", syllables: of_spanish, index: szigriszt_pazos, rises: true, one: 66.0, all: 76.0 },
];

fn flesch_kincaid(it: Counted) -> f64 {
    0.39 * it.words / it.sentences + 11.8 * it.syllables / it.words - 15.59
}

fn kandel_moles(it: Counted) -> f64 {
    207.0 - 1.015 * it.words / it.sentences - 73.6 * it.syllables / it.words
}

fn szigriszt_pazos(it: Counted) -> f64 {
    206.835 - 62.3 * it.syllables / it.words - it.words / it.sentences
}

/// How often vowels begin anew in a word.
fn runs(word: &[char], is_vowel: impl Fn(char) -> bool) -> u32 {
    let begins = |at: usize| is_vowel(word[at]) && (at == 0 || !is_vowel(word[at - 1]));
    u32::try_from((0..word.len()).filter(|it| begins(*it)).count()).unwrap()
}

fn of_english(word: &str) -> u32 {
    let is_vowel = |it: char| "aeiouy".contains(it);
    let letters: Vec<char> = word.chars().collect();
    let mut count = runs(&letters, is_vowel);
    let ends = |it: &str| word.ends_with(it);
    let mute_e = ends("e") && !ends("ee") && !(ends("le") && letters.len() > 2 && !is_vowel(letters[letters.len() - 3]));
    let mute_plural = ends("es") && !["ses", "xes", "zes", "ches", "shes", "ces", "ges"].iter().any(|it| ends(it)) && !ends("ies") && !ends("oes");
    let mute_past = ends("ed") && !ends("ted") && !ends("ded") && !ends("eed") && !ends("ied");
    count -= u32::from((mute_e || mute_plural || mute_past) && count > 1);
    // Two vowels that are spoken one by one.
    let apart =
        ["ying", "oing", "eing", "uie", "eate", "eati", "area", "viol", "via", "dia", "ria", "period", "scie", "ciet", "react", "ruin", "fluid"];
    count += u32::try_from(apart.iter().filter(|it| word.contains(**it)).count()).unwrap();
    count.max(1)
}

fn of_french(word: &str) -> u32 {
    // An u after q or g is not spoken; an y between vowels is a consonant.
    let word = word.replace("qu", "k").replace("gue", "ge").replace("gui", "gi").replace("gué", "gé").replace("guè", "gè");
    let is_vowel = |it: char| "aàâäeéèêëiîïoôöuùûüyœæ".contains(it);
    let mut letters: Vec<char> = word.chars().collect();
    for at in 1..letters.len().saturating_sub(1) {
        if letters[at] == 'y' && is_vowel(letters[at - 1]) && is_vowel(letters[at + 1]) {
            letters[at] = 'j';
        }
    }
    let mut count = runs(&letters, is_vowel);
    // é, è, ë and ï end what came before or begin anew: cré-er, na-ïf.
    count += u32::try_from(
        letters.windows(2).filter(|it| matches!(it, ['é', after] if is_vowel(*after)) || matches!(it, ['a' | 'o', 'ï' | 'ë' | 'é'])).count(),
    )
    .unwrap();
    let is_silent = |ending: &str| {
        word.strip_suffix(ending).is_some_and(|before| before.chars().next_back().is_some_and(|it| !is_vowel(it)) && before.chars().any(is_vowel))
    };
    count -= u32::from(["e", "es"].iter().any(|it| is_silent(it)) && count > 1);
    count.max(1)
}

fn of_spanish(word: &str) -> u32 {
    // An u after q, and after g before e and i, is not spoken.
    let word = word.replace("qu", "k").replace("gue", "ge").replace("gui", "gi").replace("gué", "gé").replace("guí", "gí");
    let word = word.strip_suffix('y').map(|it| format!("{it}i")).unwrap_or(word);
    let letters: Vec<char> = word.chars().collect();
    let (is_strong, is_weak) = (|it: char| "aeoáéóíú".contains(it), |it: char| "iuü".contains(it));
    let is_vowel = |it: char| is_strong(it) || is_weak(it);
    // Two strong vowels (or a weak one with an accent) side by side are two syllables; a weak one leans on its neighbour.
    let hiatus = letters.windows(2).filter(|it| is_strong(it[0]) && is_strong(it[1])).count();
    (runs(&letters, is_vowel) + u32::try_from(hiatus).unwrap()).max(1)
}

/// What is in a text. A sentence ends with a stop, a question or an exclamation mark, and at the end of a line.
fn counted(text: &str, syllables: Syllables) -> Counted {
    let mut all = Counted::default();
    for sentence in text.split(['.', '?', '!', '\n']) {
        let words: Vec<String> =
            sentence.to_lowercase().split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).map(str::to_owned).collect();
        all.sentences += f64::from(u8::from(!words.is_empty()));
        for word in words {
            all.words += 1.0;
            all.syllables += f64::from(syllables(&word));
        }
    }
    all
}

fn is_easy(measure: &Measure, found: f64, bound: f64) -> bool {
    if measure.rises { found >= bound } else { found <= bound }
}

#[test]
fn what_the_person_hears_or_reads_is_for_readers_of_twelve() {
    let mut hard = Vec::new();
    for measure in &MEASURES {
        let mut all = Counted::default();
        let messages = locale(measure.tag).messages.iter().filter(|(key, it)| may_be_read_by_the_person(key, it));
        for (key, message) in messages {
            let text = words(&message.text, "Ana");
            let it = counted(&text, measure.syllables);
            // A heading or an answer of two words is no sentence, and would make the rest look easier.
            if text.ends_with(['.', '?', '!']) {
                all = Counted { sentences: all.sentences + it.sentences, words: all.words + it.words, syllables: all.syllables + it.syllables };
            }
            let found = (measure.index)(it);
            if it.words >= 20.0 && !is_easy(measure, found, measure.one) {
                hard.push(format!("locales/{}/{}.ftl:{}: {key}: {found:.1}, the bound is {}", measure.tag, message.file, message.line, measure.one));
            }
        }
        let found = (measure.index)(all);
        assert!(all.words > 1000.0, "{}", measure.tag);
        if !is_easy(measure, found, measure.all) {
            hard.push(format!("{}: all together {found:.1}, the bound is {}", measure.tag, measure.all));
        }
    }
    none(&hard);
}

#[test]
fn syllables_are_counted_as_they_are_spoken() {
    let tables: [(Syllables, &[(&str, u32)]); 3] = [
        (
            of_english,
            &[
                ("the", 1),
                ("you", 1),
                ("agree", 2),
                ("people", 2),
                ("asylum", 3),
                ("protection", 3),
                ("organisation", 5),
                ("asked", 1),
                ("decided", 3),
                ("notes", 1),
                ("changes", 2),
                ("going", 2),
                ("studying", 3),
                ("quiet", 2),
                ("violence", 3),
                ("someone", 2),
                ("area", 3),
                ("private", 2),
            ],
        ),
        (
            of_french,
            &[
                ("je", 1),
                ("vous", 1),
                ("personne", 2),
                ("aide", 1),
                ("aider", 2),
                ("protection", 3),
                ("organisation", 5),
                ("quelque", 1),
                ("langue", 1),
                ("payer", 2),
                ("créer", 2),
                ("réponses", 2),
                ("pays", 1),
                ("déjà", 2),
                ("oui", 1),
                ("besoin", 2),
            ],
        ),
        (
            of_spanish,
            &[
                ("el", 1),
                ("ahora", 3),
                ("persona", 3),
                ("protección", 3),
                ("organización", 5),
                ("quiere", 2),
                ("país", 2),
                ("ayuda", 3),
                ("hay", 1),
                ("cuidado", 3),
                ("siguiente", 3),
                ("leer", 2),
                ("decía", 3),
                ("muy", 1),
                ("guerra", 2),
            ],
        ),
    ];
    for (syllables, table) in tables {
        for (word, wanted) in table {
            assert_eq!(syllables(word), *wanted, "{word}");
        }
    }
}

#[test]
fn the_indices_are_those_that_were_published() {
    // One sentence of ten words with fifteen syllables.
    let it = Counted { sentences: 1.0, words: 10.0, syllables: 15.0 };
    for (index, wanted) in [(flesch_kincaid as fn(Counted) -> f64, 6.01), (kandel_moles, 86.45), (szigriszt_pazos, 103.385)] {
        assert!((index(it) - wanted).abs() < 0.001, "{}", index(it));
    }
    let long = counted(
        "This organisation is responsible for the protection of individuals whose circumstances necessitate international assistance.",
        of_english,
    );
    assert!(flesch_kincaid(long) > 15.0);
}
