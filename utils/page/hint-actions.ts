import { fillIn } from '../i18n/fill-in.ts';
import type { HintStrings } from '../i18n/hint-strings.ts';
import type { CodeOffer } from '../messages.ts';
import type { HintContent } from './hint-card.ts';
import type { BoxFacts, Situation } from './hint-text.ts';

/** The buttons of the hint in each situation. Pure. */

/** The buttons of a hint. */
export type Actions = HintContent['actions'];

/** What a press on one of the hint's buttons means. */
export type HintAction = 'put' | 'replace' | 'undo' | 'copy' | 'hide' | 'close' | 'yes' | 'no' | 'notYet';

/**
 * The buttons in a situation, in the order in which they stand.
 * @param texts in the language in use
 * @param box what is known of the box; null where it is gone
 */
export function actionsFor(
  kind: Situation['kind'],
  offer: CodeOffer,
  texts: HintStrings['texts'],
  box: BoxFacts | null,
): Actions {
  const button = (id: HintAction, main = false) => ({
    id,
    label: texts[id],
    kind: main ? ('main' as const) : ('plain' as const),
  });
  const where =
    offer.ask === 'region'
      ? fillIn(texts.putRegion, { region: offer.strings.region })
      : offer.host
        ? fillIn(texts.putElsewhere, { host: offer.host })
        : texts.put;
  const put = { id: 'put', label: where, kind: 'main' as const };
  const close = { id: 'close', label: texts.close, kind: 'corner' as const };
  // A site that is not one of the services' can't be hidden on: nothing is shown there by itself.
  const hide = { id: 'hide', label: texts.hide, kind: 'quiet' as const };
  const rest = offer.host ? [close] : [hide, close];
  switch (kind) {
    case 'ask':
    case 'undone':
      return [put, ...rest];
    case 'filled':
    case 'changed':
    case 'mismatch':
    case 'mismatchCode':
    case 'submitted':
      return [...(kind === 'submitted' ? [] : [button('undo')]), ...rest];
    case 'tooLong':
    case 'pattern':
    case 'frame':
    case 'split':
    case 'emptied':
    case 'stopped':
      return [button('copy', true), ...rest];
    case 'question':
      return [button('yes', true), button('no'), button('notYet'), close];
    case 'notEmpty':
      return box?.replaceable ? [button('replace'), ...rest] : rest;
    case 'same':
    case 'already':
      return rest;
    default:
      return [close];
  }
}
