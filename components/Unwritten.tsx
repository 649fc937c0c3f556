import { tf } from './forms-text.ts';
import { listWords } from './list-words.ts';
import { tab, unwritten } from './store.ts';

/** In one line, what could not be written down: by the page in the tab, or by the popup itself. */
export function Unwritten() {
  const what = [...new Set([...(tab.value?.status?.unwritten ?? []), ...unwritten.value])];
  if (what.length === 0) return null;
  return (
    <p class="notice warn" id="unwritten" role="status">
      {tf('unwritten.text', { what: listWords(what.map((one) => tf(`outcome.${one}`))) })}
    </p>
  );
}
