// A draft of every version of the program, as it stood on a device then, opens in this one, in a browser.
//
//   node tests/prove/older.mjs
import { readFileSync, readdirSync } from "node:fs";
import { bare, served } from "./bare.mjs";
import { newProfile, remove, start } from "./browser.mjs";

const SECRET = "apple-river-blanket-orange-window-silver-garden";
const folder = new URL("../fixtures/drafts/", import.meta.url);
const versions = readdirSync(folder);
const faults = versions.length ? [] : ["there are no drafts of older versions"];
const server = await served();
for (const version of versions) {
  const read = (name) => readFileSync(new URL(`${version}/${name}`, folder));
  const profile = newProfile();
  const browser = await start(profile);
  try {
    const vault = await bare(browser, server.url);
    // In the database the newer one, in the files the older one: the newest wins, wherever it is.
    const given = { k: [...read("k")], a: [...read("slot-a")], b: [...read("slot-b")] };
    await browser.page.evaluate(async ({ k, a, b }) => {
      const files = await navigator.storage.getDirectory();
      for (const [name, bytes] of [["k", k], ["a", a]]) {
        const file = await (await files.getFileHandle(name, { create: true })).createWritable();
        await file.write(new Uint8Array(bytes));
        await file.close();
      }
      const database = await new Promise((resolve, reject) => Object.assign(indexedDB.open("n", 1), {
        onupgradeneeded: (it) => it.target.result.createObjectStore("s"),
        onsuccess: (it) => resolve(it.target.result),
        onerror: reject,
      }));
      const change = database.transaction("s", "readwrite");
      change.objectStore("s").put(new Uint8Array(b), "b");
      await new Promise((resolve, reject) => Object.assign(change, { oncomplete: resolve, onerror: reject }));
      database.close();
    }, given);
    const which = await vault.start();
    // The clock of that day: later it would have expired.
    const opened = await vault.ask(which, { ask: "open", secret: SECRET, now: Number(read("k").readBigUInt64LE(8)) + 60_000 });
    if (opened.text !== read("draft.json").toString().trimEnd() || opened.older) faults.push(`${version}: ${opened.why ?? "another text, or called older"}`);
    const late = await vault.ask(which, { ask: "look", now: Date.now() + 80 * 3_600_000 });
    if (!late.expired) faults.push(`${version}: did not expire`);
  } catch (problem) {
    faults.push(`${version}: ${problem.message}`);
  }
  await browser.kill();
  remove(profile);
}
await server.close();
for (const it of faults) console.error(it);
console.log(`older: drafts of ${versions.length} version(s) (${versions.join(", ")}), ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
