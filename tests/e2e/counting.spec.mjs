// How each language of ours counts, asked of Intl here and in the browser. The native tests read the same file, so that neither the
// build's table of cases nor the program's own rules can be wrong unseen. UPDATE_EXPECT=1 writes it.
import { expect, test } from "@playwright/test";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const file = new URL("../domain/fixtures/counting.json", import.meta.url);
const tags = readdirSync(new URL("../../locales/", import.meta.url)).sort();
const NUMBERS = [...Array(1001).keys(), 1_000_000];

/** For each language its cases in order, and for each case the numbers that have it: "1 21 31-34". */
function asked([tags, numbers]) {
  const spans = (list) => list.reduce((all, it) => {
    const last = all.at(-1);
    if (last && last[1] === it - 1) last[1] = it;
    else all.push([it, it]);
    return all;
  }, []).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(" ");
  return Object.fromEntries(tags.map((tag) => {
    const rules = new Intl.PluralRules(tag);
    const found = {};
    for (const it of numbers) (found[rules.select(it)] ??= []).push(it);
    const of = Object.entries(found).sort().map(([name, list]) => [name, spans(list)]);
    return [tag, { cases: [...rules.resolvedOptions().pluralCategories].sort().join(" "), numbers: Object.fromEntries(of) }];
  }));
}

test("the file that the native tests read says what Intl says", async ({ page }) => {
  const here = asked([tags, NUMBERS]);
  if (process.env.UPDATE_EXPECT) writeFileSync(file, `${JSON.stringify(here, null, 1)}\n`);
  const written = JSON.parse(readFileSync(file, "utf8"));
  expect(here).toEqual(written);
  expect(await page.evaluate(asked, [tags, NUMBERS]), "in the browser").toEqual(written);
});
