// Serves dist/ with the headers that a deployment should send (headers.mjs).
//   node scripts/serve.mjs [--dir dist] [--port 8080] [--host 127.0.0.1] [--prefix /some/path/]
//                          [--deployment FILE] [--frame-ancestors "'self' https://host.example"] [--quiet]
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import http from "node:http";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import zlib from "node:zlib";
import { ancestors as origins, common, FOR_THE_HOST, MEDIA_TYPES, OF_AN_ERROR, particular } from "./headers.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** What was compressed, by what is in it: tests start many servers with the same files. */
const squeezed = new Map();
function once(name, make) {
  if (!squeezed.has(name)) squeezed.set(name, make());
  return squeezed.get(name);
}

/** A running server. Files are compressed once; `quality` is brotli's, whose best takes seconds for the programs. `bare`
 * is for tests: a host that sends none of the headers. */
export async function serve({ dir = join(root, "dist"), port = 8080, host = "127.0.0.1", prefix = "/", deployment, ancestors, bare = false, quality = 9, onRequest } = {}) {
  const base = `/${prefix}/`.replace(/\/+/g, "/");
  const folder = resolve(dir);
  const kept = new Map();

  async function entry(file) {
    const { mtimeMs, size } = await stat(file);
    const known = kept.get(file);
    if (known?.mtimeMs === mtimeMs && known.size === size) return known;
    const raw = await readFile(file);
    const tag = `"${createHash("sha256").update(raw).digest("base64url").slice(0, 22)}"`;
    const fresh = { mtimeMs, size, raw, tag };
    kept.set(file, fresh);
    return fresh;
  }
  const brotli = (it) => once(`br ${quality} ${it.tag}`, () => zlib.brotliCompressSync(it.raw, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: quality, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: it.raw.length } }));
  const gzip = (it) => once(`gzip ${it.tag}`, () => zlib.gzipSync(it.raw, { level: 9 }));

  const server = http.createServer(async (request, response) => {
    const frames = origins(ancestors);
    const own = (extra) => (bare ? {} : { ...common(frames), ...extra });
    const refuse = (status, extra = {}) => {
      response.writeHead(status, { ...own(OF_AN_ERROR), "content-type": MEDIA_TYPES.txt, ...extra });
      response.end(`${http.STATUS_CODES[status]}\n`);
    };
    try {
      if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, { allow: "GET, HEAD" });
      let path = decodeURIComponent(new URL(request.url, "http://here").pathname);
      onRequest?.(path);
      if (`${path}/` === base) return refuse(308, { location: base });
      if (!path.startsWith(base)) return refuse(404);
      path = path.slice(base.length) || "index.html";
      if (path === "wipe") path = "wipe.html";
      if (FOR_THE_HOST.has(path)) return refuse(404);
      let file = join(folder, path);
      if (!file.startsWith(folder + sep)) return refuse(404);
      if (deployment && path === "deployment.json") file = resolve(deployment);
      const it = await entry(file);
      const type = MEDIA_TYPES[extname(path).slice(1)];
      const accepted = request.headers["accept-encoding"] ?? "";
      const squeeze = it.raw.length > 200 && type && type !== MEDIA_TYPES.png;
      const [encoding, body] =
        squeeze && /\bbr\b/.test(accepted) ? ["br", brotli(it)] : squeeze && /\bgzip\b/.test(accepted) ? ["gzip", gzip(it)] : [undefined, it.raw];
      const head = { ...own(particular(path)), "content-type": type ?? "application/octet-stream", etag: it.tag, vary: "accept-encoding" };
      // What no-store keeps out of the cache has no older copy to agree with.
      if (head["Cache-Control"] !== "no-store" && request.headers["if-none-match"]?.includes(it.tag)) {
        response.writeHead(304, head);
        return response.end();
      }
      if (encoding) head["content-encoding"] = encoding;
      head["content-length"] = body.length;
      response.writeHead(200, head);
      return response.end(request.method === "HEAD" ? undefined : body);
    } catch (problem) {
      const absent = ["ENOENT", "EISDIR", "ENOTDIR"].includes(problem.code) || problem instanceof URIError;
      return refuse(absent ? 404 : 500);
    }
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolved, rejected) => {
    server.once("error", rejected);
    server.listen(port, host, resolved);
  });
  return { url: `http://${host}:${server.address().port}${base}`, close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const { values } = parseArgs({
    options: {
      dir: { type: "string" },
      port: { type: "string", default: "8080" },
      host: { type: "string" },
      prefix: { type: "string" },
      deployment: { type: "string" },
      "frame-ancestors": { type: "string" },
      quiet: { type: "boolean", default: false },
    },
  });
  try {
    const { url } = await serve({ ...values, port: Number(values.port), ancestors: values["frame-ancestors"] });
    if (!values.quiet) console.log(`First Contact is at ${url} (stop with Ctrl-C)`);
  } catch (problem) {
    console.error(problem.code === "EADDRINUSE" ? `Port ${values.port} is taken; choose another with --port (or "make serve PORT=…").` : problem.message);
    process.exit(1);
  }
}
