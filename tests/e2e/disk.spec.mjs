// What a screening leaves on the disk and in memory, in short: some screens, each ended in another way. `make prove` does
// every screen with every ending (tests/prove/disk.mjs, memory.mjs). The browser is one with a profile, as a person has it.
import { expect, test } from "@playwright/test";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attempt, SHRED } from "../prove/disk.mjs";
import { attempt as remembered } from "../prove/memory.mjs";
import { told } from "../prove/scan.mjs";
import { hosted } from "./hosted.mjs";

test.describe.configure({ timeout: 120_000 });

const clean = (it, fields) => {
  expect(it.fields, "something was typed").toBeGreaterThanOrEqual(fields);
  for (const look of it.looks) expect(look.files, "a profile was searched").toBeGreaterThan(50);
  expect(told(it.hits)).toBe("");
};

for (const [heading, ending, fields] of [["You and this place", "kill", 1], ["Danger in the next days", "close", 2], ["Age", "leave", 2]]) {
  test(`nothing of “${heading}” can be read on the disk after: ${ending}`, async () => {
    const it = await attempt({ heading, ending });
    clean(it, fields);
    expect(it.slots, "and no key is kept").toBe(0);
  });
}

test("the same search finds the words and the choices where the fields are not hardened", async () => {
  const it = await attempt({ heading: "Age", ending: "kill", softened: true });
  const where = it.hits.map((hit) => `${hit.what} in ${hit.where}`).join("\n");
  expect(where).toMatch(/what was typed in .*Session/);
  expect(where).toMatch(/the choice .* in (Session|Tabs)/);
});

test("a protected screening that is killed leaves a sealed draft: no word, no passphrase, no key, and the key slot in one place", async () => {
  const it = await attempt({ heading: "Age", ending: "kill", protect: true });
  clean(it, 2);
  expect(it.slots).toBe(1);
  // Each part of the slot stands on the disk once: no second copy would be left when the file is taken away.
  expect(Object.fromEntries(it.wrapped.map((hit) => [hit.what, hit.count]))).toEqual({ "the wrapped key": 1, "the slot’s salt": 1, "the slot’s nonce": 1 });
  expect(new Set(it.wrapped.map((hit) => hit.where.replace(/\(.*/, ""))).size).toBe(1);
});

test("a protected screening that is taken back leaves nothing of its key, wrapped or not", async () => {
  const it = await attempt({ heading: "Age", ending: SHRED, protect: true });
  clean(it, 2);
  expect(it.slots).toBe(0);
});

// What the browser itself copied of a field while it had the focus lies in its own freed memory until that is used again, which no page
// can hurry. That is chance, so a word found there alone is tried again in a new browser; anything anywhere else is a fault at once.
for (const [name, visit] of [["a first visit", { first: true }], ["a later visit", {}], ["a later visit, on a host that sends no headers", { bare: true }]]) {
  test(`ten seconds after Leave now, nothing of it is in the memory of any process of the browser: ${name}`, async () => {
    test.setTimeout(180_000);
    let rest = "";
    for (let attempts = 1; attempts <= 3; attempts++) {
      rest = await left(visit);
      if (rest === "") break;
    }
    expect(rest).toBe("");
  });
}

test("the same search finds the words where the page shares a process with the service worker", async () => {
  await hosted(async ({ dir }) => {
    const worker = readFileSync(join(dir, "sw.js"), "utf8");
    const without = worker.replace(/HEADERS = \[.*?\]\];/, "HEADERS = [];");
    expect(without).not.toBe(worker);
    writeFileSync(join(dir, "sw.js"), without);
    // Where the browser puts them is its own affair, so it is given more than one chance.
    let found = 0;
    for (let attempts = 0; attempts < 3 && !found; attempts += 1) {
      const { looks } = await remembered({ to: "You and this place", bare: true, dir });
      found = looks.at(-1).roles.renderer ?? 0;
    }
    expect(found).toBeGreaterThan(0);
  });
});

// The page around stays, and with it more of what the browser itself copied: so its own process is not looked at.
test("ten seconds after Leave now in a frame that the page around it took away, nothing of it is in the memory of any page", async () => {
  await left({ framed: true });
});

/** What is left in the browser's own process; elsewhere nothing may be. */
async function left(visit) {
  const { fields, looks } = await remembered({ to: "You and this place", ...visit });
  const [before, after] = [looks.at(0), looks.at(-1)];
  expect(before.fields, "before, every word is found").toBe(fields);
  expect(before.roles.renderer, "and in the page’s own process").toBeGreaterThan(0);
  expect(after.mb, "as much was searched").toBeGreaterThan(500);
  expect(told(after.found.filter((it) => !/^browser \d+/.test(it.where))), "outside the browser’s own process").toBe("");
  return told(after.found);
}
