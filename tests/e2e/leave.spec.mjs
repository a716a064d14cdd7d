// Leave now: at the same corner of every screen, covers at once, ends at the neutral address, and nothing leads back to what was
// on the screen.
import { expect, test } from "@playwright/test";
import { bare, until } from "./bare.mjs";
import { WITH_CONTACTS, Worker } from "./worker.mjs";

const CANARY = "Canary Zebra 43";
const NEUTRAL = "https://www.wikipedia.org/";

/** The neutral address answers without the network. */
const neutral = (page) =>
  page.context().route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>Neutral</title><p>A neutral page" }));

const away = (page) => expect(page).toHaveURL(NEUTRAL);

async function typed(page, { kept = false } = {}) {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  const secret = await worker.setsOut({ kept });
  await worker.types("Your job", CANARY);
  if (kept) await worker.isKept();
  return { worker, secret };
}

test.describe.configure({ timeout: 60_000 });

test("it stands at the same corner of every screen, in reach of a thumb", async ({ page }) => {
  for (const [width, height] of [[320, 640], [360, 740], [640, 320], [1280, 800]]) {
    await page.setViewportSize({ width, height });
    const spots = [];
    const look = async (name) => {
      const button = page.getByRole("button", { name: "Leave now", exact: true }).last();
      await expect(button).toBeInViewport({ ratio: 1 });
      const box = await button.boundingBox();
      expect(box.width >= 44 && box.height >= 44, name).toBe(true);
      spots.push(`${Math.round(width - box.x - box.width)} ${Math.round(box.y)}`);
    };
    const worker = new Worker(page);
    await worker.opens(WITH_CONTACTS);
    await look("start");
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
    await look("leaving");
    await page.evaluate(() => scrollTo(0, 300));
    await look("scrolled");
    await worker.presses("Stop");
    await look("dialog");
    await worker.presses("Go on with the conversation");
    await worker.walksTo("Is it safe to talk?");
    await worker.isSafe();
    await worker.tile(page, "Adult").click();
    await worker.continues();
    await worker.at("Before we begin");
    await look("shown to the person");
    expect(new Set(spots).size, `${width} × ${height}: ${spots.join("; ")}`).toBe(1);
    // No sideways scrolling for it.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    page.once("dialog", (it) => it.accept());
  }
});

test("a tap covers in the same moment and ends at the neutral address, without a question", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await neutral(page);
  await typed(page);
  page.on("dialog", (it) => { throw new Error(`asked: ${it.type()}`); });
  await page.evaluate((canary) => {
    addEventListener("click", () => {
      const seen = document.body.innerText + [...document.querySelectorAll("input, textarea")].filter((it) => it.checkVisibility({ visibilityProperty: true })).map((it) => it.value).join();
      sessionStorage.seen = `${seen.includes(canary)} ${document.getElementById("cover").checkVisibility()} ${seen.trim()}`;
    });
  }, CANARY);
  const entries = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: "Leave now" }).tap();
  await away(page);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goto(WITH_CONTACTS);
  expect(await page.evaluate(() => sessionStorage.seen)).toBe("false true ");
  await context.close();
});

test("Shift three times does the same, and two times or with other keys does nothing", async ({ page }) => {
  await neutral(page);
  const { worker } = await typed(page);
  const shifts = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
  await shifts("Shift", "Shift", "a", "Shift", "Shift", "Tab");
  await worker.at("You and this place");
  await shifts("Shift", "Shift", "Shift");
  await away(page);
});

test("with the keyboard it is reached and pressed, also from within a dialog", async ({ page }) => {
  await neutral(page);
  const { worker } = await typed(page);
  await worker.presses("Stop");
  const button = page.getByRole("dialog").getByRole("button", { name: "Leave now" });
  for (let i = 0; i < 8 && !(await button.evaluate((it) => it === document.activeElement)); i++) await page.keyboard.press("Tab");
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await away(page);
});

test("it works before the program is there", async ({ page }) => {
  await neutral(page);
  await page.route(/_bg\.wasm$/, () => {});
  await page.goto(WITH_CONTACTS, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Leave now" }).click();
  await away(page);
});

test("what is kept stays sealed, and opens with its passphrase alone", async ({ page }) => {
  await neutral(page);
  const { worker, secret } = await typed(page, { kept: true });
  await worker.types("Your organisation", "Harbour");
  // At once: what was typed last is kept on the way out.
  await worker.presses("Leave now");
  await away(page);
  await page.goto(WITH_CONTACTS);
  await worker.at("Locked");
  expect(await page.content()).not.toContain(CANARY);
  await worker.unlocks(secret);
  await expect(page.getByLabel("Your job", { exact: true })).toHaveValue(CANARY);
  await expect(page.getByLabel("Your organisation", { exact: true })).toHaveValue("Harbour");
});

test("it works on the locked screen", async ({ page }) => {
  await neutral(page);
  const { worker } = await typed(page, { kept: true });
  await page.reload();
  await worker.at("Locked");
  await worker.presses("Leave now");
  await away(page);
});

/** In a browser that sets pages aside for Back, as people’s browsers do. */
for (const kept of [false, true]) {
  test(`Back, five times, brings nothing back, ${kept ? "kept" : "not kept"}`, async () => {
    const browser = await bare("--host-resolver-rules=MAP * 127.0.0.1", "--ignore-certificate-errors");
    try {
      const tab = await browser.first();
      // Another site before and after: what is set aside must be able to come back.
      const elsewhere = WITH_CONTACTS.replace("127.0.0.1", "localhost") + "icon.svg";
      await tab.send("Page.navigate", { url: elsewhere });
      await until(() => tab.runs(() => location.pathname === "/icon.svg").catch(() => false), "another page");
      await tab.goes(WITH_CONTACTS);
      await tab.taps("I am trained to interview");
      await tab.taps("Continue");
      if (kept) {
        await tab.taps("Protect this conversation");
        await until(() => tab.runs(() => document.querySelector("[role=group] li")), "a passphrase");
        const secret = await tab.runs(() => [...document.querySelectorAll("[role=group] li")].map((it) => it.textContent).join(" "));
        await tab.taps("I have it, go on");
        await tab.types("Passphrase", secret);
        await tab.taps("Protect");
        await tab.reads("This conversation is protected");
      }
      await tab.taps("Continue");
      await tab.types("Your job", CANARY);
      await tab.taps("Leave now");
      await until(() => tab.runs(() => location.protocol !== "http:").catch(() => true), "the way out");
      for (let i = 0; i < 5; i++) {
        await tab.runs(() => history.back()).catch(() => {});
        await new Promise((done) => setTimeout(done, 400));
        const page = await tab.runs(() => (document.body?.innerText ?? "") + document.documentElement.outerHTML + [...document.querySelectorAll("input, textarea")].map((it) => it.value).join()).catch(() => "");
        expect(page).not.toContain(CANARY);
        expect(page).not.toContain("You and this place");
      }
    } finally {
      await browser.close();
    }
  });
}

test("a page that is set aside and brought back has nothing on it", async () => {
  const browser = await bare();
  try {
    const tab = await browser.first();
    await tab.goes(WITH_CONTACTS);
    await tab.taps("I only observe");
    await tab.taps("Continue");
    await tab.taps("Continue");
    await tab.reads("This place");
    await tab.taps("Shelter");
    // The browser’s own navigation, as by the address bar. It asks first, since something would be lost.
    await tab.send("Page.enable");
    tab.send("Page.navigate", { url: WITH_CONTACTS.replace("127.0.0.1", "localhost") + "icon.svg" }).catch(() => {});
    await until(() => tab.send("Page.handleJavaScriptDialog", { accept: true }).then(() => true, () => false), "the question");
    await until(() => tab.runs(() => location.hostname === "localhost").catch(() => false), "another site");
    for (let i = 0; i < 3; i++) {
      await tab.runs(() => history.back()).catch(() => {});
      await new Promise((done) => setTimeout(done, 600));
      const page = await tab.runs(() => `${document.body?.innerText} ${document.querySelectorAll(":checked").length}`).catch(() => "");
      expect(page).not.toContain("This place");
      expect(page.endsWith(" 0") || page === "").toBe(true);
    }
  } finally {
    await browser.close();
  }
});

test("the whole walk adds nothing to the list of visited pages", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  const entries = await page.evaluate(() => history.length);
  await worker.isTrained();
  await worker.hasConsent();
  expect(await page.evaluate(() => [history.length, location.href, document.title, history.state])).toEqual([entries, WITH_CONTACTS, "Notes", null]);
});
