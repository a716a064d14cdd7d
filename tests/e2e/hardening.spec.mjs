// The page as others meet it: browsers that restore and suggest, keyboards, password managers, the clipboard, a page that
// frames us, and faults of any kind. What was typed goes to none of them.
//
// Short here; PROVE=1 makes as many tries as `make prove` does.
import { expect, test } from "@playwright/test";
import { createServer } from "node:http";
import { Filler, journey, LEAVING, WORDS } from "../prove/journey.mjs";
import { tag } from "../prove/scan.mjs";
import { hosting, within } from "./framed.mjs";
import { WITH_CONTACTS, Worker } from "./worker.mjs";

const PROVE = !!process.env.PROVE;
const NAME = "What name would you like me to use?";

/** What every field that takes words says to browsers, keyboards and password managers. */
const HARDENED = {
  autocomplete: "off", autocorrect: "off", autocapitalize: "off", spellcheck: "false", translate: "no", writingsuggestions: "false",
  "data-lpignore": "true", "data-1p-ignore": "", "data-bwignore": "", "data-form-type": "other",
};

/** How many controls there are on this screen, and those that miss something. */
function controls(page) {
  return page.evaluate(([hardened, words]) => {
    const all = [...document.querySelectorAll("input, textarea, select, [contenteditable]")];
    const faults = all.flatMap((it) => {
      const name = `${it.tagName} ${it.type} ${it.id || it.name}`;
      const missing = [];
      if (it.form ? it.form.getAttribute("autocomplete") !== "off" : !it.closest("form[autocomplete=off]")) missing.push("a form that isn’t kept");
      if (it.getAttribute("autocomplete") !== "off") missing.push("autocomplete");
      if (it.type === "password") missing.push("a kind that browsers don’t offer to keep");
      // Chromium keeps what is typed into an <input> in case it is a user name (see src/ui/components/field.rs).
      if (it.localName === "input" && it.matches(words) && it.type !== "datetime-local") missing.push("being a <textarea>");
      if (it.matches(words) || it.type === "file") missing.push(...Object.entries(hardened).filter(([key, value]) => it.getAttribute(key) !== value).map(([key]) => key));
      return missing.length ? [`${name} lacks ${missing.join(", ")}`] : [];
    });
    return { count: all.length, words: all.filter((it) => it.matches(words)).length, faults };
  }, [HARDENED, WORDS]);
}

for (const path of ["trained", "not-trained", "observe-only"]) {
  test(`every control on every screen is hardened, and title, address and history stay as they are: ${path}`, async ({ page }) => {
    test.setTimeout(120_000);
    const worker = new Filler(page, tag(), { by: "fill" });
    const faults = [];
    const said = new Set();
    let [count, words, entries] = [0, 0, 0];
    const seen = await journey(worker, {
      address: WITH_CONTACTS,
      path,
      visit: async (heading, number) => {
        const found = await controls(page);
        count += found.count;
        words += found.words;
        faults.push(...found.faults.map((it) => `“${heading}”: ${it}`));
        const now = await page.evaluate(() => ({ outside: [document.title, location.href, JSON.stringify(history.state), window.name, document.cookie].join(" | "), entries: history.length }));
        said.add(now.outside);
        if (number === 2) entries = now.entries;
        if (number > 2) expect(now.entries, `the history at “${heading}”`).toBe(entries);
      },
    });
    expect(faults).toEqual([]);
    expect([...said]).toEqual([`Notes | ${WITH_CONTACTS} | null |  | `]);
    // A walk that met nothing would prove nothing.
    const [screens, least, fields] = { trained: [50, 500, 80], "not-trained": [10, 30, 5], "observe-only": [10, 30, 1] }[path];
    expect(seen.length).toBeGreaterThanOrEqual(screens);
    expect(count).toBeGreaterThan(least);
    expect(words).toBeGreaterThanOrEqual(fields);
    expect(worker.noise).toEqual([]);
    test.info().annotations.push({ type: "figure", description: `${path}: ${count} controls (${words} for words) on ${seen.length} screens` });
  });
}

test("so is every control beside the walk: the passphrase, the locked screen, a sealed file and a key", async ({ page }) => {
  const worker = new Filler(page, tag(), { by: "fill" });
  const met = [];
  const lint = async (where) => {
    const found = await controls(page);
    expect(found.faults, where).toEqual([]);
    met.push([where, found.count]);
  };
  await worker.opens(WITH_CONTACTS);
  await page.getByRole("button", { name: "Open a sealed file", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Prepare a first conversation");
  await worker.opensAll();
  await lint("open a sealed file");
  await page.reload();
  await journey(worker, { address: WITH_CONTACTS, to: LEAVING });
  await worker.chooses("What stays on this device?", "Protect this conversation");
  await worker.at("Your passphrase");
  const secret = await worker.passphrase();
  await lint("a passphrase");
  await worker.presses("I have it, go on");
  await worker.at("Type it once more");
  await lint("the passphrase again");
  await page.getByLabel("Passphrase", { exact: true }).fill(secret);
  await worker.presses("Protect");
  await worker.isKept();
  await page.reload();
  await worker.at("Locked");
  await lint("locked");
  expect(met.filter(([, count]) => count > 0).map(([where]) => where)).toEqual(["open a sealed file", "a passphrase", "the passphrase again", "locked"]);
});

// ---- The clipboard

test("nothing of a screening is copied by selecting everything, on any screen that shows it; what is there to be copied is", async ({ page, context }) => {
  const worker = new Worker(page);
  const marker = tag();
  // Our own page may not read the clipboard; another one looks.
  const server = createServer((_, answer) => answer.setHeader("content-type", "text/html").end("<!doctype html><title>other</title>"));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const elsewhere = `http://127.0.0.1:${server.address().port}`;
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: elsewhere });
  const other = await context.newPage();
  await other.goto(elsewhere);
  await page.bringToFront();
  const copied = async (keys) => {
    await other.bringToFront();
    await other.evaluate(() => navigator.clipboard.writeText("as before"));
    await page.bringToFront();
    for (const key of keys) await page.keyboard.press(key);
    await other.bringToFront();
    const text = await other.evaluate(() => navigator.clipboard.readText());
    await page.bringToFront();
    return text;
  };
  const everything = ["Control+a", "Control+c"];
  try {
    await worker.reachesTheConversation();
    await worker.opensPage("Name and sex");
    await worker.types(NAME, marker);
    await page.getByRole("heading", { level: 1 }).click();
    expect(await copied(everything), "at a page of the form").toBe("as before");
    await worker.agreesToShare("IOM", ["Name and birth"]);
    await page.getByRole("heading", { level: 1 }).click();
    expect(await copied(everything), "where it is shown what goes").toBe("as before");
    await worker.goesTo(/^Summary/);
    await worker.opensSummaryFor("IOM");
    await expect(page.locator("main")).toContainText(marker);
    await page.getByRole("heading", { level: 1 }).click();
    for (const keys of [everything, ["Control+a", "Control+x"], ["Control+a", "Control+Insert"]]) expect(await copied(keys), `at the summary, by ${keys[1]}`).toBe("as before");
    // Allowed: what someone is writing, and the short note without a name that is there to be sent.
    const note = page.locator("#short-note");
    await page.getByText("Short note for SMS", { exact: false }).first().click().catch(() => {});
    await note.focus();
    expect(await copied(everything), "the short note").toMatch(/Reference|For IOM/);
  } finally {
    await other.close();
    server.close();
  }
});

// ---- Faults

/** Faults that others, or the machine, can bring about in the page. Each runs in the page with what it is handed. */
const FAULTS = {
  // Another script takes parts away that the program will look for.
  "the navigation goes": () => document.querySelector(".navigation").remove(),
  "the screen goes": () => document.querySelector(".screen").remove(),
  "the form goes": () => document.querySelector("form").remove(),
  "the header goes": () => document.querySelector("header").remove(),
  "every field goes": () => document.querySelectorAll(".field").forEach((it) => it.remove()),
  "every text goes": () => {
    const walker = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach((it) => it.remove());
  },
  "everything goes": () => document.querySelector("#app").replaceChildren(),
  "the page is turned round": () => document.querySelectorAll("#app *").forEach((it) => [...it.childNodes].reverse().forEach((child) => it.append(child))),
  "parts move elsewhere": () => document.body.append(...document.querySelectorAll("form > *")),
  "a translator wraps every text": () => {
    const walker = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const it of texts) {
      const font = document.createElement("font");
      it.replaceWith(font);
      font.append(it);
    }
  },
  // The browser's own doings begin to fail.
  ...Object.fromEntries(["insertBefore", "appendChild", "removeChild"].map((name) => [`${name} throws`, `(marker) => { Node.prototype.${name} = () => { throw new Error(marker); }; }`])),
  ...Object.fromEntries(["setAttribute", "removeAttribute", "remove"].map((name) => [`${name} throws`, `(marker) => { Element.prototype.${name} = () => { throw new TypeError(marker); }; }`])),
  ...Object.fromEntries(["createElement", "createElementNS", "createTextNode", "getElementById", "querySelector"].map((name) => [`${name} throws`, `(marker) => { Document.prototype.${name} = () => { throw new DOMException(marker, "QuotaExceededError"); }; }`])),
  ...Object.fromEntries(["createElement", "createTextNode"].map((name) => [`${name} gives nothing`, `() => { Document.prototype.${name} = () => null; }`])),
  "values can't be read": (marker) => {
    for (const it of [HTMLInputElement, HTMLTextAreaElement]) Object.defineProperty(it.prototype, "value", { get() { throw new Error(marker); }, set() { throw new Error(marker); } });
  },
  "no timer starts": (marker) => { globalThis.setTimeout = globalThis.queueMicrotask = () => { throw new Error(marker); }; },
  "no promise is kept": (marker) => { Promise.prototype.then = () => { throw new Error(marker); }; },
  "the history is full": (marker) => { History.prototype.pushState = History.prototype.replaceState = () => { throw new DOMException(marker, "QuotaExceededError"); }; },
  "the clock stands still": () => { Date.now = () => Number.NaN; performance.now = () => Number.NaN; },
  "random numbers fail": (marker) => { Crypto.prototype.getRandomValues = () => { throw new DOMException(marker, "QuotaExceededError"); }; },
  // Events that no person makes.
  "strange events": (marker) => {
    for (const it of document.querySelectorAll("#app, #app *")) {
      for (const kind of ["click", "change", "input", "submit", "cancel", "keydown", "blur", "focus"]) it.dispatchEvent(new CustomEvent(kind, { bubbles: true, cancelable: true, detail: marker }));
    }
  },
  "input events from where nothing is typed": (marker) => {
    for (const it of document.querySelectorAll("p, h1, label, button")) it.dispatchEvent(new InputEvent("input", { data: marker, bubbles: true }));
  },
  "events of the window": (marker) => {
    for (const kind of ["popstate", "pageshow", "pagehide", "freeze", "resume", "resize", "hashchange", "storage", "message", "messageerror", "online", "offline", "error", "unhandledrejection"]) {
      for (const to of [window, document]) to.dispatchEvent(new CustomEvent(kind, { detail: marker }));
    }
  },
  "a field becomes another element": () => {
    for (const it of document.querySelectorAll("input, textarea")) {
      const other = document.createElement("p");
      other.id = it.id;
      it.replaceWith(other);
    }
  },
  // The program itself.
  "its memory is overwritten": () => { for (const it of globalThis.instances) new Uint8Array(it.exports.memory.buffer).fill(255, 1 << 20); },
  "its memory is emptied": () => { for (const it of globalThis.instances) new Uint8Array(it.exports.memory.buffer).fill(0, 1 << 16); },
  "its memory is shuffled": () => { for (const it of globalThis.instances) new Uint32Array(it.exports.memory.buffer).subarray(1 << 18).reverse(); },
  "its table is called with anything": () => {
    for (const { exports } of globalThis.instances) {
      for (const [name, it] of Object.entries(exports)) {
        if (typeof it !== "function") continue;
        for (const words of [[], [-1, -1, -1], [2 ** 31, 7, 7, 7]]) try { it(...words); } catch { /* a trap is what was asked for */ }
      }
    }
  },
  "it is started again": (marker) => import(document.querySelector("script[data-js]").dataset.js.replace("./", `${location.href}`)).then((it) => it.mount?.(marker, { marker })),
};

/** What is done then, so that the program has to draw: typing, another screen by the list of parts, the next one, a dialog. */
function stirs(page) {
  return page.evaluate(async () => {
    const drawn = () => new Promise((done) => setTimeout(done, 60));
    document.querySelector("main textarea")?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    for (const it of [".header__map", "#parts button", "[data-next]", ".header__map", "#parts li:nth-child(3) button", ".header__stop"]) {
      await drawn();
      document.querySelector(it)?.click();
    }
    await drawn();
  });
}

test("no fault that is forced brings a word of the screening to the console, to an error or to a listener for errors", async ({ browser }) => {
  test.setTimeout(PROVE ? 900_000 : 240_000);
  const chosen = Object.entries(FAULTS).filter((_, at) => PROVE || at % 5 === 0);
  let [stopped, troubled, tries] = [0, 0, 0];
  const screens = PROVE ? ["Name and sex", "How they are treated"] : ["Name and sex"];
  for (const screen of screens) {
    for (const [name, fault] of chosen) {
      tries += 1;
      const context = await browser.newContext({ locale: "en-GB" });
      const page = await context.newPage();
      const worker = new Filler(page, tag(), { by: "fill" });
      const printed = [];
      const read = [];
      page.on("console", (it) => {
        printed.push(it.text());
        // What is printed as an object is a part of the page: all that is in it counts.
        for (const part of it.args()) read.push(part.evaluate((value) => (value instanceof Node ? value.textContent : String(value))).catch(() => ""));
      });
      page.on("pageerror", (it) => printed.push(`${it.name} ${it.message} ${it.stack}`));
      page.on("dialog", (it) => it.accept().catch(() => {}));
      await page.addInitScript(() => {
        globalThis.heard = [];
        globalThis.instances = [];
        const hears = (it) => globalThis.heard.push(`${it.message} ${it.filename} ${it.error?.stack} ${it.reason}`);
        addEventListener("error", hears);
        addEventListener("unhandledrejection", hears);
        const { instantiate } = WebAssembly;
        WebAssembly.instantiate = async (...words) => {
          const made = await instantiate(...words);
          globalThis.instances.push(made.instance ?? made);
          return made;
        };
      });
      await worker.reachesTheConversation();
      await worker.opensPage(screen);
      await worker.opensAll();
      await worker.typesEverywhere();
      expect(worker.typed.size).toBeGreaterThan(0);
      // An error of another's making carries its own words; they are not ours to hide, and not the screening's.
      const theirs = "another script";
      await Promise.race([page.evaluate(`(${fault})(${JSON.stringify(theirs)})`), page.waitForTimeout(1000)]).catch(() => {});
      await Promise.race([stirs(page), page.waitForTimeout(2000)]).catch(() => {});
      await page.waitForTimeout(100);
      const heard = await Promise.race([page.evaluate(() => globalThis.heard), new Promise((done) => setTimeout(done, 1000, []))]).catch(() => []);
      const all = [...printed, ...(await Promise.all(read)), ...heard, page.url(), await page.title().catch(() => "")].join("\n");
      expect(all, name).not.toContain(worker.tag);
      if (await page.getByText("First Contact has stopped because of a fault of its own.").isVisible().catch(() => false)) {
        stopped += 1;
        expect(await page.evaluate(() => document.documentElement.textContent + [...document.querySelectorAll("input, textarea")].map((it) => it.value)), name).not.toContain(worker.tag);
      }
      if (process.env.FAULTS) console.log(name, JSON.stringify([printed.filter((it) => !/^An iframe/.test(it)), heard]).slice(0, 300));
      if (printed.some((it) => !/^An iframe which/.test(it)) || heard.length) troubled += 1;
      await context.close();
    }
  }
  test.info().annotations.push({ type: "figure", description: `${tries} faults: ${troubled} were heard of, ${stopped} stopped the program` });
  // Faults that no one notices would prove nothing.
  expect(stopped).toBeGreaterThan(tries / 4);
  expect(troubled).toBeGreaterThan(tries / 3);
});

// ---- A page that frames us

test("a page that isn’t listed can’t show First Contact in a frame", async ({ page }) => {
  await hosting(async (address, inner) => {
    await page.goto(address);
    const frame = page.frames()[1];
    await expect.poll(() => frame.url()).toMatch(/^chrome-error:/);
    expect(await frame.locator("body").innerText().catch(() => "")).not.toContain("Prepare");
    expect(inner).toMatch(/^http:\/\/127/);
  }, { listed: false });
});

test("a page that frames First Contact hears nothing of a whole screening, whatever it says to it changes nothing", async ({ page }) => {
  test.setTimeout(PROVE ? 600_000 : 120_000);
  await hosting(async (address, inner) => {
    await page.goto(address);
    const frame = page.frames().find((it) => it.url() === inner);
    const worker = new Filler(within(page, frame), tag(), { by: "fill" });
    const heard = () => page.evaluate(() => globalThis.heard);
    await worker.opens(inner);
    // Nothing can be pressed before it has been seen for a while.
    await expect(async () => {
      await worker.chooses("What may you do?", "I am trained to interview");
      await expect(frame.getByRole("radio", { name: /^I am trained to interview/ })).toBeChecked({ timeout: 200 });
    }).toPass();
    await journey(worker, { address: inner, to: "Age" });
    expect(worker.typed.size).toBeGreaterThan(10);

    const shows = () => frame.evaluate(() => `${document.documentElement.outerHTML} ${[...document.querySelectorAll("input, textarea")].map((it) => `${it.value} ${it.checked}`)} ${location.href} ${history.length}`);
    const before = await shows();
    const count = PROVE ? 100_000 : 10_000;
    await page.evaluate(async ([count, to]) => {
      const target = document.querySelector("iframe").contentWindow;
      let seed = 20261122;
      const random = (most) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
      const words = ["ready", "height", "closed", "first-contact:closed", "first-contact:leave", "open", "unlock", "protect", "shred", "type", "ask", "place", "record", "__proto__", "constructor", "\u202e", "", "take over", "mend", "newer"];
      const word = () => words[random(words.length)];
      const value = (depth) => {
        const kind = random(depth > 3 ? 7 : 11);
        if (kind === 0) return random(2) ? null : undefined;
        if (kind === 1) return [0, -1, 1e308, Number.NaN, 2 ** 53][random(5)];
        if (kind === 2) return !random(2);
        if (kind < 5) return word();
        if (kind === 5) return JSON.stringify({ ask: word(), type: word() });
        if (kind === 6) return "x".repeat(random(2000));
        if (kind === 7) return new Uint8Array(random(300));
        if (kind === 8) return Array.from({ length: random(4) }, () => value(depth + 1));
        if (kind === 9) return new Map([[word(), value(depth + 1)]]);
        return Object.fromEntries(Array.from({ length: random(5) }, () => [`${word()}`, value(depth + 1)]));
      };
      for (let i = 0; i < count; i++) {
        if (i % 10 === 0) target.postMessage({ type: `first-contact:${word()}`, ...Object(value(1)) }, to);
        else target.postMessage(value(0), random(2) ? to : "*");
        if (i % 500 === 0) await new Promise((done) => setTimeout(done));
      }
      await new Promise((done) => setTimeout(done, 200));
    }, [count, new URL(inner).origin]);
    expect(await shows()).toBe(before);
    // It still works, and everything is still there.
    await worker.at("Age");
    await worker.goesBack();
    await worker.at("Name and sex");
    await expect(frame.getByLabel(NAME)).toHaveValue(new RegExp(`^${worker.tag}`));

    await worker.goesTo(/^Sharing/);
    await worker.walksTo("What goes to whom");
    const told = (await heard()).join("\n");
    expect(told).not.toContain(worker.tag);
    expect(told, "only that it is there, how high it is, and that it has closed").toMatch(/^(\{"type":"first-contact:(ready|height|closed)"(,"height":\d+)?\}\n?)*$/);
    expect(worker.noise).toEqual([]);

    // Leaving blanks the frame and says no more than that.
    await frame.getByRole("button", { name: "Leave now", exact: true }).click();
    await expect.poll(async () => (await heard()).at(-1)).toBe('{"type":"first-contact:closed"}');
    await expect.poll(() => page.frames()[1].locator("body").innerText().catch(() => "gone")).not.toContain("IOM");
  });
});

test("in a frame, nothing can be pressed that is covered or faint, and everything can once it has been seen", async ({ page }) => {
  await hosting(async (address, inner) => {
    await page.goto(address);
    const frame = page.frames().find((it) => it.url() === inner);
    const worker = new Worker(within(page, frame));
    await worker.opens(inner);
    const box = await page.locator("iframe").boundingBox();
    const choice = frame.getByRole("radio", { name: /^I am trained to interview/ });
    const notice = frame.getByText("Nothing can be pressed here until all of it can be seen.");
    const at = await choice.boundingBox();
    // As the mouse does it: what is over the page decides who hears of it, and this is let through by what is over it.
    const presses = () => page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    const hinder = (style) => page.evaluate((style) => {
      const over = document.body.appendChild(document.createElement("div"));
      over.id = "over";
      if (style) over.style.cssText = style;
      else document.querySelector("iframe").style.opacity = "0.01";
    }, style);
    const attacks = [`position:fixed;left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px;background:white;pointer-events:none`, `position:fixed;left:${at.x - 5}px;top:${at.y - 5}px;width:80px;height:30px;background:white;pointer-events:none`, ""];
    for (const attack of attacks) {
      await hinder(attack);
      await page.waitForTimeout(1000);
      await presses();
      await expect(notice, attack || "faint").toBeVisible();
      await expect(choice, attack || "faint").not.toBeChecked();
      await page.evaluate(() => {
        document.querySelector("#over").remove();
        document.querySelector("iframe").style.opacity = "";
      });
      await expect(notice).toBeHidden();
    }
    await expect(async () => {
      await presses();
      await expect(choice).toBeChecked({ timeout: 200 });
    }).toPass();
    expect(worker.noise).toEqual([]);
  });
});
