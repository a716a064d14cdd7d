// Damages what lies on the disk, in copies of one profile: cut files, turned bits, missing files, in the database and in the
// private file system. With one of the two places damaged, the newest draft opens from the other. Where the key or the
// browser's own list of files is hit, that is said. Never an older draft without a word, never other words.
//
//   node tests/prove/corrupt.mjs [--rounds 100]
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { bare, served } from "./bare.mjs";
import { newProfile, remove, start } from "./browser.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "20" } } });
const rounds = Number(values.rounds);

const text = (sequence) => `save ${sequence} ${"word ".repeat((sequence * 377) % 9000)}`;
const LAST = 24;
const server = await served();
const whole = newProfile();

// ---- A profile with a draft

let browser = await start(whole);
let vault = await bare(browser, server.url);
let which = await vault.start();
await vault.ask(which, { ask: "hold" });
const { text: secret } = await vault.ask(which, { ask: "secret", form: "words", purpose: "draft" });
const { text: recipient } = await vault.ask(which, { ask: "protect", secret, now: Date.now(), hours: 24 });
for (let sequence = 1; sequence <= LAST; sequence++) {
  const { reply, database, files } = await vault.ask(which, { ask: "save", recipient, sequence, now: Date.now(), text: text(sequence) });
  if (reply !== "saved" || !database || !files) throw new Error(`save ${sequence}: ${reply}`);
}
await browser.kill();

const below = (folder) => readdirSync(folder, { withFileTypes: true, recursive: true }).filter((it) => it.isFile()).map((it) => join(it.parentPath ?? it.path, it.name));
const all = below(join(whole, "Default")).map((it) => relative(whole, it)).filter((it) => !/\/(LOG(\.old)?|LOCK)$/.test(it));
const files = all.filter((it) => /File System\/\d+\/t\/\d\d\/\d+$/.test(it));
const key = files.find((it) => readFileSync(join(whole, it)).subarray(0, 4).toString() === "slot");
/** What can be hit, and whether the newest draft must open all the same. */
const targets = [
  { name: "the database", files: all.filter((it) => /IndexedDB\//.test(it)), must: true },
  { name: "the sealed files", files: files.filter((it) => it !== key), must: true },
  { name: "the list of files", files: all.filter((it) => /File System\/\d+\/t\/Paths\//.test(it)), must: false },
  { name: "the key", files: [key], must: false },
];
for (const it of targets) if (!it.files?.[0]) throw new Error(`the profile has no file for ${it.name}`);

const random = (end) => Math.floor(Math.random() * end);
const damages = {
  cut: (file) => truncateSync(file, random(statSync(file).size)),
  emptied: (file) => truncateSync(file, 0),
  "turned bits": (file) => {
    const bytes = readFileSync(file);
    for (let i = 0; i < 1 + random(40) && bytes.length; i++) bytes[random(bytes.length)] ^= 1 << random(8);
    writeFileSync(file, bytes);
  },
  overwritten: (file) => writeFileSync(file, Buffer.alloc(statSync(file).size, random(256))),
  gone: (file) => rmSync(file),
};

// ---- Damage, and what opens

const faults = [];
const met = {};
let passed = 0;
const plan = ["the database", "the sealed files", "the database", "the sealed files", "the list of files", "the key"];
for (let round = 0; round < rounds; round++) {
  const target = targets.find((it) => it.name === plan[round % plan.length]);
  const kind = Object.keys(damages)[Math.floor(round / plan.length) % Object.keys(damages).length];
  const copy = mkdtempSync(join(tmpdir(), "first-contact-damaged-"));
  cpSync(whole, copy, { recursive: true, filter: (it) => !/\/Singleton\w+$/.test(it) });
  // Of the database every second time all files; else one. Both sealed files at once are a place of their own.
  const hit = target.name === "the sealed files" || (target.name === "the database" && round % 4 === 0) ? target.files : [target.files[random(target.files.length)]];
  for (const it of hit) damages[kind](join(copy, it));
  const what = `${target.name} ${kind} (${hit.map((it) => it.split("/").pop()).join(", ")})`;
  browser = await start(copy);
  try {
    vault = await bare(browser, server.url);
    which = await vault.start();
    const opened = await vault.ask(which, { ask: "open", secret, now: Date.now() });
    const said = opened.reply === "opened" ? `${opened.older ? "older" : "newest"}` : opened.why ?? opened.reply;
    const right = opened.reply === "opened"
      ? opened.text === text(Number(opened.text.split(" ")[1])) && (opened.text === text(LAST) ? !opened.older : opened.older && !target.must)
      : !target.must && (opened.reply === "wrong" || ["damaged", "nothing", "not-kept"].includes(opened.why));
    if (right) passed += 1;
    else faults.push(`${what}: ${said}`);
    met[said] = (met[said] ?? 0) + 1;
  } catch (problem) {
    faults.push(`${what}: ${problem.message}`);
  }
  await browser.kill();
  remove(copy);
}
remove(whole);
await server.close();
for (const it of faults.slice(0, 20)) console.error(it);
console.log(`corrupt: ${passed}/${rounds} opened the newest draft or said why not (${Object.entries(met).map(([said, n]) => `${said} ${n}`).join(", ")})`);
process.exit(faults.length ? 1 : 0);
