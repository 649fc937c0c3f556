// Lets a test read, from the page's own world, what happened to a practice page: window.__site.
// It only listens (capture phase, passive) and never stops, changes or answers an event.

/** One event on a form field or form. */
export interface RecordedEvent {
  type: string;
  target: string;
  isTrusted: boolean;
  inputType?: string;
}

/** One click on something that acts: a button, a link, a checkbox, a tab. */
export interface RecordedClick {
  target: string;
  text: string;
  isTrusted: boolean;
}

/** What the page's own framework holds, as opposed to what its DOM shows. */
export interface SiteState {
  /** The code field's value, or null while the page has no such field. */
  code: string | null;
  fields: Record<string, string>;
}

export interface SiteRecord {
  /** Submissions that reached the page: submit events seen at the window, and calls from pages without a form. */
  submits: number;
  clicks: RecordedClick[];
  events: RecordedEvent[];
  state(): SiteState;
}

declare global {
  interface Window {
    __site: SiteRecord;
  }
}

const FIELD = 'input, textarea, select';
const ACTS =
  'button, a[href], summary, [role=button], [role=tab], [role=menuitem], input[type=submit], input[type=checkbox]';

const readers = new Map<string, () => string>();

const record: SiteRecord = {
  submits: 0,
  clicks: [],
  events: [],
  state() {
    const fields = Object.fromEntries([...readers].map(([name, read]) => [name, read()]));
    const { code = null, ...others } = fields;
    return { code, fields: others };
  },
};

/**
 * Shows one value of the page's own state under a name; the code field is named `code`.
 * @returns a function that takes it away again, for when the field is removed.
 */
export function exposeField(name: string, read: () => string): () => void {
  readers.set(name, read);
  return () => {
    if (readers.get(name) === read) readers.delete(name);
  };
}

/** For pages whose only state is the form itself (server-rendered): every named field, `codeName` as the code. */
export function exposeForm(form: HTMLFormElement, codeName?: string): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(FIELD)) {
    const name = field.name || field.id;
    if (name === '' || field.type === 'submit') continue;
    const isCheckbox = field instanceof HTMLInputElement && field.type === 'checkbox';
    exposeField(name === codeName ? 'code' : name, () => (isCheckbox ? String(field.checked) : field.value));
  }
}

/** Called by pages that send their field without a form. */
export function countSubmit(): void {
  record.submits += 1;
}

/** A short selector for a log line: stable attributes first, since some pages make up new ids at each render. */
function describe(element: Element): string {
  const tag = element.localName;
  const test = element.getAttributeNames().find((name) => name.startsWith('data-test'));
  if (test) return `${tag}[${test}${element.getAttribute(test) ? `="${element.getAttribute(test)}"` : ''}]`;
  if (element.id) return `${tag}#${element.id}`;
  const name = element.getAttribute('name');
  if (name) return `${tag}[name="${name}"]`;
  return element.classList.length > 0 ? `${tag}.${[...element.classList].join('.')}` : tag;
}

function start(): void {
  const options = { capture: true, passive: true };
  for (const type of ['input', 'change', 'blur', 'focus', 'keydown', 'submit']) {
    window.addEventListener(
      type,
      (event) => {
        const target = event.target;
        if (!(target instanceof Element) || !target.matches(type === 'submit' ? 'form' : FIELD)) return;
        const entry: RecordedEvent = { type, target: describe(target), isTrusted: event.isTrusted };
        if (event instanceof InputEvent) entry.inputType = event.inputType;
        record.events.push(entry);
      },
      options,
    );
  }
  window.addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target.closest(ACTS) : null;
      if (target === null) return;
      const text = (target.textContent?.trim() || target.getAttribute('value') || target.ariaLabel) ?? '';
      record.clicks.push({ target: describe(target), text, isTrusted: event.isTrusted });
    },
    options,
  );
  // Bubble phase on purpose: a submit that somebody stopped on its way never reached the page.
  window.addEventListener('submit', countSubmit);
  window.__site = record;
}

start();
