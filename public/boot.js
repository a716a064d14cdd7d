// Starts First Contact and holds the way out of it. It fetches the program and this deployment's settings side by side,
// checks the program against the integrity that the page states, and hands over to it. It is the only script that the page's
// policy lets start a worker. When all is there it shuts the page: nothing is fetched after that.
//
// Leave now works from the first line on, before the program and without it.

/** What the single file carries; scripts/single-file.mjs puts it in here. A hosted page fetches instead. */
const packed = undefined;

/** The languages of this build beside English: tag, file, and whether it has everything, or only the words for the person. The build fills
 * it in. A deployment may lay others beside it. */
const LANGUAGES = "__LANGUAGES__";

const here = document.querySelector("script[data-build]");
const at = (name) => new URL(name, document.baseURI).href;
const byId = (id) => document.getElementById(id);
const home = location.href;
const framed = self !== top;

// ---- Out

/** Where Leave now goes. The deployment file may name another place. */
let leaveTo = "https://www.wikipedia.org/";
/** Whether this page is on its way out, so that nothing holds it up. */
let going = false;
const farewells = [];

function cover() {
  for (const [id, hidden] of [["app", true], ["stopped", true], ["cover", false]]) {
    const part = byId(id);
    if (part) part.hidden = hidden;
  }
}

/** Resolves when what was changed is on the screen; soon, where nothing is drawn. */
function painted() {
  return new Promise((done) => {
    setTimeout(done, 100);
    requestAnimationFrame(() => setTimeout(done));
  });
}

/** What the program does last, but not for long. */
function last() {
  const all = farewells.map((it) => {
    try {
      return it();
    } catch {
      return undefined;
    }
  });
  // What is being erased must not stay because someone leaves.
  const patience = "erasing" in document.documentElement.dataset ? 2000 : 200;
  return Promise.race([Promise.allSettled(all), new Promise((done) => setTimeout(done, patience))]);
}

function leave() {
  if (going) return;
  going = true;
  cover();
  globalThis.speechSynthesis?.cancel();
  // A page that hears "unload" is not set aside for Back: its process ends, and all that was in its memory with it.
  addEventListener("unload", () => undefined);
  // Sealing what is kept takes longer than covering it, so nobody's eyes wait for that.
  painted().then(last).then(() => {
    byId("app")?.remove();
    const host = framed && location.ancestorOrigins?.[0];
    if (host) parent.postMessage({ type: "first-contact:closed" }, host);
    location.replace(framed ? "about:blank" : leaveTo);
  });
}

let shifts = [];
addEventListener("keydown", (it) => {
  if (it.key !== "Shift") shifts = [];
  else if (!it.repeat) shifts = [...shifts.filter((before) => it.timeStamp - before < 5000), it.timeStamp];
  if (shifts.length === 3) leave();
}, true);
addEventListener("pointerdown", () => { shifts = []; }, true);
addEventListener("click", (it) => {
  if (!it.target.closest?.("[data-leave]")) return;
  it.preventDefault();
  leave();
}, true);
// Registered before the program's own, so that it doesn't ask whether to leave.
addEventListener("beforeunload", (it) => { if (going) it.stopImmediatePropagation(); }, true);

// A page that the browser sets aside keeps nothing on it, and one that it brings back begins anew.
addEventListener("pagehide", () => {
  globalThis.speechSynthesis?.cancel();
  byId("app")?.remove();
});
addEventListener("pageshow", (it) => {
  if (!it.persisted) return;
  going = true;
  location.reload();
});
/** Whether Back or a restored window led here. Nothing is shown then until someone asks for it. */
const cameBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";

// ---- Shut

// What could talk past the policy, or to no one we know.
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport", "WebSocket", "WebSocketStream", "EventSource", "XMLHttpRequest", "open", "cookieStore"]) {
  delete globalThis[name];
}
// A cookie would go to the host with the next look for a newer version, and to its neighbours.
Object.defineProperty(Document.prototype, "cookie", { get: () => "", set() {}, configurable: false });

// An empty frame would bring all of that back: its globals are fresh, and no policy forbids it. Markup can't make one here, so
// the two calls that can are watched, and those that could by a detour are gone. What they need is taken now, since whoever
// runs a script later may put other things in its place.
const bound = (method) => Function.prototype.call.bind(method);
const [lower, ends] = [bound(String.prototype.toLowerCase), bound(String.prototype.endsWith)];
const unframed = (name) => {
  const it = lower(name);
  if (ends(it, "frame") || ends(it, "frameset") || ends(it, "object") || ends(it, "embed") || ends(it, "portal")) throw new TypeError("no frames here");
};
const [element, elementNS] = [bound(Document.prototype.createElement), bound(Document.prototype.createElementNS)];
const makes = {
  createElement(name, options) {
    const it = `${name}`;
    unframed(it);
    return element(this, it, options);
  },
  createElementNS(space, name, options) {
    const it = `${name}`;
    unframed(it);
    return elementNS(this, space, it, options);
  },
};
for (const name of ["createElement", "createElementNS"]) Object.defineProperty(Document.prototype, name, { value: makes[name], writable: false, configurable: false });
delete globalThis.XSLTProcessor;
delete DOMImplementation.prototype.createDocument;
delete globalThis.CustomElementRegistry?.prototype.define;

// No navigation but Leave now, a reload, a file that was made here, and the page that erases everything. A page from a disk has
// no origin of its own: its files stand under "null". A click on Leave now, be it a script's, opens no way but to where it goes.
const files = `blob:${self.origin}/`;
const wipe = at("wipe.html");
if (globalThis.navigation) {
  const [begins, prevents] = [bound(String.prototype.startsWith), bound(Event.prototype.preventDefault)];
  const gives = (kind, name) => {
    const own = Object.getOwnPropertyDescriptor(globalThis[kind]?.prototype ?? {}, name)?.get;
    return own ? bound(own) : (it) => it[name];
  };
  const [destination, kind, download] = ["destination", "navigationType", "downloadRequest"].map((it) => gives("NavigateEvent", it));
  const address = gives("NavigationDestination", "url");
  navigation.addEventListener("navigate", (it) => {
    const to = address(destination(it));
    const saved = download(it) !== null && begins(to, files);
    const leaving = going && to === (framed ? "about:blank" : leaveTo);
    if (!leaving && !saved && kind(it) !== "traverse" && to !== home && to !== wipe) prevents(it);
  }, true);
}

// Nothing is copied but what is being written, and what is there to be copied.
for (const name of ["copy", "cut", "dragstart"]) {
  addEventListener(name, (it) => {
    const from = it.target.nodeType === Node.TEXT_NODE ? it.target.parentElement : it.target;
    if (!from.closest?.("input, textarea, [data-copies]")) it.preventDefault();
  }, true);
}

// A page around this one could lay something over it, or make it faint, and have a worker press what they don't see. In a frame
// nothing can be pressed, but Leave now, until all of it has been seen for half a second, as far as the browser can tell.
if (framed && "isVisible" in IntersectionObserverEntry.prototype) {
  let seen = Infinity;
  new IntersectionObserver((all) => {
    const isSeen = all.at(-1).isVisible;
    seen = isSeen ? Math.min(seen, performance.now()) : Infinity;
    if (isSeen) byId("hindered").hidden = true;
  }, { trackVisibility: true, delay: 100 }).observe(document.documentElement);
  addEventListener("click", (it) => {
    if (!it.isTrusted || performance.now() - seen >= 500) return;
    it.preventDefault();
    it.stopImmediatePropagation();
    byId("hindered").hidden = seen < Infinity;
  }, true);
}

const LINE = "textarea[data-line]";

// The sandbox sends no form, and says so in the console when one is tried. The form's own handler is told all the same.
function submits(it, form) {
  it.preventDefault();
  form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
}
addEventListener("keydown", (it) => {
  if (it.key === "Enter" && !it.isComposing && !it.defaultPrevented && it.target.matches?.(`input, ${LINE}`) && it.target.form) submits(it, it.target.form);
});
// A single line is a <textarea> (src/ui/components/field.rs says why), and stays a line: before the program hears of it.
addEventListener("input", ({ target }) => {
  if (target.matches?.(LINE) && /[\r\n]/.test(target.value)) target.value = target.value.replace(/\s*[\r\n]+\s*/g, " ");
}, true);
addEventListener("click", (it) => {
  const button = it.target.closest?.("button");
  if (button?.type === "submit" && button.form) submits(it, button.form);
});

const scripts = packed ? { vault: packed.vault } : { vault: at("vault.js"), sw: at("sw.js") };
const policy = globalThis.trustedTypes?.createPolicy("app-sw", {
  createScriptURL(url) {
    if (Object.values(scripts).includes(url)) return url;
    throw new TypeError("not a script of this page");
  },
});
const trusted = (url) => policy?.createScriptURL(url) ?? url;

/** A second policy, which can only take away: from here on nothing is fetched. The vault has its own from the host; in the
 * single file it is under the page's, and must be compiled. */
function seal() {
  const second = document.createElement("meta");
  second.httpEquiv = "Content-Security-Policy";
  second.content = packed
    ? "default-src 'none'; script-src 'wasm-unsafe-eval'; worker-src blob:"
    : `default-src 'none'; worker-src ${scripts.vault} ${scripts.sw}; manifest-src ${at("manifest.webmanifest")}`;
  document.head.append(second);
  document.documentElement.dataset.sealed = "";
}

// ---- What the program is handed

let offline = packed || !navigator.serviceWorker ? "no" : "getting";
let registration;
let newSettings = false;
/** Whether a newer version was asked for and could not begin, since another page of ours is open. */
let others = false;
const listeners = [];
const changed = () => listeners.forEach((it) => it());

/** Resolves when a worker has come to this state (true), or won't any more. */
function settled(worker, state) {
  return new Promise((resolve) => {
    const look = () => { if ([state, "redundant"].includes(worker.state)) resolve(worker.state === state); };
    worker.addEventListener("statechange", look);
    look();
  });
}

/** Asks the service worker, and waits for its answer, but not for ever. */
function asked(worker, question) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, 10_000);
    worker.postMessage(question, [port2]);
  });
}

// ---- Words

/** The texts of languages that were got while the page could still fetch. */
const words = {};
/** Resolves when the service worker is there, or won't be and every language has come instead. */
let staying = Promise.resolve();

/** What these settings say of languages, as far as it can be read; whether they are well formed is for the program to say. */
function spoken(settings) {
  let found = {};
  try {
    found = JSON.parse(settings) ?? {};
  } catch {
    // The program says what is wrong with it.
  }
  const { language, languages, refuseDrafts, moreLanguages } = found;
  const more = Array.isArray(moreLanguages) ? moreLanguages.filter((it) => typeof it?.tag === "string" && TAG.test(it.tag)) : [];
  return { language, only: Array.isArray(languages) ? languages : [], refuses: refuseDrafts === true, more };
}
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/** The languages that the deployment laid beside the build. One of the same tag takes the place of the build's. */
let laid = [];

/** The file of a language's words, of the deployment or of this build. */
const wordsOf = (tag) => (laid.includes(tag) ? undefined : LANGUAGES.find(([it]) => it === tag)?.[1]) ?? `words-${tag}.txt`;

/** A file of ours that the service worker keeps, since the page itself fetches nothing any more. */
async function fromKept(name, form) {
  if (!navigator.serviceWorker?.controller) await staying;
  const worker = navigator.serviceWorker?.controller ?? registration?.active;
  return worker ? (await asked(worker, { file: name, form })) || undefined : undefined;
}

async function textOf(tag) {
  if (!TAG.test(tag)) return undefined;
  if (packed) return packed.words[tag];
  // Not fetched by itself, even while the page still can: that would tell the host who speaks which language.
  return words[tag] ?? (await fromKept(wordsOf(tag), "text")) ?? words[tag];
}

/** While the page can fetch: these words, or nothing. */
async function gets(tag) {
  const answer = await fetch(at(wordsOf(tag)), { credentials: "omit" }).catch(() => undefined);
  if (answer?.ok) words[tag] = await answer.text();
}

/** The worker's language at the start: the deployment's, or else the browser's, when there is all of it. */
function firstOf({ language, only, refuses, more }) {
  const may = (tag, scope, draft) => scope === "whole" && !(draft && refuses) && (only.length === 0 || only.includes(tag));
  const whole = [
    "en",
    ...more.filter((it) => may(it.tag, it.scope, !it.reviewed)).map((it) => it.tag),
    ...LANGUAGES.filter(([tag, , scope, draft]) => !laid.includes(tag) && may(tag, scope, draft)).map(([tag]) => tag),
  ];
  const liked = typeof language === "string" ? [language] : navigator.languages ?? [];
  for (const it of liked) {
    const found = whole.find((tag) => tag === it) ?? whole.find((tag) => tag === `${it}`.split("-")[0]);
    if (found) return found;
  }
  return "en";
}

const host = {
  worker: () => new Worker(trusted(scripts.vault), packed ? {} : { type: "module" }),
  words: textOf,
  recording: async (name) => (/^sound-[\w-]+\.\w+$/.test(name) ? fromKept(name, "bytes") : undefined),
  first: undefined,
  kept: false,
  build: here.dataset.build,
  single: !!packed,
  onLeave: (told) => { farewells.push(told); },
  offline: () => offline,
  onChange: (told) => { listeners.push(told); },
  update: () => newSettings || !!registration?.waiting,
  others: () => others,
  async applyUpdate() {
    // With another page of ours open the new version goes on waiting: that page may hold a screening.
    others = !!registration?.waiting && (await asked(registration.waiting, "take over")) !== true;
    if (others) return changed();
    going = true;
    location.reload();
  },
};

/** Makes everything work without a network from now on, and looks for something newer. */
async function stays() {
  const known = navigator.serviceWorker.controller;
  registration = await navigator.serviceWorker.register(trusted(scripts.sw), { scope: "./", updateViaCache: "all" });
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing.addEventListener("statechange", changed);
  });
  if (!known) {
    offline = (await settled(registration.installing ?? registration.waiting ?? registration.active, "activated")) ? "ready" : "no";
    return;
  }
  offline = "ready";
  newSettings = (await asked(known, "newer")) === true;
  await registration.update().catch(() => undefined);
  // What a newer version fetches is fetched before the page shuts, but where the network is slow the page doesn't wait for it.
  const { installing } = registration;
  if (installing) await Promise.race([settled(installing, "installed"), new Promise((done) => setTimeout(done, 10_000))]);
}

// ---- Start

/** Shows one of the messages that stand hidden in the page ("failed" or "unsupported") in place of the waiting note. */
function say(which) {
  for (const message of document.querySelectorAll("[data-start-message]")) {
    message.hidden = message.dataset.startMessage !== which;
  }
}

/** The compiled program. It compiles while it arrives, but nothing of it is run before its hash was found right. */
async function program() {
  if (packed) return WebAssembly.compile(packed.program());
  const integrity = here.dataset.wasmIntegrity;
  if (!globalThis.crypto?.subtle) {
    const checked = await fetch(at(here.dataset.wasm), { integrity });
    return WebAssembly.compile(await checked.arrayBuffer());
  }
  // The same kind of request as the preload in the page, or the browser would fetch it twice.
  const answer = await fetch(at(here.dataset.wasm));
  if (!answer.ok) throw new Error(`the program could not be fetched (${answer.status})`);
  const copy = answer.clone();
  // A host that names another media type than application/wasm makes streaming fail; the bytes are good all the same.
  const compiling = WebAssembly.compileStreaming(answer).catch(() => undefined);
  const bytes = await copy.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  if (`sha384-${btoa(String.fromCharCode(...hash))}` !== integrity) {
    throw new Error("the program is not the one that this page was built with");
  }
  return (await compiling) ?? WebAssembly.compile(bytes);
}

/** The text of deployment.json beside the page, or nothing. Whether it is well formed is for the program to say. */
async function deployment() {
  try {
    const answer = packed ? undefined : await fetch(at("deployment.json"));
    if (!packed && !answer.ok) return undefined;
    const text = packed ? packed.settings : await answer.text();
    leaveTo = neutral(text) ?? leaveTo;
    return text;
  } catch {
    return undefined;
  }
}

/** Where Leave now goes by these settings, if they say so well. */
function neutral(text) {
  try {
    const place = new URL(JSON.parse(text).leaveTo);
    return place.protocol === "https:" ? place.href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a sealed draft's key lies on this device. One that was erased on a full disk is empty. Looking makes nothing. The single
 * file keeps none, and trusts none that is found from a disk. */
async function kept() {
  if (packed) return false;
  try {
    const key = await (await navigator.storage.getDirectory()).getFileHandle("k");
    return (await key.getFile()).size > 0;
  } catch {
    return false;
  }
}

/** Resolves when the page is parsed: this script may arrive before the end of it. */
function parsed() {
  if (document.readyState !== "loading") return undefined;
  return new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve, { once: true });
  });
}

/** Answers the first question while the program is still on its way: says what the chosen path does, as the program will. */
function answers() {
  for (const radio of document.querySelectorAll('input[name="path"]')) {
    const show = () => {
      for (const words of document.querySelectorAll("[data-does]")) words.hidden = words.dataset.does !== radio.value;
    };
    radio.addEventListener("change", show);
    if (radio.checked) show();
  }
}

// A program that was cut short, by a fault or by something that reached into it, leaves nothing of a conversation on the screen:
// not what it drew, and not what another script may have put elsewhere.
addEventListener("error", ({ error }) => {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  document.body.replaceChildren(...[byId("cover"), byId("stopped")].filter((it) => it));
  if (byId("stopped")) byId("stopped").hidden = going;
});

/** From here on only the program's own fixed words reach the console: a library that meets a fault prints parts of the page. */
function quiets() {
  const { error } = console;
  for (const [name, it] of Object.entries(console)) {
    if (typeof it === "function") console[name] = () => undefined;
  }
  console.error = (words) => {
    if (typeof words === "string" && /^first-contact: [a-z]+ \([A-Z]\d+\)$/.test(words)) error(words);
  };
}

/** All that the page needs from now on is on the device. Where nothing can be kept, every language comes while the page can still fetch. */
async function prepares() {
  try {
    if (offline === "getting") await stays();
  } catch {
    offline = "no";
  }
  if (offline === "no" && !packed) await Promise.all([...new Set([...LANGUAGES.map(([tag]) => tag), ...laid])].map(gets));
}

async function start() {
  if (cameBack) {
    await parsed();
    cover();
    const again = () => { if (!going) location.reload(); };
    addEventListener("click", again);
    addEventListener("keydown", (it) => { if (it.key === "Enter") again(); });
    return;
  }
  Promise.resolve(parsed()).then(answers);
  if (typeof WebAssembly !== "object" || typeof WebAssembly.compileStreaming !== "function") {
    await parsed();
    say("unsupported");
    return;
  }
  try {
    const [bindings, module, settings, found] = await Promise.all([
      packed ? packed.bindings() : import(at(here.dataset.js)),
      program(),
      deployment().then(async (settings) => {
        const said = spoken(settings);
        laid = said.more.map((it) => it.tag);
        const first = firstOf(said);
        if (first !== "en" && !packed) await gets(first);
        host.first = first === "en" ? undefined : await textOf(first);
        return settings;
      }),
      kept(),
      parsed(),
    ]);
    host.kept = found;
    await bindings.default({ module_or_path: module });
    bindings.mount(settings, host);
    quiets();
  } catch (problem) {
    await parsed();
    say("failed");
    // A copy on this device that has gone bad is mended from the host, if it can be.
    navigator.serviceWorker?.controller?.postMessage("mend");
    // Nothing has been asked or answered yet, so nothing of a person can be in this line.
    console.error(problem);
    return;
  }
  // After the first picture: it is not in a hurry.
  setTimeout(async () => {
    staying = prepares();
    await staying;
    seal();
    changed();
  });
}

start();
