// The recorder's ears inside a shadow root: at the window such an event bears the host's name, and some never get there.
// It only listens.

const HEARD = ['input', 'change', 'blur', 'focus', 'keydown', 'submit'];

/** Adds the events on fields and forms inside a shadow root to the page's record. */
export function recordInside(root: Node): void {
  for (const type of HEARD) {
    root.addEventListener(
      type,
      (event) => {
        const { target, isTrusted } = event;
        if (!(target instanceof Element) || !target.matches(type === 'submit' ? 'form' : 'input')) return;
        window.__site.events.push({ type, target: `${target.localName}.${target.className}`, isTrusted });
        // A submit event is not composed: the window's own count never hears of it.
        if (type === 'submit') window.__site.submits += 1;
      },
      { capture: true, passive: true },
    );
  }
}
