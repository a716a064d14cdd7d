// Starts the vault, the second program, in the worker that boot.js makes of this file: fetches it, checks that it is the one
// this page was built with, and lets it serve. The build puts the names in (scripts/finish-dist.mjs).
//
// What goes between page and vault is said in src/talk.rs; around it there are only two words, both from here to the page:
// "ready" before anything else, and "stopped" when nothing will be answered any more.
//
// The glue is imported from within: a static import would be fetched under the policy of the page, which is shut by then.

const stopped = () => postMessage("stopped");

// A trap of the program ends in one of these. Its text is of no use to anyone, and none of it is printed.
for (const kind of ["error", "unhandledrejection"]) {
  addEventListener(kind, (it) => {
    it.preventDefault();
    stopped();
  });
}

/** Takes away every way to the network. The program needs none once it is here. */
function offline() {
  for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "EventSource", "WebTransport", "RTCPeerConnection", "importScripts", "Worker", "BroadcastChannel"]) {
    Object.defineProperty(globalThis, name, { value: undefined });
  }
}

const program = fetch(new URL("./__VAULT_WASM__", import.meta.url), { integrity: "__VAULT_INTEGRITY__" });
import("./__VAULT_GLUE__")
  .then((glue) => glue.default({ module_or_path: program }).then(offline).then(glue.serve))
  .catch(stopped);
