// Stands in front of the background's own code, in a copy of the build: lets a test say how its stores fail. In this file
// nothing of the extension is known. A background that was ended starts with stores that work.
(() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const now = { database: 'works', disk: 'works' };
  api.runtime.onMessage.addListener((message) => {
    if (message?.type === 'test:fault') Object.assign(now, message.fault);
    return undefined;
  });

  const refused = () =>
    new DOMException('A mutation operation was attempted that did not allow mutations.', 'InvalidStateError');
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    if (now.database === 'refused') throw refused();
    return now.database === 'silent' ? new EventTarget() : open.apply(this, given);
  };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    // A connection that was opened before is gone as well.
    if (now.database === 'refused' || now.database === 'silent') throw refused();
    return transaction.apply(this, given);
  };
  for (const name of ['add', 'put']) {
    const work = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...given) {
      if (now.database === 'full') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      return work.apply(this, given);
    };
  }
  const { local } = api.storage;
  const set = local.set.bind(local);
  Object.defineProperty(local, 'set', {
    value: (...given) =>
      now.disk === 'full' ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : set(...given),
  });
})();
