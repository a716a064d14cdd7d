// The searches find what is there. Nothing that they don't find elsewhere would mean anything without this.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { newProfile, remove, start } from "./browser.mjs";
import { ANY_KEY, disk, memory, needles, tag, total, unsnapped } from "./scan.mjs";

const marker = `${tag()}001`;
const wanted = needles({ texts: { mark: marker } });

test("a marker is found in a file in each form in which it may be kept, and in a file’s name", () => {
  const folder = mkdtempSync(join(tmpdir(), "first-contact-scan-"));
  try {
    assert.equal(disk(folder, wanted).hits.length, 0);
    const utf16 = Buffer.from(marker, "utf16le");
    mkdirSync(join(folder, "deep/er"), { recursive: true });
    const forms = {
      "deep/er/utf8": Buffer.from(`before ${marker} after`),
      "deep/utf16le": Buffer.concat([Buffer.from([0, 1, 2]), utf16]),
      utf16be: Buffer.from(utf16).swap16(),
      hex: Buffer.from(`x${Buffer.from(marker).toString("hex")}x`),
      HEX: Buffer.from(Buffer.from(marker).toString("hex").toUpperCase()),
      ...Object.fromEntries([0, 1, 2, 3, 4].map((shift) => [`base64-${shift}`, Buffer.from(Buffer.from(`${"y".repeat(shift)}${marker} and more`).toString("base64"))])),
      [`named-${marker}`]: Buffer.from(""),
    };
    for (const [name, bytes] of Object.entries(forms)) writeFileSync(join(folder, name), bytes);
    const where = new Set(disk(folder, wanted).hits.map((it) => it.where.replace("the name of ", "")));
    assert.deepEqual([...where].sort(), Object.keys(forms).sort());
    // What the program itself holds of a private key is no key.
    const [begins, whole] = ["AGE-SECRET-KEY-1 and other words", "AGE-SECRET-KEY-1QL3Z7HJY54PW3HYWW5AYYFG7ZQGVC7W3J2ELW8ZMRJ2KG5SFN9AQJ4XKHZ"];
    writeFileSync(join(folder, "begins"), begins);
    assert.equal(total(disk(folder, needles({ texts: ANY_KEY })).hits), 0);
    for (const encoding of ["utf8", "utf16le"]) {
      writeFileSync(join(folder, "whole"), Buffer.from(whole, encoding));
      assert.ok(total(disk(folder, needles({ texts: ANY_KEY })).hits) >= 1, encoding);
    }
    const key = Buffer.from(Array.from({ length: 32 }, (_, i) => (i * 37 + 5) % 256));
    writeFileSync(join(folder, "key"), Buffer.concat([Buffer.alloc(7), key]));
    assert.equal(total(disk(folder, needles({ bytes: { key } })).hits), 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("Snappy is unpacked: what a table repeats is found, though it stands there only once", () => {
  // "abcd" and then a copy of 8 bytes from 4 back, as Snappy's description gives it.
  assert.equal(unsnapped(Buffer.from([12, 3 << 2, ...Buffer.from("abcd"), ((8 - 4) << 2) | 1, 4])).toString(), "abcdabcdabcd");
  assert.equal(unsnapped(Buffer.from([70, 60 << 2, 69, ...Buffer.alloc(70, 65)])).toString(), "A".repeat(70));
  assert.throws(() => unsnapped(Buffer.from([12, 1, 4])));
});

test("a marker is found in the memory of a process, also across the pieces in which it is read", async () => {
  const child = spawn(process.execPath, ["-e", `
    const long = Buffer.alloc(40 * 1024 * 1024, 46);
    for (let at = 1_000_000; at < long.length - 100; at += 8_388_593) long.write(Buffer.from(process.argv[1], "base64").toString(), at);
    globalThis.kept = long;
    console.log("ready");
    setInterval(() => {}, 1000);
  `, Buffer.from(marker).toString("base64")], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    await new Promise((ready) => child.stdout.once("data", ready));
    const { hits } = memory([child.pid], wanted.filter((it) => it.form === "UTF-8"));
    assert.ok(total(hits) >= 5, `${total(hits)} of 5 found`);
  } finally {
    child.kill("SIGKILL");
  }
});

// What the browser writes of a page that takes no care. Each of these is a leak that First Contact must not have; here each
// is found, so a silence there means something.
test("what a careless page leaves in a profile is found: restored fields, history, titles, storage and databases", async () => {
  const profile = newProfile();
  const server = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end('<!doctype html><title>careless</title><input aria-label="line"><textarea aria-label="box"></textarea><input type="checkbox" name="careless-tick" aria-label="tick">');
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const run = tag();
  const marks = Object.fromEntries(["field", "box", "state", "title", "fragment", "session", "local", "database"].map((it, at) => [it, `${run}00${at}`]));
  const browser = await start(profile);
  try {
    const { page } = browser;
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.getByLabel("line").pressSequentially(marks.field);
    await page.getByLabel("box").pressSequentially(marks.box);
    await page.getByLabel("tick").check();
    await page.evaluate(async (it) => {
      history.pushState({ it: it.state }, "", `#${it.fragment}`);
      document.title = it.title;
      sessionStorage.setItem("kept", it.session);
      localStorage.setItem("kept", it.local);
      await new Promise((done, failed) => {
        const opening = indexedDB.open("careless", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("s");
        opening.onerror = failed;
        opening.onsuccess = () => {
          const writing = opening.result.transaction("s", "readwrite", { durability: "strict" });
          for (let i = 0; i < 40; i++) writing.objectStore("s").put(`${"filler ".repeat(900)}${i === 20 ? it.database : ""}`, i);
          writing.oncomplete = done;
          writing.onerror = failed;
        };
      });
    }, marks);
    // The browser writes what a tab would be restored from some seconds late, and on a busy machine later.
    const careless = needles({ texts: { ...marks, tick: "careless-tick" } });
    const written = () => new Set(disk(profile, careless).hits.map((it) => it.what)).size > Object.keys(marks).length;
    for (let tries = 0; tries < 6 && (tries === 0 || !written()); tries++) await wait(5000);
    const seen = memory(browser.processes(), needles({ texts: { mark: run } }));
    assert.equal(new Set(seen.hits.flatMap((it) => [...it.numbers])).size, 8, "each of them is in memory");
    await browser.kill();
    const { hits } = disk(profile, careless);
    const places = (what) => hits.filter((it) => it.what === what).map((it) => it.where);
    for (const what of [...Object.keys(marks), "tick"]) assert.ok(places(what).length, `${what} was not found`);
    for (const what of ["field", "box", "state", "tick"]) assert.ok(places(what).some((it) => it.includes("Sessions")), `${what} is not where a tab is restored from: ${places(what)}`);
    console.log(Object.fromEntries([...Object.keys(marks), "tick"].map((it) => [it, [...new Set(places(it))]])));
  } finally {
    if (browser.processes().length) await browser.kill();
    server.close();
    remove(profile);
  }
});
