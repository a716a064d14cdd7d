// Starts First Contact: fetches the program and this deployment's settings side by side, checks the program against the
// integrity that the page states, and hands over to it. The page is readable before this runs and when this fails.

const here = document.querySelector("script[data-wasm]");
const at = (name) => new URL(name, document.baseURI);

/** Shows one of the messages that stand hidden in the page ("failed" or "unsupported") in place of the waiting note. */
function say(which) {
  for (const message of document.querySelectorAll("[data-start-message]")) {
    message.hidden = message.dataset.startMessage !== which;
  }
}

/** The compiled program. It compiles while it arrives, but nothing of it is run before its hash was found right. */
async function program() {
  const integrity = here.dataset.wasmIntegrity;
  if (!integrity || !globalThis.crypto?.subtle) {
    const checked = await fetch(at(here.dataset.wasm), integrity ? { integrity } : {});
    return WebAssembly.compile(await checked.arrayBuffer());
  }
  // The same kind of request as the preload in the page, or the browser would fetch it twice.
  const answer = await fetch(at(here.dataset.wasm));
  if (!answer.ok) throw new Error(`the program could not be fetched (${answer.status})`);
  const copy = answer.clone();
  // A host that names another media type than application/wasm makes streaming fail; the bytes are good all the same.
  const compiling = WebAssembly.compileStreaming(answer).catch(() => undefined);
  const bytes = await copy.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  if (`sha384-${btoa(String.fromCharCode(...hash))}` !== integrity) {
    throw new Error("the program is not the one that this page was built with");
  }
  return (await compiling) ?? WebAssembly.compile(bytes);
}

/** The text of deployment.json beside the page, or nothing. Whether it is well formed is for the program to say. */
async function deployment() {
  try {
    const answer = await fetch(at("deployment.json"));
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Resolves when the page is parsed: this script may arrive before the end of it. */
function parsed() {
  if (document.readyState !== "loading") return undefined;
  return new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve, { once: true });
  });
}

/** Answers the first question while the program is still on its way: says what the chosen path does, as the program will. */
function answers() {
  for (const radio of document.querySelectorAll('input[name="path"]')) {
    const show = () => {
      for (const words of document.querySelectorAll("[data-does]")) words.hidden = words.dataset.does !== radio.value;
    };
    radio.addEventListener("change", show);
    if (radio.checked) show();
  }
}

async function start() {
  Promise.resolve(parsed()).then(answers);
  if (typeof WebAssembly !== "object" || typeof WebAssembly.compileStreaming !== "function") {
    await parsed();
    say("unsupported");
    return;
  }
  try {
    const [bindings, module, settings] = await Promise.all([
      import(at(here.dataset.js)),
      program(),
      deployment(),
      parsed(),
    ]);
    await bindings.default({ module_or_path: module });
    bindings.mount(settings);
  } catch (problem) {
    await parsed();
    say("failed");
    // Nothing has been asked or answered yet, so nothing of a person can be in this line.
    console.error(problem);
  }
}

start();
