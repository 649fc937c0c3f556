// Counts what observes something in this script's world. Asked and answered by an event of the document, so that a script
// which an update has cut off can still be asked; the page's tree is not touched.

const KINDS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'];

/** Observers that have at least one target now, by kind. */
const observing = Object.fromEntries(KINDS.map((kind) => [kind, new Set()]));

for (const kind of KINDS) {
  const Real = globalThis[kind];
  const live = observing[kind];
  // No subclass: in Firefox these classes are the page's, seen through a wrapper, and can't be extended from here.
  globalThis[kind] = function Counted(...given) {
    const observer = new Real(...given);
    const { observe, unobserve, disconnect } = observer;
    const targets = new Set();
    observer.observe = (target, ...options) => {
      observe.call(observer, target, ...options);
      targets.add(target);
      live.add(observer);
    };
    observer.unobserve = (target) => {
      unobserve.call(observer, target);
      targets.delete(target);
      if (targets.size === 0) live.delete(observer);
    };
    observer.disconnect = () => {
      disconnect.call(observer);
      targets.clear();
      live.delete(observer);
    };
    return observer;
  };
}

document.addEventListener('observers-ask', () => {
  const detail = JSON.stringify(KINDS.map((kind) => observing[kind].size));
  document.dispatchEvent(new CustomEvent('observers-tell', { detail }));
});
