// Pictures of each screen in English, in Arabic (right to left) and with a person who reads Burmese (tall letters), upright and sideways,
// on a phone and a desktop, light, dark and in forced colours, against those that were looked at and kept in tests/pictures.
// Letters are drawn a little differently on every machine, so the pictures are a quarter of the size and may differ in some points;
// what moves, overflows or vanishes is seen all the same. Long, so by "make pictures" alone; UPDATE=1 keeps new ones.
import { expect, test } from "@playwright/test";
import { WITH_CONTACTS, Worker } from "./worker.mjs";

test.skip(!process.env.PICTURES, "by make pictures");
test.describe.configure({ timeout: 180_000 });

const SIZES = [[360, 740], [740, 360], [1280, 800], [800, 1280]];
const THEMES = [["light", {}], ["dark", { colorScheme: "dark" }], ["forced", { forcedColors: "active" }]];
const LANGUAGES = [["en", "en-GB", undefined], ["ar", "ar", undefined], ["my", "en-GB", "my"]];

/** What differs each time: the code, and the build. */
const STILL = ".document .rows__row:first-child dd, .about, .pieces, [data-code] { visibility: hidden !important; }";

for (const [name, locale, person] of LANGUAGES) {
  for (const [width, height] of SIZES) {
    for (const [theme, options] of THEMES.filter(([it]) => it === "light" || width === 360 || width === 1280)) {
      test(`${name}, ${width} × ${height}, ${theme}`, async ({ browser }) => {
        const context = await browser.newContext({ viewport: { width, height }, locale, bypassCSP: true, deviceScaleFactor: 0.25, reducedMotion: "reduce", serviceWorkers: "allow", ...options });
        const page = await context.newPage();
        await page.clock.setFixedTime(new Date("2026-11-22T10:00:00"));
        const worker = new Worker(page, { language: name === "ar" ? "ar" : "en", theirs: !!person });
        let number = 0;
        const look = async (what) => {
          number += 1;
          await page.addStyleTag({ content: STILL }).catch(() => undefined);
          await page.evaluate(() => document.fonts.ready);
          await expect.soft(page).toHaveScreenshot(`${name}-${width}x${height}-${theme}/${String(number).padStart(2, "0")}-${what}.png`, { scale: "device", maxDiffPixelRatio: 0.02, threshold: 0.3 });
        };
        await worker.opens(WITH_CONTACTS);
        await look("start");
        await worker.presses("Languages");
        await look("languages");
        await worker.presses("Done");
        await worker.chooses("What may you do?", "I am trained to interview");
        await worker.continues();
        await look("leaving");
        await worker.readsAboutLeaving();
        await look("words");
        await worker.continues();
        if (person) {
          await worker.speaks("The person’s language", person);
        }
        await look("language");
        await worker.continues();
        await look("safety");
        await worker.isSafe();
        await look("age");
        await worker.chooses("How old are they?", "Adult");
        await worker.continues();
        await look("limits");
        await worker.continues();
        await look("talk");
        await worker.chooses("What did they answer?", "Yes");
        await worker.continues();
        await worker.chooses("What did they answer?", "Yes");
        await worker.continues();
        await worker.chooses("What did they answer?", "Yes");
        await worker.continues();
        await look("map");
        await worker.opensPage("How they are treated");
        await look("question");
        await worker.tile(page, "I had to work to pay a debt").click();
        await worker.goesTo(worker.begins("What it adds up to"));
        await look("adds-up");
        await worker.continues();
        await look("profiles");
        await worker.agreesToShare("IOM", ["What happened"]);
        await look("share");
        await worker.goesTo(worker.begins("Summary"));
        await look("summary");
        await worker.goesTo(worker.begins("Finish"));
        await look("finish");
        await worker.opensPage("How they are treated");
        await worker.presses("Let them answer by themselves");
        await page.getByRole("dialog").getByRole("button").filter({ hasText: worker.part("All on this page") }).first().click();
        await look("hand-over");
        await worker.presses("Hand it over now");
        await look("theirs");
        await page.locator("button[data-next]").click();
        await look("their-question");
        await context.close();
      });
    }
  }
}
