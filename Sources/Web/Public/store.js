// What this browser keeps: its keys (never extractable), the outbox, its feed, what it knew last.

const stores = { keys: "fingerprint", outbox: "content", kept: "name", files: "hash" };

function open() {
  return new Promise((done, failed) => {
    const request = indexedDB.open("custody", 2);
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(stores))
        if (!request.result.objectStoreNames.contains(name))
          request.result.createObjectStore(name, { keyPath });
    };
    request.onsuccess = () => {
      // Another tab may need a newer form of it: this one is in nobody's way.
      request.result.onversionchange = () => request.result.close();
      done(request.result);
    };
    request.onerror = () => failed(request.error);
  });
}

async function transact(store, mode, work) {
  const database = await open();
  try {
    return await new Promise((done, failed) => {
      const transaction = database.transaction(store, mode, { durability: "strict" });
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => done(request?.result);
      transaction.onerror = transaction.onabort = () => failed(transaction.error);
    });
  } finally {
    database.close();
  }
}

export const get = (store, key) => transact(store, "readonly", rows => rows.get(key));
export const all = store => transact(store, "readonly", rows => rows.getAll());
export const put = (store, row) => transact(store, "readwrite", rows => rows.put(row));
export const remove = (store, key) => transact(store, "readwrite", rows => rows.delete(key));

/** Asks the browser not to throw this away when the disk is full. */
export const persist = () => navigator.storage?.persist?.();
