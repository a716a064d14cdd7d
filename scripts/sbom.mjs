// Writes what the served programs are made of, as CycloneDX: every crate that is compiled into them, with version, licence
// and checksum, from Cargo.lock and "cargo metadata". No network.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const metadata = JSON.parse(execFileSync("cargo", ["metadata", "--format-version", "1", "--locked", "--offline", "--no-default-features", "--features", "web,engine,vault", "--filter-platform", "wasm32-unknown-unknown"], { cwd: root, maxBuffer: 1 << 28 }));
const checksums = new Map([...readFileSync(join(root, "Cargo.lock"), "utf8").matchAll(/name = "(.+)"\nversion = "(.+)"\n(?:source = ".+"\nchecksum = "(.+)")?/g)].map(([, name, version, sum]) => [`${name}@${version}`, sum]));
const packages = new Map(metadata.packages.map((it) => [it.id, it]));
const nodes = new Map(metadata.resolve.nodes.map((it) => [it.id, it]));

/** What runs in the browser, and what only helps to build: neither what tests need. */
const found = new Map();
function visit(id, scope) {
  if (found.get(id) === "required" || found.get(id) === scope) return;
  found.set(id, scope);
  for (const { pkg, dep_kinds } of nodes.get(id).deps) {
    const kinds = dep_kinds.map((it) => it.kind);
    const compiledIn = scope === "required" && kinds.includes(null) && !packages.get(pkg).targets.some((it) => it.kind.includes("proc-macro"));
    if (compiledIn) visit(pkg, "required");
    else if (kinds.includes(null) || kinds.includes("build")) visit(pkg, "excluded");
  }
}
visit(metadata.resolve.root, "required");

const purl = ({ name, version }) => `pkg:cargo/${name}@${version}`;
const component = (it, scope) => {
  const sum = checksums.get(`${it.name}@${it.version}`);
  return { type: "library", "bom-ref": purl(it), name: it.name, version: it.version, scope, purl: purl(it), ...(it.license ? { licenses: [{ expression: it.license.replaceAll("/", " OR ") }] } : {}), ...(sum ? { hashes: [{ alg: "SHA-256", content: sum }] } : {}) };
};
const own = packages.get(metadata.resolve.root);
const sorted = [...found].filter(([id]) => id !== own.id).map(([id, scope]) => [packages.get(id), scope]).sort(([a], [b]) => (purl(a) < purl(b) ? -1 : 1));
const bom = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: { component: { type: "application", "bom-ref": purl(own), name: own.name, version: own.version, licenses: [{ expression: own.license }] } },
  components: sorted.map(([it, scope]) => component(it, scope)),
  dependencies: [...found.keys()].map((id) => ({ ref: purl(packages.get(id)), dependsOn: nodes.get(id).deps.filter(({ pkg }) => found.has(pkg)).map(({ pkg }) => purl(packages.get(pkg))).sort() })).sort((a, b) => (a.ref < b.ref ? -1 : 1)),
};
mkdirSync(join(root, "hosting"), { recursive: true });
writeFileSync(join(root, "hosting/sbom.cdx.json"), `${JSON.stringify(bom, null, 2)}\n`);
const count = (scope) => sorted.filter(([, it]) => it === scope).length;
console.log(`hosting/sbom.cdx.json: ${count("required")} crates in the programs, ${count("excluded")} that only help to build them`);
