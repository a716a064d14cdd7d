// First Contact in a frame of another page, as a portal shows it.
import { createServer } from "node:http";
import { serve } from "../../scripts/serve.mjs";

const example = new URL("../../docs/deployment.example.json", import.meta.url).pathname;

/** A page of another origin that shows First Contact in a frame and writes down every message it hears. */
export async function hosting(use, { listed = true, dir, deployment = example } = {}) {
  let inner = "";
  const host = createServer((_, answer) =>
    answer.setHeader("content-type", "text/html").end(`<!doctype html><title>host</title><script>
      var heard = [];
      addEventListener("message", (it) => heard.push(JSON.stringify(it.data)));
    </script><iframe src="${inner}" width="400" height="700" sandbox="allow-scripts allow-same-origin allow-downloads allow-modals" allow="" referrerpolicy="no-referrer"></iframe>`));
  await new Promise((ready) => host.listen(0, "127.0.0.1", ready));
  // Another site than 127.0.0.1, for the browser.
  const origin = `http://localhost:${host.address().port}`;
  let server;
  try {
    server = await serve({ port: 0, dir, deployment, ancestors: listed ? origin : "'none'" });
    inner = server.url;
    return await use(`${origin}/`, server.url);
  } finally {
    await server?.close();
    host.close();
    host.closeAllConnections();
  }
}

/** What a worker sees and does, in a frame of the page. */
export function within(page, frame) {
  return new Proxy(page, {
    get(whole, name) {
      if (name === "goto") return async () => undefined;
      const from = name !== "on" && name !== "keyboard" && name !== "context" && name in frame ? frame : whole;
      const it = from[name];
      return typeof it === "function" ? it.bind(from) : it;
    },
  });
}
