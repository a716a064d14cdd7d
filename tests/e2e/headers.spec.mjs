// What a host is to send: byte for byte on every answer, the same in what the build writes for hosts, and nothing in it that
// an independent reader of policies finds fault with. And the check that a host can be asked with.
import { expect, test } from "@playwright/test";
import evaluator from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import parser from "csp_evaluator/dist/parser.js";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import http from "node:http";
import { metaPolicy, policy } from "../../scripts/headers.mjs";
import { serve } from "../../scripts/serve.mjs";
import { Worker } from "./worker.mjs";

const dist = new URL("../../dist/", import.meta.url);
const built = readdirSync(dist).filter((it) => !/^[._]/.test(it));

// Written out once more by hand: a change of scripts/headers.mjs must be meant.
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types app-sw; sandbox allow-scripts allow-same-origin allow-downloads allow-modals";
const COMMON = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "origin-agent-cluster": "?1",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-dns-prefetch-control": "off",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), display-capture=(), clipboard-read=(), usb=(), serial=(), payment=()",
};
const HASHED = "public, max-age=31536000, immutable";

/** Runs the check that hosts are asked with. */
const check = (address) =>
  new Promise((done) => execFile("node", [new URL("../../scripts/check-headers.mjs", import.meta.url).pathname, address], (problem, out) => done({ code: problem?.code ?? 0, out })));

test("every answer has every header, byte for byte", async () => {
  const server = await serve({ port: 0, prefix: "/a/" });
  try {
    const answers = [...built, "", "wipe", "no-such-file", "_headers", ".htaccess", "../Cargo.toml"];
    for (const name of answers) {
      const answer = await fetch(new URL(encodeURIComponent(name).replace("..%2F", "%2e%2e/"), server.url));
      const found = Object.fromEntries(answer.headers);
      const here = `the answer to “${name}” (${answer.status})`;
      expect(answer.status, here).toBe(built.includes(name) || name === "" || name === "wipe" ? 200 : 404);
      expect(found, here).toMatchObject(COMMON);
      const page = name === "" || name === "index.html";
      const wipe = name.startsWith("wipe") && name !== "wipe.js";
      expect(found["cross-origin-resource-policy"], here).toBe(page ? "cross-origin" : "same-origin");
      const kept = page || wipe || answer.status === 404 ? "no-store" : /-[0-9a-f]{16}(_bg)?\.\w+$/.test(name) ? HASHED : name === "sw.js" ? "max-age=86400" : "no-cache";
      expect(found["cache-control"], here).toBe(kept);
      // A link to the page that erases must not erase.
      expect(found["clear-site-data"], here).toBeUndefined();
      expect(found["set-cookie"], here).toBeUndefined();
    }
  } finally {
    await server.close();
  }
});

test("an independent reader of policies finds nothing of high or medium severity", async () => {
  for (const text of [policy("https://partner.example"), policy(), metaPolicy()]) {
    const findings = new evaluator.CspEvaluator(new parser.CspParser(text).csp).evaluate();
    const grave = findings.filter((it) => it.severity <= Severity.MEDIUM || it.severity === Severity.SYNTAX);
    expect(grave.map((it) => `${it.directive} ${it.value}: ${it.description}`)).toEqual([]);
  }
  // It would find something.
  const careless = new evaluator.CspEvaluator(new parser.CspParser(POLICY.replace("'self' 'wasm", "'unsafe-inline' 'self' 'wasm")).csp).evaluate();
  expect(careless.some((it) => it.severity === Severity.HIGH)).toBe(true);
});

test("the page says the same of itself, as far as a page can", async ({ page }) => {
  await new Worker(page).opens();
  const stated = POLICY.split("; ").filter((it) => !/^(frame-ancestors|sandbox)/.test(it)).join("; ");
  await expect(page.locator("meta[http-equiv='Content-Security-Policy']").first()).toHaveAttribute("content", stated);
  await expect(page).toHaveTitle("Notes");
  expect(await page.evaluate(() => [crossOriginIsolated, document.referrer])).toEqual([true, ""]);
});

test("what the build writes for hosts names every file that is served, and every header", () => {
  for (const [file, quote] of [["dist/_headers", (it) => it], ["dist/.htaccess", (it) => it.replaceAll('"', '\\"')], ["hosting/nginx.conf", (it) => it.replaceAll("'", "\\'")]]) {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
    for (const value of [...Object.values(COMMON), HASHED, "no-store"]) expect(text, file).toContain(quote(value));
    expect(text, file).not.toContain("Clear-Site-Data");
    for (const name of built) expect(text.replaceAll("\\.", "."), file).toContain(name);
  }
});

test("the check passes a host that sends them all, and says what is wrong with one that doesn’t", async () => {
  test.slow();
  const good = await serve({ port: 0, prefix: "/a/" });
  const bad = await serve({ port: 0, prefix: "/a/", bare: true });
  // A host that adds what it shouldn't, and sends other bytes.
  const worse = http.createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-security-policy": "default-src *; script-src 'unsafe-inline' *", "set-cookie": "seen=1", "access-control-allow-origin": "*", "report-to": "{}", "clear-site-data": '"storage"' });
    response.end("<!doctype html><script>1</script>");
  });
  await new Promise((done) => worse.listen(0, "127.0.0.1", done));
  try {
    const fine = await check(good.url);
    expect(fine.out).toMatch(/^(ok {3}.*\n){24,}/);
    expect(fine.out).not.toContain("BAD");
    expect(fine.code).toBe(0);
    const bare = await check(bad.url);
    expect(bare.code).toBe(1);
    for (const name of ["Content-Security-Policy", "nosniff", "Referrer-Policy", "Strict-Transport-Security", "sandbox", "wipe"]) expect(bare.out).toMatch(new RegExp(`^BAD {2}.*${name}`, "m"));
    const other = await check(`http://127.0.0.1:${worse.address().port}/`);
    expect(other.code).toBe(1);
    for (const name of ["cookie", "unsafe-inline", "bytes", "other sites", "mere visit"]) expect(other.out).toMatch(new RegExp(`^BAD {2}.*${name}`, "m"));
    const nobody = await check("http://127.0.0.1:9/");
    expect(nobody.code).toBe(2);
  } finally {
    await good.close();
    await bad.close();
    worse.closeAllConnections();
    worse.close();
  }
});
