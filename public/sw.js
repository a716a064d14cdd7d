// Keeps everything that the page needs on the device, checked against the build's own list, and answers from there: after
// the installation nothing of a screening can depend on a network, or show on one. The build fills in the three constants.

/** @type {[name: string, integrity: string, whether the page's own checks cover it: boolean][]} */
const FILES = "__FILES__";
const VERSION = "__VERSION__";
/** What a host should send with each document. */
const HEADERS = "__HEADERS__";

const KIND = "notes-";
const CACHE = KIND + VERSION;
const SETTINGS = "deployment.json";
const at = (name) => new URL(name, registration.scope).href;
const known = new Map(FILES.map(([name, integrity, checked]) => [at(name === "index.html" ? "./" : name), { integrity, checked }]));

/** How a file is asked for. Nothing is followed elsewhere, but some hosts serve the page that erases under another name. */
const asking = (url, cache) => ({ cache, credentials: "omit", redirect: url === at("wipe.html") ? "follow" : "error" });

/** From the host, and only these very bytes. A name with a hash in it may come from the browser's cache. */
const fetched = (url, integrity) => fetch(url, { integrity, ...asking(url, /-[0-9a-f]{12,}/.test(url) ? "default" : "no-cache") });

/** What has a policy of its own: the pages, and the vault. */
const DOCUMENTS = ["./", "wipe.html", "vault.js"].map(at);

/** The names under which hosts serve a page, beside its own. */
const NAMES = new Map([[at("index.html"), at("./")], [at("wipe"), at("wipe.html")]]);

/** The deployment's settings, if they can be had and can be read. The host may change them without a new build. */
async function settings() {
  const answer = await fetch(at(SETTINGS), asking(at(SETTINGS), "no-cache"));
  const text = await answer.clone().text();
  JSON.parse(text);
  if (!answer.ok) throw new TypeError("no settings");
  return { answer, text };
}

/** The names of languages' words and of recordings, of the build or laid beside it. */
const BESIDE = /^(words-[A-Za-z0-9-]+\.txt|sound-[A-Za-z0-9-]+\.(mp3|m4a|ogg|opus|wav))$/;

/** What the deployment laid beside the build: languages and recordings. */
function laidBeside(text) {
  const { moreLanguages = [], recordings = [] } = JSON.parse(text) ?? {};
  const names = [...[moreLanguages].flat().map((it) => `words-${it?.tag}.txt`), ...[recordings].flat().map((it) => it?.file)];
  return names.filter((it) => BESIDE.test(it));
}

/** Keeps what the deployment laid beside the build. */
async function keepBeside(cache, names) {
  await Promise.all(names.map(async (name) => {
    const it = await fetch(at(name), asking(at(name), "no-cache")).catch(() => undefined);
    if (it?.ok) await cache.put(at(name), it);
  }));
}

/** Keeps these settings, and what they name. */
async function keep(cache, { answer, text }) {
  await keepBeside(cache, laidBeside(text));
  await cache.put(at(SETTINGS), answer);
}

async function install() {
  const cache = await caches.open(CACHE);
  await Promise.all([...known].map(async ([url, { integrity }]) => {
    const answer = await fetched(url, integrity);
    if (!answer.ok) throw new TypeError("a file is missing");
    await cache.put(url, answer);
  }));
  // A page without settings works as well.
  await settings().then((it) => keep(cache, it)).catch(() => undefined);
}

/** Takes over pages that no version of ours has served; a newer version waits until it is asked. */
async function activate() {
  const older = (await caches.keys()).filter((it) => it.startsWith(KIND) && it !== CACHE);
  await Promise.all(older.map((it) => caches.delete(it)));
  if (older.length === 0) await clients.claim();
}

async function right(answer, integrity) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-384", await answer.clone().arrayBuffer()));
  return integrity === `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** A file of this build as the host sends it now, past every cache; nothing where the host has others by now. */
async function fresh(url) {
  const answer = await fetch(url, asking(url, "reload"));
  return answer.ok && (await right(answer, known.get(url).integrity)) ? answer : undefined;
}

/** Puts the right bytes in the place of those that have gone bad. Where the host has others by now, gives itself up. */
async function mended(url) {
  const answer = await fresh(url);
  if (!answer) {
    await registration.unregister();
    return Response.error();
  }
  await (await caches.open(CACHE)).put(url, answer.clone());
  return answer;
}

async function mend() {
  const cache = await caches.open(CACHE);
  for (const [url, { integrity }] of known) {
    const answer = await cache.match(url);
    if (!answer || !(await right(answer, integrity))) await mended(url);
  }
}

/** What is kept under this address, or an error. What the page doesn't check itself is checked here. */
async function kept(url) {
  const answer = await caches.match(url, { cacheName: CACHE });
  const file = known.get(url);
  if (!file) return answer ?? Response.error();
  if (answer && (file.checked || (await right(answer, file.integrity)))) return answer;
  return mended(url).catch(() => Response.error());
}

/** A document with the headers that the host sends, and those that it should and doesn't. One of them gives pages a process apart from
 * this worker's, where what was typed would outlive Leave now for as long as this worker runs. */
async function guarded(url) {
  const answer = await kept(url);
  if (!answer.ok) return answer;
  const headers = new Headers(answer.headers);
  for (const [name, value] of HEADERS) if (!headers.has(name)) headers.set(name, value);
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}

/** Takes the host's headers of today: it may let fewer pages frame ours, or send what it forgot. The bytes stay the same, so
 * they are asked for whole: an answer that nothing has changed brings few headers along. */
async function asToday(cache) {
  await Promise.all(DOCUMENTS.map(async (url) => {
    const answer = await fresh(url).catch(() => undefined);
    if (answer) await cache.put(url, answer);
  }));
}

/** Looks for a newer version of this script and for newer settings. Both count from the next start on: nothing changes
 * under a screening. The script is put into the browser's cache, where its own look finds it (see scripts/headers.mjs). */
async function newer() {
  await fetch(at("sw.js"), { cache: "reload", credentials: "same-origin" });
  const cache = await caches.open(CACHE);
  const before = await (await cache.match(at(SETTINGS)))?.text();
  const today = asToday(cache);
  const found = await settings().finally(() => today);
  if (found.text === before) {
    // What couldn't be had with them is asked for again.
    const there = await Promise.all(laidBeside(before).map(async (name) => [name, await cache.match(at(name))]));
    await keepBeside(cache, there.filter(([, it]) => !it).map(([name]) => name));
    return false;
  }
  await keep(cache, found);
  return true;
}

/** Only when the page that asks is the only one: another may hold a screening. */
async function takeOver() {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.filter((it) => it.url.startsWith(registration.scope)).length > 1) return false;
  await skipWaiting();
  return true;
}

/** A language's words or a recording, for a page that fetches nothing itself. */
async function file({ file, form }) {
  if (!BESIDE.test(file)) return undefined;
  const answer = await kept(at(file));
  if (!answer.ok) return undefined;
  return form === "text" ? answer.text() : answer.arrayBuffer();
}

addEventListener("install", (it) => it.waitUntil(install()));
addEventListener("activate", (it) => it.waitUntil(activate()));
addEventListener("message", (it) => {
  const asked = typeof it.data === "object" ? () => file(it.data) : { newer, "take over": takeOver, mend }[it.data];
  if (asked) it.waitUntil(asked().catch(() => false).then((answer) => it.ports[0]?.postMessage(answer)));
});
addEventListener("fetch", (it) => {
  const asked = it.request.url.replace(/[?#].*/s, "");
  const url = (it.request.mode === "navigate" && NAMES.get(asked)) || asked;
  if (it.request.method !== "GET") it.respondWith(Response.error());
  else it.respondWith(DOCUMENTS.includes(url) ? guarded(url) : kept(url));
});
