// Chromium as it is, without the switches and the emulated focus by which a test driver makes every page believe that it is in
// front: what happens when a page is hidden, frozen or set aside can only be seen so. Spoken to through a pipe.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";

/** Waits until this gives something, and returns it. */
export async function until(gives, what, ms = 20_000) {
  for (const end = Date.now() + ms; Date.now() < end; await wait(50)) {
    const value = await gives();
    if (value) return value;
  }
  throw new Error(`waited in vain for ${what}`);
}

/** A tab: runs functions in the page, and says anything else of the protocol. */
class Tab {
  constructor(say, target, session) {
    Object.assign(this, { say, target, session });
  }

  send(method, params = {}) {
    return this.say(method, params, this.session);
  }

  /** The value of a function in the page. */
  async runs(work, ...given) {
    const expression = `(${work})(...${JSON.stringify(given)})`;
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async goes(url) {
    await this.send("Page.navigate", { url });
    await this.reads("Prepare a first conversation");
    await until(() => this.runs(() => !document.querySelector("[data-start-message]")), "the program");
  }

  /** Waits until this stands on the screen. */
  reads(words) {
    return until(() => this.runs((it) => document.body?.innerText.includes(it), words).catch(() => false), `“${words}”`);
  }

  /** Taps the button or tile with these first words. */
  async taps(words) {
    await until(() => this.runs((it) => {
      const found = [...document.querySelectorAll("button, label, summary")].find((each) => each.innerText.trim().startsWith(it) && each.checkVisibility());
      found?.click();
      return !!found;
    }, words), `a button “${words}”`);
  }

  /** Types into the field with this label. */
  async types(label, words) {
    await until(() => this.runs((it, typed) => {
      const found = [...document.querySelectorAll("label")].find((each) => each.innerText.trim() === it)?.control;
      if (!found) return false;
      found.focus();
      found.value = typed;
      return found.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, label, words), `a field “${label}”`);
  }

  brings() {
    return this.say("Target.activateTarget", { targetId: this.target });
  }
}

/** Starts the browser; ends it with `close()`. */
export async function bare(...more) {
  const profile = mkdtempSync(join(tmpdir(), "first-contact-bare-"));
  const program = config.use.launchOptions.executablePath ?? chromium.executablePath();
  const child = spawn(program, ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--password-store=basic", "--lang=en-GB", "--window-size=412,823", `--user-data-dir=${profile}`,
    "--remote-debugging-pipe", ...more, "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const waiting = new Map();
  let [last, text] = [0, ""];
  child.stdio[4].setEncoding("utf8").on("data", (part) => {
    text += part;
    const messages = text.split("\0");
    text = messages.pop();
    for (const { id, result, error } of messages.map((it) => JSON.parse(it))) {
      const it = waiting.get(id);
      waiting.delete(id);
      if (error) it?.reject(new Error(error.message));
      else it?.resolve(result);
    }
  });
  const say = (method, params = {}, sessionId) => new Promise((resolve, reject) => {
    waiting.set(++last, { resolve, reject });
    child.stdio[3].write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
  });
  const attach = async (targetId) => new Tab(say, targetId, (await say("Target.attachToTarget", { targetId, flatten: true })).sessionId);
  return {
    say,
    /** The tab that is there from the start. */
    first: async () => attach((await until(async () => (await say("Target.getTargets")).targetInfos.find((it) => it.type === "page"), "a tab")).targetId),
    /** Another tab before it. */
    more: async (url = "about:blank") => attach((await say("Target.createTarget", { url })).targetId),
    async close() {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await ended;
      await wait(200);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
