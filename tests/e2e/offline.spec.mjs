// After one visit everything works without a network, nothing but the build's own bytes ever runs, and a newer version waits
// until no screening is open.
import { expect, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { before, dist, hosted } from "./hosted.mjs";
import { Worker } from "./worker.mjs";

const sri = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** Changes a file of the build and says so in the service worker’s list: a newer version. */
function release(dir, name, change) {
  const file = join(dir, name);
  const before = readFileSync(file);
  const after = Buffer.from(change(before.toString()));
  writeFileSync(file, after);
  const worker = join(dir, "sw.js");
  const text = readFileSync(worker, "utf8");
  const version = createHash("sha256").update(after).digest("hex").slice(0, 16);
  writeFileSync(worker, text.replace(sri(before), sri(after)).replace(/VERSION = "[0-9a-f]+"/, `VERSION = "${version}"`));
}

/** Changes one byte in the middle. */
function flipped(bytes) {
  const other = Buffer.from(bytes);
  other[other.length >> 1] ^= 1;
  return other;
}

const one = (pattern) => readdirSync(dist).find((it) => pattern.test(it));
const PROGRAM = one(/^first-contact-.*_bg\.wasm$/);
const GLUE = one(/^first-contact-[0-9a-f]+\.js$/);

/** A new tab, and whoever works in it. */
async function tab(context) {
  return new Worker(await context.newPage());
}

test("after one visit a new tab works without any network, from the start to a saved file", async ({ page, context }) => {
  test.slow();
  await hosted(async ({ address, close }) => {
    const first = new Worker(page);
    await first.opens(address);
    await first.sealed();
    await page.close();
    // No server at all, which is more than a browser that only pretends.
    await close();
    await context.setOffline(true);
    const worker = await tab(context);
    await worker.reachesTheConversation({ address: `${address}?from=home` });
    await worker.answers("How they are treated", { "How do people treat you there? Has any of this happened?": "Pay was held back" });
    await worker.agreesToShare("IOM", ["What happened"]);
    await worker.goesTo(/^Summary/);
    await worker.opensSummaryFor("IOM");
    await expect(worker.page.locator("main")).toContainText("Pay was held back");
    await worker.sealed();
    expect(worker.noise).toEqual([]);
  });
});

test("what is kept for use without a network is everything that the page can ask for, byte for byte", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens();
  await worker.sealed();
  const kept = await page.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    return Promise.all((await cache.keys()).map(async ({ url }) => {
      const bytes = await (await cache.match(url)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
      return [url.replace(new URL(".", location.href).href, "") || "index.html", `sha384-${btoa(String.fromCharCode(...hash))}`];
    }));
  });
  // For other software, for the host, and the service worker itself, which the browser keeps.
  const others = /^(engine-.*|first-contact\.(mjs|d\.ts|d\.mts)|sw\.js|[._].*)$/;
  const listing = readdirSync(dist).filter((it) => !others.test(it)).map((it) => [it, sri(readFileSync(join(dist, it)))]);
  expect(kept.sort()).toEqual(listing.sort());
});

test("a newer version waits on every kind of screen, and the answers stay", async ({ page, context }) => {
  test.slow();
  await hosted(async ({ address, dir }) => {
    const worker = new Worker(page);
    await worker.opens(address);
    await worker.sealed();
    let released = 0;
    const arrives = async () => {
      released += 1;
      release(dir, "index.html", (it) => it.replace("</html>", `<!-- ${released} --></html>`));
      const before = await worker.heading();
      // Another window finds it at its start, and asks for it as the program there would.
      const other = await tab(context);
      await other.opens(address);
      // This very one, not the one before it, which waits as well.
      const waits = (mark) => other.page.evaluate(async (mark) => {
        const { waiting, installing, scope } = await navigator.serviceWorker.getRegistration();
        if (!waiting || installing) return false;
        const pages = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).match(new URL("./", scope)))?.text()));
        return pages.some((it) => it?.includes(mark));
      }, mark);
      await expect.poll(() => waits(`<!-- ${released} -->`), { timeout: 15_000 }).toBe(true);
      const taken = await other.page.evaluate(async () => {
        const { port1, port2 } = new MessageChannel();
        const answer = new Promise((done) => { port1.onmessage = ({ data }) => done(data); });
        (await navigator.serviceWorker.getRegistration()).waiting.postMessage("take over", [port2]);
        return answer;
      });
      expect(taken, `on “${before}”`).toBe(false);
      expect(other.noise).toEqual([]);
      await other.page.close();
      expect(await page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration()).waiting)).toBe(true);
      await worker.at(before);
    };
    await arrives();
    await worker.isTrained();
    await arrives();
    await worker.hasConsent();
    await worker.opensPage("Name and sex");
    await worker.types("What name would you like me to use?", "Staymarker");
    await arrives();
    await worker.answers("How they are treated", { "How do people treat you there? Has any of this happened?": "Pay was held back" });
    await arrives();
    await worker.walksTo("What does this add up to?");
    await arrives();
    await worker.agreesToShare("IOM", ["Name and birth", "What happened"]);
    await arrives();
    await worker.goesTo(/^Summary/);
    await worker.opensSummaryFor("IOM");
    await arrives();
    await expect(page.locator("main")).toContainText("Staymarker");
    await expect(page.locator("main")).toContainText("Pay was held back");
    expect(worker.noise).toEqual([]);

    // With the screening gone and no other window, it takes over.
    await page.close({ runBeforeUnload: false });
    const last = await tab(context);
    await last.opens(address);
    await last.sealed();
    expect(await last.page.content()).toContain(`<!-- ${released} -->`);
  });
});

test("the button for a newer version begins anew with it, and waits while another window is open", async ({ page, context }) => {
  test.slow();
  await hosted(async ({ address, dir }) => {
    const worker = new Worker(page);
    await worker.opens(address);
    await worker.sealed();
    const button = page.getByRole("button", { name: "Use the newer version" });
    await expect(button).toHaveCount(0);
    release(dir, "index.html", (it) => it.replace("</html>", "<!-- newer --></html>"));
    await page.reload();
    await worker.sealed();
    await expect(page.getByText("A newer version is ready.", { exact: false })).toBeVisible({ timeout: 15_000 });
    expect(await page.content()).not.toContain("<!-- newer -->");
    await worker.hasNoAxeFinding();
    const other = await tab(context);
    await other.opens(address);
    // Who observes has begun to note.
    await worker.chooses("What may you do?", "I only observe");
    await expect(button).toHaveCount(0);
    await worker.chooses("What may you do?", "I am trained to interview");
    await button.click();
    await expect(page.getByText("Not yet: this page is open in another tab or window.", { exact: false })).toBeVisible();
    await worker.hasNoAxeFinding();
    expect(await page.content(), "another window may hold a screening").not.toContain("<!-- newer -->");
    await expect(page.getByRole("radio", { name: /^I am trained/ })).toBeChecked();
    await other.page.close();
    await button.click();
    await expect.poll(() => page.content().catch(() => ""), { timeout: 15_000 }).toContain("<!-- newer -->");
    await worker.sealed();
    await expect(button).toHaveCount(0);
    expect([...worker.noise, ...other.noise]).toEqual([]);
  });
});

test("newer settings count from the next start on", async ({ page, context }) => {
  const dir = mkdtempSync(join(tmpdir(), "settings-"));
  const deployment = join(dir, "deployment.json");
  const named = (organisation) => writeFileSync(deployment, JSON.stringify({ format: "first-contact.deployment", version: 1, organisation }));
  const organisation = async (worker) => {
    await worker.sealed();
    await worker.chooses("What may you do?", "I only observe");
    return worker.page.evaluate(async () => (await (await caches.match("deployment.json")).json()).organisation);
  };
  named("Quay One");
  await hosted(async ({ address, asked, close }) => {
    const first = new Worker(page);
    await first.opens(address);
    expect(await organisation(first)).toBe("Quay One");
    named("Quay Two");
    const second = await tab(context);
    const read = second.page.waitForResponse(/deployment\.json$/).then((it) => it.json());
    await second.opens(address);
    expect((await read).organisation, "what this start works with").toBe("Quay One");
    expect(await organisation(second), "what the next one will").toBe("Quay Two");
    // A page of the network’s own (a hotel, an airport) is no settings file.
    writeFileSync(deployment, "<!doctype html>Please log in");
    const third = await tab(context);
    await third.opens(address);
    expect(await organisation(third)).toBe("Quay Two");
    await close();
    expect(asked.filter((it) => it.endsWith("deployment.json")).length).toBeGreaterThan(3);
    const fourth = await tab(context);
    await fourth.opens(address);
    expect(await organisation(fourth)).toBe("Quay Two");
  }, { deployment });
  rmSync(dir, { recursive: true });
});

for (const name of [PROGRAM, GLUE, "boot.js"]) {
  test(`with one byte changed on the host, ${name.replace(/-[0-9a-f]+/, "-…")} does not run`, async ({ page }) => {
    await hosted(async ({ address, dir }) => {
      writeFileSync(join(dir, name), flipped(readFileSync(join(dir, name))));
      await page.goto(address);
      if (name === "boot.js") await page.waitForTimeout(500);
      else await expect(page.getByRole("alert").filter({ hasText: "could not start" })).toBeVisible();
      // The start screen’s own words are there, and nothing of the program.
      await expect(page.getByRole("button", { name: "Continue" })).toBeVisible();
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Prepare a first conversation");
      await expect(page.getByText("Something is still needed")).toHaveCount(0);
      expect(await page.evaluate(() => caches.keys()), "and nothing is kept of it").toEqual([]);
    });
  });
}

for (const name of [PROGRAM, GLUE, "boot.js", "index.html"]) {
  test(`with one byte changed in what is kept, ${name.replace(/-[0-9a-f]+/, "-…")} does not run, and is mended from the host`, async ({ page, context }) => {
    await hosted(async ({ address, asked, close }) => {
      const worker = new Worker(page);
      await worker.opens(address);
      await worker.sealed();
      const spoil = () => worker.page.evaluate(async (which) => {
        const cache = await caches.open((await caches.keys())[0]);
        const url = new URL(which === "index.html" ? "./" : which, location.href).href;
        const kept = await cache.match(url);
        const bytes = new Uint8Array(await kept.arrayBuffer());
        bytes[bytes.length >> 1] ^= 1;
        await cache.put(url, new Response(bytes, { headers: kept.headers }));
      }, name);
      await spoil();
      const next = await tab(context);
      asked.length = 0;
      await next.page.goto(address);
      // What the service worker checks is mended before it is shown; what the page checks, before the next start.
      if (name === PROGRAM) await expect(next.page.getByRole("alert").filter({ hasText: "could not start" })).toBeVisible();
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      if (name !== PROGRAM) await next.sealed();
      await expect(async () => {
        await next.page.reload();
        await next.sealed();
      }).toPass();
      // Without the host there is nothing to mend it with.
      await spoil();
      await close();
      const alone = await context.newPage();
      await alone.goto(address).catch(() => undefined);
      await alone.waitForTimeout(500);
      expect(await alone.locator("html[data-sealed]").count()).toBe(0);
    });
  });
}

/** Something kept by a page of ours, at this address. */
async function keepsSomething(context, address) {
  const worker = await tab(context);
  await worker.opens(address);
  await worker.sealed();
  await worker.page.evaluate(async () => {
    const writer = await (await (await navigator.storage.getDirectory()).getFileHandle("k", { create: true })).createWritable();
    await writer.write("key");
    await writer.close();
    await new Promise((done) => {
      const open = indexedDB.open("n");
      open.onupgradeneeded = () => open.result.createObjectStore("s");
      open.onsuccess = () => { open.result.close(); done(); };
    });
  });
  return worker;
}

test("a host that serves the page that erases under another name is no hindrance, with or without a network", async ({ page, context }) => {
  await hosted(async ({ address, close }) => {
    const moved = (path, response) => path.endsWith("/wipe.html") && response.writeHead(308, { location: path.replace(/\.html$/, "") }).end();
    await before(address, moved, async (front) => {
      const worker = await keepsSomething(context, front);
      await close();
      for (const name of ["wipe.html", "wipe"]) {
        await worker.page.goto(new URL(name, front).href);
        await worker.at("Erase what is kept here");
      }
      await worker.page.close();
    });
  });
  await page.close();
});

test("what a newer version fetches is fetched before the page shuts", async ({ page, context }) => {
  test.slow();
  await hosted(async ({ address, dir }) => {
    const asked = [];
    const slow = async (path) => {
      asked.push(path);
      await new Promise((done) => setTimeout(done, 200));
    };
    await before(address, slow, async (front) => {
      const first = new Worker(page);
      await first.opens(front);
      await first.sealed();
      await page.close();
      release(dir, "wipe.html", (it) => it.replace("</body>", "<!-- another --></body>"));
      asked.length = 0;
      const worker = await tab(context);
      await worker.opens(front);
      await worker.sealed();
      expect(asked.some((it) => it.endsWith("/wipe.js")), "it was fetched").toBe(true);
      asked.length = 0;
      await worker.page.waitForTimeout(3000);
      expect(asked).toEqual([]);
    });
  });
});

test("the page has the host’s headers of the last visit, and those that the host doesn’t send", async ({ context, page }) => {
  let server;
  /** The same address, served in another way. */
  const serves = async (how) => {
    const port = server ? new URL(server.url).port : 0;
    await server?.close();
    server = await serve({ port, prefix: "/a/", ...how });
    return server.url;
  };
  /** Opens the page once more, and says what headers it came with. */
  const visits = async (address) => {
    const it = await context.newPage();
    const answer = await it.goto(address);
    await new Worker(it).sealed();
    await it.close();
    return answer.headers();
  };
  const frames = (headers) => headers["content-security-policy"]?.match(/frame-ancestors ([^;]*)/)?.[1];
  try {
    const portal = "https://portal.example";
    let address = await serves({ bare: true });
    expect(frames(await visits(address)), "a first visit, without headers").toBe(undefined);
    const given = await visits(address);
    expect([frames(given), given["origin-agent-cluster"], given["cross-origin-opener-policy"]], "later the build’s own").toEqual(["'none'", "?1", "same-origin"]);
    address = await serves({ ancestors: portal });
    await visits(address);
    expect(frames(await visits(address)), "a portal that the host names by now").toBe(portal);
    address = await serves({});
    await visits(address);
    expect(frames(await visits(address)), "and doesn’t any more").toBe("'none'");
  } finally {
    await server?.close();
  }
  await page.close();
});

const GONE = "Nothing of this page is kept in this browser any more";
const ERASE = "Erase everything kept here";

test("the page that erases takes everything away that is kept, with and without a network", async ({ page, context }) => {
  for (const network of [true, false]) {
    await hosted(async ({ address, close }) => {
      const worker = await keepsSomething(context, address);
      if (!network) await close();
      await worker.page.goto(new URL("wipe.html", address).href);
      await worker.at("Erase what is kept here");
      await worker.page.waitForTimeout(600);
      await worker.presses(ERASE);
      await expect(worker.page.getByText(GONE)).toBeVisible();
      const left = await worker.storage();
      expect([left.databases, left.files, left.cached]).toEqual([[], [], []]);
      expect(worker.noise).toEqual([]);
      await worker.page.close();
    });
  }
  await page.close();
});

test("the page that erases does nothing by itself: not when it is visited, not by a script’s click, not too early, not in a frame", async ({ page, context }) => {
  await hosted(async ({ address }) => {
    const worker = await keepsSomething(context, address);
    const isThere = async () => {
      const { databases, files, cached } = await worker.storage();
      expect([databases, files, cached.length > 0]).toEqual([["n"], ["k"], true]);
    };
    const wipe = new URL("wipe.html", address).href;
    for (const where of [wipe, `${wipe}?now#now`, new URL("wipe", address).href]) {
      await worker.page.goto(where);
      await worker.at("Erase what is kept here");
      await worker.page.waitForTimeout(700);
      await expect(worker.page.getByText(GONE)).toBeHidden();
    }
    await worker.page.goto(wipe);
    await worker.page.waitForTimeout(700);
    await worker.page.getByRole("button", { name: ERASE }).evaluate((it) => it.click());
    await expect(worker.page.getByText(GONE)).toBeHidden();
    await isThere();
    // As by a double click whose first half led here.
    await worker.page.addInitScript(() => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + 60_000;
    });
    await worker.page.goto(wipe);
    await worker.presses(ERASE);
    await worker.page.waitForTimeout(300);
    await isThere();
    expect(worker.noise).toEqual([]);
  });
  await page.close();
});

test("in a frame the page that erases has no button, even where the host sends no headers", async ({ page }) => {
  const server = await serve({ port: 0, prefix: "/a/", bare: true });
  try {
    await page.goto(server.url);
    await page.route("**/around", (route) => route.fulfill({ contentType: "text/html", body: `<iframe src="${server.url}wipe.html" width="400" height="400"></iframe>` }));
    await page.goto(`${server.url}around`);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByText("Open this page in a tab of its own.")).toBeVisible();
    await expect(frame.getByRole("button")).toHaveCount(0);
  } finally {
    await server.close();
  }
});
