// The headers that a host should send: the one place where they stand. scripts/serve.mjs sends them, the build writes them
// down for nginx, Apache, Netlify and Cloudflare, scripts/check-headers.mjs asks a host for them, and what a page can say of
// itself goes into index.html.

/** The directives of the policy, in the order in which they are sent. */
const DIRECTIVES = [
  ["default-src", "'none'"],
  ["script-src", "'self' 'wasm-unsafe-eval'"],
  ["style-src", "'self'"],
  ["img-src", "'self' data:"],
  ["font-src", "'self'"],
  ["connect-src", "'self'"],
  ["worker-src", "'self'"],
  ["manifest-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
  ["object-src", "'none'"],
  // Which pages may show First Contact in a frame.
  ["frame-ancestors", undefined],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "app-sw"],
  // Chromium notes in the console that this pair could let a frame take its sandbox off. A header can't be taken off.
  ["sandbox", "allow-scripts allow-same-origin allow-downloads allow-modals"],
];

/** What a page can't say of itself: browsers ignore these in a meta element. */
const ONLY_A_HOST = new Set(["frame-ancestors", "sandbox"]);

/** Pages that may show First Contact in a frame, as the policy names them: nothing but origins. */
export function ancestors(list = process.env.FRAME_ANCESTORS) {
  const named = (list ?? "").trim() || "'none'";
  for (const one of named.split(/\s+/)) {
    if (!/^('none'|'self'|https?:\/\/[a-z0-9.-]+(:\d+)?)$/i.test(one)) throw new Error(`"${one}" is no origin that may show First Contact in a frame`);
  }
  return named;
}

/** The policy of every answer. */
export const policy = (frames = "'none'") => DIRECTIVES.map(([name, value]) => `${name} ${value ?? frames}`).join("; ");

/** The policy as far as a page can state it itself, for hosts that send no headers. */
export const metaPolicy = () => DIRECTIVES.filter(([name]) => !ONLY_A_HOST.has(name)).map(([name, value]) => `${name} ${value}`).join("; ");

/** The policy of the single file: nothing but what is in it, known by its hash. */
export function singlePolicy(scripts, styles) {
  const own = { "script-src": `${scripts.join(" ")} 'wasm-unsafe-eval'`, "style-src": styles.join(" "), "img-src": "data:", "worker-src": "blob:" };
  return DIRECTIVES.filter(([name]) => !ONLY_A_HOST.has(name)).map(([name, value]) => `${name} ${own[name] ?? (value === "'self'" ? "'none'" : value)}`).join("; ");
}

/** The headers of every answer, errors included. */
export function common(frames) {
  return {
    "Content-Security-Policy": policy(frames),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    // A process for the pages of this origin alone. Without it the service worker may share theirs, and keeps it, with what was
    // typed there, after Leave now (docs/decisions/0035-a-process-of-its-own.md).
    "Origin-Agent-Cluster": "?1",
    // Browsers heed it on answers over TLS only.
    "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
    "X-DNS-Prefetch-Control": "off",
    // No "bluetooth": Chromium does not know it there, and says so in the console.
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), display-capture=(), clipboard-read=(), usb=(), serial=(), payment=()",
  };
}

/** What an answer with this file (by its name within dist/) has beside the common headers. */
export function particular(name) {
  // A page in another origin may frame the entry document; nothing else is for other origins.
  if (name === "index.html") return { "Cross-Origin-Resource-Policy": "cross-origin", "Cache-Control": "no-store" };
  const own = { "Cross-Origin-Resource-Policy": "same-origin" };
  // No Clear-Site-Data: whoever makes a browser open this page must not erase a draft by that. The page asks, and then erases.
  if (name === "wipe.html") return { ...own, "Cache-Control": "no-store" };
  // A name with a hash in it never stands for other bytes.
  if (/-[0-9a-f]{12,}(_bg)?\.\w+$/.test(name)) return { ...own, "Cache-Control": "public, max-age=31536000, immutable" };
  // The page looks for a newer one at each start, past the cache. The browser looks again by itself some seconds later, and
  // then finds this answer: nothing shows on the network while a screening is open.
  if (name === "sw.js") return { ...own, "Cache-Control": "max-age=86400" };
  return { ...own, "Cache-Control": "no-cache" };
}

/** What an answer without a file has beside the common headers. */
export const OF_AN_ERROR = { "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "no-store" };

/** The media types of what is in dist/, by the ending of the name. */
export const MEDIA_TYPES = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  mts: "text/plain; charset=utf-8",
  ts: "text/plain; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
};

/** Files that a host reads and does not serve. */
export const FOR_THE_HOST = new Set([".htaccess", "_headers"]);

const ending = (name) => name.slice(name.lastIndexOf(".") + 1);
const alike = (names) => {
  const groups = new Map();
  for (const name of names) {
    const key = JSON.stringify(particular(name));
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups].map(([key, members]) => [JSON.parse(key), members]);
};
const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** For Netlify and Cloudflare Pages: dist/_headers. Both join what several rules say of one header, so no rule repeats another's. */
export function forNetlify(names, frames) {
  const block = (path, headers) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const typed = (name) => ({ ...particular(name), "Content-Type": MEDIA_TYPES[ending(name)] });
  // Both serve a page also under its name without ".html".
  const paths = (name) => (name === "index.html" ? ["/", "/index.html"] : name === "wipe.html" ? ["/wipe", "/wipe.html"] : [`/${name}`]);
  return `${[
    "# Written by the build. For dist/ at the root of a site.",
    block("/*", common(frames)),
    ...names.flatMap((name) => paths(name).map((path) => block(path, typed(name)))),
  ].join("\n")}\n`;
}

/** For Apache 2.4 with mod_headers: dist/.htaccess. */
export function forApache(names, frames) {
  const set = (headers, indent = "") => Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value.replaceAll('"', '\\"')}"`).join("\n");
  const types = [...new Set(names.map(ending))].filter((it) => it in MEDIA_TYPES).map((it) => `AddType "${MEDIA_TYPES[it]}" .${it}`).join("\n");
  return `# Written by the build. Needs mod_headers, mod_mime and mod_dir, and "AllowOverride All" for this folder.
Options -Indexes -MultiViews
DirectoryIndex index.html
FileETag MTime Size
${types}
${set({ ...common(frames), ...OF_AN_ERROR })}
${alike(names).map(([headers, members]) => `<FilesMatch "^(${members.map(escaped).join("|")})$">\n${set(headers, "  ")}\n</FilesMatch>`).join("\n")}
<FilesMatch "^(\\.htaccess|_headers)$">
  Require all denied
</FilesMatch>
`;
}

/** For nginx: a file to include in a server or location block. */
export function forNginx(names, frames) {
  const add = (headers, indent) => Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} '${value.replaceAll("'", "\\'")}' always;`).join("\n");
  const types = new Map();
  for (const end of new Set(names.map(ending))) {
    const type = MEDIA_TYPES[end]?.split(";")[0];
    if (type) types.set(type, [...(types.get(type) ?? []), end]);
  }
  const blocks = alike(names.filter((it) => it !== "index.html")).map(([headers, members]) => `location ~ "/(${members.map(escaped).join("|")})$" {
${add({ ...common(frames), ...headers }, "  ")}
}`);
  // In nginx a block with a header of its own sends none of those around it, so each block says them all.
  return `# Written by the build. Include it in the server block that serves dist/ (and turn gzip_static or brotli on there).
# Locations by name come first in nginx, so this works under any path.
charset utf-8;
charset_types text/css text/javascript application/json text/plain;
types {
${[...types].map(([type, ends]) => `  ${type} ${ends.join(" ")};`).join("\n")}
}
index index.html;
autoindex off;
${add({ ...common(frames), ...OF_AN_ERROR }, "")}
location ~ "/(index\\.html)?$" {
${add({ ...common(frames), ...particular("index.html") }, "  ")}
}
${blocks.join("\n")}
location ~ "/wipe$" { return 308 wipe.html; }
location ~ "/(\\.htaccess|_headers)$" { return 404; }
`;
}
