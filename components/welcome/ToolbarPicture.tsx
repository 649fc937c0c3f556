import { browser as extension } from '../../utils/browser.ts';
import { t } from '../store.ts';
import type { Toolbar } from './toolbar.ts';

/** The menu button at the end of the toolbar, as each browser draws it. */
const MENU = {
  chrome: 'M12 5.5h.01M12 12h.01M12 18.5h.01',
  edge: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  firefox: 'M5 7h14M5 12h14M5 17h14',
} as const;
const PUZZLE = 'M5 8h4.2a2.6 2.6 0 1 1 5.2 0H18v4.2a2.6 2.6 0 1 1 0 5.2V21H5v-4a2.4 2.4 0 1 0 0-4.8z';

function Sign({ path, kind }: { readonly path: string; readonly kind: string }) {
  return (
    <svg class={`sign ${kind}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

const Icon = () => <img src="/icon/48.png" width="24" height="24" alt="" />;

/**
 * A drawing of the browser's toolbar with what to press marked. The words beside it say the same. It goes by the browser's
 * own direction: an English browser has its buttons on the right whatever the page speaks.
 */
export function ToolbarPicture({ browser, onToolbar }: Toolbar) {
  return (
    <div class={`toolbar ${browser}`} aria-hidden="true" dir={extension.i18n.getMessage('@@bidi_dir') as 'ltr' | 'rtl'}>
      <div class="bar">
        <span class="address" />
        {onToolbar && (
          <span class="press">
            <Icon />
          </span>
        )}
        <span class={onToolbar ? '' : 'press'}>
          <Sign path={PUZZLE} kind="puzzle" />
        </span>
        <Sign path={MENU[browser]} kind="menu" />
      </div>
      {!onToolbar && (
        <div class="list">
          <span class="press">
            <Icon /> {t('name')}
          </span>
        </div>
      )}
    </div>
  );
}
