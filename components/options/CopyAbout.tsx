import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type AboutFacts, type AboutSection, aboutSections, aboutText } from '../../utils/about.ts';
import { browser } from '../../utils/browser.ts';
import { noteCopiedText } from '../copied-text.ts';
import type { AgentSource } from './about-browser.ts';
import { watchFacts } from './about-facts.ts';
import { aboutLanguage, t } from './about-text.ts';

/** The information for an IT department: read, kept up to date, and copied as it stands. */

const SHOWN_MS = 4000;

/** What is known of this copy now; null until it was read. */
export function useAbout(): readonly AboutSection[] | null {
  const facts = useSignal<AboutFacts | null>(null);
  useEffect(
    () =>
      watchFacts(browser, { navigator: navigator as Navigator & AgentSource, indexedDB }, (read) => {
        facts.value = read;
      }),
    [facts],
  );
  return facts.value && aboutSections(facts.value, aboutLanguage);
}

/** The button that copies it, and what became of that. */
export function CopyAbout({ sections }: { readonly sections: readonly AboutSection[] }) {
  const copied = useSignal<'no' | 'yes' | 'failed'>('no');
  useEffect(() => {
    if (copied.value === 'no') return;
    const back = setTimeout(() => {
      copied.value = 'no';
    }, SHOWN_MS);
    return () => clearTimeout(back);
  }, [copied, copied.value]);
  // In the click itself: the browser allows writing to the clipboard only then.
  const copy = () =>
    navigator.clipboard.writeText(aboutText(sections, aboutLanguage)).then(
      () => {
        noteCopiedText();
        copied.value = 'yes';
      },
      () => {
        copied.value = 'failed';
      },
    );
  return (
    <>
      <p>
        <button type="button" id="about-copy" onClick={() => void copy()}>
          {t('about.copy')}
        </button>
      </p>
      <p role="status" class={{ no: '', yes: 'done', failed: 'problem' }[copied.value]}>
        {copied.value !== 'no' && t(copied.value === 'yes' ? 'about.copied' : 'about.notCopied')}
      </p>
    </>
  );
}
