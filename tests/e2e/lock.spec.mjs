// Covered and locked: by waiting, by being out of sight, by being frozen, by a clock that jumps. What is locked is in no part
// of the page, and opens where it was.
import { expect, test } from "@playwright/test";
import { bare, until } from "./bare.mjs";
import { WITH_CONTACTS, Worker, everything, flat } from "./worker.mjs";

const CANARY = "Canary Zebra 42";

/** At “You and this place” with something typed, on a clock that the test moves. */
async function works(page, { kept = true } = {}) {
  const worker = new Worker(page);
  await page.clock.install();
  await worker.opens(WITH_CONTACTS);
  const secret = await worker.setsOut({ kept });
  await worker.types("Your job", CANARY);
  if (kept) await worker.isKept();
  return { worker, secret };
}

const warning = (page) => page.getByRole("alert").filter({ hasText: "This locks in 20 seconds." });

test.describe.configure({ timeout: 90_000 });

test("it locks after two minutes without a touch, with a warning, and opens where it was", async ({ page }) => {
  const { worker, secret } = await works(page);
  await page.clock.fastForward(95_000);
  await expect(warning(page)).toHaveCount(0);
  await page.clock.fastForward(7_000);
  await expect(warning(page)).toBeVisible();
  await page.clock.fastForward(20_000);
  await worker.at("Locked");
  expect(await everything(page)).not.toContain(CANARY);
  // Once the last save is done.
  await expect.poll(async () => flat(await worker.reads())).toBe("Leave now Locked Passphrase Show Open Begin another one here, with nothing kept Erase what is kept");
  await worker.unlocks(secret);
  await worker.at("You and this place");
  await expect(page.getByLabel("Your job", { exact: true })).toHaveValue(CANARY);
  await expect(page.getByLabel("Your job", { exact: true })).toBeFocused();
  await worker.isKept();
  expect(worker.noise).toEqual([]);
});

test("the warning stops it: by its button, by a touch, by a key", async ({ page }) => {
  const { worker } = await works(page);
  for (const stays of [() => worker.presses("Stay"), () => page.mouse.click(5, 400), () => page.keyboard.press("Shift")]) {
    await page.clock.fastForward(105_000);
    await expect(warning(page)).toBeVisible();
    await stays();
    await page.clock.fastForward(1_000);
    await expect(warning(page)).toHaveCount(0);
    await worker.at("You and this place");
  }
});

test("what isn’t kept is covered instead, and one tap shows it again as it was", async ({ page }) => {
  const { worker } = await works(page, { kept: false });
  await page.clock.fastForward(121_000);
  await worker.at("Covered");
  expect(await everything(page)).not.toContain(CANARY);
  await worker.presses("Show it again");
  await worker.at("You and this place");
  await expect(page.getByLabel("Your job", { exact: true })).toHaveValue(CANARY);
  await expect(page.getByLabel("Your job", { exact: true })).toBeFocused();
});

test("a dialog that is open when it locks hides nothing and shows nothing", async ({ page }) => {
  const { worker, secret } = await works(page);
  await worker.presses("Stop");
  await page.clock.fastForward(121_000);
  await worker.at("Locked");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await worker.unlocks(secret);
  await worker.at("You and this place");
});

test("a clock that is set by ten minutes locks, in either direction", async ({ page }) => {
  const { worker, secret } = await works(page);
  for (const jump of [600_000, -600_000]) {
    await page.clock.setSystemTime(Date.now() + jump);
    await worker.at("Locked");
    expect(await everything(page)).not.toContain(CANARY);
    await worker.unlocks(secret);
    await worker.at("You and this place");
  }
});

test("a clock that is set covers what isn’t kept", async ({ page }) => {
  const { worker } = await works(page, { kept: false });
  for (const jump of [600_000, -600_000]) {
    await page.clock.setSystemTime(Date.now() + jump);
    await worker.at("Covered");
    expect(await everything(page)).not.toContain(CANARY);
    await worker.presses("Show it again");
    await worker.at("You and this place");
  }
});

/** The same in a browser without a driver’s habits. */
async function worksBare(browser, before = async () => {}) {
  const tab = await browser.first();
  await before(tab);
  await tab.goes(WITH_CONTACTS);
  await tab.taps("I am trained to interview");
  await tab.taps("Continue");
  await tab.taps("Protect this conversation");
  await until(() => tab.runs(() => document.querySelector("[role=group] li")), "a passphrase");
  const secret = await tab.runs(() => [...document.querySelectorAll("[role=group] li")].map((it) => it.textContent).join(" "));
  await tab.taps("I have it, go on");
  await tab.types("Passphrase", secret);
  await tab.taps("Protect");
  await tab.reads("This conversation is protected");
  await tab.taps("Continue");
  await tab.types("Your job", CANARY);
  await tab.reads("Kept, sealed");
  // What can be seen is looked at within the very event that hides the page: the program’s own listener came first.
  await tab.runs(() => {
    window.seen = [];
    const look = (it) => {
      const at = document.elementFromPoint(200, 400);
      const app = document.getElementById("app");
      window.seen.push(`${it.type} ${document.visibilityState} ${app.checkVisibility({ visibilityProperty: true }) ? "shown" : "covered"} ${app.contains(at) ? "app" : "cover"}`);
    };
    for (const kind of ["visibilitychange", "freeze"]) document.addEventListener(kind, look);
  });
  return { tab, secret, seen: () => tab.runs(() => window.seen) };
}

const hasCanary = (tab) =>
  tab.runs((it) => (document.documentElement.outerHTML + [...document.querySelectorAll("input, textarea")].map((each) => each.value).join(" ")).includes(it), CANARY);

test("out of sight it is covered in the same moment, and shown again to who comes back in time", async () => {
  const browser = await bare();
  try {
    const { tab, seen } = await worksBare(browser);
    await browser.more();
    await until(async () => (await seen()).length > 0, "the page to be hidden");
    expect(await seen()).toEqual(["visibilitychange hidden covered cover"]);
    await tab.brings();
    await until(async () => (await seen()).length > 1, "the page to be shown");
    await until(() => tab.runs(() => document.getElementById("app").checkVisibility({ visibilityProperty: true })), "the cover to go");
    expect(await tab.runs(() => [...document.querySelectorAll("input, textarea")].map((it) => it.value))).toContain(CANARY);
    expect(await tab.runs(() => document.querySelector("h1").textContent)).toBe("You and this place");
  } finally {
    await browser.close();
  }
});

test("out of sight for more than half a minute it locks, and is opened again", async () => {
  const browser = await bare();
  try {
    const { tab, secret } = await worksBare(browser);
    await browser.more();
    await until(() => tab.runs(() => document.querySelector("h1")?.textContent === "Locked"), "the lock", 45_000);
    expect(await hasCanary(tab)).toBe(false);
    await tab.brings();
    await tab.reads("Locked");
    await tab.types("Passphrase", secret);
    await tab.taps("Open");
    await tab.reads("You and this place");
    expect(await tab.runs(() => [...document.querySelectorAll("input, textarea")].map((it) => it.value))).toContain(CANARY);
  } finally {
    await browser.close();
  }
});

for (const [device, held] of [["held in the hand", true], ["with a mouse", false]]) {
  test(`when something else comes before the page on a device ${device}, it is ${held ? "covered in the same moment" : "still seen, and stays open"}`, async () => {
    const browser = await bare();
    try {
      const { tab } = await worksBare(browser, (it) => it.send("Emulation.setTouchEmulationEnabled", { enabled: held }));
      // The browser’s own way to give the page the focus and to take it away: its events are as real as by a second window.
      const isInFront = (enabled) => tab.send("Emulation.setFocusEmulationEnabled", { enabled });
      await isInFront(true);
      await until(() => tab.runs(() => document.hasFocus()), "the focus");
      await tab.runs(() => {
        window.blurs = [];
        addEventListener("blur", (it) => {
          const app = document.getElementById("app");
          window.blurs.push(`${it.isTrusted} ${document.visibilityState} ${app.checkVisibility({ visibilityProperty: true }) ? "shown" : "covered"} ${app.contains(document.elementFromPoint(200, 400)) ? "app" : "cover"}`);
        });
      });
      await isInFront(false);
      await until(() => tab.runs(() => window.blurs.length > 0), "the focus to go");
      expect(await tab.runs(() => window.blurs)).toEqual([`true visible ${held ? "covered cover" : "shown app"}`]);
      await isInFront(true);
      await until(() => tab.runs(() => document.getElementById("app").checkVisibility({ visibilityProperty: true })), "the cover to go");
      expect(await tab.runs(() => document.querySelector("h1").textContent)).toBe("You and this place");
      expect(await hasCanary(tab)).toBe(true);
    } finally {
      await browser.close();
    }
  });
}

test("a page that the system freezes is locked before it stops", async () => {
  const browser = await bare();
  try {
    const { tab, seen } = await worksBare(browser);
    await browser.more();
    await until(async () => (await seen()).length > 0, "the page to be hidden");
    await tab.send("Page.setWebLifecycleState", { state: "frozen" });
    await tab.send("Page.setWebLifecycleState", { state: "active" });
    await tab.brings();
    await tab.reads("Locked");
    expect(await seen()).toContain("freeze hidden covered cover");
    expect(await hasCanary(tab)).toBe(false);
  } finally {
    await browser.close();
  }
});
