import type { WardView } from '../../utils/ward/ward.ts';
import { openScreen } from '../screens.ts';
import { isPrivate, said, t, view, wish } from '../store.ts';
import { Account } from './Account.tsx';
import { InputWatch } from './input.ts';
import { nextFamily } from './next.ts';
import { SignOut } from './SignOut.tsx';
import { tw } from './text.ts';
import './ward.css';

async function next(): Promise<void> {
  // The popup goes; what is to be done now stands in a tab of its own.
  if ((await nextFamily()) && document.documentElement.classList.contains('popup')) globalThis.close();
}

async function begin(): Promise<void> {
  const problem = await wish({ type: 'ui:visit-start', private: isPrivate.value });
  said.value = problem ?? '';
  if (!problem) openScreen({ kind: 'finder' }, 'ward-devices');
}

function Ready() {
  return (
    <section class="card" aria-labelledby="ward-ready">
      <h2 id="ward-ready">{tw('ward.ready')}</h2>
      <p>{tw('ward.readyText')}</p>
      <button type="button" class="main" id="ward-new" onClick={() => void begin()}>
        {tw('ward.new')}
      </button>
    </section>
  );
}

/** The way to each code, large and as a QR: many families end on their own phone. */
function ForPhone() {
  const given = view.value?.services.filter(({ code }) => code !== null) ?? [];
  if (given.length === 0) return null;
  return (
    <section class="card" aria-labelledby="ward-phone">
      <h2 id="ward-phone">{tw('ward.phone')}</h2>
      <div class="row">
        {given.map(({ service }) => (
          <button
            type="button"
            key={service}
            id={`ward-phone-${service}`}
            onClick={() => openScreen({ kind: 'phone', service }, `ward-phone-${service}`)}
          >
            {t(`service.${service}`)}
          </button>
        ))}
      </div>
    </section>
  );
}

/**
 * Ward mode in the popup: that it is on, and the way to the next family, at all times; what comes before the codes and after
 * the visit.
 * @param home whether the popup's home is to be seen, and no question or screen above it
 */
export function Ward({ ward, home }: { readonly ward: WardView; readonly home: boolean }) {
  const { step } = ward;
  const open = step === 'account' || step === 'open';
  return (
    <>
      <InputWatch />
      <section class="ward" aria-label={tw('ward.title')} data-step={step}>
        <p>
          <strong>{tw('ward.title')}</strong> {tw(open ? 'ward.open' : 'ward.closed')}
        </p>
        {open && (
          <button type="button" id="ward-next" onClick={() => void next()}>
            {tw('ward.next')}
          </button>
        )}
      </section>
      {step === 'sign-out' && <SignOut ward={ward} />}
      {step === 'start' && home && <Ready />}
      {step === 'account' && home && <Account />}
      {step === 'open' && home && <ForPhone />}
    </>
  );
}
