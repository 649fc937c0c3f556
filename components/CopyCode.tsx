import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ServiceId } from '../utils/sites/types.ts';
import { later } from './Later.tsx';
import { here, said, t } from './store.ts';

const NotCopied = later(() => import('./NotCopied.tsx').then((module) => module.NotCopied));
const Spelled = later(() => import('./Spelled.tsx').then((module) => module.Spelled));

const SHOWN_MS = 4000;
const EMPTY_MS = 100;

/** A code and the button that copies it, with a confirmation that is seen and spoken. */
export function CopyCode({ service, code }: { readonly service: ServiceId; readonly code: string }) {
  const copied = useSignal<'no' | 'yes' | 'failed'>('no');
  const spelling = useSignal(false);
  const shown = useRef<HTMLElement>(null);
  const back = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const tell = async (how: 'yes' | 'failed') => {
    copied.value = how;
    said.value = '';
    clearTimeout(back.current);
    back.current = setTimeout(() => {
      copied.value = 'no';
    }, SHOWN_MS);
    const words =
      how === 'yes' ? t('popup.copied', { code }) : (await import('./forms-text.ts')).tf('popup.copyFailed');
    // The same words twice in a row would not be spoken again, so the region is seen empty in between.
    setTimeout(() => (said.value = words), EMPTY_MS);
  };
  const copy = () => {
    // In the click itself: the browser allows writing to the clipboard only then.
    navigator.clipboard.writeText(code).then(
      () => {
        void tell('yes');
        here.codeCopied = true;
        void import('./log-notes.ts').then(({ noteCopied }) => noteCopied(service));
      },
      () => {
        const selection = getSelection();
        if (shown.current) selection?.selectAllChildren(shown.current);
        void tell('failed');
      },
    );
  };
  return (
    <>
      <div class="code-row">
        <code class="code" dir="ltr" ref={shown}>
          {code}
        </code>
        <button
          type="button"
          onClick={copy}
          aria-label={t('popup.copyLabel', { code: t(`code.${service}`), service: t(`service.${service}`) })}
        >
          {t('popup.copy')}
        </button>
      </div>
      <details
        onToggle={({ currentTarget }) => {
          spelling.value = currentTarget.open;
        }}
      >
        <summary>{t('popup.spell')}</summary>
        {spelling.value && <Spelled code={code} />}
      </details>
      {copied.value === 'yes' && <p class="done">{t('popup.copied', { code })}</p>}
      {copied.value === 'failed' && <NotCopied />}
    </>
  );
}
