// A device whose disk is full, for real: a profile on a small file system that is filled to the last byte while drafts are
// being saved, freed again, and the browser then started twice. Nothing is called kept that is not there afterwards, and the
// first saves after there is room again survive both starts in the files, which alone are counted on. The database is the spare
// copy, and how good it is, is printed: some never answer a vault again that met a full disk, but do answer the next. So, with a
// save each second, as a worker would who goes on typing, the vault ends after four that only the files took, and another takes
// its place, as it does when the page was locked and is opened. And few lose at the next start what they gave back before.
//
//   node tests/prove/full.mjs [--cycles 50] [--anew 5: in one cycle of five a new draft is begun on the full disk]
import { execFileSync } from "node:child_process";
import { closeSync, cpSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bare, served } from "./bare.mjs";
import { start, until } from "./browser.mjs";

const { values } = parseArgs({ options: { cycles: { type: "string", default: "10" }, anew: { type: "string", default: "5" } } });
const cycles = Number(values.cycles);
const beginsAnew = Number(values.anew);

const profile = mkdtempSync(join(tmpdir(), "first-contact-full-"));
try {
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=96m", "tmpfs", profile], { stdio: "pipe" });
} catch (problem) {
  rmSync(profile, { recursive: true });
  console.log(`full: SKIPPED, NOTHING PROVED, because no small file system can be mounted here (${String(problem.stderr ?? problem.message).trim()})`);
  process.exit(0);
}

const filler = join(profile, "filler");
/** Leaves no byte free. Again and again, since the browser itself gives some back. */
function fill() {
  const file = openSync(filler, "a");
  for (let size = 1 << 20; size >= 1;) {
    try {
      if (writeSync(file, Buffer.alloc(size, 1)) < size) size >>= 1;
    } catch {
      size >>= 1;
    }
  }
  closeSync(file);
}

const text = (sequence) => `save ${sequence} ${"word ".repeat((sequence * 377) % 20_000)}`;
const faults = [];
let survived = 0;
let refused = 0;
/** How often the database came back later than the files, and how often only with another vault. */
let late = 0;
let anew = 0;
/** How often the database alone had less than the files. */
let spare = 0;
/** How long is waited for it, in ms. */
const PATIENCE = 60_000;
let answeredFull = 0;
let secret;
let recipient;
let sequence = 0;
let answered = 0;

const save = async (vault, which) => {
  sequence += 1;
  const reply = await vault.ask(which, { ask: "save", recipient, sequence, now: Date.now(), text: text(sequence) });
  if (reply.reply === "saved") answered = sequence;
  else if (reply.why !== "not-kept") faults.push(`save ${sequence}: ${JSON.stringify(reply)}`);
  return reply;
};
/** Opens what is kept, and says which save it is; none where it can't be opened. */
const open = async (vault, which) => {
  const opened = await vault.ask(which, { ask: "open", secret, now: Date.now() });
  return { opened, number: opened.reply === "opened" ? Number(opened.text.split(" ")[1]) : undefined };
};
/** Whether what is kept is the last save that was answered for, or a later one that was tried. */
const check = async (vault, which, when) => {
  const { opened, number } = await open(vault, which);
  const good = number >= answered && number <= sequence && opened.text === text(number) && !opened.older;
  if (!good) faults.push(`${when}: save ${answered} was answered for, found ${number ?? JSON.stringify(opened)}${opened.older ? ", called older" : ""}`);
  sequence = Math.max(sequence, opened.sequence ?? 0);
  return good;
};
/** Saves, as a worker would who goes on typing, until both places have it. The files must have it each time. Returns the vault. */
const both = async (vault, which, when) => {
  const from = Date.now();
  let reply = await save(vault, which);
  for (let withheld = 1; reply.reply === "saved" && reply.files && !reply.database && Date.now() - from < PATIENCE; withheld++) {
    if (withheld === 1) late += 1;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (withheld === 4) {
      anew += 1;
      await vault.end(which);
      which = await vault.start();
      await until(async () => (await vault.ask(which, { ask: "hold" })).yes, "another vault to be the one that writes");
    }
    reply = await save(vault, which);
  }
  if (reply.reply !== "saved" || !reply.files || !reply.database) faults.push(`${when}: ${JSON.stringify(reply)}`);
  return which;
};

const server = await served();
try {
  for (let cycle = 1; cycle <= cycles; cycle++) {
    // Filled while it saves.
    let browser = await start(profile);
    try {
      let vault = await bare(browser, server.url);
      let which = await vault.start();
      await vault.ask(which, { ask: "hold" });
      // In some it begins anew, and that on a full disk first; in half of these it also ends on one.
      if (secret && cycle % beginsAnew === 0) {
        if (cycle % 2) fill();
        const gone = await vault.ask(which, { ask: "shred" });
        if (gone.reply !== "shredded") faults.push(`cycle ${cycle}, taken away${cycle % 2 ? " while full" : ""}: ${gone.why}`);
        fill();
        const { reply, why } = await vault.ask(which, { ask: "protect", secret, now: Date.now(), hours: 24 });
        if (reply !== "protected" && why !== "not-kept") faults.push(`cycle ${cycle}, begun while full: ${why}`);
        rmSync(filler);
        secret = undefined;
      }
      if (!secret) {
        ({ text: secret } = await vault.ask(which, { ask: "secret", form: "words", purpose: "draft" }));
        ({ text: recipient } = await vault.ask(which, { ask: "protect", secret, now: Date.now(), hours: 24 }));
        answered = 0;
      }
      for (let i = 0; i < 3; i++) await save(vault, which);
      for (let i = 0; i < 8; i++) {
        fill();
        const { reply } = await save(vault, which);
        if (reply === "saved") answeredFull += 1;
        else refused += 1;
      }
      // In one cycle of three the browser ends while the disk is full: what was answered for must be there all the same.
      if (cycle % 3 === 0) {
        await browser.kill();
        rmSync(filler, { force: true });
        browser = await start(profile);
        vault = await bare(browser, server.url);
        which = await vault.start();
        await vault.ask(which, { ask: "hold" });
        await check(vault, which, `cycle ${cycle}, ended while full`);
      }
      rmSync(filler, { force: true });
      which = await both(vault, which, `cycle ${cycle}, with room again`);
      await (cycle % 2 ? browser.kill() : browser.close());

      browser = await start(profile);
      vault = await bare(browser, server.url);
      which = await vault.start();
      const first = await check(vault, which, `cycle ${cycle}, first start`);
      await (cycle % 2 ? browser.close() : browser.kill());

      browser = await start(profile);
      vault = await bare(browser, server.url);
      which = await vault.start();
      const second = await check(vault, which, `cycle ${cycle}, second start`);
      await browser.kill();

      // In a copy, one of the two places is emptied: the other must have it too.
      const copy = mkdtempSync(join(tmpdir(), "first-contact-copy-"));
      cpSync(profile, copy, { recursive: true, filter: (it) => !/\/(filler|Singleton\w+)$/.test(it) });
      browser = await start(copy);
      vault = await bare(browser, server.url);
      await browser.page.evaluate(async (files) => {
        if (files) {
          const folder = await navigator.storage.getDirectory();
          for (const name of ["a", "b"]) await folder.removeEntry(name);
        } else {
          await new Promise((resolve, reject) => Object.assign(indexedDB.deleteDatabase("n"), { onsuccess: resolve, onerror: reject }));
        }
      }, cycle % 2 === 1);
      which = await vault.start();
      let alone = true;
      if (cycle % 2) {
        const { opened, number } = await open(vault, which);
        // Less than the files have is said to be less, and what is there is a save as it was made.
        if (number !== undefined && opened.text !== text(number)) faults.push(`cycle ${cycle}, database alone: other words`);
        if (number < answered && !opened.older) faults.push(`cycle ${cycle}, database alone: an older save, not said to be`);
        if (!(number >= answered)) spare += 1;
      } else alone = await check(vault, which, `cycle ${cycle}, files alone`);
      await browser.kill();
      rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
      if (first && second && alone) survived += 1;
    } catch (problem) {
      faults.push(`cycle ${cycle}: ${problem.message}`);
      rmSync(filler, { force: true });
      await browser.kill();
    }
  }
} finally {
  execFileSync("umount", ["-l", profile]);
  rmSync(profile, { recursive: true, force: true });
  await server.close();
}
// One now and then is what was seen; more would be no spare copy.
if (spare > 1 + cycles / 20) faults.push(`the database alone had less in ${spare}`);
for (const it of faults.slice(0, 20)) console.error(it);
console.log(`full: ${survived}/${cycles} cycles survived two starts; while full ${refused} saves were refused and ${answeredFull} kept; the database came back later than the files in ${late}, with another vault in ${anew}, and alone had less in ${spare} of ${Math.ceil(cycles / 2)}; ${faults.length} faults`);
// A disk that was never full proves nothing.
process.exit(faults.length || survived < cycles || refused === 0 ? 1 : 0);
