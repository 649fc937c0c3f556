import { isOtherRegion } from '../utils/sites/places.ts';
import type { PageState } from '../utils/tab-status.ts';
import { later } from './Later.tsx';
import { actInTab, noAccess, reloadTab, requestAccess, t, tab, view } from './store.ts';

const TabHelp = later(() => import('./TabHelp.tsx').then((module) => module.TabHelp));

// Where nothing is looked for, there is nothing to say about what was seen.
const QUIET = new Set<PageState>(['signed-out', 'silent', 'submitted', 'linked', 'already', 'pointing']);

/** The line about the current tab, with the one thing that can be done about it. */
export function TabLine() {
  const current = tab.value;
  if (!current) return <p class="tab">&nbsp;</p>;
  const { site, host, hostname, status, asked } = current;
  const closed = site ? noAccess.value.filter((id) => id === site.id) : noAccess.value;
  if (closed.length > 0) {
    return (
      <div class="tab">
        {closed.map((id) => (
          <p key={id}>
            {t('tab.access', { host: hostname || t(`service.${id}`) })}{' '}
            <button type="button" data-access={id} onClick={() => requestAccess(id)}>
              {t('tab.accessButton')}
            </button>
          </p>
        ))}
      </div>
    );
  }
  if (!site || !host) return <p class="tab">{t('tab.none')}</p>;
  if (!status) {
    return (
      <div class="tab">
        {asked ? (
          <>
            <p>{t('tab.reload')}</p>
            <button type="button" id="reload" onClick={() => void reloadTab()}>
              {t('tab.reloadButton')}
            </button>
          </>
        ) : (
          <p>&nbsp;</p>
        )}
      </div>
    );
  }
  const clinic = view.value?.clinic?.profile;
  const elsewhere = isOtherRegion(site, host, clinic?.country);
  const region = t(`region.${host.region ?? 'other'}` as 'region.us');
  const service = t(`service.${site.id}`);
  return (
    <div class="tab" data-state={status.state}>
      <p>{t(`tab.${status.state}`, { service, clinic: status.clinic ?? '' })}</p>
      {status.canFill && (
        <button type="button" class="main" id="tab-fill" onClick={() => void actInTab('tab:fill')}>
          {elsewhere ? t('tab.putRegion', { region }) : t('tab.put')}
        </button>
      )}
      {status.canUndo && (
        <button type="button" id="tab-undo" onClick={() => void actInTab('tab:undo')}>
          {t('tab.undo')}
        </button>
      )}
      {!QUIET.has(status.state) && (
        <div class={`help ${status.state}`}>
          <TabHelp service={site.id} status={status} />
        </div>
      )}
    </div>
  );
}
