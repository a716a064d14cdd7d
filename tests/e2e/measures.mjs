// Measures of the screen that is there. Each gives what is wrong, in words.

/** The least side of a target, in CSS pixels. */
const TARGET = 44;

/** What is wrong with the layout as it stands: wider than the window, cut off, or out of reach. */
export const misfits = (page) =>
  page.evaluate(() => {
    const wrong = [];
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > wide) wrong.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${wide}`);
    const words = (it) => `${it.tagName.toLowerCase()} “${(it.getAttribute("aria-label") ?? it.textContent).replace(/\s+/g, " ").trim().slice(0, 40)}”`;
    for (const it of document.body.querySelectorAll("*")) {
      if (!it.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const box = it.getBoundingClientRect();
      // What only screen readers see is cut to one pixel.
      if (box.width <= 1 || box.height <= 1 || it.closest(".visually-hidden")) continue;
      const style = getComputedStyle(it);
      const hides = (overflow) => overflow === "hidden" || overflow === "clip";
      // A field scrolls what is typed into it.
      const field = it.matches("input, textarea");
      if (!field && hides(style.overflowX) && it.scrollWidth > it.clientWidth + 1) wrong.push(`${words(it)} is cut off at the side`);
      if (!field && hides(style.overflowY) && it.scrollHeight > it.clientHeight + 1) wrong.push(`${words(it)} is cut off below`);
      // What scrolls by itself (the table) may be wider than the window; what is in it too.
      const scrolls = it.closest("[tabindex='0'][role='region']");
      if (!scrolls && (box.right > wide + 1 || box.left < -1)) wrong.push(`${words(it)} leaves the window`);
      if (it.matches("button, summary, label, legend, h1, h2, h3") && it.scrollWidth > it.clientWidth + 1 && style.display !== "inline") wrong.push(`${words(it)} is wider than its box`);
    }
    return wrong;
  });

/** Targets that are too small. A label above a text field isn’t one: the field below it is; nor is a word within a sentence. */
export const small = (page) =>
  page.evaluate((least) => {
    const targets = document.querySelectorAll("button, summary, label:has(input), textarea, select, a[href], input:not([type=radio]):not([type=checkbox])");
    return [...targets].flatMap((it) => {
      if (!it.checkVisibility({ visibilityProperty: true })) return [];
      const { width, height } = it.getBoundingClientRect();
      return width >= least && height >= least ? [] : [`${it.tagName.toLowerCase()} “${it.textContent.trim().slice(0, 30)}”: ${Math.round(width)} × ${Math.round(height)}`];
    });
  }, TARGET);

/** Everything that is opened in place, opened. */
export const opensAll = (page) => page.evaluate(() => document.querySelectorAll("main details:not([open])").forEach((it) => { it.open = true; }));

/** Runs this with the spaces between lines, letters, words and paragraphs of WCAG 1.4.12. The page’s policy forbids style elements. */
export async function spaced(page, look) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }");
    document.adoptedStyleSheets = [sheet];
  });
  const found = await look();
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
  return found;
}

/** Runs this in a window of this size. */
export async function sized(page, size, look) {
  const before = page.viewportSize();
  await page.setViewportSize(size);
  const found = await look();
  await page.setViewportSize(before);
  return found;
}

/** Each thing that can have the focus, in order, focused: those that something covers, or whose ring can’t be seen. */
export async function obscured(page) {
  // From here on the focus moves as if by keys, and shows.
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const wrong = [];
    const before = document.activeElement;
    const all = document.querySelectorAll("dialog[open]").length ? document.querySelector("dialog[open]") : document;
    for (const it of all.querySelectorAll("button, summary, input, textarea, select, a[href], [tabindex='0']")) {
      if (it.disabled || !it.checkVisibility({ visibilityProperty: true })) continue;
      it.focus();
      if (document.activeElement !== it) continue;
      const label = it.labels?.[0];
      const shown = label?.contains(it) ? label : it;
      const box = shown.getBoundingClientRect();
      // What is larger than the window can’t be seen at once; its beginning can.
      const tall = box.height > innerHeight / 2;
      const spots = [0.1, 0.5, 0.9].flatMap((x) => (tall ? [0.05] : [0.1, 0.5, 0.9]).map((y) => [box.left + box.width * x, box.top + box.height * y]));
      const covered = spots.filter(([x, y]) => {
        const on = document.elementFromPoint(x, y);
        return !(on && (on === it || it.contains(on) || shown.contains(on) || (it.tagName === "SUMMARY" && it.parentElement.contains(on))));
      });
      const name = `${it.tagName.toLowerCase()} “${(it.getAttribute("aria-label") ?? shown.textContent).replace(/\s+/g, " ").trim().slice(0, 40)}”`;
      // Rounded corners have their own spots; the middle has not.
      if (covered.length > 4) wrong.push(`${name} is under something (${covered.length} of ${spots.length})`);
      const ring = [it, label, it.nextElementSibling, it.parentElement].filter(Boolean).some((part) => {
        const style = getComputedStyle(part);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && !/rgba\(.*, 0\)|transparent/.test(style.outlineColor);
      });
      if (!ring) wrong.push(`${name} shows no ring`);
    }
    before?.focus?.();
    return wrong;
  });
}

/** In forced colours: controls without an edge or a line, and chosen ones that look like the others. */
export const unforced = (page) =>
  page.evaluate(() => {
    if (!matchMedia("(forced-colors: active)").matches) return ["the colours are not forced"];
    const wrong = [];
    const words = (it) => `${it.tagName.toLowerCase()}.${it.className} “${(it.labels?.[0] ?? it).textContent.trim().slice(0, 30)}”`;
    const clear = (colour) => /rgba\(.*, 0\)|transparent/.test(colour);
    for (const it of document.querySelectorAll("button:not(.term), input, textarea, select")) {
      if (!it.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(it);
      const edge = parseFloat(style.borderTopWidth) >= 1 && style.borderTopStyle !== "none" && !clear(style.borderTopColor);
      const line = style.textDecorationLine.includes("underline");
      if (!edge && !line) wrong.push(`${words(it)} has neither edge nor line`);
      if (it.checked || it.getAttribute("aria-pressed") === "true") {
        const other = document.querySelector(it.checked ? `input[type=${it.type}].${it.className}:not(:checked)` : "button[aria-pressed=false]");
        if (other && parseFloat(style.borderTopWidth) <= parseFloat(getComputedStyle(other).borderTopWidth)) wrong.push(`${words(it)} looks as if it were not chosen`);
      }
    }
    return wrong;
  });

/** With less motion wished for: what moves all the same. */
export const moving = (page) =>
  page.evaluate(() => {
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) return ["motion is not reduced"];
    const moves = (it) => {
      const { animationName, transitionDuration } = getComputedStyle(it);
      return animationName !== "none" || transitionDuration.split(",").some((time) => parseFloat(time) > 0);
    };
    return [...document.querySelectorAll("*")].filter(moves).map((it) => `${it.tagName.toLowerCase()}.${it.className}`).concat(document.getAnimations().map(() => "an animation"));
  });
