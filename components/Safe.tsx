import type { TextValues } from '../utils/i18n/fill-in.ts';
import { type Said, translation } from './speaking.ts';

/** A text on which safety hangs (utils/i18n/safety.ts): where nobody has checked the translation, English stands beside it. */
export function Safe<Key extends string>({
  of,
  text,
  values,
}: {
  /** What looks it up. */
  readonly of: Said<Key>;
  readonly text: Key;
  readonly values?: TextValues;
}) {
  const own = of(text, values);
  if (translation.value?.checked ?? true) return <>{own}</>;
  return (
    <>
      {own}{' '}
      <span class="in-english" lang="en" dir="ltr">
        {of.english(text, values)}
      </span>
    </>
  );
}
