// Kills the whole browser, again and again, at any moment of what is kept: while it is protected, saved, opened, looked at and
// taken away. After each end: what was answered for is there, whole and authentic; or it is gone where it was to go.
//
//   node tests/prove/kill.mjs [--points 200]
//
// This part asks the vault without the screens, so that each of its steps can be hit. typing.mjs does the same as a worker who types.
import { parseArgs } from "node:util";
import { setTimeout as wait } from "node:timers/promises";
import { bare, served } from "./bare.mjs";
import { newProfile, remove, start } from "./browser.mjs";

const { values } = parseArgs({ options: { points: { type: "string", default: "60" } } });
const points = Number(values.points);

const text = (sequence) => `save ${sequence} ${"word ".repeat((sequence * 377) % 9000)}`;
const faults = [];
const hit = {};
const server = await served();
let profile = newProfile();
/** What is to be found: the passphrase, the last save that was answered for, the last one that was asked for. */
let kept;
const nothing = () => ({ secret: undefined, answered: 0, asked: 0, mayBeGone: true });
kept = nothing();
let recovered = 0;
let lost = 0;

const saves = async (vault, which, sequence) => {
  kept.asked = sequence;
  const reply = await vault.ask(which, { ask: "save", recipient: kept.recipient, sequence, now: Date.now(), text: text(sequence) });
  if (reply.reply === "saved" && reply.files && reply.database) kept.answered = sequence;
  else faults.push(`save ${sequence}: ${JSON.stringify(reply)}`);
};

async function protects(vault, which) {
  await vault.ask(which, { ask: "hold" });
  await vault.ask(which, { ask: "shred" });
  const opener = await vault.start();
  const { text: secret } = await vault.ask(opener, { ask: "secret", form: "words", purpose: "draft" });
  kept = { ...nothing(), secret };
  return async () => {
    const { text: recipient } = await vault.ask(opener, { ask: "protect", secret, now: Date.now(), hours: 24 });
    kept.recipient = recipient;
    await vault.end(opener);
  };
}

/** Each step begins with a fresh page and is killed at a random moment of `most` ms after it has begun. */
const steps = {
  protecting: { most: 900, async prepare(vault, which) { return protects(vault, which); } },
  "the first save": {
    most: 120,
    async prepare(vault, which) {
      await (await protects(vault, which))();
      return () => saves(vault, which, 1);
    },
  },
  saving: {
    most: 900,
    async prepare(vault, which) {
      if (!kept.recipient) await (await protects(vault, which))();
      await vault.ask(which, { ask: "hold" });
      let next = Math.max(kept.asked, kept.opened ?? 0);
      return async () => { for (;;) await saves(vault, which, (next += 1)); };
    },
  },
  opening: { most: 700, async prepare(vault, which) { return () => vault.ask(which, { ask: "open", secret: kept.secret ?? "none", now: Date.now() }); } },
  looking: { most: 60, async prepare(vault, which) { return () => vault.ask(which, { ask: "look", now: Date.now() }); } },
  "taking away": {
    most: 150,
    async prepare(vault, which) {
      await vault.ask(which, { ask: "hold" });
      return async () => {
        kept.mayBeGone = true;
        const { reply } = await vault.ask(which, { ask: "shred" });
        if (reply === "shredded") kept = { ...nothing(), mustBeGone: true };
        else faults.push(`taking away: ${reply}`);
      };
    },
  },
};

/** What is there after an end. */
async function checks(vault, after) {
  const which = await vault.start();
  const look = await vault.ask(which, { ask: "look", now: Date.now() });
  if (look.reply !== "looked" || look.expired) faults.push(`after ${after}: ${JSON.stringify(look)}`);
  if (!kept.secret) {
    if (kept.mustBeGone && look.draft) faults.push(`after ${after}: something is still there`);
    else recovered += 1;
    kept = nothing();
    return which;
  }
  const opened = await vault.ask(which, { ask: "open", secret: kept.secret, now: Date.now() });
  if (opened.reply === "opened") {
    const number = Number(opened.text.split(" ")[1]);
    if (number < kept.answered) (lost += 1), faults.push(`after ${after}: save ${kept.answered} is lost, ${number} is there`);
    else if (number > kept.asked || opened.text !== text(number)) faults.push(`after ${after}: save ${number} is not what was saved`);
    else if (opened.older) faults.push(`after ${after}: called older, but nothing is lost`);
    else recovered += 1;
    kept = { ...kept, answered: number, asked: opened.sequence, opened: opened.sequence, recipient: opened.recipient, mayBeGone: false };
  } else if (opened.why === "nothing" && kept.mayBeGone && (kept.answered === 0 || after === "taking away")) {
    recovered += 1;
    kept = nothing();
  } else {
    lost += 1;
    faults.push(`after ${after}: ${JSON.stringify(opened)}, though save ${kept.answered} was answered for`);
    kept = nothing();
  }
  return which;
}

// Saving is what happens most, so most points fall there.
const order = ["protecting", "the first save", "saving", "saving", "opening", "saving", "looking", "saving", "saving", "taking away"];
let before = "the first start";
for (let point = 0; point <= points; point++) {
  const browser = await start(profile);
  try {
    const vault = await bare(browser, server.url);
    const which = await checks(vault, before);
    if (point === points) {
      await browser.kill();
      break;
    }
    const name = order[point % order.length];
    const run = await steps[name].prepare(vault, which);
    // Never answered when the browser goes first.
    run().catch(() => {});
    await wait(Math.random() * steps[name].most);
    await browser.kill();
    hit[name] = (hit[name] ?? 0) + 1;
    before = name;
  } catch (problem) {
    faults.push(`point ${point} (${before}): ${problem.message}`);
    await browser.kill();
    remove(profile);
    profile = newProfile();
    kept = nothing();
  }
}
remove(profile);
await server.close();
for (const it of faults.slice(0, 20)) console.error(it);
console.log(`kill: ${recovered - 1}/${points} recovered, ${lost} saves lost that were answered for, ${faults.length} faults (${Object.entries(hit).map(([name, n]) => `${name} ${n}`).join(", ")})`);
process.exit(faults.length || recovered - 1 < points ? 1 : 0);
