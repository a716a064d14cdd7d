// Sizes and times of dist/, measured in Chromium on this machine. Absolute times are this machine's; compare runs only
// with runs taken at the same time on the same machine.
//   node scripts/bench.mjs [--runs 5] [--taps 60] [--json FILE] [--only bytes,load,signs]
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import zlib from "node:zlib";
import { serve } from "./serve.mjs";

// ---------------------------------------------------------------------------------------------------------------------
// WHERE THINGS ARE ON THE SCREENS. Adjust these, and nothing else, when the screens change.

/** The first answer of the start screen, and what is there only once the program has worked it. */
const FIRST_ANSWER = { tap: ".choice__input", shows: "[data-path-detail]" };
/** What to tap, one after the other, from the start screen to the signs: the way of someone who only observes is the shortest. */
const WAY_TO_SIGNS = [".choice:nth-child(3) .choice__input", ...Array(5).fill("[data-next]")];
/** A sign's checkbox; the text that counts the ticked ones. */
const SIGNS = { box: ".ground:first-child .ground__input", count: "[data-sign-count]" };
/** What turns the page on the signs screen, what turns it back, and the heading that changes. */
const TURN = { next: "[data-next]", back: ".navigation [data-kind=quiet]", heading: "h1" };

// ---------------------------------------------------------------------------------------------------------------------

const PROFILES = [
  { name: "unthrottled", cpu: 1 },
  { name: "CPU x4, 1.6 Mbit/s, 150 ms", cpu: 4, kbits: 1600, latency: 150 },
  { name: "CPU x4, 400 kbit/s, 400 ms", cpu: 4, kbits: 400, latency: 400 },
  { name: "repeat visit, CPU x4", cpu: 4, visit: 3 },
];

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const dist = resolve(process.env.DIST ?? join(root, "dist"));
const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    taps: { type: "string", default: "60" },
    json: { type: "string" },
    only: { type: "string", default: "bytes,load,signs" },
  },
});
const phases = new Set(options.only.split(","));
const results = {};

if (!existsSync(join(dist, "index.html"))) {
  console.error('dist/ is not built; run "make build" first.');
  process.exit(1);
}

const quantile = (numbers, q) => {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const place = (sorted.length - 1) * q;
  const low = Math.floor(place);
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (place - low);
};
const ms = (number) => (number === undefined ? "–" : number.toFixed(number < 100 ? 1 : 0));
const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows) console.log(row.map((cell, i) => (i ? String(cell).padStart(widths[i]) : String(cell).padEnd(widths[i]))).join("  "));
};

// ---- Bytes

const weigh = (file) => {
  const raw = readFileSync(file);
  return {
    raw: raw.length,
    gzip: zlib.gzipSync(raw, { level: 9 }).length,
    brotli: zlib.brotliCompressSync(raw, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }).length,
  };
};
const weights = Object.fromEntries(
  readdirSync(dist, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(dist, name)).isFile())
    .sort()
    .map((name) => [name, weigh(join(dist, name))]),
);
const sum = (names) => names.reduce((total, name) => ({ raw: total.raw + weights[name].raw, gzip: total.gzip + weights[name].gzip, brotli: total.brotli + weights[name].brotli }), { raw: 0, gzip: 0, brotli: 0 });
const row = (name, { raw, gzip, brotli }) => [name, raw, gzip, brotli];

if (phases.has("bytes")) {
  console.log("Bytes\n");
  table([["file", "raw", "gzip -9", "brotli 11"], ...Object.entries(weights).map(([name, it]) => row(name, it)), row("all of dist/", sum(Object.keys(weights)))]);
  results.bytes = weights;
}

// ---- In the browser

/** Runs in the page before anything else. It measures only. */
function probe({ tap, shows, watch }) {
  const seen = (globalThis.__bench = {});
  const visible = (selector) => {
    const found = document.querySelector(selector);
    if (!found) return undefined;
    const box = found.closest("label") ?? found.labels?.[0] ?? found;
    return found.isConnected && box.getClientRects().length > 0 ? found : undefined;
  };
  // To be called inside an animation frame: what that frame draws is on the screen when the message comes back.
  const painted = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(0);
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "first-contentful-paint") seen.painted = entry.startTime;
  }).observe({ type: "paint", buffered: true });
  if (watch) {
    let last = -Infinity;
    const look = (now) => {
      if (document.body && visible(shows)) return painted((at) => { seen.answered = at; });
      // Tapped again and again, as the page is readable before it listens.
      const target = document.body && visible(tap);
      if (target && now - last > 40) {
        last = now;
        target.click();
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }
  /** Resolves with the milliseconds from the next real click until `selector` is painted with another text. */
  seen.untilChanged = (selector) => {
    const text = () => document.querySelector(selector)?.textContent;
    const before = text();
    seen.pending = new Promise((done) => {
      addEventListener("click", (event) => {
        const start = event.timeStamp;
        const look = () => {
          if (text() !== before) painted((at) => done(at - start));
          else if (performance.now() - start > 5000) done(NaN);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }, { capture: true, once: true });
    });
  };
}

const { chromium } = createRequire(join(root, "tests/e2e/package.json"))("@playwright/test");
// Looked for as tests/e2e/playwright.config.mjs does.
const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
const executablePath = process.env.FIRST_CONTACT_CHROMIUM || browsers.flatMap((name) => folders.map((folder) => join(folder, name))).find((it) => existsSync(it));
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

let asked = [];
const server = await serve({ quality: 11, dir: dist, port: 0, prefix: "/first-contact/", onRequest: (path) => asked.push(path) });
// Compress every file now, so that no measurement waits for it.
for (const name of Object.keys(weights)) await fetch(new URL(name, server.url), { headers: { "accept-encoding": "br" } });

async function opened({ cpu, kbits, latency, visit = 1 }, watch) {
  const browser = await chromium.launch({ executablePath, args });
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, hasTouch: false });
  let page;
  for (let n = 1; n <= visit; n += 1) {
    await page?.close();
    page = await context.newPage();
    const last = n === visit;
    await page.addInitScript(probe, { ...FIRST_ANSWER, watch: watch || !last });
    if (last) {
      const cdp = await context.newCDPSession(page);
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
      if (kbits) {
        const throughput = (kbits * 1000) / 8;
        await cdp.send("Network.enable");
        await cdp.send("Network.emulateNetworkConditions", { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput });
      }
    }
    asked = [];
    await page.goto(server.url, { waitUntil: "commit" });
    if (watch || !last) await page.waitForFunction(() => globalThis.__bench?.answered, undefined, { timeout: 60_000 });
    // Time for what comes after the start: what is kept for use without a network, and what the browser keeps of the compiled program.
    if (!last) await page.waitForFunction(() => "sealed" in document.documentElement.dataset, undefined, { timeout: 60_000 }).then(() => page.waitForTimeout(1000));
  }
  return { page, close: () => browser.close() };
}

if (phases.has("load")) {
  const samples = PROFILES.map(() => []);
  let first;
  let later;
  // One sample of each profile a round, so that a busy moment of the machine does not fall on one of them alone.
  for (let run = 0; run < Number(options.runs); run += 1) {
    for (const [index, profile] of PROFILES.entries()) {
      const { page, close } = await opened(profile, true);
      try {
        await page.waitForFunction(() => globalThis.__bench.painted, undefined, { timeout: 10_000 });
        samples[index].push(await page.evaluate(() => ({ painted: globalThis.__bench.painted, answered: globalThis.__bench.answered })));
        if (index === 0 && !first) {
          await page.waitForFunction(() => "sealed" in document.documentElement.dataset, undefined, { timeout: 60_000 });
          // The service worker comes once the program works; everything from there on is for use without a network.
          const start = asked.indexOf(`${new URL(server.url).pathname}sw.js`);
          first = [...new Set(start < 0 ? asked : asked.slice(0, start))];
          later = [...new Set(asked)].filter((it) => !first.includes(it));
        }
      } finally {
        await close();
      }
    }
  }
  const base = new URL(server.url).pathname;
  const named = (paths) => paths.map((path) => path.slice(base.length) || "index.html").filter((name) => name in weights);
  const names = named(first);
  const kept = named(later);
  console.log("\nBytes of a first visit\n");
  table([
    ["file", "raw", "gzip -9", "brotli 11"],
    ...names.map((name) => row(name, weights[name])),
    row(`until the first answer: ${names.length} requests`, sum(names)),
    ...kept.map((name) => row(name, weights[name])),
    row(`afterwards, for use without a network: ${kept.length} requests`, sum(kept)),
  ]);
  console.log(`\nLoad, ms from the start of navigation (median of ${options.runs}, in brackets the middle half)\n`);
  const cell = (list) => `${ms(quantile(list, 0.5))} [${ms(quantile(list, 0.25))}–${ms(quantile(list, 0.75))}]`;
  table([
    ["", "first contentful paint", "first answer worked"],
    ...PROFILES.map(({ name }, i) => [name, cell(samples[i].map((it) => it.painted)), cell(samples[i].map((it) => it.answered))]),
  ]);
  results.firstVisit = { files: names, ...sum(names) };
  results.afterwards = { files: kept, ...sum(kept) };
  results.load = Object.fromEntries(PROFILES.map(({ name }, i) => [name, samples[i]]));
}

if (phases.has("signs")) {
  const { page, close } = await opened({ cpu: 4 }, false);
  const timed = async (selector, click) => {
    await page.evaluate((it) => globalThis.__bench.untilChanged(it), selector);
    await click();
    return page.evaluate(() => globalThis.__bench.pending);
  };
  console.log("\nOn the signs screen, CPU x4, ms from tap to painted\n");
  try {
    for (const [step, selector] of WAY_TO_SIGNS.entries()) {
      const target = page.locator(selector).first();
      // The start screen is readable before it listens.
      if (step === 0) await target.click({ timeout: 10_000 }).then(() => page.waitForTimeout(1500));
      await target.click({ timeout: 10_000 }).catch((problem) => { if (step > 0) throw problem; });
    }
    const boxes = page.locator(SIGNS.box);
    await boxes.first().waitFor({ state: "attached", timeout: 10_000 });
    const count = await boxes.count();
    const taps = [];
    for (let n = 0; n < Number(options.taps); n += 1) {
      // A fixed order that jumps about.
      const box = boxes.nth((n * 7) % count);
      const label = page.locator("label").filter({ has: box }).first();
      const target = (await label.count()) ? label : box;
      await target.scrollIntoViewIfNeeded();
      taps.push(await timed(SIGNS.count, () => target.click({ force: true })));
    }
    const turns = [];
    if (await page.locator(TURN.next).count()) {
      for (let n = 0; n < 5; n += 1) {
        turns.push(await timed(TURN.heading, () => page.locator(TURN.next).first().click()));
        await timed(TURN.heading, () => page.locator(TURN.back).first().click());
      }
    }
    table([
      ["", "p50", "p95", "samples"],
      ["tap a sign, new count painted", ms(quantile(taps, 0.5)), ms(quantile(taps, 0.95)), taps.filter(Number.isFinite).length],
      ["turn the page", ms(quantile(turns, 0.5)), ms(quantile(turns, 0.95)), turns.filter(Number.isFinite).length],
    ]);
    results.signs = { taps, turns };
  } catch (problem) {
    console.log(`not measured: ${String(problem.message).split("\n")[0]} (see the constants at the top of ${relative(root, fileURLToPath(import.meta.url))})`);
    process.exitCode = 1;
  } finally {
    await close();
  }
}

await server.close();
if (options.json) writeFileSync(options.json, `${JSON.stringify({ date: new Date().toISOString(), node: process.version, ...results }, null, 2)}\n`);
