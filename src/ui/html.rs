//! `html!` as in Yew's own, with less code behind it.
//!
//! Yew's macro writes each element out in full at the place where it stands: some 350 bytes of program an element. The
//! screens have about a thousand. This macro turns the same markup into short calls to one [`Builder`], so that a first
//! visit downloads a third less. What it understands: elements, `<>…</>`, attributes with literals, `{expressions}` or
//! `{name}`, `key={…}`, event callbacks, `{ expression }`, `{ for iterator }`, texts, and `if`, `else` and `for` between elements.

use std::borrow::Cow;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::virtual_dom::{Key, Listener, ListenerKind, VList, VNode, VTag, VText};
use yew::{AttrValue, Callback, Html};

enum Open {
    Tag(Box<VTag>),
    List(VList),
}

/// Builds markup from the inside of `html!`.
#[derive(Default)]
#[allow(missing_debug_implementations, reason = "it may hold answers")]
pub struct Builder {
    open: Vec<Open>,
    done: Vec<VNode>,
}

impl Builder {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An element begins.
    #[inline(never)]
    pub fn tag(&mut self, name: &'static str) {
        self.open.push(Open::Tag(Box::new(VTag::new(name))));
    }

    /// A group without an element begins.
    #[inline(never)]
    pub fn list(&mut self) {
        self.open.push(Open::List(VList::new()));
    }

    /// What began last ends.
    #[inline(never)]
    pub fn close(&mut self) {
        let node = match self.open.pop() {
            Some(Open::Tag(tag)) => VNode::from(*tag),
            Some(Open::List(list)) => VNode::from(list),
            None => return,
        };
        self.node(node);
    }

    /// A finished piece of markup.
    #[inline(never)]
    pub fn node(&mut self, node: VNode) {
        match self.open.last_mut() {
            Some(Open::Tag(tag)) => tag.add_child(node),
            Some(Open::List(list)) => list.add_child(node),
            None => self.done.push(node),
        }
    }

    /// The key of the element that began last.
    #[inline(never)]
    pub fn key(&mut self, key: Key) {
        if let Some(Open::Tag(tag)) = self.open.last_mut() {
            tag.key = Some(key);
        }
    }

    #[inline(never)]
    fn attribute(&mut self, name: &'static str, value: AttrValue) {
        if let Some(Open::Tag(tag)) = self.open.last_mut() {
            if name == "value" && matches!(tag.tag(), "input" | "textarea") {
                tag.set_value(Some(value));
            } else {
                tag.add_attribute(name, value);
            }
        }
    }

    #[inline(never)]
    fn flag(&mut self, name: &'static str, value: bool) {
        if let Some(Open::Tag(tag)) = self.open.last_mut() {
            if name == "checked" {
                tag.set_checked(value);
            } else if value {
                tag.add_attribute(name, "");
            }
        }
    }

    #[inline(never)]
    fn hears(&mut self, name: &'static str, call: Callback<web_sys::Event>) {
        let kind = match name {
            "onclick" => ListenerKind::onclick,
            "onchange" => ListenerKind::onchange,
            "oninput" => ListenerKind::oninput,
            "onsubmit" => ListenerKind::onsubmit,
            _ => ListenerKind::other(Cow::Borrowed(name.strip_prefix("on").unwrap_or(name))),
        };
        if let Some(Open::Tag(tag)) = self.open.last_mut() {
            tag.add_listener(Rc::new(Hears { kind, call }));
        }
    }

    /// An attribute, a flag or a callback, by what is handed over.
    pub fn put(&mut self, name: &'static str, value: impl Put) {
        value.put(self, name);
    }

    /// A text, markup, or several of them.
    pub fn child(&mut self, child: impl Child) {
        child.add(self);
    }

    /// The markup.
    #[inline(never)]
    pub fn done(mut self) -> Html {
        match (self.done.pop(), self.done.is_empty()) {
            (Some(node), true) => node,
            (None, _) => VNode::default(),
            (Some(last), false) => {
                self.done.push(last);
                VNode::from(VList::with_children(self.done, None))
            }
        }
    }
}

struct Hears {
    kind: ListenerKind,
    call: Callback<web_sys::Event>,
}

impl Listener for Hears {
    fn kind(&self) -> ListenerKind {
        self.kind.clone()
    }

    fn handle(&self, event: web_sys::Event) {
        self.call.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// What an attribute can be given.
pub trait Put {
    /// Gives it.
    fn put(self, builder: &mut Builder, name: &'static str);
}

macro_rules! put_as_text {
    ($($text:ty),+) => {$(
        impl Put for $text {
            fn put(self, builder: &mut Builder, name: &'static str) {
                builder.attribute(name, AttrValue::from(self));
            }
        }

        impl Child for $text {
            fn add(self, builder: &mut Builder) {
                builder.node(VNode::from(VText::new(AttrValue::from(self))));
            }
        }
    )+};
}

put_as_text!(&'static str, String, AttrValue);

impl Put for bool {
    fn put(self, builder: &mut Builder, name: &'static str) {
        builder.flag(name, self);
    }
}

impl<T: Put> Put for Option<T> {
    fn put(self, builder: &mut Builder, name: &'static str) {
        if let Some(value) = self {
            value.put(builder, name);
        }
    }
}

impl<E: JsCast + 'static> Put for Callback<E> {
    fn put(self, builder: &mut Builder, name: &'static str) {
        builder.hears(name, Callback::from(move |event: web_sys::Event| self.emit(event.unchecked_into())));
    }
}

/// What can stand between the tags of an element.
pub trait Child {
    /// Puts it there.
    fn add(self, builder: &mut Builder);
}

impl Child for VNode {
    fn add(self, builder: &mut Builder) {
        builder.node(self);
    }
}

impl<T: Child> Child for Option<T> {
    fn add(self, builder: &mut Builder) {
        match self {
            Some(child) => child.add(builder),
            None => builder.node(VNode::default()),
        }
    }
}

impl<T: Child> Child for Vec<T> {
    fn add(self, builder: &mut Builder) {
        builder.list();
        for child in self {
            child.add(builder);
        }
        builder.close();
    }
}

/// See the module.
#[macro_export]
macro_rules! html {
    // Between elements.
    (@nodes $b:ident ;) => {};
    (@nodes $b:ident ; </> $($rest:tt)*) => { $b.close(); $crate::html!(@nodes $b ; $($rest)*) };
    (@nodes $b:ident ; </ $tag:ident > $($rest:tt)*) => { $b.close(); $crate::html!(@nodes $b ; $($rest)*) };
    (@nodes $b:ident ; <> $($rest:tt)*) => { $b.list(); $crate::html!(@nodes $b ; $($rest)*) };
    (@nodes $b:ident ; < $tag:ident $($rest:tt)*) => { $b.tag(stringify!($tag)); $crate::html!(@attributes $b ; $($rest)*) };
    (@nodes $b:ident ; { for $each:expr } $($rest:tt)*) => {
        $b.list();
        for it in $each { $b.child(it); }
        $b.close();
        $crate::html!(@nodes $b ; $($rest)*)
    };
    (@nodes $b:ident ; { $child:expr } $($rest:tt)*) => { $b.child($child); $crate::html!(@nodes $b ; $($rest)*) };
    (@nodes $b:ident ; $text:literal $($rest:tt)*) => { $b.child($text); $crate::html!(@nodes $b ; $($rest)*) };
    (@nodes $b:ident ; if $($rest:tt)*) => { $crate::html!(@if $b [] [if] ; $($rest)*) };

    (@nodes $b:ident ; for $each:pat in $($rest:tt)*) => { $crate::html!(@for $b [$each] [] ; $($rest)*) };

    // `for` up to its block.
    (@for $b:ident [$each:pat] [$($items:tt)*] ; { $($body:tt)* } $($rest:tt)*) => {
        $b.list();
        for $each in $($items)* { $crate::html!(@nodes $b ; $($body)*); }
        $b.close();
        $crate::html!(@nodes $b ; $($rest)*)
    };
    (@for $b:ident [$each:pat] [$($items:tt)*] ; $next:tt $($rest:tt)*) => { $crate::html!(@for $b [$each] [$($items)* $next] ; $($rest)*) };

    // `if` up to its block, then what follows the block.
    (@if $b:ident [$($chain:tt)*] [$($cond:tt)*] ; { $($body:tt)* } else if $($rest:tt)*) => {
        $crate::html!(@if $b [$($chain)* $($cond)* { $b.list(); $crate::html!(@nodes $b ; $($body)*); $b.close(); } else] [if] ; $($rest)*)
    };
    (@if $b:ident [$($chain:tt)*] [$($cond:tt)*] ; { $($body:tt)* } else { $($other:tt)* } $($rest:tt)*) => {
        $($chain)* $($cond)* { $b.list(); $crate::html!(@nodes $b ; $($body)*); $b.close(); }
        else { $b.list(); $crate::html!(@nodes $b ; $($other)*); $b.close(); }
        $crate::html!(@nodes $b ; $($rest)*)
    };
    (@if $b:ident [$($chain:tt)*] [$($cond:tt)*] ; { $($body:tt)* } $($rest:tt)*) => {
        $($chain)* $($cond)* { $b.list(); $crate::html!(@nodes $b ; $($body)*); $b.close(); }
        else { $b.list(); $b.close(); }
        $crate::html!(@nodes $b ; $($rest)*)
    };
    (@if $b:ident [$($chain:tt)*] [$($cond:tt)*] ; $next:tt $($rest:tt)*) => { $crate::html!(@if $b [$($chain)*] [$($cond)* $next] ; $($rest)*) };

    // Within a tag.
    (@attributes $b:ident ; /> $($rest:tt)*) => { $b.close(); $crate::html!(@nodes $b ; $($rest)*) };
    (@attributes $b:ident ; > $($rest:tt)*) => { $crate::html!(@nodes $b ; $($rest)*) };
    (@attributes $b:ident ; key = { $value:expr } $($rest:tt)*) => { $b.key(::yew::virtual_dom::Key::from($value)); $crate::html!(@attributes $b ; $($rest)*) };
    (@attributes $b:ident ; { $name:ident } $($rest:tt)*) => { $b.put(stringify!($name), $name); $crate::html!(@attributes $b ; $($rest)*) };
    (@attributes $b:ident ; $name:ident = { $value:expr } $($rest:tt)*) => { $b.put(stringify!($name), $value); $crate::html!(@attributes $b ; $($rest)*) };
    (@attributes $b:ident ; $name:ident = $value:literal $($rest:tt)*) => { $b.put(stringify!($name), $value); $crate::html!(@attributes $b ; $($rest)*) };
    (@attributes $b:ident ; $one:ident - $two:ident = { $value:expr } $($rest:tt)*) => {
        $b.put(concat!(stringify!($one), "-", stringify!($two)), $value);
        $crate::html!(@attributes $b ; $($rest)*)
    };
    (@attributes $b:ident ; $one:ident - $two:ident = $value:literal $($rest:tt)*) => {
        $b.put(concat!(stringify!($one), "-", stringify!($two)), $value);
        $crate::html!(@attributes $b ; $($rest)*)
    };
    (@attributes $b:ident ; $one:ident - $two:ident - $three:ident = { $value:expr } $($rest:tt)*) => {
        $b.put(concat!(stringify!($one), "-", stringify!($two), "-", stringify!($three)), $value);
        $crate::html!(@attributes $b ; $($rest)*)
    };
    (@attributes $b:ident ; $one:ident - $two:ident - $three:ident = $value:literal $($rest:tt)*) => {
        $b.put(concat!(stringify!($one), "-", stringify!($two), "-", stringify!($three)), $value);
        $crate::html!(@attributes $b ; $($rest)*)
    };

    (@nodes $b:ident ; $($bad:tt)*) => { compile_error!(concat!("html! can't read: ", stringify!($($bad)*))) };
    (@attributes $b:ident ; $($bad:tt)*) => { compile_error!(concat!("html! can't read within a tag: ", stringify!($($bad)*))) };

    // From outside: markup, or one expression.
    (@root $($markup:tt)*) => {{
        let mut builder = $crate::ui::html::Builder::new();
        $crate::html!(@nodes builder ; $($markup)*);
        builder.done()
    }};
    (< $($markup:tt)*) => { $crate::html!(@root < $($markup)*) };
    ({ $($inside:tt)* } $($markup:tt)*) => { $crate::html!(@root { $($inside)* } $($markup)*) };
    (if $($markup:tt)*) => { $crate::html!(@root if $($markup)*) };
    (for $($markup:tt)*) => { $crate::html!(@root for $($markup)*) };
    ($child:expr) => { $crate::html!(@root { $child }) };
}
