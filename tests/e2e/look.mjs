// Takes a picture of every screen: node look.mjs FOLDER [light|dark] [width] [height] [--contacts]. For looking, not a test.
import { chromium } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import { Worker } from "./worker.mjs";

const [folder, theme = "light", width = "360", height = "740"] = process.argv.slice(2);
const { url, close } = await serve({ dir: process.env.DIST ?? undefined, port: 0, prefix: "/", deployment: new URL("../../docs/deployment.example.json", import.meta.url).pathname, quiet: true });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
const page = await (await browser.newContext({ viewport: { width: +width, height: +height }, colorScheme: theme, locale: "en-GB" })).newPage();
const worker = new Worker(page);
let count = 0;
const look = async (name, full = true) => {
  await page.waitForTimeout(60);
  await page.screenshot({ path: `${folder}/${String(++count).padStart(2, "0")}-${name}.png`, fullPage: full });
};
try {
  await worker.opens(url);
  await look("start");
  await worker.chooses("What may you do?", "I am trained to interview");
  await look("start-chosen");
  await worker.continues(); await look("leaving");
  await worker.continues(); await look("words");
  await worker.chooses("What kind of place is it?", "Shelter");
  await worker.continues(); await look("language");
  await worker.continues(); await look("safety");
  await worker.isSafe();
  await look("age");
  await worker.tile(page, "Adult").click();
  await worker.continues(); await look("limits");
  await worker.continues(); await look("talk");
  await worker.chooses("What did they answer?", "Yes");
  await worker.continues(); await look("notes");
  await worker.chooses("What did they answer?", "Yes");
  await worker.continues(); await look("recontact");
  await worker.chooses("What did they answer?", "Yes");
  await worker.continues(); await look("map");
  await worker.continues(); await look("page-now");
  for (let i = 0; i < 20; i++) {
    await worker.continues();
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    if (heading === "How they left") {
      await page.getByText("Someone helped", { exact: false }).first().click().catch(() => {});
    }
    if (["Age", "Papers", "How they left", "How they are treated", "Going back", "The right to asylum", "Places on the way"].includes(heading)) await look(`page-${heading.toLowerCase().replaceAll(" ", "-")}`);
  }
  await worker.continues(); await look("signs-context");
  await worker.continues(2); await look("signs-working");
  const grounds = page.getByRole("checkbox");
  await grounds.nth(0).click({ force: true }); await grounds.nth(4).click({ force: true });
  await look("signs-marked", false);
  await worker.continues(4);
  await look("adds-up");
  await worker.continues(); await look("next-1");
  await worker.continues(); await look("next-2");
  await worker.continues(); await look("next-3");
  await worker.continues(); await look("next-4");
  await worker.continues(); await look("next-5");
  await worker.continues(); await look("next-6");
  await worker.continues(); await look("next-7");
  await worker.continues(); await look("next-8");
} catch (problem) {
  console.error(String(problem).slice(0, 800));
  await look("stuck");
} finally {
  console.log(worker.noise.join("\n"));
  await browser.close();
  await close?.();
}
process.exit(0);
