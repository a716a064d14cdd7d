// Kills the whole browser while a worker types, again and again, at any moment. After each end the passphrase leads back to the
// same question with the words that were typed: all that the screen called kept, and of the rest at most the last moment's.
//
//   node tests/prove/typing.mjs [--points 200] [--most 1000]     --most: fail where more ms of typing are lost
import { parseArgs } from "node:util";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "../e2e/worker.mjs";
import { served } from "./bare.mjs";
import { expect, newProfile, remove, start } from "./browser.mjs";

const { values } = parseArgs({ options: { points: { type: "string", default: "10" }, most: { type: "string" } } });
const points = Number(values.points);
const LETTERS = "abcdefghij klmnop qrstuv";
const PAGE = "How they are treated";
const FIELD = "Short note: Treatment";

const server = await served();
const profile = newProfile();
const faults = [];
const losses = [];
let recovered = 0;
let answeredFor = 0;
let lost = 0;

/** Tells how long the note was whenever the screen called everything kept. */
async function listens(browser) {
  let kept = 0;
  // Not by the console, which the page keeps silent.
  await browser.page.exposeFunction("proofKept", (length) => {
    kept = Math.max(kept, length);
    answeredFor += 1;
  });
  await browser.page.evaluate((label) => {
    const look = () => {
      const note = [...document.querySelectorAll("textarea")].find((it) => [...(it.labels ?? [])].some((each) => each.textContent.includes(label)));
      const shown = [...document.querySelectorAll("body *")].some((it) => !it.children.length && it.textContent === "Kept, sealed" && it.checkVisibility());
      if (note && shown) globalThis.proofKept(note.value.length);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  }, FIELD);
  return () => kept;
}

/** Types until the browser is gone, and remembers when. */
async function types(browser, typed) {
  const stroke = [];
  for (;;) {
    const letter = LETTERS[(typed.length + stroke.length) % LETTERS.length];
    stroke.push({ letter, at: performance.now() });
    try {
      await browser.page.keyboard.press(letter === " " ? "Space" : letter);
    } catch {
      return stroke;
    }
    // Now and then the hands rest, and the screen can say that all is kept.
    await wait(stroke.length % 9 === 8 ? 300 + Math.random() * 500 : 30 + Math.random() * 60);
  }
}

let browser = await start(profile);
let worker = new Worker(browser.page);
await worker.opens(server.url);
await worker.chooses("What may you do?", "I am trained to interview");
await worker.continues();
const secret = await worker.protects();
await worker.walksTo("Is it safe to talk?");
await worker.isSafe();
await worker.hasConsent();
await worker.goesOnWithoutContacts();
await worker.opensPage(PAGE);
let typed = LETTERS[0];
await worker.notes("Treatment", typed);
await worker.isKept();
for (let point = 1; point <= points; point++) {
  const note = () => browser.page.getByLabel(FIELD, { exact: true });
  await note().click();
  await browser.page.keyboard.press("Control+End");
  const kept = await listens(browser);
  const typing = types(browser, typed);
  await wait(200 + Math.random() * 2_500);
  const ended = performance.now();
  await browser.kill();
  const stroke = (await typing).filter((it) => it.at <= ended);
  const all = typed + stroke.map((it) => it.letter).join("");

  browser = await start(profile);
  worker = new Worker(browser.page);
  try {
    await browser.page.goto(server.url);
    await worker.unlocks(secret);
    await worker.at(PAGE);
    await expect(note()).toBeVisible();
    const found = await note().inputValue();
    // The last stroke may have reached the page although it was not answered for to us.
    if (!(all + LETTERS[all.length % LETTERS.length]).startsWith(found)) faults.push(`point ${point}: other words are there`);
    else if (found.length < kept()) (lost += 1), faults.push(`point ${point}: ${kept()} letters were called kept, ${found.length} are there`);
    else recovered += 1;
    const first = stroke[found.length - typed.length];
    losses.push(first ? ended - first.at : 0);
    typed = found;
    if (typed.length > 2_000) {
      await note().fill("");
      await worker.isKept();
      typed = "";
    }
  } catch (problem) {
    faults.push(`point ${point}: ${problem.message.split("\n")[0]}`);
    break;
  }
}
await browser.kill();
remove(profile);
await server.close();
losses.sort((a, b) => a - b);
const at = (part) => Math.round(losses[Math.min(losses.length - 1, Math.floor(losses.length * part))] ?? 0);
if (values.most && at(1) > Number(values.most)) faults.push(`${at(1)} ms of typing were lost`);
// Proofs that never saw a save answered for prove nothing.
if (!answeredFor) faults.push("the screen never called anything kept");
for (const it of faults.slice(0, 20)) console.error(it);
console.log(`typing: ${recovered}/${points} recovered at the same question, ${lost} lost of what was called kept; of typing lost: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms`);
process.exit(faults.length || recovered < points ? 1 : 0);
