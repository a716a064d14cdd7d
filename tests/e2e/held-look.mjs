import { chromium } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import { Worker } from "./worker.mjs";
const [folder, theme = "light", width = "360", height = "740", tag = "fa"] = process.argv.slice(2);
const { url, close } = await serve({ dir: process.env.DIST ?? undefined, port: 0, prefix: "/", deployment: new URL("../../docs/deployment.example.json", import.meta.url).pathname, quiet: true });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
const page = await (await browser.newContext({ viewport: { width: +width, height: +height }, colorScheme: theme, locale: "en-GB" })).newPage();
const worker = new Worker(page);
let count = 0;
const look = async (name, full = true) => { await page.waitForTimeout(150); await page.screenshot({ path: `${folder}/${theme}-${width}-${tag}-${String(++count).padStart(2, "0")}-${name}.png`, fullPage: full }); };
try {
  await worker.opens(url);
  await worker.isTrained();
  await worker.hasConsent();
  await worker.goesOnWithoutContacts();
  if (tag !== "en") {
    const open = page.getByRole("button", { expanded: false, name: /All parts/ });
    if (await open.isVisible()) await open.click();
    await page.getByRole("navigation", { name: "All parts" }).getByRole("button", { name: "Languages", exact: true }).click();
    await page.getByLabel("The person’s language", { exact: true }).selectOption(tag);
    await page.waitForTimeout(500);
    await worker.presses("Done");
  }
  await look("hub");
  await worker.presses("Let them answer by themselves");
  await page.getByRole("dialog").locator("summary").first().click();
  await look("dialog", false);
  await page.evaluate(() => document.querySelectorAll("dialog details").forEach((it) => { it.open = true; }));
  for (const it of await page.getByRole("button", { name: /^All on this page/ }).all()) await it.click();
  await worker.presses("Hand it over now");
  await look("first");
  await page.locator(".button[data-next]").click();
  const wanted = ["threat", "back", "sex", "birth", "child", "treatment", "activities", "departure", "papers"];
  for (let i = 0; i < 40; i++) {
    if ([0, 2, 5, 6, 7, 9, 14, 19, 25, 28, 29, 30, 34].includes(i)) {
      const tile = page.locator("label.choice").first();
      if (i % 2 === 0 && await tile.count()) await tile.click();
      await look(`q${i}`);
      if (i === 0) await look("q0-top", false);
    }
    const next = page.locator(".button[data-next]");
    if (!(await next.count())) break;
    await next.click();
  }
  await look("last");
  await page.locator(".held__decision").nth(1).click();
  await page.locator(".hand-back__open").click();
  await look("decided");
  const b = page.locator(".hand-back__button");
  for (let i = 0; i < 5; i++) await b.click();
  await look("covered", false);
} catch (problem) { console.error(String(problem).slice(0, 800)); await look("stuck"); } finally { console.log(worker.noise.join("\n")); await browser.close(); await close?.(); }
process.exit(0);
