import { GUIDES } from '../../utils/guides/guides.ts';
import type { GuideId } from '../../utils/guides/types.ts';
import { tg } from '../guides/text.ts';
import { Words } from '../guides/Words.tsx';

/** The steps of a guide to read from a sheet or beside a phone: nothing to press, and the code inside its step. */
export function StepList({ id, code }: { readonly id: GuideId; readonly code: string | null }) {
  return (
    <ol class="step-list" data-guide={id}>
      {GUIDES[id].steps.map((step) => (
        <li key={step.text}>
          {!step.known && <strong class="unknown">{tg('guide.notKnown')}</strong>} <Words {...step} />{' '}
          {step.code && code !== null && (
            <bdi class="in-step code" dir="ltr">
              {code}
            </bdi>
          )}
        </li>
      ))}
    </ol>
  );
}
