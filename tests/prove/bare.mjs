// The vault without the screens: a bare page of the same address that starts the worker as boot.js does and asks it what the
// program would. For what can only be proved by hundreds of ends and starts.
import { resolve } from "node:path";
import { serve } from "../../scripts/serve.mjs";

/** The release build, served. */
export const served = (dir = process.env.PROVE_DIST ?? new URL("../../dist", import.meta.url).pathname) => serve({ dir: resolve(dir), port: 0 });

/** Opens a bare page with `vault.start()`, `vault.ask(id, {…})` and `vault.end(id)`. */
export async function bare(browser, url) {
  const { context, page } = browser;
  const session = await context.newCDPSession(page);
  // The worker keeps its own policy; the page has no way of ours to start one, since nothing of us runs in it.
  await session.send("Page.setBypassCSP", { enabled: true });
  await page.goto(new URL("icon.svg", url).href);
  await page.evaluate(() => {
    const vaults = [];
    globalThis.vault = {
      /** Starts a vault, and resolves to its number when it is ready. */
      start: () => new Promise((resolve, reject) => {
        const policy = globalThis.trustedTypes?.createPolicy(`proof-${vaults.length}`, { createScriptURL: (it) => it });
        const address = new URL("vault.js", location).href;
        const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
        const waiting = new Map();
        worker.onmessage = ({ data }) => {
          if (data === "ready") return resolve(vaults.push({ worker, waiting, last: 0 }) - 1);
          if (data === "stopped") {
            for (const it of waiting.values()) it({ reply: "stopped" });
            return reject(new Error("stopped"));
          }
          const [id, reply, file] = data;
          waiting.get(id)({ ...JSON.parse(reply), file });
          return waiting.delete(id);
        };
        worker.onerror = (it) => reject(new Error(it.message));
      }),
      ask: (which, ask, file) => new Promise((resolve) => {
        const it = vaults[which];
        it.last += 1;
        it.waiting.set(it.last, resolve);
        it.worker.postMessage([it.last, typeof ask === "string" ? ask : JSON.stringify(ask), file]);
      }),
      end: (which) => vaults[which].worker.terminate(),
    };
  });
  return {
    start: () => page.evaluate(() => globalThis.vault.start()),
    ask: (which, ask, file) => page.evaluate(([which, ask, file]) => globalThis.vault.ask(which, ask, file && new Uint8Array(file)).then((it) => ({ ...it, file: it.file && [...it.file] })), [which, ask, file]),
    end: (which) => page.evaluate((which) => globalThis.vault.end(which), which),
  };
}
