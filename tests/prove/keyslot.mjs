// The key slot, opened without any code of ours: Argon2id and XChaCha20-Poly1305 of another maker, by the layout that
// src/vault/keyslot.rs states. It gives the raw key that must stand nowhere on the disk.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const age = createRequire(new URL("../e2e/node_modules/age-encryption/package.json", import.meta.url));
const of = (name) => import(pathToFileURL(age.resolve(name)).href);

const LENGTH = 202;
const HEAD = Buffer.from("slot\x01\x01\x01\x00", "latin1");
const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/** Key slots that stand in files of this folder: their bytes. The browser gives its files names of its own. */
export function slots(folder) {
  const all = [];
  for (const it of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(it.parentPath ?? it.path, it.name);
    if (!it.isFile() || statSync(path, { throwIfNoEntry: false })?.size !== LENGTH) continue;
    const bytes = readFileSync(path);
    if (bytes.subarray(0, HEAD.length).equals(HEAD)) all.push(bytes);
  }
  return all;
}

/** The private key in a slot: as it is written (`AGE-SECRET-KEY-1…`) and its 32 bytes. Throws when the passphrase doesn't open it. */
export async function opened(slot, passphrase) {
  const [{ argon2id }, { xchacha20poly1305 }] = await Promise.all([of("@noble/hashes/argon2.js"), of("@noble/ciphers/chacha.js")]);
  const key = argon2id(Buffer.from(passphrase), slot.subarray(56, 72), { m: slot.readUInt32LE(44), t: slot.readUInt32LE(48), p: slot.readUInt32LE(52), dkLen: 32, maxmem: 2 ** 31 });
  const bound = Buffer.concat([slot.subarray(0, 8), slot.subarray(40, 112)]);
  const written = Buffer.from(xchacha20poly1305(key, slot.subarray(72, 96), bound).decrypt(slot.subarray(112, LENGTH))).toString();
  if (!/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(written)) throw new Error("not a key in the slot");
  const fives = [...written.slice(16, -6).toLowerCase()].map((it) => BECH32.indexOf(it));
  const bits = fives.map((it) => it.toString(2).padStart(5, "0")).join("");
  const raw = Buffer.from(Array.from({ length: 32 }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2)));
  return { written, raw, wrapping: Buffer.from(key) };
}

/** What to look for of a protected screening: bytes of its key that must not be there, and of its slot that must go with it. */
export async function traces(folder, passphrase) {
  const [slot] = slots(folder);
  if (!slot) throw new Error("no key slot on the disk: was it protected?");
  const { written, raw, wrapping } = await opened(slot, passphrase);
  const reversed = Buffer.from(raw).reverse();
  return {
    never: { bytes: { "the key": raw, "the key, backwards": reversed, "the key that wraps it": wrapping }, texts: { "the key’s text": written, "the passphrase": passphrase, "the passphrase with spaces": passphrase.replaceAll("-", " ") } },
    shredded: { bytes: { "the wrapped key": slot.subarray(112), "the slot’s salt": slot.subarray(56, 72), "the slot’s nonce": slot.subarray(72, 96) } },
  };
}
