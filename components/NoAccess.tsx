import { browser } from '../utils/browser.ts';
import { matchesOf, PLACES } from '../utils/sites/places.ts';
import type { ServiceId } from '../utils/sites/types.ts';
import { tf } from './forms-text.ts';
import { loadAccess, t } from './store.ts';

/** Asks the browser for access to a service's sites. Must be called in the click itself. */
function requestAccess(service: ServiceId): void {
  void browser.permissions.request({ origins: matchesOf(PLACES[service]) }).then(loadAccess);
}

/** Sites on which the browser does not let us help, and the way to allow it. */
export function NoAccess({
  services,
  hostname,
}: {
  readonly services: readonly ServiceId[];
  readonly hostname: string;
}) {
  return (
    <>
      {services.map((id) => (
        <p key={id}>
          {tf('tab.access', { host: hostname || t(`service.${id}`) })}{' '}
          <button type="button" data-access={id} onClick={() => requestAccess(id)}>
            {tf('tab.accessButton')}
          </button>
        </p>
      ))}
    </>
  );
}
