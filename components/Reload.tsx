import { browser } from '../utils/browser.ts';
import { tf } from './forms-text.ts';
import { tab } from './store.ts';

/** A tab in which our script is not yet: it has to be loaded again. */
export function Reload() {
  const reload = async () => {
    if (tab.value) await browser.tabs.reload(tab.value.id);
  };
  return (
    <>
      <p>{tf('tab.reload')}</p>
      <button type="button" id="reload" onClick={() => void reload()}>
        {tf('tab.reloadButton')}
      </button>
    </>
  );
}
