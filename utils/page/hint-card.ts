/** What the hint shows, as nodes. Knows nothing of where the hint is. */

/** What the hint shows. All text is ready to read. */
export interface HintContent {
  readonly tone: 'plain' | 'good' | 'warn';
  readonly clinic: string;
  /** Where the clinic's code comes from, in words. */
  readonly from: string;
  readonly code: string;
  readonly lines: readonly string[];
  /** Where nobody has checked the language: each line in English, or '' where no safety hangs on it. */
  readonly english: readonly string[];
  /** Where nobody has checked the language: that nobody has, in it and in English. */
  readonly unchecked: readonly [string, string] | null;
  /** What a person may open to read more. */
  readonly details: { readonly title: string; readonly lines: readonly string[] } | null;
  readonly actions: readonly {
    readonly id: string;
    readonly label: string;
    /** Said beside the label: it in English. */
    readonly english?: string | undefined;
    /** The label's language where it is another. */
    readonly lang?: string;
    readonly kind: 'main' | 'plain' | 'quiet' | 'corner';
  }[];
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** An element with a class and a text; '' leaves either out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  name = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

/** What stands beside a text in English, where anything does. */
function beside(document: Document, english = ''): (Node | string)[] {
  if (!english) return [];
  const made = element(document, 'span', 'en', english);
  made.lang = 'en';
  made.dir = 'ltr';
  return [' ', made];
}

/** A text, and what stands beside it in English. */
function both<K extends 'p' | 'button'>(document: Document, tag: K, name: string, text: string, english?: string) {
  const made = element(document, tag, name, text);
  made.append(...beside(document, english));
  return made;
}

/** What a person may open to read more. */
function more(document: Document, details: HintContent['details'], opened: () => void): Node[] {
  if (!details || details.lines.length === 0) return [];
  const made = element(document, 'details');
  const list = element(document, 'ul');
  list.append(...details.lines.map((line) => element(document, 'li', '', line)));
  made.append(element(document, 'summary', '', details.title), list);
  made.addEventListener('toggle', opened);
  return [made];
}

function button(document: Document, content: HintContent, action: HintContent['actions'][number]): HTMLButtonElement {
  const { label, english, lang, kind } = action;
  const made = both(document, 'button', kind, kind === 'corner' ? '×' : label, english);
  made.type = 'button';
  if (lang) {
    made.lang = lang;
    // What stands beside a language's own name is in the one in use.
    Object.assign(made.querySelector('span') ?? {}, { lang: content.lang, dir: content.dir });
  }
  if (kind === 'corner') made.ariaLabel = label;
  return made;
}

/**
 * All that the hint's card holds.
 * @param press called with an action's id where its button is clicked, by whomever
 * @param resized called when the card is higher or lower than it was
 */
export function cardNodes(
  document: Document,
  content: HintContent,
  press: (id: string, event: MouseEvent) => void,
  resized: () => void,
): Node[] {
  const code = element(document, 'p');
  code.append(element(document, 'code', '', content.code));
  const row = element(document, 'div', 'row');
  const head = element(document, 'div', 'head');
  head.append(element(document, 'p', 'clinic', content.clinic));
  for (const action of content.actions) {
    const made = button(document, content, action);
    made.addEventListener('click', (event) => press(action.id, event));
    (action.kind === 'corner' ? head : row).append(made);
  }
  return [
    head,
    ...(content.from ? [element(document, 'p', 'from', content.from)] : []),
    ...(content.code ? [code] : []),
    ...content.lines.map((line, at) => both(document, 'p', '', line, content.english[at])),
    row,
    ...more(document, content.details, resized),
    ...(content.unchecked ? [both(document, 'p', 'from', ...content.unchecked)] : []),
  ];
}

/** What the hint says aloud: the clinic and its lines, each with the English beside it. */
export const spokenNodes = (document: Document, { clinic, lines, english }: HintContent): (Node | string)[] => [
  clinic,
  ...lines.flatMap((line, at) => [' ', line, ...beside(document, english[at])]),
];
