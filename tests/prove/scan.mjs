// Looks for what must not be there: in every file of a browser's profile, and in the memory of all its processes.
//
// A marker is a text that stands nowhere else: a tag of its own for each run, then a number for the field it was typed into. It
// is looked for as it is, as UTF-16 in both orders, as hexadecimal and as base64, and inside of what LevelDB writes: its log
// cuts a value at each 32 KiB, and its tables are compressed. A short text often stands readable in a compressed table all
// the same, but a second copy of it need not, so tables are unpacked as well.
// Not seen: what a database encrypts, and texts that are split over pages of SQLite or compressed in the browser's cache of
// answers from the network. Nothing that is typed goes there but by a request, and there is none.
import { closeSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { randomInt } from "node:crypto";

const LETTERS = "abcdefghjkmnpqrstuvwxyz";

/** A tag for one run: twelve letters that no text holds by chance. */
export function tag() {
  return `zq${Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join("")}`;
}

/** The three ways in which a text can stand in base64, without the signs that depend on what is around it. */
function base64(bytes) {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").replace(/=+$/, "");
    return text.slice(shift === 0 ? 0 : shift + 1, ((shift + bytes.length) * 8) % 6 ? -1 : undefined);
  });
}

/** The forms in which a text may be kept. */
function formsOfText(text) {
  const utf8 = Buffer.from(text, "utf8");
  const utf16 = Buffer.from(text, "utf16le");
  return {
    "UTF-8": [utf8],
    "UTF-16LE": [utf16],
    "UTF-16BE": [Buffer.from(utf16).swap16()],
    hex: [Buffer.from(utf8.toString("hex")), Buffer.from(utf8.toString("hex").toUpperCase())],
    base64: base64(utf8).map((it) => Buffer.from(it)),
  };
}

/** The forms in which a key may be kept. */
function formsOfBytes(bytes) {
  return { raw: [bytes], hex: [Buffer.from(bytes.toString("hex")), Buffer.from(bytes.toString("hex").toUpperCase())], base64: base64(bytes).map((it) => Buffer.from(it)) };
}

/** The beginning of a private key. The program itself holds it, so it counts only where a key follows. */
const KEY = "AGE-SECRET-KEY-1";
const AFTER_KEY = /^[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{8}/;

/** What to look for besides: any private key as it is written. */
export const ANY_KEY = { "a private key": KEY };

/** What to look for: texts by what they are, and bytes by what they are. */
export function needles({ texts = {}, bytes = {} }) {
  const all = [];
  const add = (what, forms) => {
    for (const [form, list] of Object.entries(forms)) for (const pattern of list) all.push({ what, form, pattern });
  };
  for (const [what, text] of Object.entries(texts)) add(what, formsOfText(text));
  for (const [what, raw] of Object.entries(bytes)) add(what, formsOfBytes(Buffer.from(raw)));
  return all;
}

/** How often each needle stands in these bytes, the numbers that follow it, and a readable piece of what is around the first. */
function found(haystack, wanted, where, hits, from = 0) {
  for (const { what, form, pattern } of wanted) {
    let count = 0;
    let first = -1;
    const numbers = new Set();
    for (let at = haystack.indexOf(pattern, from); at >= 0; at = haystack.indexOf(pattern, at + pattern.length)) {
      const bytes = haystack.subarray(at + pattern.length, at + pattern.length + 16);
      const after = form === "UTF-16LE" ? bytes.toString("utf16le") : bytes.toString("latin1");
      if (what in ANY_KEY && !form.startsWith("hex") && !form.startsWith("base64") && !AFTER_KEY.test(after.replace(/\0/g, ""))) continue;
      if (count++ === 0) first = at;
      const number = after.match(/^\d{3}/)?.[0];
      if (number) numbers.add(number);
    }
    if (!count) continue;
    const around = haystack.subarray(Math.max(0, first - 60), first + pattern.length + 60).toString("latin1").replace(/\0/g, "").replace(/[^\x20-\x7e]+/g, "·");
    hits.push({ what, form, where, count, numbers, around });
  }
}

// ---- LevelDB

function varint(bytes, at) {
  let value = 0;
  let scale = 1;
  for (;;) {
    const byte = bytes[at++];
    if (byte === undefined || scale > 2 ** 42) throw new Error("not a number");
    value += (byte & 127) * scale;
    if (byte < 128) return [value, at];
    scale *= 128;
  }
}

/** What Snappy packed. */
export function unsnapped(packed) {
  let [length, at] = varint(packed, 0);
  if (length > 64 * 1024 * 1024) throw new Error("too long");
  const out = Buffer.alloc(length);
  let to = 0;
  while (at < packed.length) {
    const word = packed[at++];
    const kind = word & 3;
    let size = word >> 2;
    if (kind === 0) {
      if (size >= 60) {
        const wide = size - 59;
        size = packed.readUIntLE(at, wide);
        at += wide;
      }
      size += 1;
      packed.copy(out, to, at, at + size);
      at += size;
      to += size;
      continue;
    }
    let back;
    if (kind === 1) {
      size = ((word >> 2) & 7) + 4;
      back = ((word >> 5) << 8) | packed[at++];
    } else {
      size += 1;
      back = packed.readUIntLE(at, kind === 2 ? 2 : 4);
      at += kind === 2 ? 2 : 4;
    }
    if (back <= 0 || back > to) throw new Error("a copy from nowhere");
    for (let i = 0; i < size; i++, to++) out[to] = out[to - back];
  }
  return out;
}

/** All blocks of a LevelDB table, unpacked. Nothing where it isn't one. */
function table(bytes) {
  const foot = bytes.length - 48;
  if (foot < 0 || bytes.readUInt32LE(bytes.length - 8) !== 0x8b80fb57 || bytes.readUInt32LE(bytes.length - 4) !== 0xdb477524) return undefined;
  const block = (offset, size) => {
    const raw = bytes.subarray(offset, offset + size);
    return bytes[offset + size] === 1 ? unsnapped(raw) : raw;
  };
  let at = foot;
  let offset, size;
  [, at] = varint(bytes, at);
  [, at] = varint(bytes, at);
  [offset, at] = varint(bytes, at);
  [size, at] = varint(bytes, at);
  const index = block(offset, size);
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  const blocks = [];
  for (let here = 0; here < end; ) {
    let own, length;
    [, here] = varint(index, here);
    [own, here] = varint(index, here);
    [length, here] = varint(index, here);
    here += own;
    const [from, next] = varint(index, here);
    const [wide] = varint(index, next);
    blocks.push(block(from, wide));
    here += length;
  }
  return Buffer.concat(blocks);
}

/** The records of a LevelDB log, put together from their pieces. */
function journal(bytes) {
  const pieces = [];
  for (let start = 0; start < bytes.length; start += 32768) {
    const end = Math.min(start + 32768, bytes.length);
    for (let at = start; at + 7 <= end; ) {
      const length = bytes.readUInt16LE(at + 4);
      if (bytes[at + 6] === 0 || at + 7 + length > end) break;
      pieces.push(bytes.subarray(at + 7, at + 7 + length));
      at += 7 + length;
    }
  }
  return Buffer.concat(pieces);
}

// ---- The disk

function files(folder) {
  const all = [];
  for (const it of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, it.name);
    if (it.isDirectory()) all.push(...files(path));
    else all.push(path);
  }
  return all;
}

/** Every file of these folders, and their names, looked through. Says what was found and how much was read. */
export function disk(folders, wanted) {
  const hits = [];
  let read = 0;
  let count = 0;
  let tables = 0;
  for (const folder of [folders].flat()) {
    for (const path of files(folder)) {
      const where = relative(folder, path);
      found(Buffer.from(where), wanted, `the name of ${where}`, hits);
      let bytes;
      try {
        bytes = statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : Buffer.from(readlinkSync(path));
      } catch (problem) {
        // A file that went away, or a socket; anything else would be a hole in the proof.
        if (!["ENOENT", "EINVAL", "ENXIO"].includes(problem.code)) throw problem;
        continue;
      }
      count += 1;
      read += bytes.length;
      found(bytes, wanted, where, hits);
      if (/\.(ldb|sst)$/.test(path)) {
        const inside = table(bytes);
        if (inside) tables += 1;
        if (inside) found(inside, wanted, `${where} (unpacked)`, hits);
      } else if (/\.log$/.test(path) && bytes.length > 32768) {
        found(journal(bytes), wanted, `${where} (joined)`, hits);
      }
    }
  }
  return { hits, files: count, bytes: read, tables };
}

// ---- The memory

function words(pid, what) {
  try {
    return readFileSync(`/proc/${pid}/${what}`, "utf8");
  } catch {
    return undefined;
  }
}

/** The processes of the browser that uses this profile: its own, and all that descend from it. */
export function processes(profile) {
  const parents = new Map();
  const found = new Set();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const pid = Number(name);
    const stat = words(pid, "stat");
    const state = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (!state || state[0] === "Z") continue;
    parents.set(pid, Number(state[1]));
    const line = words(pid, "cmdline")?.split("\0") ?? [];
    if (line.some((it) => it === `--user-data-dir=${profile}` || it.startsWith(`--database=${profile}/`))) found.add(pid);
  }
  for (let grew = true; grew; ) {
    grew = false;
    for (const [pid, parent] of parents) {
      if (!found.has(pid) && found.has(parent) && pid !== process.pid) {
        found.add(pid);
        grew = true;
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** What a process is in the browser. */
export function role(pid) {
  const line = words(pid, "cmdline") ?? "";
  const [type, service] = [/--type=([\w-]+)/, /--utility-sub-type=([\w.]+)/].map((it) => line.match(it)?.[1]);
  return service ?? type ?? (/crashpad/.test(line.split("\0")[0]) ? "crashpad" : "browser");
}

const CHUNK = 8 * 1024 * 1024;
const OVERLAP = 4096;

/** Everything that can be read of the memory of these processes. Those that end meanwhile have none. */
export function memory(pids, forms) {
  // In memory each text in UTF-16LE would count for UTF-16BE as well, one byte further on; no browser here holds the latter.
  const wanted = forms.filter((it) => it.form !== "UTF-16BE");
  const hits = [];
  let read = 0;
  let unread = 0;
  let ended = 0;
  const buffer = Buffer.alloc(CHUNK + OVERLAP);
  for (const pid of pids) {
    const maps = words(pid, "smaps");
    let mem;
    try {
      mem = openSync(`/proc/${pid}/mem`, "r");
    } catch (problem) {
      if (problem.code !== "ENOENT" && problem.code !== "ESRCH") throw problem;
    }
    if (maps === undefined || mem === undefined) {
      ended += 1;
      continue;
    }
    const who = `${role(pid)} ${pid}`;
    const perArea = [];
    for (const area of maps.split(/\n(?=[0-9a-f]+-[0-9a-f]+ )/)) {
      const parts = area.match(/^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \d+ *(.*)/);
      if (!parts) continue;
      const [, low, high, rights, name] = parts;
      // Reserved and never written to, neither here nor on a swap disk.
      if (/^Rss:\s+0 kB$/m.test(area) && !/^Swap:\s+[1-9]/m.test(area)) continue;
      // Program and library files as they are on the disk hold nothing that was typed.
      if (rights[0] !== "r" || /^\[(vvar|vsyscall|vdso)/.test(name)) continue;
      if (rights[1] !== "w" && name.startsWith("/usr/")) continue;
      const end = Number.parseInt(high, 16);
      let kept = 0;
      for (let at = Number.parseInt(low, 16); at < end; ) {
        const size = Math.min(CHUNK, end - at);
        let got = 0;
        try {
          got = readSync(mem, buffer, kept, size, at);
        } catch {
          got = 0;
        }
        if (got === 0) {
          unread += Math.min(size, 65536);
          at += Math.min(size, 65536);
          kept = 0;
          continue;
        }
        read += got;
        at += got;
        const bytes = buffer.subarray(0, kept + got);
        found(bytes, wanted, `${who} ${name || "heap"}`, perArea, Math.max(0, kept - longest(wanted) + 1));
        kept = at < end ? Math.min(OVERLAP, bytes.length) : 0;
        if (kept) bytes.copy(buffer, 0, bytes.length - kept);
      }
    }
    closeSync(mem);
    const sums = new Map();
    for (const it of perArea) {
      const name = `${it.what} ${it.form} ${it.where}`;
      const known = sums.get(name);
      if (!known) sums.set(name, it);
      else {
        known.count += it.count;
        for (const number of it.numbers) known.numbers.add(number);
      }
    }
    hits.push(...sums.values());
  }
  return { hits, bytes: read, unread, ended };
}

function longest(wanted) {
  return Math.max(...wanted.map((it) => it.pattern.length));
}

/** How many, in all. */
export function total(hits) {
  return hits.reduce((sum, it) => sum + it.count, 0);
}

/** Hits in a few lines, for a person. */
export function told(hits, most = 12) {
  const lines = hits.slice(0, most).map((it) => `  ${it.count} × ${it.what} as ${it.form} in ${it.where}: ${it.around}`);
  if (hits.length > most) lines.push(`  and ${hits.length - most} more`);
  return lines.join("\n");
}
