// Makes one HTML file of dist/, with everything in it: it works from a disk or a USB stick, without a host and without a
// network. Its policy knows what is in it by hash and allows nothing else.
//   node scripts/single-file.mjs [--dir dist] [--out dist-single/notes.html] [--deployment FILE]
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { singlePolicy } from "./headers.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({ options: { dir: { type: "string", default: join(root, "dist") }, out: { type: "string", default: join(root, "dist-single/notes.html") }, deployment: { type: "string" } } });

const names = readdirSync(values.dir);
const read = (name) => readFileSync(join(values.dir, name));
const one = (pattern) => {
  const found = names.filter((it) => pattern.test(it));
  if (found.length !== 1) throw new Error(`expected one file like ${pattern} in ${values.dir}, found ${found.length}`);
  return found[0];
};
const replaced = (text, pattern, words) => {
  if (text.search(pattern) < 0) throw new Error(`nothing like ${pattern} to replace`);
  return text.replace(pattern, () => words);
};
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The module that wasm-bindgen made, as a function that returns what the module exports. */
function folded(glue) {
  const exported = [...glue.matchAll(/^export (?:function|class) (\w+)/gm)].map(([, name]) => name);
  let text = glue.replace(/^export (?=function|class)/gm, "").replaceAll("import.meta.url", '""');
  text = replaced(text, /^export \{[^}]*__wbg_init as default[^}]*\};?/m, `return { default: __wbg_init, ${exported.join(", ")} };`);
  if (/^(export|import)\b/m.test(text)) throw new Error("the glue has an export or import of another form");
  return `(() => {\n${text}\n})()`;
}

const block = (id, type, text) => {
  if (/<\/script|<!--/i.test(text)) throw new Error(`${id} would end the script that it stands in`);
  return `<script type="${type}" id="${id}">${text}</script>`;
};
const base64 = (name) => read(name).toString("base64");
const bytesOf = (text) => `Uint8Array.from(atob(${text}), (it) => it.charCodeAt(0))`;

// The vault's worker is made from a text, which has no place to fetch from: its script, with glue and program in it.
let vault;
if (existsSync(join(values.dir, "vault.js"))) {
  const imports = /import\("\.\/(vault-[0-9a-f]+\.js)"\)/;
  vault = read("vault.js").toString();
  vault = replaced(vault, imports, `Promise.resolve(${folded(read(vault.match(imports)?.[1] ?? "").toString())})`);
  vault = replaced(vault, /fetch\(new URL\([^)]*\), \{ integrity: "[^"]*" \}\)/, `Promise.resolve(${bytesOf(JSON.stringify(base64(one(/^vault-.*_bg\.wasm$/))))})`);
}

const settings = readFileSync(values.deployment ?? join(values.dir, "deployment.json"), "utf8");
const words = Object.fromEntries(names.flatMap((name) => {
  const tag = name.match(/^words-(.+)-[0-9a-f]{16}\.txt$/)?.[1];
  return tag ? [[tag, read(name).toString()]] : [];
}));
// Languages that the deployment brings lie beside its settings, or beside the build.
for (const { tag } of JSON.parse(settings)?.moreLanguages ?? []) {
  const name = `words-${tag}.txt`;
  const file = [...(values.deployment ? [dirname(resolve(values.deployment))] : []), values.dir].map((it) => join(it, name)).find((it) => existsSync(it));
  if (!file) throw new Error(`the settings name the language ${tag}, and ${name} is not beside them`);
  words[tag] = readFileSync(file, "utf8");
}
const blocks = [
  block("packed-program", "text/plain", base64(one(/^first-contact-.*_bg\.wasm$/))),
  block("packed-vault", "text/plain", vault ?? ""),
  block("packed-words", "application/json", JSON.stringify(words).replaceAll("<", "\\u003c")),
  block("packed-settings", "application/json", settings.replaceAll("<", "\\u003c")),
];
const packed = `(() => {
const take = (id) => { const it = document.getElementById(id); it.remove(); return it.textContent; };
const program = take("packed-program");
return {
program: () => ${bytesOf("program")},
bindings: () => ${folded(read(one(/^first-contact-[0-9a-f]+\.js$/)).toString())},
vault: URL.createObjectURL(new Blob([take("packed-vault")], { type: "text/javascript" })),
settings: take("packed-settings"),
words: JSON.parse(take("packed-words")),
};
})()`;
const boot = replaced(read("boot.js").toString(), /^const packed = undefined;$/m, `const packed = ${packed};`);
if (/<\/script|<!--/i.test(boot)) throw new Error("the start script would end the script that it stands in");
const css = read(one(/\.css$/)).toString();

let page = read("index.html").toString();
const build = page.match(/data-build="([0-9a-f]+)"/)?.[1];
page = replaced(page, /<meta http-equiv="Content-Security-Policy"[^>]*>/, `<meta http-equiv="Content-Security-Policy" content="${singlePolicy([hash(boot)], [hash(css)])}">`);
// What the start screen says before the program does: here nothing can be chosen to be kept.
const [, keepsNothing] = readFileSync(join(root, "locales/en/app-keep.ftl"), "utf8").match(/^keep-single-start = (.+)$/m);
page = replaced(page, /(?<=<p class="hint">)Nothing is stored on this device[^<]*/, keepsNothing);
page = replaced(page, /<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`);
page = replaced(page, /<script [^>]*><\/script>/, "");
page = replaced(page, /<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml;base64,${base64("icon.svg")}">`);
for (const rel of ["manifest", "apple-touch-icon", "modulepreload", "preload"]) page = replaced(page, new RegExp(`<link rel="${rel}"[^>]*>\\n?`), "");
page = replaced(page, /<\/body>/, `${blocks.join("\n")}\n<script type="module" data-build="${build}">${boot}</script>\n</body>`);
mkdirSync(dirname(resolve(values.out)), { recursive: true });
writeFileSync(values.out, page);
console.log(`${values.out}: ${(page.length / 1e6).toFixed(1)} MB, build ${build}`);
