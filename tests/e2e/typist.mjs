// A worker at the keyboard alone: Tab, arrows, Space, Enter. Every stop on the way must be seen.
import { expect } from "@playwright/test";
import { Worker } from "./worker.mjs";

/** What has the focus: its role and words, and whether a sighted person can see that it has. */
export const focused = (page) =>
  page.evaluate(() => {
    const it = document.activeElement;
    if (!it || it === document.body) return { role: "nothing", name: "", seen: true };
    const label = it.labels?.[0];
    const name = (it.getAttribute("aria-label") ?? label?.innerText ?? it.innerText ?? "").replace(/\s+/g, " ").trim();
    const role = it.matches("input, textarea") ? (it.tagName === "TEXTAREA" ? "text" : it.type) : it.tagName.toLowerCase();
    // The ring may stand on the tile around a radio or checkbox.
    const marked = [it, label, it.nextElementSibling, it.parentElement].filter(Boolean).some((part) => {
      const style = getComputedStyle(part);
      return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || (part === it && style.boxShadow !== "none");
    });
    // At least a part of it stands uncovered within the window.
    const box = (label?.contains(it) ? label : it).getBoundingClientRect();
    const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y]));
    const uncovered = spots.some(([x, y]) => {
      const on = document.elementFromPoint(x, y);
      return on && (on === it || it.contains(on) || on.contains(it) || label?.contains(on));
    });
    return { role, name, marked, uncovered, expanded: it.getAttribute("aria-expanded"), heading: it.tagName === "H1" };
  });

/** A worker with a keyboard and nothing else. */
export class Typist extends Worker {
  /** Whether this is the name, or begins with it; a pattern says more. */
  isCalled(found, name) {
    // Words that are only heard stand apart from those that are seen.
    return [found, found.replaceAll(" :", ":")].some((it) => (typeof name === "string" ? new RegExp(`^${this.pattern(name)}( |$)`).test(it) : name.test(it)));
  }

  /** Tab until what has the focus is this; fails when a whole round doesn’t bring it. Every stop on the way must be seen. */
  async tabsTo(name, role, key = "Tab") {
    const stops = [];
    for (let i = 0; i < 150; i++) {
      await this.page.keyboard.press(key);
      const at = await focused(this.page);
      if (at.role !== "nothing") {
        expect(at.marked, `the focus on ${at.role} “${at.name}” can be seen`).toBe(true);
        expect(at.uncovered, `${at.role} “${at.name}” is not covered`).toBe(true);
      }
      if ((!role || at.role === role) && this.isCalled(at.name, name)) return at;
      stops.push(`${at.role} ${at.name}`);
    }
    throw new Error(`Tab never came to “${name}”; it came by ${[...new Set(stops)].join(", ")}`);
  }

  async tabsAndPresses(name, role = "button", key = "Enter") {
    await this.tabsTo(name, role);
    await this.page.keyboard.press(key);
  }

  /** Of a row of radios: Tab to it, arrows to the answer. */
  async arrowsTo(answer) {
    for (let i = 0; i < 12; i++) {
      const at = await focused(this.page);
      if (this.isCalled(at.name, answer)) {
        await this.page.keyboard.press("Space");
        return;
      }
      await this.page.keyboard.press("ArrowDown");
    }
    throw new Error(`the arrows never came to “${answer}”`);
  }

  async goesOn(heading) {
    await this.tabsAndPresses("Continue");
    await this.at(heading);
    await this.standsAtHeading(heading);
  }

  async standsAtHeading(heading) {
    await expect.poll(async () => {
      const at = await focused(this.page);
      return at.heading && this.isCalled(at.name, heading);
    }, `the focus stands on the heading “${heading}”`).toBe(true);
    expect(await this.page.evaluate(() => window.scrollY)).toBe(0);
  }
}
