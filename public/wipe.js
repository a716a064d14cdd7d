// Erases what this site keeps in this browser. The host's answer has asked the browser for that already (Clear-Site-Data);
// this does it without a network too, and says whether it is done.

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

const done = await Promise.allSettled([files(), databases(), page()]);
document.getElementById("waiting").hidden = true;
document.getElementById(done.every((it) => it.status === "fulfilled") ? "done" : "failed").hidden = false;
