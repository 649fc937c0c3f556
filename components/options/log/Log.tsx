import { useEffect } from 'preact/hooks';
import { isPrivate } from '../../store.ts';
import { addressOf, type Screen } from '../route.ts';
import { useScreen } from '../use-screen.ts';
import { EraseNotice } from './EraseNotice.tsx';
import { LogList } from './LogList.tsx';
import { LogRules } from './LogRules.tsx';
import { Month } from './Month.tsx';
import { Pictures } from './Pictures.tsx';
import { logState, part, refresh } from './store.ts';
import { tl } from './text.ts';
import './log.css';

const VIEWS = ['log', 'pictures', 'month'] as const;

/** The log: as a list, as pictures, and a month on one page. */
export function Log({ screen }: { readonly screen: Screen }) {
  const view = VIEWS.find((one) => one === screen) ?? 'log';
  const heading = useScreen(tl(`${view}.title`));
  useEffect(() => {
    void refresh();
    // What was done in another tab meanwhile is here when a person comes back.
    const again = () => document.visibilityState === 'visible' && void refresh();
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, []);
  const state = logState.value;
  return (
    <article class="log">
      <h2 tabIndex={-1} ref={heading}>
        {tl(`${view}.title`)}
      </h2>
      {isPrivate.value ? (
        <p class="notice">{tl('log.private')}</p>
      ) : (
        state && (
          <>
            <ul class="links views">
              {VIEWS.filter((one) => one !== view).map((one) => (
                <li key={one}>
                  <a href={addressOf(one)} id={`to-${one}`}>
                    {tl(`${one}.title`)}
                  </a>
                </li>
              ))}
            </ul>
            <EraseNotice state={state} />
            {part.value === 'unreadable' && <p class="notice warn">{tl('log.unreadable')}</p>}
            {state.waiting > 0 && state.erasedAt === null && (
              <p class="notice">{tl('log.waiting', { count: String(state.waiting) })}</p>
            )}
            {state.erasedAt === null && part.value && (
              <>
                {view === 'log' && <LogList />}
                {view === 'pictures' && <Pictures />}
                {view === 'month' && <Month />}
              </>
            )}
            {view === 'log' && <LogRules state={state} />}
          </>
        )
      )}
    </article>
  );
}
