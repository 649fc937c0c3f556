import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from '../../utils/browser.ts';
import { tw } from './text.ts';

/** What to do once the clinic is chosen: open the popup, where everything else is. */
export function Next() {
  const failed = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone; the keyboard goes on with what comes next.
  useEffect(() => heading.current?.focus(), []);
  const open = () =>
    // Not in every browser that this runs in, and there the press on the icon is what is left.
    Promise.resolve()
      .then(() => browser.action.openPopup())
      .catch(() => {
        failed.value = true;
      });
  return (
    <section class="card" aria-labelledby="next">
      <h2 id="next" tabIndex={-1} ref={heading}>
        {tw('welcome.next')}
      </h2>
      <p>{tw('welcome.nextText')}</p>
      <button type="button" class="main" id="open" onClick={() => void open()}>
        {tw('welcome.open')}
      </button>
      <p role="status">{failed.value && tw('welcome.notOpened')}</p>
    </section>
  );
}
