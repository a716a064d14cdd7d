// What a screening leaves in memory: nothing ten seconds after Leave now.
//   node tests/prove/memory.mjs [--dir dist] [--protect] [--to HEADING] [--runs 1] [--lock] [--first] [--bare] [--framed]
//
// Not the first visit, unless --first: in most screenings the browser was started anew and the service worker runs before the page.
// --bare is a host that sends none of the headers; --framed is a portal, which takes the frame away when it hears that it was left.
//
// The words are typed key by key, so that no message of the debugging port ever holds one whole; nothing that was typed is
// read back before the search. The search goes through every process of the browser. Before leaving it must find the words,
// or it would prove nothing.
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { serve } from "../../scripts/serve.mjs";
import { hosting, within } from "../e2e/framed.mjs";
import { newProfile, remove, until } from "./browser.mjs";
import { again, AWAY, settings, starts } from "./disk.mjs";
import { Filler, journey } from "./journey.mjs";
import { traces } from "./keyslot.mjs";
import { memory, needles, tag, told, total } from "./scan.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** How many hits in which kind of process. */
export function byRole(hits) {
  const sums = {};
  for (const it of hits) {
    const role = it.where.split(" ")[0];
    sums[role] = (sums[role] ?? 0) + it.count;
  }
  return sums;
}

/** One screening up to a screen, then Leave now; what is found before and after. With `lock`, also when it has locked. `first`: as
 * the browser's first visit; `bare`: on a host that sends no headers; `framed`: in a frame that is then taken away. */
export async function attempt({ first = false, bare = false, framed = false, dir = process.env.DIST ?? join(root, "dist"), to = "Where they are from", protect = false, lock = false, after = 10_000, more = [] }) {
  const profile = newProfile();
  const file = settings(profile, { lockMinutes: 1 });
  const run = tag();
  let browser;
  const through = async (address) => {
    /** Whoever works in the page. In a frame it is there from now on, and can be pressed when it has been seen for a while. */
    const someone = async () => {
      const { page } = browser;
      if (!framed) return new Filler(page, run);
      await page.goto(address);
      const worker = new Filler(within(page, page.frames()[1]), run);
      await worker.opens();
      await wait(1000);
      return worker;
    };
    const visits = async () => {
      const worker = await someone();
      await worker.opens(address);
      await worker.sealed();
    };
    browser = await starts(profile, more);
    if (!first) browser = await again(browser, visits, more);
    const worker = await someone();
    let served;
    const { page, context } = browser;
    await journey(worker, {
      address,
      protect,
      visit: async (heading) => {
        // Where the page came from: the device, or the host.
        served ??= await worker.page.evaluate(() => performance.getEntriesByType("navigation")[0].workerStart > 0);
        return heading !== to;
      },
    });
    if (served === first) throw new Error(first ? "a first visit came from the device" : "a later visit did not come from the device");
    const texts = { "what was typed": run };
    const search = (more = {}) => memory(browser.processes(), needles({ texts, ...more }));
    const result = { fields: worker.typed.size, looks: [] };
    const look = (when, found) => {
      result.looks.push({ when, hits: total(found.hits), roles: byRole(found.hits), fields: new Set(found.hits.flatMap((it) => [...it.numbers])).size, mb: Math.round(found.bytes / 1e6), unread: found.unread, found: found.hits });
      return found;
    };
    look("before", search());
    if (protect) {
      await worker.isKept();
      const { never } = await traces(profile, worker.secret);
      const { "the passphrase": passphrase, "the passphrase with spaces": spaced, ...keys } = never.texts;
      look("before: keys", memory(browser.processes(), needles({ texts: keys, bytes: never.bytes })));
      look("before: passphrase", memory(browser.processes(), needles({ texts: { passphrase, spaced } })));
      if (lock) {
        await until(() => page.getByRole("heading", { level: 1, name: "Locked" }).isVisible(), "the lock", 120_000);
        await wait(after);
        look("locked", search());
        const session = await context.newCDPSession(page);
        for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
        await session.detach();
        look("locked, after collecting garbage", search());
      }
    }
    for (let i = 0; i < 2; i++) await page.keyboard.press("Shift");
    // The page that heard the last may be gone before it says so.
    page.keyboard.press("Shift").catch(() => {});
    if (framed) {
      await until(() => page.evaluate(() => globalThis.heard.some((it) => it.includes("closed"))), "the word that it was left");
      await page.evaluate(() => document.querySelector("iframe").remove());
    } else {
      await page.waitForURL(`${AWAY}**`);
    }
    await wait(after);
    look("left", search());
    return result;
  };
  try {
    if (framed) return await hosting(through, { dir, deployment: file });
    const server = await serve({ dir, port: 0, deployment: file, bare });
    return await through(server.url).finally(() => server.close());
  } finally {
    if (browser?.processes().length) await browser.kill();
    remove(profile);
    rmSync(file, { force: true });
  }
}

async function main() {
  const { values } = parseArgs({
    options: {
      dir: { type: "string", default: process.env.DIST ?? join(root, "dist") },
      protect: { type: "boolean", default: false },
      lock: { type: "boolean", default: false },
      first: { type: "boolean", default: false },
      bare: { type: "boolean", default: false },
      framed: { type: "boolean", default: false },
      to: { type: "string", default: "Where they are from" },
      runs: { type: "string", default: "1" },
      // A switch for the browser, to see what makes a difference.
      more: { type: "string", multiple: true, default: [] },
    },
  });
  let bad = 0;
  for (let i = 0; i < Number(values.runs); i++) {
    const { fields, looks } = await attempt({ ...values });
    for (const it of looks) {
      console.log(`memory${values.protect ? ", protected" : ""}, ${it.when}: ${it.hits} hits of ${it.fields} of ${fields} fields ${JSON.stringify(it.roles)}, ${it.mb} MB read, ${it.unread} bytes not`);
    }
    const left = looks.find((it) => it.when === "left");
    if (left.hits) console.log(told(left.found));
    if (left.hits || !looks[0].hits) bad += 1;
  }
  process.exit(bad ? 1 : 0);
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) await main();
