// Keeps everything that the page needs on the device, checked against the build's own list, and answers from there: after
// the installation nothing of a screening can depend on a network, or show on one. The build fills in the two constants.

/** @type {[name: string, integrity: string, whether the page's own checks cover it: boolean][]} */
const FILES = "__FILES__";
const VERSION = "__VERSION__";

const KIND = "notes-";
const CACHE = KIND + VERSION;
const SETTINGS = "deployment.json";
const at = (name) => new URL(name, registration.scope).href;
const known = new Map(FILES.map(([name, integrity, checked]) => [at(name === "index.html" ? "./" : name), { integrity, checked }]));

/** From the host, and only these very bytes. A name with a hash in it may come from the browser's cache. */
const fetched = (url, integrity) => fetch(url, { integrity, cache: /-[0-9a-f]{12,}/.test(url) ? "default" : "no-cache", credentials: "omit", redirect: "error" });

/** The deployment's settings, if they can be had and can be read. The host may change them without a new build. */
async function settings() {
  const answer = await fetch(at(SETTINGS), { cache: "no-cache", credentials: "omit", redirect: "error" });
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
    const it = await fetch(at(name), { cache: "no-cache", credentials: "omit", redirect: "error" }).catch(() => undefined);
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

/** Puts the right bytes in the place of those that have gone bad. Where the host has others by now, gives itself up. */
async function mended(url) {
  const answer = await fetch(url, { cache: "reload", credentials: "omit", redirect: "error" });
  if (!answer.ok || !(await right(answer, known.get(url).integrity))) {
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

/** Looks for a newer version of this script and for newer settings. Both count from the next start on: nothing changes
 * under a screening. The script is put into the browser's cache, where its own look finds it (see scripts/headers.mjs). */
async function newer() {
  await fetch(at("sw.js"), { cache: "reload", credentials: "same-origin" });
  const cache = await caches.open(CACHE);
  const before = await (await cache.match(at(SETTINGS)))?.text();
  const found = await settings();
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
/** A page, in a process for the pages of its origin alone, whatever the host says: in this worker's own process what was typed
 * would outlive Leave now for as long as this worker runs. Which process an origin has is settled once for all pages that
 * could reach each other, so it begins away from those that were there before. */
async function apart(url) {
  const answer = await kept(url);
  if (!answer.ok) return answer;
  const headers = new Headers(answer.headers);
  headers.set("Origin-Agent-Cluster", "?1");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}

addEventListener("fetch", (it) => {
  const url = it.request.url.replace(/[?#].*/s, "");
  const page = it.request.mode === "navigate";
  if (it.request.method !== "GET") it.respondWith(Response.error());
  else if (page) it.respondWith(apart(url === at("index.html") ? at("./") : url));
  else it.respondWith(kept(url));
});
