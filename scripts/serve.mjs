// Serves dist/ with the headers that a deployment should send.
//   node scripts/serve.mjs [--dir dist] [--port 8080] [--host 127.0.0.1] [--prefix /some/path/]
//                          [--deployment FILE] [--frame-ancestors "'self' https://host.example"] [--quiet]
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import http from "node:http";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import zlib from "node:zlib";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const mediaTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** The headers of every answer. `ancestors` says which pages may show First Contact in a frame. */
export function headers(ancestors = "'none'") {
  return {
    // Left out: "sandbox allow-scripts allow-same-origin …", which the browser answers with a console warning about that
    // pair, and a message that is always there hides the ones that matter. Strict-Transport-Security belongs to the server
    // that speaks TLS.
    "content-security-policy": [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      `frame-ancestors ${ancestors}`,
      "require-trusted-types-for 'script'",
      "trusted-types app-sw",
    ].join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), display-capture=(), clipboard-read=(), usb=(), serial=(), payment=()",
    "x-dns-prefetch-control": "off",
  };
}

/** A running server. Files are compressed once and kept, for as long as they don't change. */
export async function serve({ dir = join(root, "dist"), port = 8080, host = "127.0.0.1", prefix = "/", deployment, ancestors, onRequest } = {}) {
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
  const brotli = (it) => (it.br ??= zlib.brotliCompressSync(it.raw, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: it.raw.length } }));
  const gzip = (it) => (it.gz ??= zlib.gzipSync(it.raw, { level: 9 }));

  const server = http.createServer(async (request, response) => {
    const common = headers(ancestors);
    const refuse = (status, extra = {}) => {
      response.writeHead(status, { ...common, "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...extra });
      response.end(`${http.STATUS_CODES[status]}\n`);
    };
    try {
      if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, { allow: "GET, HEAD" });
      let path = decodeURIComponent(new URL(request.url, "http://here").pathname);
      onRequest?.(path);
      if (`${path}/` === base) return refuse(308, { location: base });
      if (!path.startsWith(base)) return refuse(404);
      path = path.slice(base.length) || "index.html";
      let file = join(folder, path);
      if (!file.startsWith(folder + sep)) return refuse(404);
      if (deployment && path === "deployment.json") file = resolve(deployment);
      const it = await entry(file);
      const type = extname(file);
      const html = type === ".html";
      const accepted = request.headers["accept-encoding"] ?? "";
      const squeeze = it.raw.length > 200 && type in mediaTypes;
      const [encoding, body] =
        squeeze && /\bbr\b/.test(accepted) ? ["br", brotli(it)] : squeeze && /\bgzip\b/.test(accepted) ? ["gzip", gzip(it)] : [undefined, it.raw];
      const head = {
        ...common,
        "content-type": mediaTypes[type] ?? "application/octet-stream",
        // A page in another origin may frame the entry document; nothing else is for other origins.
        "cross-origin-resource-policy": html ? "cross-origin" : "same-origin",
        // Names that carry a hash never change their content.
        "cache-control": html ? "no-store" : /-[0-9a-f]{12,}(_bg)?\.\w+$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
        etag: it.tag,
        vary: "accept-encoding",
      };
      if (!html && request.headers["if-none-match"]?.includes(it.tag)) {
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
