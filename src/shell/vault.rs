//! The page's end of the vault: a worker that holds everything cryptographic and writes what is kept. Asks are numbered, so
//! that several can be under way. Each is answered in the end, with a refusal where the worker can't be had, stops or stays
//! silent: whoever waits for “kept” must not wait for ever.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker};

use super::host::Host;
use crate::talk::{Ask, Refusal, Reply};

/// How long the vault may be silent, in ms. On a slow phone and network it first has to be fetched, and then to derive a key.
const PATIENCE: u32 = 90_000;

/// What the vault says before anything else.
const READY: &str = "ready";

type Answer = Result<(Reply, Option<Vec<u8>>), Refusal>;

/// A vault that runs. It ends when this is dropped, and its memory, keys and all, with it.
pub(crate) struct Vault {
    line: Rc<Line>,
    /// Taken away with the vault.
    _told: [EventListener; 3],
}

struct Line {
    worker: Worker,
    /// What waits to be sent until the vault listens; `None` once it does.
    held: RefCell<Option<Vec<JsValue>>>,
    waiting: RefCell<Vec<Waiting>>,
    next: Cell<u32>,
    over: Cell<bool>,
}

struct Waiting {
    id: u32,
    answer: Option<Answer>,
    waker: Option<Waker>,
}

impl Vault {
    /// Starts a vault; nothing where this browser lets us have none.
    pub(crate) fn start(host: &Host) -> Option<Self> {
        let worker = host.worker().ok()?;
        let line = Rc::new(Line {
            worker,
            held: RefCell::new(Some(Vec::new())),
            waiting: RefCell::new(Vec::new()),
            next: Cell::new(1),
            over: Cell::new(false),
        });
        let on = |kind: &'static str| {
            let line = Rc::clone(&line);
            EventListener::new(&line.worker.clone(), kind, move |event| match event.dyn_ref::<MessageEvent>() {
                Some(message) if event.type_() == "message" => line.heard(&message.data()),
                _ => line.end(),
            })
        };
        let told = [on("message"), on("messageerror"), on("error")];
        Some(Self { line, _told: told })
    }

    /// Ends at once, whoever still waits for an answer: they are refused.
    pub(crate) fn end(&self) {
        self.line.end();
    }

    /// Asks one thing. A file that belongs to it goes along, and may come back with the answer.
    ///
    /// # Errors
    /// With what the vault refused; with [`Refusal::Message`] when it can't be heard.
    pub(crate) async fn ask(&self, ask: &Ask, file: Option<Vec<u8>>) -> Answer {
        let line = &self.line;
        let id = line.next.get();
        line.next.set(id.wrapping_add(1));
        line.waiting.borrow_mut().push(Waiting { id, answer: None, waker: None });
        line.send(id, &ask.write(), file.as_deref());
        let _asked = Asked { line, id };
        let late = Rc::clone(line);
        let _patience = Timeout::new(PATIENCE, move || late.answer(id, Err(Refusal::Message)));
        poll_fn(|context| {
            let mut waiting = line.waiting.borrow_mut();
            let Some(mine) = waiting.iter_mut().find(|it| it.id == id) else { return Poll::Ready(Err(Refusal::Message)) };
            if let Some(answer) = mine.answer.take() {
                return Poll::Ready(answer);
            }
            mine.waker = Some(context.waker().clone());
            Poll::Pending
        })
        .await
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        self.line.end();
    }
}

/// Forgets an ask when nobody waits for it any more.
struct Asked<'a> {
    line: &'a Line,
    id: u32,
}

impl Drop for Asked<'_> {
    fn drop(&mut self) {
        self.line.waiting.borrow_mut().retain(|it| it.id != self.id);
    }
}

impl Line {
    fn send(&self, id: u32, text: &str, file: Option<&[u8]>) {
        if self.over.get() {
            return self.answer(id, Err(Refusal::Message));
        }
        let file = file.map_or(JsValue::UNDEFINED, |it| Uint8Array::from(it).into());
        let message = Array::of3(&id.into(), &text.into(), &file).into();
        if let Some(held) = &mut *self.held.borrow_mut() {
            held.push(message);
        } else if self.worker.post_message(&message).is_err() {
            self.answer(id, Err(Refusal::Message));
        }
    }

    fn heard(&self, data: &JsValue) {
        if let Some(parts) = data.dyn_ref::<Array>() {
            let which = parts.get(0);
            let Some(id) = self.waiting.borrow().iter().map(|it| it.id).find(|it| which == *it) else { return };
            let file = parts.get(2).dyn_ref::<Uint8Array>().map(Uint8Array::to_vec);
            let reply = parts.get(1).as_string().ok_or(Refusal::Message).and_then(|it| Reply::read(&it));
            self.answer(
                id,
                match reply {
                    Ok(Reply::Refused(why)) | Err(why) => Err(why),
                    Ok(reply) => Ok((reply, file)),
                },
            );
        } else if data.as_string().as_deref() == Some(READY) {
            let held = self.held.borrow_mut().take();
            if held.into_iter().flatten().any(|it| self.worker.post_message(&it).is_err()) {
                self.end();
            }
        } else {
            // It says that it has stopped.
            self.end();
        }
    }

    fn answer(&self, id: u32, answer: Answer) {
        let waker = match self.waiting.borrow_mut().iter_mut().find(|it| it.id == id && it.answer.is_none()) {
            Some(it) => {
                it.answer = Some(answer);
                it.waker.take()
            }
            None => None,
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn end(&self) {
        self.over.set(true);
        self.worker.terminate();
        let under_way: Vec<u32> = self.waiting.borrow().iter().map(|it| it.id).collect();
        for id in under_way {
            self.answer(id, Err(Refusal::Message));
        }
    }
}
