// A browser as a person starts it: a profile on the disk, none of the switches by which a test driver makes a browser
// forget, and an end by SIGKILL or by being closed.
//
// Playwright's own launch switches off the back/forward cache, crash reports and more, and makes every page believe that it is
// in front; this one is started here and only looked at through the debugging port.
import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { processes } from "./scan.mjs";

const { chromium, expect } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");
export { expect };

/** Where Chromium is, looked for as tests/e2e/playwright.config.mjs does. */
function program() {
  const runs = (file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return process.env.FIRST_CONTACT_CHROMIUM || names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs) || chromium.executablePath();
}

/** A profile of its own, to be removed at the end. */
export function newProfile() {
  return mkdtempSync(join(tmpdir(), "first-contact-profile-"));
}

export function remove(profile) {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

const running = new Set();

function stop(profile) {
  for (const pid of processes(profile)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It went first.
    }
  }
}

// A proof that is broken off takes its browsers and profiles along.
process.on("exit", () => {
  for (const profile of running) {
    stop(profile);
    remove(profile);
  }
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

/** Waits until `holds` does. */
export async function until(holds, what, ms = 20_000) {
  for (const end = Date.now() + ms; Date.now() < end; await wait(50)) {
    const value = await holds();
    if (value) return value;
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Starts the browser with this profile. `with: [switches]` for more. */
export async function start(profile, { more = [], width = 412, height = 823 } = {}) {
  const port = join(profile, "DevToolsActivePort");
  rmSync(port, { force: true });
  const child = spawn(program(), [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-default-browser-check", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--password-store=basic", "--lang=en-GB", `--window-size=${width},${height}`,
    `--user-data-dir=${profile}`, "--remote-debugging-port=0", ...more, "about:blank",
  ], { stdio: "ignore", detached: true });
  running.add(profile);
  const ended = new Promise((done) => child.once("exit", done));
  await until(() => existsSync(port) && readFileSync(port, "utf8").includes("/devtools/"), "the browser to start");
  const [number, path] = readFileSync(port, "utf8").trim().split("\n");
  const driver = await chromium.connectOverCDP(`ws://127.0.0.1:${number}${path}`);
  const context = driver.contexts()[0];
  context.setDefaultTimeout(30_000);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize({ width, height });
  const gone = () => until(() => processes(profile).length === 0, "the browser’s processes to end");
  return {
    context,
    page,
    profile,
    processes: () => processes(profile),
    /** As when the power of a process is cut: no handler of anybody runs. */
    async kill() {
      stop(profile);
      await ended;
      await gone();
      running.delete(profile);
      await driver.close().catch(() => {});
    },
    /** As by its window’s own button. */
    async close() {
      const session = await driver.newBrowserCDPSession().catch(() => undefined);
      await session?.send("Browser.close").catch(() => {});
      await ended;
      await gone();
      running.delete(profile);
      await driver.close().catch(() => {});
    },
  };
}
