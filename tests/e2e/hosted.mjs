// A server of a test's own, on a copy of the build that the test may change.
import http from "node:http";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../scripts/serve.mjs";

export const dist = new URL("../../dist/", import.meta.url).pathname;
const example = new URL("../../docs/deployment.example.json", import.meta.url).pathname;

/** Serves the copy for as long as `use` runs. `deployment` is a file of settings (the example's, when absent), `settings` what is in one
 * instead; `files` lie beside the build, by name. */
export async function hosted(use, { deployment = example, settings, files = {} } = {}) {
  const dir = mkdtempSync(join(tmpdir(), "hosted-"));
  cpSync(dist, dir, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  if (settings) {
    deployment = join(dir, "settings.json");
    writeFileSync(deployment, JSON.stringify({ format: "first-contact.deployment", version: 1, ...settings }));
  }
  const asked = [];
  const server = await serve({ port: 0, prefix: "/a/", dir, deployment, onRequest: (path) => asked.push(path) });
  let gone = false;
  const close = async () => {
    if (!gone) await server.close();
    gone = true;
  };
  try {
    await use({ address: server.url, asked, dir, close });
  } finally {
    await close();
    rmSync(dir, { recursive: true });
  }
}

/** Another host in front of a server, as slow or as odd as `answers(path, response)` makes it; where that gives nothing, the server answers.
 * Resolves to its address. */
export async function before(url, answers, use) {
  const origin = new URL(url).origin;
  const host = http.createServer(async (request, response) => {
    if (await answers(request.url, response)) return;
    const { status, headers, body } = await fetch(origin + request.url, { redirect: "manual", headers: { "accept-encoding": "identity" } });
    response.writeHead(status, Object.fromEntries(headers));
    response.end(body && Buffer.from(await new Response(body).arrayBuffer()));
  });
  await new Promise((ready) => host.listen(0, "127.0.0.1", ready));
  try {
    return await use(url.replace(origin, `http://127.0.0.1:${host.address().port}`));
  } finally {
    host.close();
    host.closeAllConnections();
  }
}
