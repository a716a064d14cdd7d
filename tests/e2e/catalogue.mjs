// What is said in another language than English: by the English words, through the message that has them. Reads locales/ as they are.
import { readFileSync, readdirSync } from "node:fs";

const folder = (tag) => new URL(`../../locales/${tag}/`, import.meta.url);
/** Placeables that are whole numbers: written in the digits of the language, and not set apart. */
const COUNTS = ["n", "at", "all", "limit", "length", "seconds", "hours", "days", "left"];

/** Words as a pattern. Any space will do: a screen breaks lines, and French has spaces of its own. */
const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const loose = (words) => escaped(words).replace(/\s+/g, "\\s+");

/** The messages of a language by name, as they are written; attributes as `name.attribute`. */
export const written = (tag) => {
  const messages = new Map();
  for (const file of readdirSync(folder(tag)).filter((it) => it.endsWith(".ftl"))) {
    let name = "";
    let key = "";
    for (const line of readFileSync(new URL(file, folder(tag)), "utf8").split("\n")) {
      const message = /^([a-zA-Z][\w-]*) *= *(.*)$/.exec(line);
      const attribute = /^ +\.([a-zA-Z][\w-]*) *= *(.*)$/.exec(line);
      if (message) {
        key = name = message[1];
        messages.set(key, message[2]);
      } else if (attribute) {
        key = `${name}.${attribute[1]}`;
        messages.set(key, attribute[2]);
      } else if (key && (/^ +\S/.test(line) || line.startsWith("}"))) {
        messages.set(key, `${messages.get(key)} ${line.trim()}`.trim());
      } else {
        key = "";
      }
    }
  }
  return messages;
};

/** A message in pieces: words, `{ name }` for a placeable, `{ name, cases }` for a choice by number. */
function pieces(text) {
  const found = [];
  let rest = text;
  while (rest) {
    const open = rest.indexOf("{");
    if (open !== 0) {
      found.push(open < 0 ? rest : rest.slice(0, open));
      rest = open < 0 ? "" : rest.slice(open);
      continue;
    }
    let depth = 0;
    const close = [...rest].findIndex((it) => {
      depth += it === "{" ? 1 : it === "}" ? -1 : 0;
      return depth === 0;
    });
    const inside = [...rest].slice(1, close).join("").trim();
    rest = [...rest].slice(close + 1).join("");
    const choice = /^\$(\w+) *-> *(.*)$/s.exec(inside);
    if (!choice) {
      found.push({ name: inside.replace("$", "") });
      continue;
    }
    const cases = {};
    for (const [, word, words] of choice[2].matchAll(/\*?\[(\w+)\] *(.*?)(?= *\*?\[\w+\]|$)/gs)) cases[word] = pieces(words.trim());
    found.push({ name: choice[1], cases });
  }
  return found;
}

const all = new Map();
/** The messages of this language, in pieces. */
export const messages = (tag) => {
  if (!all.has(tag)) all.set(tag, new Map([...written(tag)].map(([key, text]) => [key, pieces(text)])));
  return all.get(tag);
};

/** Every text of this language that has no placeable, as it stands on a screen. */
export const texts = (tag) => new Set([...messages(tag).values()].filter((it) => it.every((part) => typeof part === "string")).map((it) => it.join("")));

/** All the ways that a message can be read in English: one pattern for each mix of its cases. */
function patterns(parts) {
  let made = [""];
  const names = new Set();
  for (const part of parts) {
    if (typeof part === "string") made = made.map((it) => it + escaped(part));
    else if (part.cases) {
      const each = Object.values(part.cases).map((it) => patterns(it));
      each.forEach((it) => it.names.forEach((name) => names.add(name)));
      made = made.flatMap((it) => each.flatMap((one) => one.made.map((more) => it + more)));
    } else {
      const again = names.has(part.name);
      names.add(part.name);
      made = made.map((it) => it + (again || it.includes(`(?<${part.name}>`) ? `\\k<${part.name}>` : `(?<${part.name}>.+?)`));
    }
  }
  return { made, names };
}

let english;
/** English texts: those without placeables by their words, the others as patterns, those with the most words first. */
function source() {
  if (english) return english;
  english = { plain: new Map(), filled: [] };
  for (const [key, parts] of messages("en")) {
    if (parts.every((it) => typeof it === "string")) {
      const words = parts.join("");
      english.plain.set(words, [...(english.plain.get(words) ?? []), key]);
    } else {
      const length = parts.filter((it) => typeof it === "string").join("").trim().length;
      if (length > 2 || parts.some((it) => it.cases)) english.filled.push({ key, length, all: patterns(parts).made.map((it) => new RegExp(`^${it}$`)) });
    }
  }
  english.filled.sort((one, other) => other.length - one.length);
  return english;
}

/** A message of a language with its values filled in, as part of a regular expression. */
function filled(tag, parts, values) {
  return parts
    .map((part) => {
      if (typeof part === "string") return loose(part);
      const value = values[part.name] ?? "";
      if (part.cases) return filled(tag, part.cases[new Intl.PluralRules(tag).select(+value)] ?? part.cases.other, values);
      if (COUNTS.includes(part.name)) return `(?:${escaped(value)}|${escaped(new Intl.NumberFormat(tag, { useGrouping: false }).format(+value))})`;
      return `[\\u2068]?(?:${said(tag, value) ?? escaped(value)})[\\u2069]?`;
    })
    .join("");
}

const known = new Map();
/** What these English words are in a language, as a part of a regular expression: one of several where several messages have them. */
export function said(tag, words) {
  const name = `${tag} ${words}`;
  if (known.has(name)) return known.get(name);
  known.set(name, undefined);
  const theirs = messages(tag);
  let found = (source().plain.get(words) ?? []).filter((it) => theirs.has(it)).map((it) => filled(tag, theirs.get(it), {}));
  if (!found.length) {
    for (const { key, all } of source().filled) {
      const match = theirs.has(key) && all.map((it) => it.exec(words)).find((it) => it);
      if (match) found.push(filled(tag, theirs.get(key), match.groups ?? {}));
      if (found.length === 3) break;
    }
  }
  const about = /^(.+?): (.+)$/.exec(words);
  if (!found.length && about && said(tag, about[1])) found = [said(tag, about[1]) + filled(tag, theirs.get("about-after"), { about: about[2] })];
  found = found.length ? `(?:${[...new Set(found)].join("|")})` : undefined;
  known.set(name, found);
  return found;
}
