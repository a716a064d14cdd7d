// How long it takes from the tap on "Leave now" until the cover is painted, with the processor slowed down: on an early screen, in
// the conversation, and there with a protected draft that has just been changed, so that a last save is under way. From the
// moment of the tap as the browser has it to the frame that shows the cover.
//   node scripts/bench-leave.mjs [--runs 30] [--cpu 6]
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import config from "../tests/e2e/playwright.config.mjs";
import { Worker } from "../tests/e2e/worker.mjs";
import { serve } from "./serve.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({ options: { runs: { type: "string", default: "30" }, cpu: { type: "string", default: "6" } } });
const { chromium } = createRequire(join(root, "tests/e2e/package.json"))("@playwright/test");
const server = await serve({ port: 0, deployment: join(root, "docs/deployment.example.json") });
const browser = await chromium.launch(config.use.launchOptions);

/** Runs in the page before anything else. It measures only. */
function probe() {
  addEventListener("click", (tap) => {
    if (!tap.target.closest?.("[data-leave]")) return;
    const look = () => {
      const covered = document.getElementById("cover")?.checkVisibility() && !document.getElementById("app")?.checkVisibility();
      if (!covered) return requestAnimationFrame(look);
      // What this frame draws is on the screen when the message comes back.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.covered(performance.now() - tap.timeStamp);
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  }, true);
}

const notes = async (worker) => {
  await worker.answers("How they are treated", { "How do people treat you there? Has any of this happened?": "Pay was held back" });
  await worker.notes("Treatment", "Debt doubled after a month");
};
const SCREENS = {
  "an early screen": async (worker) => {
    await worker.opens(server.url);
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
  },
  "the conversation": async (worker) => {
    await worker.reachesTheConversation({ address: server.url });
    await notes(worker);
  },
  "the conversation, protected": async (worker) => {
    await worker.opens(server.url);
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
    await worker.protects();
    await worker.walksTo("Is it safe to talk?");
    await worker.isSafe();
    await worker.hasConsent();
    await worker.goesOnWithoutContacts();
    await notes(worker);
  },
};

async function once(walk, changes) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    let told;
    const covered = new Promise((done) => { told = done; });
    await page.exposeFunction("covered", told);
    await page.addInitScript(probe);
    // The page stays until the other one arrives.
    await page.route("https://www.wikipedia.org/**", async (route) => {
      await covered;
      await route.fulfill({ contentType: "text/html", body: "elsewhere" });
    });
    const worker = new Worker(page);
    await walk(worker);
    const cdp = await context.newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: Number(values.cpu) });
    await page.waitForTimeout(1_000);
    if (changes) await worker.notes("Treatment", "Debt doubled after a month, and again");
    await page.getByRole("button", { name: "Leave now", exact: true }).tap();
    return await covered;
  } finally {
    await context.close();
  }
}

for (const [name, walk] of Object.entries(SCREENS)) {
  const times = [];
  for (let run = 0; run < Number(values.runs); run += 1) times.push(await once(walk, name.endsWith("protected")));
  times.sort((a, b) => a - b);
  const median = (times[(times.length - 1) >> 1] + times[times.length >> 1]) / 2;
  console.log(`${name}: median ${median.toFixed(0)} ms, worst ${times.at(-1).toFixed(0)} ms, ${times.length} runs, CPU x${values.cpu}`);
}
await browser.close();
await server.close();
