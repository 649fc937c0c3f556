import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type AboutFacts, aboutSections, aboutText } from '../../utils/about.ts';
import { browser } from '../../utils/browser.ts';
import type { AgentSource } from './about-browser.ts';
import { watchFacts } from './about-facts.ts';
import { aboutLanguage, t } from './about-text.ts';

const SHOWN_MS = 4000;

/** What this copy is, what an organisation set, and where it may act: for people, and to copy for an IT department. */
export function About() {
  const facts = useSignal<AboutFacts | null>(null);
  const copied = useSignal<'no' | 'yes' | 'failed'>('no');
  useEffect(
    () =>
      watchFacts(browser, { navigator: navigator as Navigator & AgentSource, indexedDB }, (read) => {
        facts.value = read;
      }),
    [facts],
  );
  useEffect(() => {
    if (copied.value === 'no') return;
    const back = setTimeout(() => {
      copied.value = 'no';
    }, SHOWN_MS);
    return () => clearTimeout(back);
  }, [copied, copied.value]);

  if (!facts.value) return null;
  const sections = aboutSections(facts.value, aboutLanguage);
  const text = aboutText(sections, aboutLanguage);
  // In the click itself: the browser allows writing to the clipboard only then.
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        copied.value = 'yes';
      },
      () => {
        copied.value = 'failed';
      },
    );
  return (
    <section class="about" aria-labelledby="about-title">
      <h2 id="about-title">{t('about.title')}</h2>
      <p>
        {t('about.why')} {t('about.nothing')}
      </p>
      <p>
        <button type="button" id="about-copy" onClick={() => void copy()}>
          {t('about.copy')}
        </button>
      </p>
      <p role="status" class={{ no: '', yes: 'done', failed: 'problem' }[copied.value]}>
        {copied.value !== 'no' && t(copied.value === 'yes' ? 'about.copied' : 'about.notCopied')}
      </p>
      {sections.map(({ title, rows, lines }) => (
        <section class="card" key={title}>
          <h3>{title}</h3>
          <dl>
            {rows.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      <details>
        <summary>{t('about.all')}</summary>
        {/* Can be reached by key, so that it can be scrolled and marked without a mouse. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key */}
        <pre id="about-text" tabIndex={0}>
          {text}
        </pre>
      </details>
    </section>
  );
}
