import { isOtherRegion } from '../utils/sites/places.ts';
import type { PageState } from '../utils/tab-status.ts';
import { later } from './Later.tsx';
import { Safe } from './Safe.tsx';
import { actInTab, noAccess, t, tab, view } from './store.ts';

const NoAccess = later(() => import('./NoAccess.tsx').then((module) => module.NoAccess));
const Reload = later(() => import('./Reload.tsx').then((module) => module.Reload));
const RareTab = later(() => import('./RareTab.tsx').then((module) => module.RareTab));
const TabHelp = later(() => import('./TabHelp.tsx').then((module) => module.TabHelp));

// Their words come later, so that the popup opens sooner.
const RARE = new Set([
  'changed',
  'misfit',
  'in-frame',
  'split',
  'emptied',
  'pointing',
  'stopped',
  'already',
  'advice',
] as const);
/** Where something rare stands in the way. */
export type RareState = typeof RARE extends Set<infer State> ? State : never;

// Where nothing is looked for, there is nothing to say about what was seen.
const QUIET = new Set<PageState>(['signed-out', 'silent', 'submitted', 'linked', 'already', 'pointing']);

const isUsual = (state: PageState): state is Exclude<PageState, RareState> => !RARE.has(state as RareState);

/** The line about the current tab, with the one thing that can be done about it. */
export function TabLine() {
  const current = tab.value;
  if (!current) return <p class="tab">&nbsp;</p>;
  const { site, host, hostname, status, asked } = current;
  const closed = site ? noAccess.value.filter((id) => id === site.id) : noAccess.value;
  if (closed.length > 0) {
    return (
      <div class="tab">
        <NoAccess services={closed} hostname={hostname} />
      </div>
    );
  }
  if (!site || !host) return <p class="tab">{t('tab.none')}</p>;
  if (!status) {
    return <div class="tab">{asked ? <Reload /> : <p>&nbsp;</p>}</div>;
  }
  const clinic = view.value?.clinic?.profile;
  const elsewhere = isOtherRegion(site, host, clinic?.country);
  const region = t(`region.${host.region ?? 'other'}` as 'region.us');
  const service = t(`service.${site.id}`);
  return (
    <div class="tab" data-state={status.state}>
      <p>
        {isUsual(status.state) ? (
          <Safe of={t} text={`tab.${status.state}`} values={{ service, clinic: status.clinic ?? '' }} />
        ) : (
          <RareTab state={status.state} clinic={status.clinic ?? ''} />
        )}
      </p>
      {status.canFill && (
        <button type="button" class="main" id="tab-fill" onClick={() => void actInTab('tab:fill')}>
          {elsewhere ? t('tab.putRegion', { region }) : t('tab.put')}
        </button>
      )}
      {status.canUndo && (
        <button type="button" id="tab-undo" onClick={() => void actInTab('tab:undo')}>
          <Safe of={t} text="tab.undo" />
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
