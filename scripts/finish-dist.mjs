// Trunk's post-build hook. It finishes what Trunk has put together:
// - folds the style sheets that styles/app.css imports into one file, so that one request brings them all, and writes
//   their layers as plain rules, for browsers before Chrome 99;
// - states the integrity of everything the page loads, and refuses a page with an inline script;
// - builds the vault (what is cryptographic, for a worker) and the engine (the rules without the screens), and writes
//   first-contact.mjs and first-contact.d.ts for other software;
// - writes the service worker's list of files, and the headers for hosts: dist/_headers, dist/.htaccess, hosting/nginx.conf.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ancestors, common, FOR_THE_HOST, forApache, forNetlify, forNginx, metaPolicy } from "./headers.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const dist = process.env.TRUNK_STAGING_DIR;
if (!dist) throw new Error("run by Trunk (TRUNK_STAGING_DIR is not set)");

const integrity = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
const short = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);
const one = (pattern) => {
  const found = readdirSync(dist).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`expected one file like ${pattern} in dist, found ${found.length}`);
  return found[0];
};

let page = readFileSync(join(dist, "index.html"), "utf8");
/** Changes the page, and fails when the place to change isn't there: a silent miss would lose a check. */
const change = (pattern, replacement) => {
  if (page.search(pattern) < 0) throw new Error(`index.html has nothing like ${pattern}`);
  page = page.replace(pattern, replacement);
};

// ---- Style sheets

const withoutComments = (css) => css.replace(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\//g, (_, text) => text ?? "");

/** The text of a style sheet with every `@import "x.css" [layer(y)] [media];` replaced by the sheet it names. */
function folded(file, importers = []) {
  if (importers.includes(file)) throw new Error(`style sheets import each other: ${[...importers, file].map((it) => basename(it)).join(" > ")}`);
  const css = withoutComments(readFileSync(file, "utf8"));
  if (/url\(\s*["']?(?!data:|#)/.test(css)) throw new Error(`${basename(file)}: url() with a file would not be found from the folded sheet`);
  const text = css.replace(/@import\s+(["'])([^"']+)\1\s*(?:layer\(\s*([\w.-]+)\s*\))?\s*([^;]*);/g, (_, __, name, layer, media) => {
    if (/^[a-z]+:|^\//i.test(name)) throw new Error(`${basename(file)}: "${name}" is not a sheet of ours`);
    if (/\b(layer|supports)\b/.test(media)) throw new Error(`${basename(file)}: "@import ${media.trim()}" is not folded; use layer(name) and media only`);
    let inner = folded(join(dirname(file), name), [...importers, file]).trim();
    if (layer) inner = `@layer ${layer} {\n${inner}\n}`;
    if (media.trim()) inner = `@media ${media.trim()} {\n${inner}\n}`;
    return inner;
  });
  if (/@import\b/.test(text)) throw new Error(`${basename(file)}: an @import was not understood`);
  return text;
}

/** The pieces of a style sheet: what stands before a block and what is in it, or a statement without a block. */
function pieces(css) {
  const found = [];
  let begun = 0;
  let depth = 0;
  let body = 0;
  for (const { 0: sign, index } of css.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/g)) {
    if (sign === "{" && depth++ === 0) body = index;
    const ends = (sign === "}" && --depth === 0) || (sign === ";" && depth === 0);
    if (!ends) continue;
    found.push(sign === ";" ? { before: css.slice(begun, index).trim() } : { before: css.slice(begun, body).trim(), inside: css.slice(body + 1, index) });
    begun = index + 1;
  }
  if (depth !== 0 || css.slice(begun).trim()) throw new Error("the style sheet ends within a rule");
  return found;
}

/** The same rules with heavier selectors: each weighs as much more as `weight`, which holds for every element. */
function weighted(css, weight) {
  return pieces(css).map(({ before, inside }) => {
    if (inside === undefined) throw new Error(`"${before}" stands alone in a layer`);
    if (/^@(media|supports)\b/.test(before)) return `${before} {\n${weighted(inside, weight)}\n}`;
    if (/^@(page|keyframes)\b/.test(before)) return `${before} {${inside}}`;
    if (before.startsWith("@")) throw new Error(`"${before}" is not known in a layer`);
    const selectors = before.split(/,(?![^()[\]]*[)\]])/).map((it) => it.trim().replace(/(::[\w-]+)?$/, `${weight}$1`));
    return `${selectors.join(",\n")} {${inside}}`;
  }).join("\n");
}

/** A style sheet all in layers as one without any. A later layer wins over an earlier one whatever the selectors weigh, so
 * each layer gets the weight of one id more than the one before. (No element has the id that is ruled out here.) */
function withoutLayers(css) {
  const [first, ...rest] = pieces(css);
  const names = first.before.match(/^@layer ([\w\s,-]+)$/)?.[1].split(",").map((it) => it.trim());
  if (!names) throw new Error("styles/app.css does not begin with the order of its layers");
  const layers = names.map(() => "");
  const sort = ({ before, inside }, around) => {
    const layer = names.indexOf(before.match(/^@layer ([\w-]+)$/)?.[1]);
    if (layer >= 0 && inside !== undefined) {
      if (layer > 0 && inside.includes("!important")) throw new Error(`!important in the layer ${names[layer]} would win over the layers before it`);
      const rules = weighted(inside, ":not(#_)".repeat(layer));
      layers[layer] += around ? `${around} {\n${rules}\n}\n` : `${rules}\n`;
    } else if (/^@media\b/.test(before) && !around) {
      for (const piece of pieces(inside)) sort(piece, before);
    } else {
      throw new Error(`"${before}" stands in no layer`);
    }
  };
  for (const piece of rest) sort(piece);
  return layers.join("");
}

const sheet = one(/^app-[0-9a-f]+\.css$/);
const css = withoutLayers(folded(join(root, "styles/app.css"))).replace(/[ \t]+$/gm, "").replace(/^[ \t]+/gm, "").replace(/\n{2,}/g, "\n").trim() + "\n";
const foldedSheet = `app-${short(css)}.css`;
renameSync(join(dist, sheet), join(dist, foldedSheet));
writeFileSync(join(dist, foldedSheet), css);
change(new RegExp(`<link[^>]*href="\\./${sheet.replace(".", "\\.")}"[^>]*>`), `<link rel="stylesheet" href="./${foldedSheet}" integrity="${integrity(css)}">`);

// ---- Scripts and the program

/** A script without its comments (whole lines only, as we write them) and without what sets it in. */
const lean = (js) => js.replace(/^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*\n/gm, "").replace(/^[ \t]*(\/\/.*)?\n/gm, "").replace(/^[ \t]+/gm, "");
for (const name of readdirSync(join(root, "public")).filter((it) => it.endsWith(".js"))) {
  writeFileSync(join(dist, name), lean(readFileSync(join(dist, name), "utf8")));
}

// ---- Languages: each compiled into a file of its own, so that a first visit doesn't grow with their number

execFileSync("cargo", ["run", "--quiet", "--locked", "--no-default-features", "--example", "catalogue", "--", "all", "locales", dist], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
const languages = readdirSync(dist).filter((name) => /^words-.*\.txt$/.test(name)).sort().map((name) => {
  const text = readFileSync(join(dist, name), "utf8");
  const [, tag, scope, reviewed] = text.match(/^tag\x1e(.*)\n[^]*?^scope\x1e(.*)\nreviewed\x1e(.*)\n/m);
  const named = `words-${tag}-${short(text)}.txt`;
  renameSync(join(dist, name), join(dist, named));
  return [tag, named, scope, !reviewed];
});

let start = readFileSync(join(dist, "boot.js"), "utf8");
if (!start.includes('"__LANGUAGES__"')) throw new Error("public/boot.js has no __LANGUAGES__");
writeFileSync(join(dist, "boot.js"), start.replace('"__LANGUAGES__"', JSON.stringify(languages)));

/** Names a file by its content and says so in the page. Trunk's own hash need not change with everything that is in it,
 * and a browser that kept a file of the same name would then find its integrity wrong. */
function namedByContent(name, ending) {
  const renamed = `first-contact-${short(readFileSync(join(dist, name)))}${ending}`;
  renameSync(join(dist, name), join(dist, renamed));
  if (!page.includes(name)) throw new Error(`index.html does not name ${name}`);
  page = page.replaceAll(name, renamed);
  return renamed;
}
const built = one(/_bg\.wasm$/);
const glue = namedByContent(built.replace(/_bg\.wasm$/, ".js"), ".js");
const wasm = namedByContent(built, "_bg.wasm");
const wasmIntegrity = integrity(readFileSync(join(dist, wasm)));
change(/<script ([^>]*src="\.\/boot\.js")/, `<script integrity="${integrity(readFileSync(join(dist, "boot.js")))}" data-wasm-integrity="${wasmIntegrity}" data-build="" $1`);
change(/<link rel="modulepreload"/, `<link rel="modulepreload" integrity="${integrity(readFileSync(join(dist, glue)))}"`);
// First, so that it holds for everything that follows.
change(/<meta charset="utf-8">/, `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}">`);

for (const [tag] of page.matchAll(/<script\b[^>]*>/g)) {
  if (!/\ssrc="\.\/[^"]+"/.test(tag)) throw new Error(`an inline or foreign script is left in index.html: ${tag}`);
}
if (/<style\b|\sstyle="|\son[a-z]+="|javascript:/i.test(page)) throw new Error("index.html has inline styles or handlers, which its policy would refuse");

// ---- Two more programs

/** Compiles the package with these features alone. A target folder of its own each: all have the same file name, and cargo would take one for another. */
function program(feature) {
  const target = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), feature);
  const run = (command, ...words) => execFileSync(command, words, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, CARGO_TARGET_DIR: target } });
  run("cargo", "build", "--quiet", "--locked", "--release", "--lib", "--target", "wasm32-unknown-unknown", "--no-default-features", "--features", feature);
  const work = mkdtempSync(join(tmpdir(), `first-contact-${feature}-`));
  run("wasm-bindgen", join(target, "wasm32-unknown-unknown/release/first_contact.wasm"), "--target", "web", "--no-typescript", "--out-dir", work, "--out-name", feature);
  run("wasm-opt", "-Oz", join(work, `${feature}_bg.wasm`), "-o", join(work, `${feature}_bg.wasm`));
  const kept = (name, ending) => {
    const bytes = readFileSync(join(work, name));
    const named = `${feature}-${short(bytes)}${ending}`;
    writeFileSync(join(dist, named), bytes);
    return { named, integrity: integrity(bytes) };
  };
  // The engine's is named .mjs, so that Node 20 takes it for a module where no package.json says so.
  const found = { glue: kept(`${feature}.js`, feature === "engine" ? ".mjs" : ".js"), wasm: kept(`${feature}_bg.wasm`, "_bg.wasm") };
  rmSync(work, { recursive: true });
  return found;
}

const vaultLoader = join(dist, "vault.js");
if (existsSync(vaultLoader)) {
  const vault = program("vault");
  let loader = readFileSync(vaultLoader, "utf8");
  for (const [place, words] of [["__VAULT_GLUE__", vault.glue.named], ["__VAULT_WASM__", vault.wasm.named], ["__VAULT_INTEGRITY__", vault.wasm.integrity]]) {
    if (!loader.includes(place)) throw new Error(`public/vault.js has no ${place}`);
    loader = loader.replaceAll(place, words);
  }
  writeFileSync(vaultLoader, loader);
}

// ---- The engine: the rules without the screens, as a module

const { glue: engineGlue, wasm: engine } = program("engine");

writeFileSync(join(dist, "first-contact.mjs"), `// First Contact's rules without its screens, for pages and for Node 20 or later.
import * as program from "./${engineGlue.named}";

const where = new URL("./${engine.named}", import.meta.url);
const integrity = "${engine.integrity}";
let ready;

async function start(source) {
  if (source === undefined && where.protocol === "file:") {
    const { readFile } = await import("node:fs/promises");
    source = await readFile(where);
  }
  await program.default({ module_or_path: source ?? fetch(where, { integrity }) });
  return { assess: program.assess, summarise: program.summarise };
}

/** Loads the program once. \`source\` is for hosts that keep the .wasm file elsewhere. */
export async function load(source) {
  ready ??= start(source);
  try {
    return await ready;
  } catch (problem) {
    ready = undefined;
    throw problem;
  }
}
`);

const shapes = join(root, "schema/record.d.ts");
const types = existsSync(shapes) ? `${readFileSync(shapes, "utf8").trim()}\n\n` : "";
const declared = (name) => new RegExp(`export\\s+(?:declare\\s+)?(?:type|interface|class|enum)\\s+${name}\\b`).test(types);
const missing = [
  ["Record", "unknown", "What was asked and answered."],
  ["Assessment", "unknown", "What follows from it."],
  ["Summary", "unknown", "What is passed on."],
  ["Recipient", "string", "To whom it is passed on."],
].filter(([name]) => !declared(name)).map(([name, type, meaning]) => `/** ${meaning} */\nexport type ${name} = ${type};\n\n`).join("");
writeFileSync(join(dist, "first-contact.d.ts"), `${types}${missing}/** First Contact's rules, ready to be used. */
export interface FirstContact {
  /** What follows from a record. Throws when the record is not well formed. */
  assess(record: Record): Assessment;
  /** What may be passed on of a record to this recipient, by the consent that is in it. */
  summarise(record: Record, recipient: Recipient): Summary;
}

/**
 * Loads the program, once. Without \`source\` it is read from beside this file: by fetch in a page, from the disk in Node.
 */
export function load(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module): Promise<FirstContact>;
`);
// The same under the name that TypeScript looks for beside an .mjs file.
writeFileSync(join(dist, "first-contact.d.mts"), 'export * from "./first-contact.d.ts";\n');

// ---- The page, the service worker's list, and what hosts need

/** What the page never fetches: for other software, for the host, and the service worker itself. */
const notForThePage = (name) => /^(first-contact\.(mjs|d\.ts|d\.mts)|engine-.*|sw\.js|deployment\.json)$/.test(name) || FOR_THE_HOST.has(name);
/** What the service worker hands over as it is kept, since boot.js checks it, and has it mended: it is large, and browsers
 * keep what they compiled of it only for answers that nobody has touched. */
const checkedByThePage = new Set([wasm]);

const needed = readdirSync(dist).filter((name) => !notForThePage(name)).sort();
const listed = () => needed.map((name) => [name, integrity(readFileSync(join(dist, name))), checkedByThePage.has(name)]);
// The build is known by what is in it. The settings are not: a host may change them.
writeFileSync(join(dist, "index.html"), page);
const build = short(JSON.stringify(listed())).slice(0, 12);
change(/data-build=""/, `data-build="${build}"`);
writeFileSync(join(dist, "index.html"), page);

const files = JSON.stringify(listed());
let worker = readFileSync(join(dist, "sw.js"), "utf8");
const frames = ancestors();
const documents = JSON.stringify(Object.entries(common(frames)));
for (const [place, words] of [['"__FILES__"', files], ["__VERSION__", short(files + documents)], ['"__HEADERS__"', documents]]) {
  if (!worker.includes(place)) throw new Error(`public/sw.js has no ${place}`);
  worker = worker.replace(place, () => words);
}
writeFileSync(join(dist, "sw.js"), worker);

const served = readdirSync(dist).filter((name) => !FOR_THE_HOST.has(name)).sort();
mkdirSync(join(root, "hosting"), { recursive: true });
writeFileSync(join(dist, "_headers"), forNetlify(served, frames));
writeFileSync(join(dist, ".htaccess"), forApache(served, frames));
writeFileSync(join(root, "hosting/nginx.conf"), forNginx(served, frames));
