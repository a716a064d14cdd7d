// What a screening leaves on the disk: nothing that can be read.
//   node tests/prove/disk.mjs [--dir dist] [--protect] [--paths trained,not-trained,observe-only] [--every 1] [--endings kill,close,leave,shred] [--first]
//
// For each screen and each ending: a new profile, a walk to that screen, words in all its fields, an answer to all its
// questions, time for the browser to write what it writes late, the ending, and then a search of every byte of the profile. It is
// a later visit of a browser that was started anew, from what is kept on the device, as most are; the first with --first.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { serve } from "../../scripts/serve.mjs";
import { newProfile, remove, start } from "./browser.mjs";
import { Filler, journey, LAST } from "./journey.mjs";
import { slots, traces } from "./keyslot.mjs";
import { ANY_KEY, disk, needles, tag, told } from "./scan.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../../..");
export const PATHS = ["trained", "not-trained", "observe-only"];
export const ENDINGS = ["kill", "close", "leave"];
/** Another ending, for a protected screening: what was kept is erased. */
export const SHRED = "shred";
/** The browser keeps what a tab would be restored from some 2.5 s after it changed; a search before that would find nothing in any page. */
const WRITTEN = 4000;
/** Where Leave now goes. It is answered here. */
export const AWAY = "https://away.example/";

/** The page that Leave now ends at. */
async function answersAway(context) {
  await context.route(`${AWAY}**`, (it) => it.fulfill({ contentType: "text/html", body: "<!doctype html><title>Weather</title><h1>Weather</h1>" }));
}

/** A browser in which Leave now is answered and every question of the browser's is agreed to. */
export async function starts(profile, more) {
  const browser = await start(profile, { more });
  await answersAway(browser.context);
  const agrees = (it) => it.on("dialog", (dialog) => dialog.accept().catch(() => {}));
  agrees(browser.page);
  browser.context.on("page", agrees);
  return browser;
}

/** The same browser, started anew after a first visit. */
export async function again(browser, visits, more) {
  await visits();
  await browser.close();
  return starts(browser.profile, more);
}

/** Settings of a deployment with contacts, and Leave now to a page that is answered here. */
export function settings(profile, more = {}) {
  const file = `${profile}.json`;
  const example = JSON.parse(readFileSync(join(root, "docs/deployment.example.json"), "utf8"));
  writeFileSync(file, JSON.stringify({ ...example, leaveTo: AWAY, ...more }));
  return file;
}

/** One walk to the screen with this number (counted from 1), one ending, one search. Nothing where the path ends before. */
export async function attempt({ dir = process.env.DIST ?? join(root, "dist"), path = "trained", screen, heading, ending, protect = false, softened = false, first = false }) {
  const profile = newProfile();
  const file = settings(profile);
  const server = await serve({ dir, port: 0, deployment: file });
  const run = tag();
  let browser;
  try {
    const visits = async () => {
      const worker = new Filler(browser.page, run);
      await worker.opens(server.url);
      await worker.sealed();
    };
    browser = await starts(profile);
    if (!first) browser = await again(browser, visits);
    const { page } = browser;
    const worker = new Filler(page, run);
    const isIt = (words, number) => (screen ? number === screen : words === heading);
    let reached;
    worker.fillsOnly = isIt;
    await journey(worker, {
      address: server.url,
      path,
      protect,
      visit: (words, number) => {
        if (!isIt(words, number)) return true;
        reached = words;
        return false;
      },
    });
    if (!reached) return undefined;
    if (worker.secret) await worker.isKept();
    // For the counter-proof: the same screen without what keeps a browser from keeping it.
    if (softened) {
      await page.evaluate(() => document.querySelectorAll("[autocomplete]").forEach((it) => it.removeAttribute("autocomplete")));
      await page.locator("main textarea").filter({ visible: true }).first().press("End");
      for (const field of await page.locator("main textarea").filter({ visible: true }).all()) await field.pressSequentially(" ");
    }
    await wait(WRITTEN);
    const result = { path, heading: reached, ending, protect, fields: worker.typed.size, names: [...worker.typed.values()], hits: [], looks: [] };
    const typed = { "what was typed": run, ...ANY_KEY };
    const kept = worker.secret ? await traces(profile, worker.secret) : undefined;
    const wanted = needles(kept ? { ...kept.never, texts: { ...typed, ...kept.never.texts } } : { texts: typed });
    // Names of the controls on this screen: where a tab is restored from, what was chosen stands beside them.
    const names = await page.evaluate(() => [...new Set([...document.querySelectorAll("input[name]")].map((it) => it.name))].filter((it) => it.length > 3));
    const controls = needles({ texts: Object.fromEntries(names.map((it) => [`the choice ${it}`, it])) });
    const look = (when, also = []) => {
      const { hits, ...size } = disk(profile, [...wanted, ...also]);
      const restored = disk(join(profile, "Default", "Sessions"), controls);
      result.hits.push(...[...hits, ...restored.hits].map((it) => ({ ...it, where: `${it.where} (${when})` })));
      result.looks.push({ when, ...size });
    };
    if (ending === "kill") {
      await browser.kill();
      look("killed");
      if (kept) result.wrapped = disk(profile, needles(kept.shredded)).hits;
    } else if (ending === "close") {
      await Promise.all([page.waitForEvent("close"), page.close({ runBeforeUnload: true })]);
      await wait(WRITTEN);
      look("tab closed");
      await browser.close();
      look("closed");
    } else if (ending === "shred") {
      await worker.presses("Stop");
      await worker.presses("They take back their yes");
      await worker.at("Everything was erased");
      await wait(WRITTEN);
      // What is left in the databases is sealed; the key to it must be gone in every form, wrapped as well.
      const gone = kept ? needles(kept.shredded) : [];
      look("taken back", gone);
      await browser.close();
      look("taken back and closed", gone);
    } else {
      for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
      await page.waitForURL(`${AWAY}**`);
      await wait(WRITTEN);
      look("left");
      await browser.close();
      look("left and closed");
    }
    result.slots = slots(profile).length;
    return result;
  } finally {
    if (browser?.processes().length) await browser.kill();
    await server.close();
    remove(profile);
    rmSync(file, { force: true });
  }
}

async function main() {
  const { values } = parseArgs({
    options: {
      dir: { type: "string", default: process.env.DIST ?? join(root, "dist") },
      protect: { type: "boolean", default: false },
      first: { type: "boolean", default: false },
      paths: { type: "string", default: PATHS.join() },
      endings: { type: "string" },
      every: { type: "string", default: "1" },
      from: { type: "string" },
      together: { type: "string", default: "2" },
    },
  });
  const results = [];
  const begun = Date.now();
  for (const path of values.paths.split(",")) {
    let ended = false;
    // A screening is protected on the second screen.
    let next = Number(values.from ?? (values.protect ? 2 : 1));
    const take = async () => {
      while (!ended) {
        const screen = next;
        next += Number(values.every);
        let last = false;
        for (const ending of (values.endings ?? (values.protect ? [...ENDINGS, SHRED] : ENDINGS).join()).split(",")) {
          // The last screen has no Stop: the conversation is over.
          if (ending === SHRED && last) continue;
          const it = await attempt({ dir: values.dir, path, screen, ending, protect: values.protect, first: values.first });
          if (!it) {
            ended = true;
            break;
          }
          last = it.heading === LAST;
          results.push(it);
          console.log(`${it.hits.length ? "FOUND" : "ok"}  ${path} ${screen} “${it.heading}” ${ending}: ${it.fields} fields, ${it.looks.map((look) => `${look.files} files, ${(look.bytes / 1e6).toFixed(1)} MB`).join("; ")}`);
          if (it.hits.length) console.log(told(it.hits));
        }
      }
    };
    await Promise.all(Array.from({ length: Number(values.together) }, take));
  }
  const bad = results.filter((it) => it.hits.length);
  const fields = new Set(results.flatMap((it) => it.names));
  console.log(`disk${values.protect ? ", protected" : ""}: ${results.length} endings on ${new Set(results.map((it) => `${it.path} ${it.heading}`)).size} screens, ${fields.size} fields by name, hits in ${bad.length}, ${Math.round((Date.now() - begun) / 1000)} s`);
  process.exit(bad.length || !results.length ? 1 : 0);
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) await main();
