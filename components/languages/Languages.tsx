import { useSignal } from '@preact/signals';
import type { AboutLanguage, Translation } from '../../utils/i18n/translation.ts';
import { isPrivate, said, view, wish } from '../store.ts';
import './languages.css';
import { loadTranslation } from './load.ts';
import { Question } from './Question.tsx';
import { tc } from './text.ts';
import { Unchecked } from './Unchecked.tsx';

/**
 * The choice of a language: a button with the name of the one in use, and the list behind it; below, where that is so, that
 * no person has checked it.
 */
export function Languages() {
  const open = useSignal(false);
  const asking = useSignal<Translation | null>(null);
  const active = view.value;
  const { tag, offered, agreed } = active?.language ?? { tag: 'en', offered: [], agreed: [] };
  // Between two families there is nobody to choose; the next one begins in the ward's own language.
  const nobody = active?.ward != null && !['account', 'open'].includes(active.ward.step);
  if (nobody || offered.length < 2) return <Unchecked />;
  const close = () => {
    open.value = false;
    asking.value = null;
    document.getElementById('language')?.focus();
  };
  const take = async (chosen: string, yes: boolean) => {
    const name = offered.find((one) => one.tag === chosen)?.name ?? '';
    const problem = await wish({ type: 'ui:language', private: isPrivate.value, tag: chosen, agreed: yes });
    close();
    said.value = problem ?? tc('language.chosen', { language: name });
  };
  const choose = async (one: AboutLanguage) => {
    if (one.checked || agreed.includes(one.tag)) await take(one.tag, false);
    else asking.value = await loadTranslation(one.tag);
  };
  const now = offered.find((one) => one.tag === tag);
  const asked = asking.value;
  return (
    <>
      <div class="languages">
        <button
          type="button"
          class="link"
          id="language"
          aria-expanded={open.value}
          aria-controls="language-list"
          onClick={() => {
            if (open.value) close();
            else open.value = true;
          }}
        >
          {tc('language.label')}
          {tag !== 'en' && (
            <>
              {' '}
              <span lang="en" dir="ltr">
                {tc.english('language.label')}
              </span>
            </>
          )}
          : <bdi lang={tag}>{now?.name ?? tag}</bdi>
        </button>
        {open.value && (
          <div id="language-list">
            {asked ? (
              <Question language={asked} use={() => void take(asked.tag, true)} stay={close} />
            ) : (
              <ul>
                {offered.map((one) => (
                  <li key={one.tag}>
                    <button
                      type="button"
                      id={`language-${one.tag}`}
                      aria-current={one.tag === tag ? 'true' : undefined}
                      onClick={() => void choose(one)}
                    >
                      <bdi lang={one.tag}>{one.name}</bdi>
                      {one.name !== one.english && (
                        <span class="kind" lang="en" dir="ltr">
                          {one.english}
                        </span>
                      )}
                      {!one.checked && <span class="kind">{tc('language.unchecked')}</span>}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
      <Unchecked />
    </>
  );
}
