//! The style sheets: no side of the screen is named, colours stand in one place, and nothing shouts.

use crate::support::{files, none};

/// Declarations that may name a side, each with its reason: file, declaration, reason.
const ALLOWED: &[(&str, &str, &str)] = &[];

/// One piece of a style sheet, with its line.
pub(crate) enum Piece {
    /// What stands before a block: a selector or an at-rule.
    Prelude(usize, String),
    /// `property: value`.
    Declaration(usize, String, String),
}

/// The pieces of a style sheet, without comments. Quoted words and what stands in round brackets stay whole.
pub(crate) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut line, mut begun, mut piece) = (1, 1, String::new());
    let (mut quote, mut depth) = (None, 0_usize);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        line += usize::from(letter == '\n');
        if quote.is_none() && letter == '/' && letters.peek() == Some(&'*') {
            let mut last = ' ';
            for letter in letters.by_ref().skip(1) {
                line += usize::from(letter == '\n');
                if last == '*' && letter == '/' {
                    break;
                }
                last = letter;
            }
            continue;
        }
        match letter {
            '"' | '\'' if quote == Some(letter) => quote = None,
            '"' | '\'' if quote.is_none() => quote = Some(letter),
            '(' if quote.is_none() => depth += 1,
            ')' if quote.is_none() => depth = depth.saturating_sub(1),
            _ => {}
        }
        if quote.is_none() && depth == 0 && matches!(letter, '{' | '}' | ';') {
            let whole = std::mem::take(&mut piece).trim().to_owned();
            if letter == '{' {
                pieces.push(Piece::Prelude(begun, whole));
            } else if let Some((property, value)) = whole.split_once(':') {
                pieces.push(Piece::Declaration(begun, property.trim().to_lowercase(), value.trim().to_owned()));
            }
            continue;
        }
        if piece.trim().is_empty() {
            begun = line;
        }
        piece.push(letter);
    }
    pieces
}

/// The values of a declaration; what stands in round brackets is one.
fn values(value: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut values = vec![String::new()];
    for letter in value.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        match values.last_mut() {
            Some(last) if depth > 0 || !letter.is_whitespace() => last.push(letter),
            _ => values.push(String::new()),
        }
    }
    values.retain(|it| !it.is_empty());
    values
}

/// Why a declaration is bound to a side of the screen, if it is.
fn physical(property: &str, value: &str) -> Option<&'static str> {
    const SIDES: &[&str] = &["left", "right", "top", "bottom"];
    let words: Vec<&str> = property.split('-').collect();
    let measured = ["width", "height", "min-width", "min-height", "max-width", "max-height"].contains(&property);
    let side =
        SIDES.contains(&property) || (["margin", "padding", "border", "scroll"].contains(&words[0]) && words.iter().any(|it| SIDES.contains(it)));
    let aligned = ["text-align", "float", "clear", "justify-content", "justify-self", "justify-items", "caption-side"].contains(&property)
        && value.split_whitespace().any(|it| SIDES.contains(&it));
    let values = values(value);
    let four = ["margin", "padding", "inset"].contains(&property) && values.len() == 4 && values[1] != values[3];
    match () {
        () if measured => Some("write inline-size or block-size"),
        () if side => Some("name the side by its role: inline-start, inline-end, block-start, block-end"),
        () if aligned => Some("write start or end"),
        () if four => Some("four different values are bound to sides; write inline and block"),
        () => None,
    }
}

/// Whether a hexadecimal colour stands in a value.
fn has_hex_colour(value: &str) -> bool {
    value.split('#').skip(1).any(|rest| {
        let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
        matches!(digits, 3 | 4 | 6 | 8) && !rest.chars().nth(digits).is_some_and(|it| it.is_alphanumeric() || it == '-' || it == '_')
    })
}

#[track_caller]
fn check(wrong: impl Fn(&str, &Piece) -> Option<String>) {
    let mut found = Vec::new();
    for (name, text) in files("styles", "css") {
        found.extend(pieces(&text).iter().filter_map(|piece| {
            let (Piece::Prelude(line, _) | Piece::Declaration(line, _, _)) = piece;
            wrong(&name, piece).map(|why| format!("{name}:{line}: {why}"))
        }));
    }
    none(&found);
}

#[test]
fn no_declaration_names_a_side_of_the_screen() {
    check(|name, piece| {
        let Piece::Declaration(_, property, value) = piece else { return None };
        let allowed = ALLOWED.iter().any(|(file, declaration, _)| *file == name && *declaration == format!("{property}: {value}"));
        physical(property, value).filter(|_| !allowed).map(|why| format!("{property}: {value}; {why}"))
    });
}

#[test]
fn what_is_allowed_to_name_a_side_still_does() {
    let sheets = files("styles", "css");
    let gone: Vec<String> = ALLOWED
        .iter()
        .filter(|(file, declaration, _)| !sheets.iter().any(|(name, text)| name == file && text.contains(declaration)))
        .map(|(file, declaration, _)| format!("{file} no longer has {declaration}"))
        .collect();
    none(&gone);
}

#[test]
fn colours_by_number_stand_among_the_tokens_only() {
    check(|name, piece| match piece {
        Piece::Declaration(_, property, value) if !name.ends_with("tokens.css") && has_hex_colour(value) => {
            Some(format!("{property}: {value}; use a token"))
        }
        Piece::Declaration(..) | Piece::Prelude(..) => None,
    });
}

#[test]
fn no_selector_hangs_on_an_id() {
    check(|_, piece| match piece {
        Piece::Prelude(_, prelude) if !prelude.starts_with('@') && prelude.contains('#') => Some(format!("{prelude}; use a class")),
        Piece::Prelude(..) | Piece::Declaration(..) => None,
    });
}

#[test]
fn at_most_two_declarations_are_important() {
    let mut found = Vec::new();
    for (name, text) in files("styles", "css") {
        for piece in pieces(&text) {
            if let Piece::Declaration(line, property, value) = piece
                && value.replace(' ', "").contains("!important")
            {
                found.push(format!("{name}:{line}: {property}"));
            }
        }
    }
    assert!(found.len() <= 2, "[hidden] and the exit cover are enough: {found:#?}");
}

#[test]
fn a_side_is_noticed_and_its_likes_are_not() {
    for (property, value) in [
        ("left", "0"),
        ("width", "100%"),
        ("min-width", "10rem"),
        ("margin-left", "1rem"),
        ("padding-top", "0"),
        ("border-left", "0"),
        ("border-left-width", "1px"),
        ("border-top-left-radius", "1px"),
        ("scroll-margin-top", "1rem"),
        ("text-align", "left"),
        ("float", "right"),
        ("margin", "0 1px 0 2px"),
    ] {
        assert!(physical(property, value).is_some(), "{property}: {value}");
    }
    for (property, value) in [
        ("inline-size", "100%"),
        ("margin-inline-start", "1rem"),
        ("outline-width", "3px"),
        ("border-width", "1px"),
        ("stroke-width", "2"),
        ("line-height", "1.5"),
        ("text-align", "start"),
        ("margin", "0 auto"),
        ("padding", "calc(1px - 2px) 24px"),
        ("padding", "1px 2px 3px 2px"),
        ("transform-origin", "top"),
        ("border-start-start-radius", "1px"),
        ("overflow-wrap", "anywhere"),
    ] {
        assert!(physical(property, value).is_none(), "{property}: {value}");
    }
    let sheet = "@media (min-width: 40rem) { .a:hover, #b { color: #fff; background: url(\"data:x;y{z}\") } } /* left: 0; */ @layer a, b;";
    let found = pieces(sheet);
    let declarations = found.iter().filter(|it| matches!(it, Piece::Declaration(..))).count();
    assert_eq!((found.len(), declarations), (4, 2));
    assert!(has_hex_colour("1px solid #FFAA00") && has_hex_colour("#abc") && !has_hex_colour("url(#icon)") && !has_hex_colour("var(--x)"));
}
