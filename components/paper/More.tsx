import { openScreen } from '../screens.ts';
import { canOpenPages } from './can-open.ts';
import { tp } from './text.ts';

/** The ways from the popup's home to what is done on paper. */
export function More() {
  return (
    <nav class="links more" aria-label={tp('paper.more')}>
      {canOpenPages() && (
        <a id="print" href="/sheet.html#/family" target="_blank" rel="noreferrer">
          {tp('paper.print')}
        </a>
      )}
      <button type="button" id="diary" class="link" onClick={() => openScreen({ kind: 'diary' }, 'diary')}>
        {tp('paper.diary')}
      </button>
    </nav>
  );
}
