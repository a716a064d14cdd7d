// Asks a host whether it serves First Contact as it should: every header on every kind of answer, and the very bytes of the
// build. Prints one line for each check; ends with 1 when one fails, with 2 when the host can't be asked.
//   node scripts/check-headers.mjs https://notes.example/
import { createHash } from "node:crypto";
import { common, MEDIA_TYPES, OF_AN_ERROR, particular } from "./headers.mjs";

const address = process.argv[2];
if (!/^https?:\/\//.test(address ?? "")) {
  console.error("usage: node scripts/check-headers.mjs https://notes.example/");
  process.exit(2);
}
const base = new URL(address.endsWith("/") ? address : `${address}/`);

let failed = 0;
let passed = 0;
function check(name, good, found) {
  if (good) passed += 1;
  else failed += 1;
  console.log(good ? `ok   ${name}` : `BAD  ${name}${found === undefined ? "" : ` (found: ${String(found ?? "nothing").slice(0, 300)})`}`);
}

async function ask(name) {
  const answer = await fetch(new URL(name, base), { redirect: "manual", headers: { "accept-encoding": "br, gzip" } });
  return { status: answer.status, header: (it) => answer.headers.get(it), all: [...answer.headers.keys()], bytes: Buffer.from(await answer.arrayBuffer()) };
}

let page;
try {
  page = await ask("./");
} catch (problem) {
  console.error(`${base} can't be asked: ${problem.cause?.code ?? problem.message}`);
  process.exit(2);
}
const worker = await ask("sw.js");
const listed = worker.bytes.toString().match(/FILES = (\[\[.*?\]\]);/)?.[1];
const files = listed ? JSON.parse(listed) : [];
const named = (pattern) => files.find(([name]) => pattern.test(name))?.[0];

// ---- The page

check("the page is there, without being sent elsewhere", page.status === 200, page.status);
check("the connection is private (https, or this machine)", base.protocol === "https:" || /^(127\.|localhost$|\[::1\])/.test(base.hostname), base.protocol);
const policy = page.header("content-security-policy") ?? "";
const directives = new Map(policy.split(";").map((it) => it.trim().split(/\s+(.*)/s)).filter(([name]) => name).map(([name, value]) => [name, value ?? ""]));
const wanted = common()["Content-Security-Policy"].split("; ").map((it) => it.split(/\s+(.*)/s));
for (const [name, value] of wanted) {
  if (name === "frame-ancestors") {
    const frames = directives.get(name);
    check("Content-Security-Policy: frame-ancestors names who may show the page in a frame, or nobody", !!frames && !/\*|(^|\s)https?:(\s|$)/.test(frames), frames ?? null);
  } else {
    check(`Content-Security-Policy: ${name}`, directives.get(name) === value, directives.get(name) ?? null);
  }
}
check("Content-Security-Policy: nothing but that", policy !== "" && [...directives.keys()].every((it) => wanted.some(([name]) => name === it)), policy);
check("Content-Security-Policy: no unsafe-inline, no unsafe-eval, no wildcard", policy !== "" && !/'unsafe-(inline|eval|hashes)'|\*/.test(policy), policy);
const others = { "X-Content-Type-Options": " (nosniff)" };
for (const [name, value] of Object.entries(common())) {
  if (name !== "Content-Security-Policy") check(`${name}${others[name] ?? ""}`, page.header(name) === value, page.header(name));
}
for (const [name, value] of Object.entries(particular("index.html"))) check(`the page: ${name}`, page.header(name) === value, page.header(name));
check("the page: its media type", page.header("content-type")?.replace(/\s/g, "").toLowerCase() === "text/html;charset=utf-8", page.header("content-type"));

// ---- Every kind of file

const kinds = [
  ["the program", named(/^first-contact-.*_bg\.wasm$/)],
  ["the program's glue", named(/^first-contact-.*\.js$/)],
  ["the styles", named(/\.css$/)],
  ["the start script", "boot.js"],
  ["the vault's script", named(/^vault\.js$/)],
  ["the service worker", "sw.js"],
  ["the manifest", "manifest.webmanifest"],
  ["the settings", "deployment.json"],
  ["the page that erases (wipe)", "wipe.html"],
];
const answers = [["the page", page]];
for (const [what, name] of kinds) {
  if (!name) {
    if (what !== "the vault's script") check(`${what} is in the service worker's list`, false);
    continue;
  }
  const answer = name === "sw.js" ? worker : await ask(name);
  answers.push([what, answer]);
  check(`${what}: it is there`, answer.status === 200, answer.status);
  const type = MEDIA_TYPES[name.slice(name.lastIndexOf(".") + 1)].split(";")[0];
  check(`${what}: its media type is ${type}`, answer.header("content-type")?.split(";")[0].trim().toLowerCase() === type, answer.header("content-type"));
  for (const [header, value] of Object.entries({ ...common(), ...particular(name) })) {
    if (header === "Content-Security-Policy") check(`${what}: the page's policy`, answer.header(header) === policy && policy !== "", answer.header(header));
    else if (answer.header(header) !== value) check(`${what}: ${header}`, false, answer.header(header));
  }
}
const absent = await ask("no-such-file");
answers.push(["a missing file", absent]);
check("a missing file is missing (404)", absent.status === 404, absent.status);
check("a missing file: every header too", Object.entries({ ...common(), ...OF_AN_ERROR }).every(([name, value]) => name === "Content-Security-Policy" || name === "Cache-Control" || absent.header(name) === value) && absent.header("content-security-policy") === policy && policy !== "");

// ---- What must not be there

const none = (name, headers) => {
  const found = answers.flatMap(([what, it]) => headers.filter((header) => it.header(header)).map((header) => `${what}: ${header}`));
  check(name, found.length === 0, found.join(", "));
};
none("no cookie", ["set-cookie"]);
none("nothing is reported to anyone (Report-To, Reporting-Endpoints, NEL, a policy that only reports)", ["report-to", "reporting-endpoints", "nel", "content-security-policy-report-only"]);
none("nothing is open to other sites (Access-Control-Allow-Origin)", ["access-control-allow-origin"]);
none("nothing is erased by a mere visit (Clear-Site-Data)", ["clear-site-data"]);
none("nothing else is asked for or preloaded (Link, Refresh)", ["link", "refresh"]);

// ---- The bytes

let other = [];
for (const [name, integrity] of files) {
  const { bytes } = name === "index.html" ? page : await ask(name);
  if (`sha384-${createHash("sha384").update(bytes).digest("base64")}` !== integrity) other.push(name);
}
check(`the bytes of all ${files.length} files are those of the build`, files.length > 0 && other.length === 0, other.join(", ") || "no list of files");
const build = page.bytes.toString().match(/data-build="([0-9a-f]+)"/)?.[1];
check(`the page says which build it is${build ? `: ${build}` : ""}`, !!build);

console.log(`${passed} checks passed, ${failed} failed.`);
process.exit(failed ? 1 : 0);
