// Our sealed files and those of two other programs: Debian's `age` and npm's `age-encryption` open what we seal, and we open
// what they seal, for keys and with passphrases; 7-Zip opens our ZIP files; npm's `hash-wasm` makes the same keys from the same
// passphrases (Argon2id). Texts are random, in many scripts.
//
//   node tests/interop/interop.mjs [--records 20] [--secrets 3] [--seed 1] [--ours path]
//
// --records: texts for keys; --secrets: texts with passphrases, which are slow on purpose; both ways and for both programs.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const named = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const records = Number(named("--records", 20));
const secrets = Number(named("--secrets", 3));
const target = process.env.CARGO_TARGET_DIR ?? join(here, "../../target");
const program = named("--ours", join(target, "debug/examples/ours"));

// What a package offers to import. This folder has no packages of its own.
async function offered(name) {
  const root = join(here, "../e2e/node_modules", name);
  const about = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const entry = about.exports?.["."] ?? about.exports ?? about.module ?? about.main;
  const path = (it) => (typeof it === "string" ? it : path(it.import ?? it.default));
  return import(pathToFileURL(join(root, path(entry))));
}

function fail(text) {
  console.error(`interop: ${text}`);
  process.exit(1);
}

// A small generator, so that a seed says which texts there were.
let state = BigInt(named("--seed", Date.now())) | 1n;
const seed = state;
function random(end) {
  state ^= (state << 13n) & 0xffffffffffffffffn;
  state ^= state >> 7n;
  state ^= (state << 17n) & 0xffffffffffffffffn;
  return Number(state % BigInt(end));
}
const pick = (list) => list[random(list.length)];

const letters = [..."abcxyzABCXYZ0123456789 \n\t\"'\\{}[]<>&éßøñŁčабвгдеёשלוםعربيفارسیአማርኛမြန်မာनेपाली中文日本語한국어", "\u202e", "\u2067", "\u200d", "\u0000", "👩‍👧", "𝔘", "e\u0301", "=cmd|", "\ufeff"];
const phrase = (most) => Array.from({ length: random(most) }, () => pick(letters)).join("");
// Like a record: named answers, notes of very different lengths.
function record() {
  const notes = Object.fromEntries(Array.from({ length: random(30) }, (_, place) => [`answer-${place}`, phrase(random(12) === 0 ? 9000 : 60)]));
  return JSON.stringify({ format: "first-contact.sealed", version: 1, kind: "handover", place: phrase(20), record: notes });
}
const words = readFileSync(join(here, "../../src/vault/words.txt"), "utf8").trim().split("\n");
const passphrase = () => (random(2) ? Array.from({ length: 7 }, () => pick(words)).join("-") : Array.from({ length: 5 }, () => String(1000 + random(9000))).join("-"));

const child = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
child.on("error", () => fail(`there is no ${program}; build it with: cargo build --no-default-features --features vault --example ours`));
const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
async function ours(ask) {
  child.stdin.write(`${JSON.stringify(ask)}\n`);
  const { value, done } = await lines.next();
  if (done) fail("our program stopped");
  const answer = JSON.parse(value);
  if (answer.refused) throw new Error(`we refused: ${answer.refused}`);
  return answer;
}
const bytes = (text) => new Uint8Array(Buffer.from(text, "base64"));
const base64 = (it) => Buffer.from(it).toString("base64");
const opened = (text) => text.replace(/\n *$/, "");

const folder = mkdtempSync(join(tmpdir(), "interop-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const file = (name, content) => {
  if (content !== undefined) writeFileSync(join(folder, name), content);
  return join(folder, name);
};
function run(command, args) {
  const done = spawnSync(command, args, { maxBuffer: 64 << 20 });
  if (done.error || done.status !== 0) throw new Error(`${command}: ${done.error ?? done.stderr.toString() + done.stdout.toString()}`);
  return done.stdout;
}
// `age` asks for a passphrase at a terminal only.
const atTerminal = (secret, times, ...command) => run("python3", [join(here, "terminal.py"), secret, String(times), ...command]);

const age = await offered("age-encryption");
const hash = await offered("hash-wasm");
const key = await age.generateIdentity();
const recipient = await age.identityToRecipient(key);
const keyFile = file("key.txt", `# a key\n${key}\n`);

const counts = {};
let wrong = 0;
async function check(name, expected, work) {
  counts[name] ??= [0, 0];
  counts[name][1] += 1;
  try {
    if ((await work()) !== expected) throw new Error("another text came out");
    counts[name][0] += 1;
  } catch (error) {
    wrong += 1;
    if (wrong <= 5) console.error(`interop: ${name}, text ${counts[name][1]} of seed ${seed}: ${error.message}`);
  }
}

for (let place = 0; place < records; place += 1) {
  const text = record();
  const sealed = bytes((await ours({ do: "seal-to", recipient, text })).file);
  file("plain", text);
  await check("for a key: ours, opened by age", text, () => opened(run("age", ["-d", "-i", keyFile, file("sealed", sealed)]).toString()));
  await check("for a key: ours, opened by npm", text, async () => {
    const opener = new age.Decrypter();
    opener.addIdentity(key);
    return opened(await opener.decrypt(sealed, "text"));
  });
  await check("for a key: age's, opened by us", text, async () => {
    run("age", [...(random(2) ? ["-a"] : []), "-r", recipient, "-o", file("theirs"), file("plain")]);
    return (await ours({ do: "unseal-as", key: readFileSync(keyFile, "utf8"), file: base64(readFileSync(file("theirs"))) })).text;
  });
  await check("for a key: npm's, opened by us", text, async () => {
    const sealer = new age.Encrypter();
    sealer.addRecipient(recipient);
    const theirs = await sealer.encrypt(text);
    return (await ours({ do: "unseal-as", key, file: base64(random(2) ? theirs : age.armor.encode(theirs)) })).text;
  });
}

for (let place = 0; place < secrets; place += 1) {
  const [text, secret] = [record(), passphrase()];
  const sealed = bytes((await ours({ do: "seal-with", secret, text })).file);
  file("plain", text);
  await check("with a passphrase: ours, opened by age", text, () => {
    atTerminal(secret, 1, "age", "-d", "-o", file("opened"), file("sealed", sealed));
    return opened(readFileSync(file("opened"), "utf8"));
  });
  await check("with a passphrase: ours, opened by npm", text, async () => {
    const opener = new age.Decrypter();
    opener.addPassphrase(secret);
    return opened(await opener.decrypt(sealed, "text"));
  });
  await check("with a passphrase: age's, opened by us", text, async () => {
    atTerminal(secret, 2, "age", "-p", "-o", file("theirs"), file("plain"));
    return (await ours({ do: "unseal-with", secret: secret.toUpperCase().replaceAll("-", " "), file: base64(readFileSync(file("theirs"))) })).text;
  });
  await check("with a passphrase: npm's, opened by us", text, async () => {
    const sealer = new age.Encrypter();
    sealer.setPassphrase(secret);
    sealer.setScryptWorkFactor(10 + random(8));
    return (await ours({ do: "unseal-with", secret, file: base64(await sealer.encrypt(text)) })).text;
  });
  await check("ZIP: ours, opened by 7z", text, async () => {
    const zip = bytes((await ours({ do: "zip", secret, text })).file);
    return opened(run("7z", ["x", "-so", `-p${secret}`, file("note.zip", zip)]).toString());
  });
  await check("key file: ours, opened by age", "right", async () => {
    const made = await ours({ do: "new-key", secret });
    atTerminal(secret, 1, "age", "-d", "-o", file("made.txt"), file("made.age", bytes(made.file)));
    run("age", ["-r", made.recipient, "-o", file("to-made"), file("plain")]);
    return run("age", ["-d", "-i", file("made.txt"), file("to-made")]).toString() === text ? "right" : "wrong";
  });
}

for (let place = 0; place < records; place += 1) {
  const [secret, salt] = [passphrase(), new Uint8Array(Buffer.from(phrase(40).padEnd(40, "x")).subarray(0, 16))];
  // Small, so that many can be tried; the usual cost now and then.
  const [memory, passes] = place % 100 === 0 ? [64 * 1024, 3] : [8 + random(4096), 1 + random(4)];
  const expected = base64(await hash.argon2id({ password: secret, salt, memorySize: memory, iterations: passes, parallelism: 1, hashLength: 32, outputType: "binary" }));
  await check("Argon2id: the same key as npm's hash-wasm", expected, async () => (await ours({ do: "argon2id", secret, salt: base64(salt), memory, passes })).file);
}

child.stdin.end();
for (const [name, [right, all]] of Object.entries(counts)) console.log(`${name}: ${right}/${all}`);
if (wrong > 0) fail(`${wrong} went wrong (--seed ${seed})`);
