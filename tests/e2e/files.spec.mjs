// Sealed files, in the browser: what leaves is sealed for whom it is meant, and opens again, here and in other programs.
import { expect, test } from "@playwright/test";
import * as age from "age-encryption";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { escaped, FILE_NAME, flat, WITH_CONTACTS, Worker } from "./worker.mjs";

const TREATMENT = "How do people treat you there? Has any of this happened?";
const NAME = "What name would you like me to use?";
const HEADER = "age-encryption.org/v1\n-> ";
const STEP = 64 * 1024;
/** All that is on paper when nobody asked for it on the screen. */
const NOTHING = /^There is nothing to print here\. 1 ?\/ ?1$/;
const WITHHELD = ["Zarqamark", "Pillmarker"];
/** Sealing and opening with a passphrase take some seconds of work, more while other tests run. */
const WORK = { timeout: 60_000 };

test.describe.configure({ timeout: 120_000 });

/** The example directory with more settings. */
const example = JSON.parse(readFileSync(new URL("../../docs/deployment.example.json", import.meta.url), "utf8"));
const deployed = (page, settings) =>
  page.route("**/deployment.json", (it) => it.fulfill({ contentType: "application/json", body: JSON.stringify({ ...example, ...settings }) }));
/** With a public key for IOM’s contact. */
const keyed = (key) => ({ directory: example.directory.map((it) => (it.recipient === "iom" ? { ...it, key } : it)) });

/** A worker whose page works without a network from here on: what follows can ask nobody for anything. */
async function withoutNetwork(page) {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await expect(page.getByText("Works without a network now.")).toBeVisible({ timeout: 30_000 });
  await page.context().setOffline(true);
  return worker;
}

/** From the start to IOM’s summary: some of what was noted goes there, some doesn’t. */
async function reachesTheSummary(worker, { notes = "Debt doubled after a month" } = {}) {
  await worker.isTrained();
  await worker.hasConsent();
  await worker.at("The conversation");
  await worker.opensPage("Name and sex");
  await worker.types(NAME, WITHHELD[0]);
  await worker.answers("How they are treated", { [TREATMENT]: "I had to work to pay a debt" });
  await worker.notes("Treatment", notes);
  await worker.agreesToShare("IOM", ["What happened"]);
  await worker.goesTo(/^Summary/);
  await worker.opensSummaryFor("IOM");
}

/** The words or groups of digits on the panel. */
async function shown(page, name) {
  const pieces = page.getByRole("list", { name, exact: true }).getByRole("listitem");
  await expect(pieces.first()).toBeVisible(WORK);
  return pieces.allInnerTexts();
}

/** The passphrase in one line. */
async function inOneLine(page) {
  return (await page.getByText("In one line, as other programs want it: ", { exact: false }).innerText()).split(": ")[1];
}

const unsealed = async (bytes, opener) => {
  const decrypter = new age.Decrypter();
  if (opener.secret) decrypter.addPassphrase(opener.secret);
  else decrypter.addIdentity(opener.key);
  return decrypter.decrypt(bytes, "text");
};

async function sealedWith(secret, text, workFactor = 12) {
  const encrypter = new age.Encrypter();
  encrypter.setPassphrase(secret);
  encrypter.setScryptWorkFactor(workFactor);
  return Buffer.from(await encrypter.encrypt(text));
}

/** What the screen’s document says, as text. */
const onScreen = async (page) => flat(await page.getByRole("article").innerText());

function isWhollySealed(file) {
  expect(file.name).toMatch(FILE_NAME);
  expect(file.bytes.subarray(0, HEADER.length).toString()).toBe(HEADER);
  for (const words of [...WITHHELD, "Debt doubled", "IOM", "debt", "first-contact"]) expect(file.bytes.includes(words), words).toBe(false);
}

/** The summary that was sealed: exactly what stands on the screen, and its data. */
async function holdsWhatWasAgreed(text, screen) {
  expect(Buffer.byteLength(text) % STEP, "padded").toBe(0);
  const sealed = JSON.parse(text);
  expect(Object.keys(sealed).sort()).toEqual(["blocks", "code", "data", "direction", "disclaimer", "format", "kind", "language", "title", "version"]);
  expect([sealed.format, sealed.version, sealed.kind]).toEqual(["first-contact.sealed", 1, "summary"]);
  const words = sealed.blocks.flatMap((it) => it.heading ?? it.paragraph ?? it.list ?? it.rows.flatMap((row) => [row.label, row.value]));
  const document = [sealed.title, ...words, sealed.disclaimer].map(flat);
  expect(flat(document.join(" ")).toUpperCase()).toBe(screen.toUpperCase());
  expect(sealed.data).toMatchObject({ format: "first-contact.summary", code: sealed.code, recipient: "iom" });
  for (const marker of WITHHELD) expect(text).not.toContain(marker);
  expect(text).toContain("Debt doubled after a month");
}

/** On the screen for opening: chooses a file and gives its passphrase. */
async function opensWith(worker, file, secret) {
  const { page } = worker;
  await page.getByLabel("Sealed file", { exact: true }).setInputFiles(file);
  await worker.types("Passphrase", secret);
  await worker.presses("Open");
}

const asFile = (bytes, name = "note-AAAAAA.age") => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

test("a summary sealed for an agency’s key opens with that key alone, and holds what was agreed and nothing else", async ({ page }) => {
  const [key, other] = [await age.generateIdentity(), await age.generateIdentity()];
  await deployed(page, keyed(await age.identityToRecipient(key)));
  const worker = await withoutNetwork(page);
  await reachesTheSummary(worker);
  const screen = await onScreen(page);
  await worker.presses("Seal for Migration office, Northport (invented)");
  const words = await shown(page, "Words to compare");
  expect(words).toHaveLength(6);
  await expect(page.getByText("In the file: the summary for IOM, and nothing else.", { exact: false })).toBeVisible();
  // The focus follows to what came in place of the button.
  await expect(page.getByRole("heading", { name: "Compare the words of the key" })).toBeFocused();
  await worker.hasNoAxeFinding();
  const file = await worker.saves("Save the file");
  isWhollySealed(file);
  await expect(page.getByText(`File name: ${file.name}.`, { exact: false })).toBeVisible();
  await expect(page.getByText("Given to this device’s downloads.", { exact: false })).toBeVisible();
  const text = await unsealed(file.bytes, { key });
  await holdsWhatWasAgreed(text, screen);
  await expect(unsealed(file.bytes, { key: other })).rejects.toThrow();
  // A longer story does not make a larger file.
  await worker.presses("Close");
  await worker.opensPage("How they are treated");
  await worker.notes("Treatment", "x".repeat(250));
  await worker.goesTo(/^Summary/);
  await worker.presses("Seal for Migration office, Northport (invented)");
  await shown(page, "Words to compare");
  const longer = await unsealed((await worker.saves("Save the file")).bytes, { key });
  expect(longer).toContain("x".repeat(250));
  expect(Buffer.byteLength(longer)).toBe(Buffer.byteLength(text));
  await worker.presses("Close");
  await worker.continues();
  await expect(page.getByText("Sealed file, for IOM")).toBeVisible();
  await worker.keepsNothing();
  expect(worker.noise).toEqual([]);
});

test("a key in the directory that is none seals nothing, and says so", async ({ page }) => {
  // Of the right shape, with a checksum that doesn’t hold.
  const key = await age.identityToRecipient(await age.generateIdentity());
  await deployed(page, keyed(`${key.slice(0, -1)}${key.endsWith("q") ? "p" : "q"}`));
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await reachesTheSummary(worker);
  await worker.presses("Seal for Migration office, Northport (invented)");
  await expect(page.getByText("This is not a whole key.", { exact: false })).toBeVisible(WORK);
  await expect(page.getByRole("button", { name: "Save the file" })).toHaveCount(0);
  await worker.presses("Close");
  await expect(page.getByRole("button", { name: "Seal with a passphrase" })).toBeVisible();
  expect(worker.noise).toEqual([]);
});

test("a summary sealed with a passphrase opens in other programs, and here in a fresh page without a network", async ({ page, browser }, info) => {
  const worker = await withoutNetwork(page);
  await reachesTheSummary(worker);
  const screen = await onScreen(page);
  // Nothing that anyone can read is offered where the deployment doesn’t want it.
  await worker.presses("Seal with a passphrase");
  const words = await shown(page, "The passphrase of this file");
  expect(words).toHaveLength(7);
  const secret = await inOneLine(page);
  await worker.hasNoAxeFinding();
  const file = await worker.saves("Save the file");
  isWhollySealed(file);
  expect(file.bytes.toString("latin1").split("\n")[1]).toMatch(/^-> scrypt \S+ 17$/);
  await holdsWhatWasAgreed(await unsealed(file.bytes, { secret }), screen);
  await expect(unsealed(file.bytes, { secret: `${secret}x` })).rejects.toThrow();
  await worker.presses("Close and forget the passphrase");
  expect(await page.content()).not.toContain(words[0] + words[1]);
  await expect(page.getByRole("list", { name: "The passphrase of this file" })).toHaveCount(0);

  const context = await browser.newContext();
  const reader = await withoutNetwork(await context.newPage());
  await reader.presses("Open a sealed file");
  await reader.at("Open a sealed file");
  await reader.hasNoAxeFinding();
  // As someone writes it down: capitals, and spaces in place of dashes.
  await opensWith(reader, asFile(file.bytes, file.name), ` ${words.join("  ").toUpperCase()} `);
  await expect(reader.page.getByRole("heading", { level: 1, name: "Opened from a sealed file" })).toBeFocused(WORK);
  expect(await onScreen(reader.page)).toBe(screen);
  await expect(reader.page.getByText("Who sealed it can’t be proven", { exact: false })).toBeVisible();
  await reader.hasNoAxeFinding();

  // On paper only when asked for, and once.
  const pdf = info.outputPath("opened.pdf");
  const printed = async () => {
    await writeFile(pdf, await reader.page.pdf({ preferCSSPageSize: true }));
    return flat(execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }));
  };
  expect(await printed()).toMatch(NOTHING);
  await reader.page.evaluate(() => { window.print = () => {}; });
  await reader.presses("Print or save as PDF");
  const sheet = await printed();
  expect(sheet).toContain("I had to work to pay a debt");
  expect(sheet).not.toContain("Opened from a sealed file");
  expect(execFileSync("pdfinfo", [pdf], { encoding: "utf8" })).toMatch(/^Title:\s+Notes$/m);
  await reader.page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await printed()).toMatch(NOTHING);

  await reader.presses("Close and forget");
  await reader.at("Prepare a first conversation");
  expect(await reader.page.content()).not.toContain("Debt doubled");
  await reader.keepsNothing();
  expect([...worker.noise, ...reader.noise]).toEqual([]);
  await context.close();
});

test("a passphrase can be digits, for keyboards without Latin letters", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await reachesTheSummary(worker);
  await worker.presses("Seal with a passphrase");
  await shown(page, "The passphrase of this file");
  const before = await inOneLine(page);
  await page.getByRole("group", { name: "How it is written" }).getByRole("button", { name: "Digits" }).click();
  await expect(page.getByText("In one line, as other programs want it: ", { exact: false })).not.toContainText(before, WORK);
  const groups = await shown(page, "The passphrase of this file");
  expect(groups).toHaveLength(5);
  for (const group of groups) expect(group).toMatch(/^\d{4}$/);
  const secret = await inOneLine(page);
  const file = await worker.saves("Save the file");
  expect(await unsealed(file.bytes, { secret })).toContain("Debt doubled");
  await expect(unsealed(file.bytes, { secret: before })).rejects.toThrow();
  // Typed in Arabic-Indic digits it opens as well.
  await worker.presses("Close and forget the passphrase");
  const other = await page.context().newPage();
  const reader = new Worker(other);
  await reader.opens(WITH_CONTACTS);
  await reader.presses("Open a sealed file");
  await opensWith(reader, asFile(file.bytes), groups.join(" ").replace(/\d/g, (it) => String.fromCharCode(0x660 + Number(it))));
  await expect(other.getByRole("heading", { level: 1, name: "Opened from a sealed file" })).toBeVisible(WORK);
  expect([...worker.noise, ...reader.noise]).toEqual([]);
});

test("a conversation that is handed over goes on elsewhere where it was, with everything in it", async ({ page, browser }) => {
  const worker = await withoutNetwork(page);
  await reachesTheSummary(worker);
  await page.getByText("Hand over to another device", { exact: true }).click();
  await expect(page.getByText("Everything noted is in this file, also what the person chose not to share.", { exact: false })).toBeVisible();
  const seals = page.getByRole("button", { name: "Hand over with a passphrase" });
  await expect(seals, "who goes on comes first").toHaveCount(0);
  await worker.chooses("Who goes on with it?", "A colleague");
  await expect(page.getByText("A colleague of mine could go on from here", { exact: false })).toBeVisible();
  await expect(seals, "a colleague learns everything only with the person's yes").toHaveCount(0);
  await worker.hasNoAxeFinding();
  await worker.tile(page, "The person said yes to this colleague").click();
  await expect(seals).toBeVisible();
  await worker.tile(page, "The person said yes to this colleague").click();
  await expect(seals, "a yes can be taken back").toHaveCount(0);
  await worker.chooses("Who goes on with it?", "I do, on another device");
  await worker.hasNoAxeFinding();
  await worker.presses("Hand over with a passphrase");
  const words = await shown(page, "The passphrase of this file");
  const secret = await inOneLine(page);
  const file = await worker.saves("Save the file");
  isWhollySealed(file);
  const text = await unsealed(file.bytes, { secret });
  expect(Buffer.byteLength(text) % STEP).toBe(0);
  const sealed = JSON.parse(text);
  expect([sealed.kind, sealed.place, sealed.record.notes.answers.name.text]).toEqual(["handover", "summary", WITHHELD[0]]);
  await worker.presses("Close and forget the passphrase");
  await worker.continues();
  await expect(page.getByText("Sealed file with the whole conversation, for another device")).toBeVisible();

  const context = await browser.newContext();
  const other = await withoutNetwork(await context.newPage());
  await other.presses("Open a sealed file");
  await opensWith(other, asFile(file.bytes), words.join(" "));
  await expect(other.page.getByRole("heading", { level: 1, name: "A conversation was handed over" })).toBeFocused(WORK);
  await expect(other.page.getByText(sealed.record.code, { exact: false })).toBeVisible();
  // Nothing of it is shown before it is taken up.
  expect(await other.page.content()).not.toContain(WITHHELD[0]);
  await other.hasNoAxeFinding();
  await other.presses("Go on with this conversation here");
  await other.at("What goes to whom");
  await other.opensSummaryFor("IOM");
  // It goes on: answers are there, more can be added, and it can be handed over again with just that added.
  await other.opensPage("Name and sex");
  await expect(other.page.getByLabel(NAME, { exact: true })).toHaveValue(WITHHELD[0]);
  await other.opensPage("How they are treated");
  await other.chooses(TREATMENT, "Pay was held back");
  await other.goesTo(/^Summary/);
  await other.page.getByText("Hand over to another device", { exact: true }).click();
  await other.chooses("Who goes on with it?", "I do, on another device");
  await other.presses("Hand over with a passphrase");
  await shown(other.page, "The passphrase of this file");
  const again = await inOneLine(other.page);
  const second = JSON.parse(await unsealed((await other.saves("Save the file")).bytes, { secret: again }));
  const { options } = second.record.notes.answers.treatment;
  expect(options).toHaveLength(sealed.record.notes.answers.treatment.options.length + 1);
  second.record.notes.answers.treatment.options = options.filter((it) => sealed.record.notes.answers.treatment.options.includes(it));
  expect(second.record).toEqual(sealed.record);
  // While something is noted, no file can take its place.
  await other.presses("Close and forget the passphrase");
  await other.goesTo(/^Prepare/);
  await other.at("Prepare a first conversation");
  await expect(other.page.getByRole("button", { name: "Open a sealed file" })).toHaveCount(0);
  expect([...worker.noise, ...other.noise]).toEqual([]);
  await context.close();
});

test("what can’t be opened is told plainly, and nothing of it gets in", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await worker.presses("Open a sealed file");
  const secret = "apple-river-stone-lamp-chair-window-garden";
  const file = page.getByLabel("Sealed file", { exact: true });
  const told = async (words) => expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible(WORK);
  const closed = () => expect(page.getByRole("button", { name: "Open", exact: true })).toHaveCount(0);

  // Told by its first lines, before anything is typed.
  for (const [what, bytes] of [
    ["no age file", Buffer.from("%PDF-1.7 not sealed")],
    ["nothing at all", Buffer.alloc(0)],
    ["more than 4 MiB", Buffer.concat([Buffer.from(`${HEADER}scrypt `), Buffer.alloc(4 * 1024 * 1024)])],
    ["a later version", Buffer.from("age-encryption.org/v2\n-> scrypt AAAA 10\n")],
  ]) {
    await test.step(what, async () => {
      await file.setInputFiles(asFile(bytes));
      await told("This file can’t be opened here.");
      await expect(page.getByLabel("Passphrase", { exact: true })).toHaveCount(0);
      await closed();
    });
  }

  const good = await sealedWith(secret, `${JSON.stringify({ format: "first-contact.sealed", version: 1, kind: "letter", "<b>Oddmarker</b>": 1 })}\n`);
  await file.setInputFiles(asFile(good));
  await worker.presses("Open");
  await told("Choose a file first, and give what opens it.");
  await opensWith(worker, asFile(good), "brick-river-stone-lamp-chair-window-garden");
  await told("This is not the passphrase or key that it was sealed with.");
  await expect(page.getByLabel("Passphrase", { exact: true })).toHaveValue(/brick/);
  await worker.hasNoAxeFinding();

  const damaged = Buffer.from(good);
  damaged[damaged.length - 1] ^= 1;
  await opensWith(worker, asFile(damaged), secret);
  await told("This file is damaged and can’t be opened.");
  await opensWith(worker, asFile(good.subarray(0, good.length - 20)), secret);
  await told("This file is damaged and can’t be opened.");

  // 2²⁴: a file made to keep a device busy for minutes. It is refused before any work is done.
  const header = good.toString("latin1").replace(/^(-> scrypt \S+) 12$/m, "$1 24");
  await opensWith(worker, asFile(Buffer.from(header, "latin1")), secret);
  await told("This file can’t be opened here.");

  // It opens, and holds something else.
  await opensWith(worker, asFile(good), secret);
  await told("The file was opened, but what is in it can’t be read here.");
  await page.getByText("What is wrong, for whoever runs this site", { exact: true }).click();
  await expect(page.getByText("kind: this word is not known here", { exact: false })).toBeVisible();
  await expect(page.locator("b")).toHaveCount(0);
  for (const text of ["hello", "[]", `{"a":${"[".repeat(10_000)}`, "\u0000"]) {
    await opensWith(worker, asFile(await sealedWith(secret, text)), secret);
    await told("The file was opened, but what is in it can’t be read here.");
  }
  const record = JSON.stringify({ format: "first-contact.record", version: 1 });
  await opensWith(worker, asFile(await sealedWith(secret, record)), secret);
  await told("The file was opened, but what is in it can’t be read here.");

  // To a key, with the wrong things for a key.
  const encrypter = new age.Encrypter();
  encrypter.addRecipient(await age.identityToRecipient(await age.generateIdentity()));
  const toAKey = Buffer.from(await encrypter.encrypt("{}"));
  await file.setInputFiles(asFile(toAKey));
  await expect(page.getByText("This file is sealed to a key.")).toBeVisible();
  await page.getByLabel("Key file", { exact: true }).setInputFiles(asFile(toAKey));
  await told("This is not a whole key.");
  await page.getByText("The key is a text, not a file", { exact: true }).click();
  for (const [key, words] of [["AGE-SECRET-KEY-1ABC", "This is not a whole key."], [await age.generateIdentity(), "This is not the passphrase or key"]]) {
    await worker.types("Key", key);
    await worker.presses("Open");
    await told(words);
  }
  await worker.presses("Back to the start");
  await worker.at("Prepare a first conversation");
  await worker.keepsNothing();
  expect(worker.noise).toEqual([]);
});

test("a key made here opens what is sealed to it, here and in other programs", async ({ page, browser }) => {
  const agency = await withoutNetwork(page);
  await agency.presses("Open a sealed file");
  await page.getByText("Make a key for your agency", { exact: true }).click();
  await agency.presses("Make a key");
  const words = await shown(page, "Words to compare");
  await expect(page.getByRole("heading", { name: "To give away" })).toBeFocused();
  const recipient = await page.getByRole("textbox", { name: "Give this line to whoever runs", exact: false }).inputValue();
  expect(recipient).toMatch(/^age1[a-z0-9]{58}$/);
  const secret = await inOneLine(page);
  const pieces = await shown(page, "Passphrase of the key file");
  expect(pieces).toHaveLength(7);
  await agency.hasNoAxeFinding();
  const keyFile = await agency.saves("Save the key file");
  expect(keyFile.name).toMatch(FILE_NAME);
  expect(keyFile.bytes.includes("AGE-SECRET-KEY")).toBe(false);
  const key = (await unsealed(keyFile.bytes, { secret })).match(/AGE-SECRET-KEY-1[A-Z0-9]+/)[0];
  expect(await age.identityToRecipient(key)).toBe(recipient);
  await agency.presses("Close and forget the passphrase");
  expect(await page.content()).not.toContain(recipient);

  const context = await browser.newContext();
  const field = await context.newPage();
  await deployed(field, keyed(recipient));
  const worker = await withoutNetwork(field);
  await reachesTheSummary(worker);
  await worker.presses("Seal for Migration office, Northport (invented)");
  // Both sides see the same words.
  expect(await shown(field, "Words to compare")).toEqual(words);
  const screen = await onScreen(field);
  const file = await worker.saves("Save the file");
  await holdsWhatWasAgreed(await unsealed(file.bytes, { key }), screen);

  // A key file is not what is sealed to it, and says so.
  await opensWith(agency, asFile(keyFile.bytes), secret);
  await expect(page.getByRole("alert").filter({ hasText: "This is a key file." })).toBeVisible(WORK);
  await page.getByLabel("Sealed file", { exact: true }).setInputFiles(asFile(file.bytes, file.name));
  await page.getByLabel("Key file", { exact: true }).setInputFiles(asFile(keyFile.bytes, keyFile.name));
  await agency.types("Passphrase of the key file", pieces.join(" "));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Opened from a sealed file" })).toBeVisible(WORK);
  expect(await onScreen(page)).toBe(screen);
  await agency.presses("Close and forget");

  // The same with the key as a text.
  await agency.presses("Open a sealed file");
  await page.getByLabel("Sealed file", { exact: true }).setInputFiles(asFile(file.bytes, file.name));
  await page.getByText("The key is a text, not a file", { exact: true }).click();
  await agency.types("Key", key);
  await agency.presses("Open");
  await expect(page.getByRole("heading", { level: 1, name: "Opened from a sealed file" })).toBeVisible(WORK);
  await agency.presses("Close and forget");
  await agency.keepsNothing();

  // A whole conversation is never handed over to it, but can be to a key that no agency has.
  await worker.presses("Close");
  await field.getByText("Hand over to another device", { exact: true }).click();
  await worker.chooses("Who goes on with it?", "I do, on another device");
  await worker.types("Key of the other device", recipient);
  await worker.presses("Hand over to a key");
  await expect(field.getByRole("alert").filter({ hasText: "A whole conversation never goes to an agency" })).toBeVisible();
  await worker.presses("Close");
  const own = await age.generateIdentity();
  await field.getByText("Hand over to another device", { exact: true }).click();
  await worker.chooses("Who goes on with it?", "I do, on another device");
  await worker.types("Key of the other device", await age.identityToRecipient(own));
  await worker.presses("Hand over to a key");
  expect(await shown(field, "Words to compare")).not.toEqual(words);
  expect(JSON.parse(await unsealed((await worker.saves("Save the file")).bytes, { key: own })).kind).toBe("handover");
  expect([...agency.noise, ...worker.noise]).toEqual([]);
  await context.close();
});

test("a ZIP file is offered only where the deployment wants it, says that it is weaker, and opens with 7-Zip", async ({ page }, info) => {
  await deployed(page, { zip: true, plainFiles: true });
  const worker = await withoutNetwork(page);
  await reachesTheSummary(worker);
  const { text } = await worker.saves("Save as text");
  await expect(page.getByText("It is weaker: guessing its passphrase", { exact: false })).toBeVisible();
  await worker.presses("ZIP file with a passphrase");
  await shown(page, "The passphrase of this file");
  const secret = await inOneLine(page);
  const file = await worker.saves("Save the file");
  expect(file.name).toMatch(/^note-[2-9A-HJ-NP-Z]{6}\.zip$/);
  for (const words of ["Debt doubled", "IOM", "summary"]) expect(file.bytes.includes(words), words).toBe(false);
  const opens = (password) => execFileSync("7z", ["x", "-so", `-p${password}`, file.path], { stdio: ["ignore", "pipe", "pipe"] }).toString("utf8");
  expect(opens(secret).trimEnd()).toBe(text.trimEnd());
  expect(Buffer.byteLength(opens(secret)) % STEP, "padded").toBe(0);
  for (const marker of WITHHELD) expect(opens(secret)).not.toContain(marker);
  expect(() => opens(`${secret}x`)).toThrow();
  expect(execFileSync("7z", ["l", "-slt", file.path], { encoding: "utf8" })).toMatch(/Method = AES-256/);
  await worker.presses("Close and forget the passphrase");
  await worker.continues();
  await expect(page.getByText("ZIP file with a passphrase, for IOM")).toBeVisible();
  expect(worker.noise).toEqual([]);
});

test("where the deployment says nothing, no file that anyone can read is offered but the short note", async ({ page }) => {
  await deployed(page, {});
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await reachesTheSummary(worker);
  await expect(page.getByText("Save without protection")).toHaveCount(0);
  await expect(page.getByText("The whole record, as data")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /ZIP/ })).toHaveCount(0);
  const note = await worker.saves("Save the note");
  expect(note.name).toMatch(/^note-[2-9A-HJ-NP-Z]{6}\.txt$/);
  expect(note.text).toMatch(/^Reference [0-9A-Z-]{9}\. MEDIUM\. Within 2 days\. For IOM\.$/);
  expect(worker.noise).toEqual([]);
});

test("on no screen does the browser’s own print command print anything of a conversation", async ({ page }, info) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  const pdf = info.outputPath("unasked.pdf");
  const printed = async (where) => {
    await writeFile(pdf, await page.pdf({ preferCSSPageSize: true }));
    expect(flat(execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" })), where).toMatch(NOTHING);
    expect(execFileSync("pdfinfo", [pdf], { encoding: "utf8" })).toMatch(/^Title:\s+Notes$/m);
  };
  await printed("start");
  await reachesTheSummary(worker);
  await printed("summary");
  for (const part of ["Safety", "Conversation", "Signs", "What it adds up to", "Sharing", "Finish"]) {
    await worker.goesTo(new RegExp(`^${escaped(part)}`));
    await printed(part);
  }
  expect(worker.noise).toEqual([]);
});
