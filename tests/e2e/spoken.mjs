// In which language and direction each text of a screen is said to be, and which of them are wrong.
import { texts } from "./catalogue.mjs";

const FROM_THE_RIGHT = ["ar", "fa", "ur"];
const LETTERS = { ar: /\p{Script=Arabic}/u, fa: /\p{Script=Arabic}/u, ur: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, uk: /\p{Script=Cyrillic}/u, am: /\p{Script=Ethiopic}/u, my: /\p{Script=Myanmar}/u, ne: /\p{Script=Devanagari}/u };
/** Names that are written in Latin letters everywhere. */
const NAMES = /\bage\b|First Contact|Shift|UNHCR|IOM|PDF|SMS|ZIP|Harbour Welcome|age-encryption|SHA-256/g;

/** Every text that is shown or read out, with the language and the direction that it stands in. */
export const spoken = (page) =>
  page.evaluate(() => {
    const found = [];
    const add = (words, on, spoken) => {
      const said = words.replace(/\s+/g, " ").trim();
      const apart = !!on.closest("bdi, [translate=no], option, output") || (on.matches("textarea, input") && !spoken);
      if (said) found.push({ words: said, lang: on.closest("[lang]").lang, dir: getComputedStyle(on).direction, apart, on: `${on.tagName.toLowerCase()}.${on.className}` });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const on = node.parentElement;
      if (on.checkVisibility({ visibilityProperty: true }) && !on.closest("script, style, template, textarea")) add(node.data, on);
    }
    for (const on of document.body.querySelectorAll("[aria-label]")) if (on.checkVisibility()) add(on.getAttribute("aria-label"), on, true);
    return found;
  });

/** What is wrong: words of one language in an element of another, a direction that isn't the language's, letters of another script. */
export async function strays(page, tags, { invented = /\(invented\)/ } = {}) {
  const all = tags.map((tag) => [tag, texts(tag)]);
  const wrong = [];
  for (const { words, lang, dir, apart, on } of await spoken(page)) {
    if (apart) continue;
    const told = `“${words.slice(0, 120)}” in ${on}, lang=${lang} dir=${dir}`;
    const whose = all.filter(([, them]) => them.has(words)).map(([tag]) => tag);
    if (!tags.includes(lang)) wrong.push(`${told}: no language of this conversation`);
    if (whose.length && !whose.includes(lang)) wrong.push(`${told}: it is ${whose.join(" or ")}`);
    if (dir !== (FROM_THE_RIGHT.includes(lang) ? "rtl" : "ltr")) wrong.push(`${told}: the wrong way`);
    // What is set apart was typed, or is a name.
    const own = words.replace(/\u2068[^\u2069]*\u2069/g, "").replace(NAMES, "");
    if (LETTERS[lang] && /\p{Script=Latin}{2}/u.test(own) && !invented.test(own)) wrong.push(`${told}: Latin letters`);
    for (const [tag, letters] of Object.entries(LETTERS)) {
      if (["ar", "ru", "am", "my", "ne"].includes(tag) && letters.test(own) && LETTERS[lang]?.source !== letters.source) wrong.push(`${told}: letters of ${tag}`);
    }
  }
  return [...new Set(wrong)];
}
