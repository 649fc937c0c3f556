import { useSignal } from '@preact/signals';
import { fillIn } from '../utils/i18n/fill-in.ts';
import type { ServiceId } from '../utils/sites/types.ts';
import type { TabStatus } from '../utils/tab-status.ts';
import { noteCopiedText } from './copied-text.ts';
import { tf } from './forms-text.ts';
import { reportOfTab } from './report-of-tab.ts';
import './tab-help.css';
import { actInTab, isPrivate, said, t, view, wish } from './store.ts';

/** What was seen on the page in the current tab, and what a person can do where that is wrong. */
export function TabHelp({ service, status }: { readonly service: ServiceId; readonly status: TabStatus }) {
  const report = useSignal('');
  const { seen, ruledOut, state } = status;
  const forget = async () => {
    said.value = (await wish({ type: 'ui:forget-boxes', private: isPrivate.value, service })) ?? tf('tab.forgotten');
  };
  const point = () => {
    said.value = tf('tab.pointed');
    // The keyboard belongs to the page from here on.
    void actInTab('tab:point').then(() => globalThis.close());
  };
  const copyReport = async () => {
    const text = await reportOfTab();
    report.value = text ?? '';
    const copied =
      text !== null &&
      (await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ));
    if (copied) noteCopiedText();
    said.value = copied ? tf('report.copied') : tf(text === null ? 'report.failed' : 'report.notCopied');
  };
  const pointButton = (
    <button type="button" id="tab-point" onClick={point}>
      {tf('tab.point')}
    </button>
  );
  return (
    <>
      {state === 'looking' && pointButton}
      {status.canReplace && (
        <button type="button" id="tab-replace" onClick={() => void actInTab('tab:replace')}>
          {tf('tab.replace')}
        </button>
      )}
      <details class="seen">
        <summary>{tf('seen.summary')}</summary>
        {seen.length === 0 && !ruledOut && <p>{tf('tab.nothing', { code: t(`code.${service}`) })}</p>}
        <ul>
          {seen.map(({ kind, text }) => (
            <li key={kind}>{fillIn(tf(`seen.${kind}`), { text })}</li>
          ))}
        </ul>
        {ruledOut && <p>{tf('tab.ruledOut', { what: tf(`never.${ruledOut}`) })}</p>}
        <div class="row">
          {state !== 'looking' && pointButton}
          {view.value?.taught.includes(service) && (
            <button type="button" id="tab-forget" onClick={() => void forget()}>
              {tf('tab.forget')}
            </button>
          )}
        </div>
        <h3>{tf('report.title')}</h3>
        <p>{tf('report.text')}</p>
        <button type="button" id="report-copy" onClick={() => void copyReport()}>
          {tf('report.copy')}
        </button>
        {report.value && (
          <textarea class="report" readOnly rows={6} aria-label={tf('report.all')} value={report.value} />
        )}
      </details>
    </>
  );
}
