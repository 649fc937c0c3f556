import { aboutText } from '../../utils/about.ts';
import { aboutLanguage, t } from './about-text.ts';
import { CopyAbout, useAbout } from './CopyAbout.tsx';

/** What this copy is, what an organisation set, and where it may act: for people, and to copy for an IT department. */
export function About() {
  const sections = useAbout();
  if (!sections) return null;
  return (
    <section class="about" aria-labelledby="about-title">
      <h2 id="about-title">{t('about.title')}</h2>
      <p>
        {t('about.why')} {t('about.nothing')}
      </p>
      <CopyAbout sections={sections} />
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
          {aboutText(sections, aboutLanguage)}
        </pre>
      </details>
    </section>
  );
}
