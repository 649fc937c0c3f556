// Sums up the time between the beginning and the end of every call from the browser into this script's world, where the
// browser has no trace that says it. What runs while the script itself is loaded is not in it.

let total = 0;
let calls = 0;
let depth = 0;

/** The callback, with its time taken. */
function timed(callback) {
  if (typeof callback !== 'function') return callback;
  return function called(...given) {
    const begin = performance.now();
    depth += 1;
    try {
      return callback.apply(this, given);
    } finally {
      depth -= 1;
      if (depth === 0) {
        total += performance.now() - begin;
        calls += 1;
      }
    }
  };
}

for (const kind of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
  const Real = globalThis[kind];
  globalThis[kind] = function Timed(callback, ...given) {
    return new Real(timed(callback), ...given);
  };
}
for (const name of ['requestAnimationFrame', 'requestIdleCallback', 'setTimeout', 'setInterval']) {
  const real = window[name].bind(window);
  window[name] = (callback, ...given) => real(timed(callback), ...given);
}
for (const target of [window, document]) {
  const real = target.addEventListener.bind(target);
  target.addEventListener = (type, callback, options) => real(type, timed(callback), options);
}

document.addEventListener('time-ask', () => {
  document.dispatchEvent(new CustomEvent('time-tell', { detail: JSON.stringify({ total, calls }) }));
});
