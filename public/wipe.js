// Erases what this site keeps in this browser, with and without a network, and says whether it is done. Only when a person
// presses the button: whoever makes a worker follow a link here, or frames this page, must not take a draft away. So no host
// may send Clear-Site-Data with this page either.

async function files() {
  // Where there are no such files, there is nothing of them; one that can't be reached is no success.
  const root = await navigator.storage?.getDirectory?.();
  // The key first: without it everything else is unreadable.
  await root?.removeEntry("k").catch(() => undefined);
  for await (const name of root?.keys() ?? []) await root.removeEntry(name, { recursive: true });
}

function database(name) {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = resolve;
    asked.onerror = reject;
    asked.onblocked = reject;
  });
}

async function databases() {
  const names = (await indexedDB.databases?.())?.map((it) => it.name) ?? ["n"];
  await Promise.all(names.map(database));
}

async function page() {
  for (const it of (await navigator.serviceWorker?.getRegistrations()) ?? []) await it.unregister();
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
}

const byId = (id) => document.getElementById(id);

async function erase() {
  byId("asks").hidden = true;
  byId("waiting").hidden = false;
  const done = await Promise.allSettled([files(), databases(), page()]);
  byId("waiting").hidden = true;
  byId(done.every((it) => it.status === "fulfilled") ? "done" : "failed").hidden = false;
}

// The second half of a double click on another page's link comes too early to be meant for this one.
const soon = performance.now() + 500;
byId("erase").addEventListener("click", (it) => { if (it.isTrusted && it.timeStamp > soon) erase(); });
byId(self === top ? "asks" : "framed").hidden = false;
