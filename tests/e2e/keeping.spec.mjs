// A conversation that is kept, sealed: it survives a reload and a crash, opens with its passphrase and with nothing else, and
// goes when the conversation ends. And what is said where it can't be kept.
import { expect, test } from "@playwright/test";
import { WITH_CONTACTS, Worker, escaped } from "./worker.mjs";

const CANARY = "Canary Zebra 41";

/** On the first page of notes, protected, with a question answered and a note written. */
async function notes(page, { form } = {}) {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await worker.chooses("What may you do?", "I am trained to interview");
  await worker.continues();
  const secret = await worker.protects({ form });
  await worker.walksTo("Is it safe to talk?");
  await worker.isSafe();
  await worker.hasConsent();
  await worker.goesOnWithoutContacts();
  await worker.at("The conversation");
  await worker.opensPage("How they are treated");
  await worker.tile(page, "Pay was held back").click();
  await worker.notes("Treatment", CANARY);
  return { worker, secret };
}

/** The same screen, the same answers, and the focus where it was. */
async function isAsBefore(page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How they are treated");
  await expect(page.getByRole("checkbox", { name: "Pay was held back" })).toBeChecked();
  await expect(page.getByLabel("Short note: Treatment", { exact: true })).toHaveValue(CANARY);
  await expect(page.getByLabel("Short note: Treatment", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Short note: Treatment", { exact: true })).toBeInViewport();
}

/** Files and databases of this page. */
const kept = async (worker) => {
  const { files, databases } = await worker.storage();
  return [...files.sort(), ...databases];
};

/** Deployment settings for this page alone. */
const withSettings = (page, settings) =>
  page.route("**/deployment.json", (route) => route.fulfill({ contentType: "application/json", body: JSON.stringify(settings) }));

/** Something that the vault does before it begins. */
const inTheVault = (page, work) =>
  page.route("**/vault.js", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `(${work})();\n${await answer.text()}` });
  });

test.describe("kept", () => {
  test.describe.configure({ timeout: 90_000 });

  test("after a reload the passphrase leads back to the same question with the same answers, and it goes on being kept", async ({ page }) => {
    const { worker, secret } = await notes(page);
    await worker.isKept();
    expect(await kept(worker)).toContain("k");
    await page.reload();
    await worker.at("Locked");
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(CANARY);
    await worker.unlocks(secret);
    await isAsBefore(page);
    await worker.tile(page, "Long hours").or(page.getByRole("checkbox").nth(3)).first().click();
    await worker.isKept();
    const boxes = () => page.getByRole("checkbox").evaluateAll((all) => all.map((it) => it.checked));
    const before = await boxes();
    await page.reload();
    await worker.unlocks(secret);
    await worker.at("How they are treated");
    expect(await boxes()).toEqual(before);
    expect(worker.noise).toEqual([]);
  });

  test("after a crash of the page nothing that was kept is lost", async ({ page, context }) => {
    const { worker, secret } = await notes(page);
    await worker.isKept();
    const crashed = page.waitForEvent("crash");
    const session = await context.newCDPSession(page);
    session.send("Page.crash").catch(() => {});
    await crashed;
    await page.close();
    const again = await context.newPage();
    await again.goto(WITH_CONTACTS);
    await new Worker(again).unlocks(secret);
    await isAsBefore(again);
  });

  test("a wrong passphrase is told, waited for, and erases nothing", async ({ page }) => {
    const { worker, secret } = await notes(page);
    await worker.isKept();
    await page.reload();
    for (const wrong of ["not this one", secret.split(" ").reverse().join(" ")]) {
      await expect(page.getByText(/^You can try again in/)).toHaveCount(0, { timeout: 10_000 });
      await worker.types("Passphrase", wrong);
      await page.keyboard.press("Enter");
      await expect(page.getByText("This passphrase doesn’t open it.")).toBeVisible({ timeout: 20_000 });
      await expect(page.getByLabel("Passphrase", { exact: true })).toHaveValue("");
    }
    await expect(page.getByText(/^You can try again in/)).toHaveCount(0, { timeout: 10_000 });
    await worker.unlocks(secret.toUpperCase());
    await isAsBefore(page);
  });

  test("a passphrase of digits opens it from a keyboard with other digits", async ({ page }) => {
    const { worker, secret } = await notes(page, { form: "Digits" });
    expect(secret.replace(/ /g, "")).toMatch(/^\d{16}$/);
    await worker.isKept();
    await page.reload();
    await worker.unlocks(secret.replace(/\d/g, (it) => "٠١٢٣٤٥٦٧٨٩"[it]));
    await isAsBefore(page);
  });

  test("a second tab is told, works in memory, and changes nothing of the first", async ({ page, context }) => {
    const { worker, secret } = await notes(page);
    await worker.isKept();
    const second = await context.newPage();
    const other = new Worker(second);
    await second.goto(WITH_CONTACTS);
    await other.at("Locked");
    await other.types("Passphrase", secret);
    await other.presses("Open");
    await expect(second.getByRole("alert").filter({ hasText: "Another tab or window" })).toBeVisible({ timeout: 20_000 });
    await other.presses("Begin another one here, with nothing kept");
    await other.at("Prepare a first conversation");
    await expect(second.getByText("Nothing of this one is kept.")).toBeVisible();
    await other.chooses("What may you do?", "I am trained to interview");
    await other.continues();
    await other.chooses("What stays on this device?", "Protect this conversation");
    await expect(second.getByRole("alert").filter({ hasText: "Another tab or window" })).toBeVisible({ timeout: 20_000 });
    await other.presses("Keep nothing instead");
    await other.continues();
    await other.at("You and this place");
    await second.close();
    await page.reload();
    await worker.unlocks(secret);
    await isAsBefore(page);
  });

  test("a page that was closed hands over to the next", async ({ page, context }) => {
    const { worker, secret } = await notes(page);
    await worker.isKept();
    await page.close();
    const next = await context.newPage();
    await next.goto(WITH_CONTACTS);
    await new Worker(next).unlocks(secret);
    await isAsBefore(next);
  });

  for (const [name, ends] of [
    ["finishing", async (worker) => { await worker.goesTo(/^Finish/); await worker.presses("Done: erase what is kept here"); }],
    ["taking back", async (worker) => { await worker.presses("Stop"); await worker.presses("They take back their yes"); }],
    ["stopping for now", async (worker) => { await worker.presses("Stop"); await worker.presses("Stop for now, it isn’t safe"); }],
  ]) {
    test(`${name} erases what was kept`, async ({ page }) => {
      const { worker } = await notes(page);
      await worker.isKept();
      await ends(worker);
      await expect.poll(() => kept(worker)).toEqual([]);
      await worker.keepsNothing();
      await page.reload();
      await worker.at("Prepare a first conversation");
    });
  }

  test("erased where there is no room, its files stay, empty, and are taken for nothing until there is room again", async ({ page }) => {
    const { worker } = await notes(page);
    await worker.isKept();
    for (const it of page.workers()) {
      await it.evaluate(() => {
        const { write } = FileSystemSyncAccessHandle.prototype;
        FileSystemSyncAccessHandle.prototype.write = function (bytes, options) {
          if (bytes.byteLength > 500_000) throw new DOMException("full", "QuotaExceededError");
          return write.call(this, bytes, options);
        };
      });
    }
    await worker.presses("Stop");
    await worker.presses("They take back their yes");
    const sizes = () => page.evaluate(async () => {
      const found = {};
      for await (const [name, it] of (await navigator.storage.getDirectory()).entries()) found[name] = (await it.getFile()).size;
      return found;
    }).catch(() => "changing");
    await expect.poll(sizes).toEqual({ a: 0, b: 0, k: 0, t: 0 });
    await page.reload();
    await worker.at("Prepare a first conversation");
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
    const secret = await worker.protects();
    await worker.isKept();
    await page.reload();
    await worker.unlocks(secret);
    await worker.isKept();
    await worker.presses("Stop");
    await worker.presses("Stop for now, it isn’t safe");
    await expect.poll(() => kept(worker)).toEqual([]);
    expect(worker.noise).toEqual([]);
  });

  test("what is opened from an older copy is said to be, until the worker has seen it, and is kept anew", async ({ page }) => {
    const { worker, secret } = await notes(page);
    await worker.isKept();
    await page.reload();
    await worker.at("Locked");
    /** The sealed copies, in both places; or puts these in their place. */
    const copies = (given) => page.evaluate(async (before) => {
      const files = await navigator.storage.getDirectory();
      const database = await new Promise((done) => { indexedDB.open("n", 1).onsuccess = (it) => done(it.target.result); });
      const change = database.transaction("s", before ? "readwrite" : "readonly");
      const there = {};
      for (const name of ["a", "b"]) {
        if (before) change.objectStore("s").put(new Uint8Array(before[name].base), name);
        else change.objectStore("s").get(name).onsuccess = (it) => { (there[name] ??= {}).base = [...(it.target.result ?? [])]; };
      }
      await new Promise((done) => { change.oncomplete = done; });
      database.close();
      for (const name of ["a", "b"]) {
        const handle = await files.getFileHandle(name);
        if (before) {
          const writer = await handle.createWritable();
          await writer.write(new Uint8Array(before[name].file));
          await writer.close();
        } else there[name].file = [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
      }
      return there;
    }, given);
    const before = await copies();
    await worker.unlocks(secret);
    await isAsBefore(page);
    await worker.notes("Treatment", "Later Zebra 43");
    await worker.isKept();
    await page.reload();
    await worker.at("Locked");
    await copies(before);
    await worker.unlocks(secret);
    const notice = page.getByText("This is an older copy", { exact: true });
    await expect(notice).toBeVisible();
    await expect(page.getByText("The last things you noted before may be missing.", { exact: false })).toBeVisible();
    await isAsBefore(page);
    await worker.hasNoAxeFinding();
    await worker.presses("I have seen it");
    await expect(notice).toHaveCount(0);
    await worker.notes("Treatment", "Noted again 44");
    await worker.isKept();
    await page.reload();
    await worker.unlocks(secret);
    await expect(page.getByLabel("Short note: Treatment", { exact: true })).toHaveValue("Noted again 44");
    await expect(notice).toHaveCount(0);
    expect(worker.noise).toEqual([]);
  });

  test("coming to the last screen erases nothing yet", async ({ page }) => {
    const { worker, secret } = await notes(page);
    await worker.isKept();
    await worker.goesTo(/^Finish/);
    await worker.at("Before you go on");
    await worker.isKept();
    await page.reload();
    await worker.unlocks(secret);
    await worker.at("Before you go on");
    expect(await kept(worker)).toContain("k");
    await worker.presses("Done: erase what is kept here");
    await expect(page.getByText("What was kept on this device is erased.")).toBeVisible({ timeout: 20_000 });
    await expect.poll(() => kept(worker)).toEqual([]);
  });

  test("leaving in the middle of erasing leaves nothing that opens", async ({ page }) => {
    const { worker } = await notes(page);
    await worker.isKept();
    await page.route("https://www.wikipedia.org/**", (route) => route.fulfill({ contentType: "text/html", body: "elsewhere" }));
    await worker.goesTo(/^Finish/);
    // Both in one turn of the page: no time is given to the erasing in between.
    await page.evaluate(() => {
      [...document.querySelectorAll("button")].find((it) => it.textContent === "Done: erase what is kept here").click();
      setTimeout(() => document.querySelector("[data-leave]").click());
    });
    await page.waitForURL("https://www.wikipedia.org/**");
    await page.goto(WITH_CONTACTS);
    await worker.at("Prepare a first conversation");
    await expect.poll(() => kept(worker)).toEqual([]);
  });

  test("a no erases what was kept", async ({ page }) => {
    const worker = new Worker(page);
    await worker.opens(WITH_CONTACTS);
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
    await worker.protects();
    await worker.walksTo("Is it safe to talk?");
    await worker.isSafe();
    await worker.hasConsent({ talk: "No" });
    await expect.poll(() => kept(worker)).toEqual([]);
  });

  test("it is erased without its passphrase only in two steps", async ({ page }) => {
    const { worker } = await notes(page);
    await worker.isKept();
    await page.reload();
    await worker.at("Locked");
    await worker.presses("Erase what is kept");
    await worker.presses("Keep it");
    expect(await kept(worker)).toContain("k");
    await worker.presses("Erase what is kept");
    await worker.presses("Erase for good");
    await worker.at("Prepare a first conversation");
    await expect(page.getByText("What was kept on this device is erased.")).toBeVisible();
    await worker.keepsNothing();
  });

  test("what is older than a day is gone and said to be", async ({ page }) => {
    const { worker } = await notes(page);
    await worker.isKept();
    await page.clock.install({ time: Date.now() + 25 * 3_600_000 });
    await page.reload();
    await expect(page.getByText("What was kept on this device was too old, so it is erased.")).toBeVisible({ timeout: 20_000 });
    await worker.at("Prepare a first conversation");
    await expect.poll(() => kept(worker)).toEqual([]);
  });
});

test.describe("by deployment", () => {
  test.use({ serviceWorkers: "block" });
  test.describe.configure({ timeout: 90_000 });

  test("where every conversation must be protected, the walk waits for it", async ({ page }) => {
    await withSettings(page, { protect: "always" });
    const worker = new Worker(page);
    await worker.opens();
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
    await worker.at("If you have to leave fast");
    await worker.continues();
    await expect(page.getByRole("alert").filter({ hasText: "Make a passphrase first." })).toBeVisible();
    await worker.presses("Make a passphrase");
    await worker.at("Your passphrase");
    const secret = await worker.passphrase();
    await expect(page.getByRole("button", { name: "Keep nothing instead" })).toHaveCount(0);
    await worker.presses("I have it, go on");
    await worker.types("Passphrase", secret);
    await worker.presses("Protect");
    await worker.isKept();
    await worker.continues();
    await worker.at("You and this place");
  });

  test("where nothing may be kept, nothing is offered", async ({ page }) => {
    await withSettings(page, { protect: "never" });
    const worker = new Worker(page);
    await worker.opens();
    await worker.chooses("What may you do?", "I only observe");
    await worker.continues();
    await worker.at("If you have to leave fast");
    await expect(page.getByRole("radio")).toHaveCount(0);
    await worker.continues();
    await worker.at("This place");
  });

  test("five wrong passphrases erase it, where the deployment wants that", async ({ page }) => {
    await withSettings(page, { eraseAfter: 5 });
    const worker = new Worker(page);
    await worker.opens();
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
    await worker.protects();
    await page.clock.install();
    await page.reload();
    await worker.at("Locked");
    for (let wrong = 1; wrong <= 5; wrong++) {
      await worker.types("Passphrase", "not this one");
      await worker.presses("Open");
      if (wrong === 5) break;
      await expect(page.getByText(wrong === 4 ? "After one more wrong passphrase" : `After ${5 - wrong} more wrong passphrases`)).toBeVisible({ timeout: 20_000 });
      if (wrong === 4) await expect(page.getByText(/^You can try again in \d s\.$/)).toBeVisible();
      await page.clock.runFor(17_000);
    }
    await worker.at("Prepare a first conversation");
    await expect(page.getByText("What was kept on this device is erased.")).toBeVisible({ timeout: 20_000 });
    await expect.poll(() => kept(worker)).toEqual([]);
  });
});

test.describe("wrong passphrases", () => {
  test.use({ serviceWorkers: "block" });
  test.describe.configure({ timeout: 120_000 });

  /** Something is kept, the page is locked, and so many wrong passphrases erase it. */
  async function isLocked(page, eraseAfter) {
    await withSettings(page, { eraseAfter });
    const worker = new Worker(page);
    await worker.opens();
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
    const secret = await worker.protects();
    await page.reload();
    await worker.at("Locked");
    return { worker, secret };
  }

  async function triesAWrongOne(worker) {
    await expect(worker.page.getByText(/^You can try again in/)).toHaveCount(0, { timeout: 30_000 });
    await worker.types("Passphrase", "not this one");
    await worker.presses("Open");
  }

  /** How many wrong ones are left, as it stands on the screen; and a wait, where it is long enough to be met. */
  async function says(worker, left) {
    const words = left === 1 ? "After one more wrong passphrase, what is kept is erased." : `After ${left} more wrong passphrases, what is kept is erased.`;
    await expect(worker.page.getByText(words)).toBeVisible({ timeout: 20_000 });
    if (left <= 2) await expect(worker.page.getByText(/^You can try again in \d+ s\.$/)).toBeVisible();
  }

  test("a reload and a crash don’t begin the count of wrong passphrases anew", async ({ page, context }) => {
    const { worker } = await isLocked(page, 5);
    await triesAWrongOne(worker);
    await says(worker, 4);
    await page.reload();
    await worker.at("Locked");
    await says(worker, 4);
    await expect(page.getByText("This passphrase doesn’t open it.")).toHaveCount(0);
    await triesAWrongOne(worker);
    await says(worker, 3);
    await page.reload();
    await says(worker, 3);
    await triesAWrongOne(worker);
    await says(worker, 2);
    const address = page.url();
    const crashed = page.waitForEvent("crash");
    (await context.newCDPSession(page)).send("Page.crash").catch(() => {});
    await crashed;
    await page.close();
    const next = new Worker(await context.newPage());
    await withSettings(next.page, { eraseAfter: 5 });
    await next.page.goto(address);
    await next.at("Locked");
    await says(next, 2);
    await triesAWrongOne(next);
    await says(next, 1);
    await next.page.reload();
    await says(next, 1);
    await triesAWrongOne(next);
    await next.at("Prepare a first conversation");
    await expect(next.page.getByText("What was kept on this device is erased.")).toBeVisible({ timeout: 20_000 });
    await expect.poll(() => kept(next)).toEqual([]);
  });

  test("a try that is cut short counts, and the right passphrase still opens and sets the count back", async ({ page }) => {
    const { worker, secret } = await isLocked(page, 5);
    for (let wrong = 1; wrong <= 4; wrong++) {
      await triesAWrongOne(worker);
      await says(worker, 5 - wrong);
    }
    // The fifth is under way when the page goes: it is written down as soon as it is asked.
    const count = () => page.evaluate(async () => {
      const file = await (await (await navigator.storage.getDirectory()).getFileHandle("t")).getFile();
      return new Uint8Array(await file.arrayBuffer())[4];
    });
    expect(await count()).toBe(4);
    await inTheVault(page, () => {
      // A device so slow that the try never ends.
      const own = FileSystemSyncAccessHandle.prototype.close;
      FileSystemSyncAccessHandle.prototype.close = function () {
        const bytes = new Uint8Array(8);
        const counts = this.getSize() === 8 && this.read(bytes, { at: 0 }) === 8 && bytes[4] === 5;
        own.call(this);
        if (counts) for (;;);
      };
    });
    await page.reload();
    await says(worker, 1);
    await triesAWrongOne(worker);
    await expect.poll(count, { timeout: 20_000 }).toBe(5);
    await page.unroute("**/vault.js");
    await page.reload();
    await worker.at("Locked");
    await says(worker, 1);
    await expect(page.getByText(/^You can try again in/)).toHaveCount(0, { timeout: 30_000 });
    await worker.unlocks(secret);
    await worker.at("If you have to leave fast");
    expect(await count()).toBe(0);
    await page.reload();
    await worker.at("Locked");
    await page.waitForTimeout(1_500);
    await expect(page.getByText(/^After/)).toHaveCount(0);
    await expect(page.getByText(/^You can try again in/)).toHaveCount(0);
  });

  for (const [name, breaks] of [
    ["missing", async (files) => files.removeEntry("t")],
    ["damaged", async (files) => {
      const writer = await (await files.getFileHandle("t")).createWritable();
      await writer.write(new Uint8Array(500).fill(255));
      await writer.close();
    }],
    ["a folder", async (files) => {
      await files.removeEntry("t");
      await files.getDirectoryHandle("t", { create: true });
    }],
  ]) {
    test(`a count that is ${name} counts as none, and never shuts out a good passphrase`, async ({ page }) => {
      const { worker, secret } = await isLocked(page, 5);
      await triesAWrongOne(worker);
      await says(worker, 4);
      await page.evaluate(`navigator.storage.getDirectory().then(${breaks})`);
      await page.reload();
      await worker.at("Locked");
      await page.waitForTimeout(1_500);
      await expect(page.getByText(/^After/)).toHaveCount(0);
      await triesAWrongOne(worker);
      await says(worker, 4);
      await expect(page.getByText(/^You can try again in/)).toHaveCount(0, { timeout: 30_000 });
      await worker.unlocks(secret);
      await worker.at("If you have to leave fast");
    });
  }
});

test.describe("where it can’t be kept", () => {
  test.use({ serviceWorkers: "block" });
  test.describe.configure({ timeout: 90_000 });

  test("a browser without private files says so before a passphrase is made, and the walk goes on in memory", async ({ page }) => {
    await inTheVault(page, () => {
      StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException("blocked", "SecurityError"));
    });
    const worker = new Worker(page);
    await worker.opens();
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
    await worker.chooses("What stays on this device?", "Protect this conversation");
    await expect(page.getByRole("alert").filter({ hasText: "This browser lets us keep nothing here." })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole("group", { name: "The passphrase is:" })).toHaveCount(0);
    await worker.presses("Keep nothing instead");
    await worker.at("If you have to leave fast");
    await worker.continues();
    await worker.at("You and this place");
    await expect(page.getByText("Not kept here", { exact: true })).toBeVisible();
    await worker.keepsNothing();
  });

  test("a device that takes no more still lets open what is kept", async ({ page }) => {
    const { worker, secret } = await notes(page);
    await worker.isKept();
    await inTheVault(page, () => {
      const refuses = () => { throw new DOMException("full", "QuotaExceededError"); };
      FileSystemSyncAccessHandle.prototype.write = refuses;
      IDBObjectStore.prototype.put = refuses;
    });
    await page.reload();
    await worker.unlocks(secret);
    await isAsBefore(page);
  });

  test("a device that takes no more is told at once, work goes on, and it is kept when there is room again", async ({ page }) => {
    await inTheVault(page, () => {
      let full = false;
      addEventListener("message", (it) => { if (it.data === "full" || it.data === "room") full = it.data === "full"; });
      const refuses = (proto, name) => {
        const own = proto[name];
        proto[name] = function (...given) {
          if (full) throw new DOMException("full", "QuotaExceededError");
          return own.apply(this, given);
        };
      };
      refuses(FileSystemSyncAccessHandle.prototype, "write");
      refuses(IDBObjectStore.prototype, "put");
    });
    await page.addInitScript(() => {
      globalThis.vaults = [];
      const Own = globalThis.Worker;
      globalThis.Worker = class extends Own { constructor(...given) { super(...given); globalThis.vaults.push(this); } };
    });
    const worker = new Worker(page);
    await worker.opens();
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
    const secret = await worker.protects();
    await worker.continues();
    await page.evaluate(() => globalThis.vaults.forEach((it) => it.postMessage("full")));
    await worker.types("Your job", "Nurse");
    const alert = page.getByRole("alert").filter({ hasText: "Not kept on this device right now" });
    await expect(alert).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText("Kept, sealed", { exact: true })).toHaveCount(0);
    await worker.types("Your organisation", "Harbour");
    await expect(alert).toBeVisible();
    await page.evaluate(() => globalThis.vaults.forEach((it) => it.postMessage("room")));
    await worker.presses("Try again");
    await worker.isKept();
    await expect(alert).toHaveCount(0);
    await page.reload();
    await worker.unlocks(secret);
    await expect(page.getByLabel("Your job", { exact: true })).toHaveValue("Nurse");
    await expect(page.getByLabel("Your organisation", { exact: true })).toHaveValue("Harbour");
  });
});

for (const colorScheme of ["light", "dark"]) {
  test(`none of its screens is a barrier, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.clock.install();
    const worker = new Worker(page);
    const looks = async () => {
      await worker.hasNoAxeFinding();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), await worker.heading()).toBeLessThanOrEqual(320);
    };
    await worker.opens(WITH_CONTACTS);
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
    await worker.at("If you have to leave fast");
    await looks();
    await worker.chooses("What stays on this device?", "Protect this conversation");
    const secret = await worker.passphrase();
    await looks();
    await worker.presses("I have it, go on");
    await worker.presses("Protect");
    await expect(page.getByText("Type the passphrase.", { exact: true })).toBeVisible();
    await looks();
    await worker.types("Passphrase", secret);
    await worker.presses("Protect");
    await worker.isKept();
    await looks();
    await worker.walksTo("Is it safe to talk?");
    await page.clock.fastForward(105_000);
    await expect(page.getByRole("button", { name: "Stay" })).toBeVisible();
    await looks();
    await page.clock.fastForward(20_000);
    await worker.at("Locked");
    await looks();
    await worker.types("Passphrase", "not this one");
    await worker.presses("Open");
    await expect(page.getByText("This passphrase doesn’t open it.")).toBeVisible({ timeout: 20_000 });
    await expect(page.getByLabel("Passphrase", { exact: true })).toBeFocused();
    await worker.presses("Erase what is kept");
    await looks();
    await worker.presses("Erase for good");
    await expect(page.getByText("What was kept on this device is erased.")).toBeVisible();
    await looks();
    expect(worker.noise).toEqual([]);
  });
}

test("without a choice nothing is kept: a reload begins anew", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await worker.isTrained();
  await worker.hasConsent();
  await worker.keepsNothing();
  page.on("dialog", (it) => it.accept());
  await page.reload();
  await worker.at("Prepare a first conversation");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  expect(new RegExp(escaped(CANARY)).test(await page.content())).toBe(false);
});
