import { useEffect, useRef } from 'preact/hooks';
import { englishChoice } from '../../utils/i18n/choice-language.ts';
import type { Translation } from '../../utils/i18n/translation.ts';

/** Whether a language may be used that nobody has checked: asked once, in that language and in English. */
export function Question({
  language,
  use,
  stay,
}: {
  readonly language: Translation;
  readonly use: () => void;
  readonly stay: () => void;
}) {
  const first = useRef<HTMLElement>(null);
  useEffect(() => first.current?.focus(), []);
  const both = (key: 'language.ask' | 'language.use' | 'language.stay') => (
    <>
      <span lang={language.tag} dir={language.dir}>
        {language.say(englishChoice, key)}
      </span>{' '}
      <span class="in-english" lang="en" dir="ltr">
        {englishChoice.t(key)}
      </span>
    </>
  );
  return (
    <section class="notice warn" aria-labelledby="language-ask" tabIndex={-1} ref={first}>
      <p id="language-ask">{both('language.ask')}</p>
      <div class="row">
        <button type="button" class="main" id="language-use" onClick={use}>
          {both('language.use')}
        </button>
        <button type="button" id="language-stay" onClick={stay}>
          {both('language.stay')}
        </button>
      </div>
    </section>
  );
}
