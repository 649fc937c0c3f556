import { tf } from './forms-text.ts';
import { later } from './Later.tsx';
import { isPrivate, view } from './store.ts';

// It says what it knows in a catalogue of its own, which only IT needs.
const CopySupport = later(() => import('./options/CopySupport.tsx').then((module) => module.CopySupport));

/** What a person has to know before anything else: a broken policy, choices that could not be read, a private window. */
export function Notices() {
  const { broken, unread, policyLate } = view.value ?? {};
  return (
    <>
      {broken && (
        <section class="notice warn" id="broken">
          <h2>{tf('broken.title')}</h2>
          <p>{tf('broken.text')}</p>
          <ul>
            {broken.map(({ path, reason }) => (
              <li key={`${path}${reason}`}>
                <code>{path || 'policy'}</code> {reason}
              </li>
            ))}
          </ul>
          <CopySupport />
        </section>
      )}
      {unread && (
        <section class="notice warn" id="unread">
          <h2>{tf('stored.title')}</h2>
          <p>{tf('stored.text')}</p>
        </section>
      )}
      {policyLate && <p class="notice">{tf('late.text')}</p>}
      {isPrivate.value && <p class="notice">{tf('private.text')}</p>}
    </>
  );
}
