// Listening: a voice that is on the device, or a recording of the deployment; never a voice that is somewhere else; and when there is
// neither, it says so.
import { expect, test } from "@playwright/test";
import { hosted } from "./hosted.mjs";
import { Worker } from "./worker.mjs";

/** Voices as a browser would list them. The one elsewhere would be sent every word. */
const voices = (all) => {
  const said = [];
  const made = all.map((it) => Object.create(SpeechSynthesisVoice.prototype, Object.fromEntries(Object.entries(it).map(([name, value]) => [name, { value }]))));
  const speech = {
    speaking: null,
    getVoices: () => made,
    speak(it) {
      said.push({ text: it.text, lang: it.lang, voice: it.voice?.name });
      this.speaking = it;
    },
    cancel() {
      if (this.speaking) {
        said.push("stopped");
        window.heard?.("stopped");
      }
      this.speaking = null;
    },
  };
  // The setter of a real utterance takes real voices only.
  Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { configurable: true, get() { return this.chosen; }, set(it) { this.chosen = it; } });
  Object.defineProperty(window, "speechSynthesis", { configurable: true, value: speech });
  window.said = said;
  window.ends = () => { const it = speech.speaking; speech.speaking = null; it?.onend?.(new Event("end")); };
};

const reachesLimits = async (page) => {
  const worker = new Worker(page);
  await worker.opens();
  await worker.isTrained();
  await worker.chooses("How old are they?", "Adult");
  await worker.continues();
  return worker;
};

test("without a voice or a recording it says so, and what to do", async ({ page }) => {
  await reachesLimits(page);
  await page.getByRole("button", { name: "Listen" }).first().click();
  await expect(page.getByText("No voice for English is on this device, and there is no recording.", { exact: false }).first()).toBeVisible({ timeout: 5_000 });
});

test("a voice on the device reads, can be stopped, and never one that is elsewhere", async ({ page }) => {
  await page.addInitScript(voices, [{ name: "elsewhere", lang: "en-US", localService: false }, { name: "here", lang: "en-GB", localService: true }]);
  await reachesLimits(page);
  const first = page.getByRole("figure").first();
  await first.getByRole("button", { name: "Listen" }).click();
  const words = await first.getByRole("blockquote").innerText();
  expect(await page.evaluate(() => window.said)).toEqual([{ text: words, lang: "en-GB", voice: "here" }]);
  await first.getByRole("button", { name: "Stop reading aloud" }).click();
  await expect(first.getByRole("button", { name: "Listen" })).toBeVisible();
  expect(await page.evaluate(() => window.said.at(-1))).toBe("stopped");
  await first.getByRole("button", { name: "Listen" }).click();
  await page.evaluate(() => window.ends());
  await expect(first.getByRole("button", { name: "Listen" })).toBeVisible();
});

test("where the only voice is elsewhere nothing is read", async ({ page }) => {
  await page.addInitScript(voices, [{ name: "elsewhere", lang: "en-US", localService: false }]);
  await reachesLimits(page);
  await page.getByRole("button", { name: "Listen" }).first().click();
  await expect(page.getByText("No voice for English", { exact: false }).first()).toBeVisible();
  expect(await page.evaluate(() => window.said)).toEqual([]);
});

test("leaving a screen, and leaving the page, ends the reading", async ({ page }) => {
  const heard = [];
  await page.exposeFunction("heard", (it) => heard.push(it));
  await page.addInitScript(voices, [{ name: "here", lang: "en-GB", localService: true }]);
  const worker = await reachesLimits(page);
  await page.getByRole("button", { name: "Listen" }).first().click();
  await worker.continues();
  await expect.poll(() => heard.length).toBe(1);
  await page.getByRole("button", { name: "Listen" }).first().click();
  await page.route("https://www.wikipedia.org/", (it) => it.fulfill({ contentType: "text/html", body: "<h1>Elsewhere</h1>" }));
  await page.getByRole("button", { name: "Leave now" }).first().click();
  await expect.poll(() => heard.length).toBe(2);
});

/** A second of a quiet tone, as a WAV file. */
function tone(seconds = 0.4) {
  const rate = 8_000;
  const samples = Math.floor(rate * seconds);
  const wav = Buffer.alloc(44 + samples * 2);
  wav.write("RIFF", 0);
  wav.writeUInt32LE(36 + samples * 2, 4);
  wav.write("WAVEfmt ", 8);
  [[16, 4], [1, 2], [1, 2], [rate, 4], [rate * 2, 4], [2, 2], [16, 2]].reduce((at, [value, size]) => (size === 4 ? wav.writeUInt32LE(value, at) : wav.writeUInt16LE(value, at)), 16);
  wav.write("data", 36);
  wav.writeUInt32LE(samples * 2, 40);
  for (let i = 0; i < samples; i++) wav.writeInt16LE(Math.round(800 * Math.sin(i / 4)), 44 + i * 2);
  return wav;
}

test("a recording that was laid beside the page is played, with nothing fetched when it is", async ({ page }) => {
  const settings = { recordings: [{ language: "en", message: "script-rights", file: "sound-rights.wav" }] };
  const files = { "sound-rights.wav": tone() };
  await hosted(async ({ address }) => {
    const worker = new Worker(page);
    await worker.opens(address);
    await worker.sealed();
    const requests = [];
    // The browser asks for the icon when it likes.
    page.on("request", (it) => it.url().endsWith("/icon.svg") || requests.push(it.url()));
    await worker.isTrained();
    await worker.chooses("How old are they?", "Adult");
    await worker.continues();
    const rights = page.getByRole("figure").nth(1);
    await rights.getByRole("button", { name: "Listen" }).click();
    await expect(rights.getByRole("button", { name: "Stop reading aloud" })).toBeVisible();
    // It ends by itself.
    await expect(rights.getByRole("button", { name: "Listen" })).toBeVisible({ timeout: 10_000 });
    await expect(rights.getByText("No voice", { exact: false })).toHaveCount(0);
    expect(requests).toEqual([]);
  }, { settings, files });
});
