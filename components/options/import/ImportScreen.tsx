import { useSignal } from '@preact/signals';
import { NoScreen } from '../NoScreen.tsx';
import { say } from '../saying.ts';
import { clinics } from '../store.ts';
import { to } from '../text.ts';
import { useScreen } from '../use-screen.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportSource } from './ImportSource.tsx';
import { Refused } from './Refused.tsx';
import type { Read } from './read-source.ts';

/** Taking a clinic or a backup in: what it is to be read from, then the preview. */
export function ImportScreen() {
  const heading = useScreen(to('import.title'));
  const read = useSignal<Read | null>(null);
  if (clinics.value?.locked) return <NoScreen why={to('locked.text')} />;
  const take = (next: Read) => {
    read.value = next;
  };
  const leave = () => {
    read.value = null;
    say(to('import.left'));
  };
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {to('import.title')}
      </h2>
      {read.value?.ok ? (
        <ImportPreview incoming={read.value.value} leave={leave} />
      ) : (
        <>
          {read.value && <Refused problems={read.value.problems} />}
          <p>{to('import.text')}</p>
          <ImportSource take={take} />
        </>
      )}
    </>
  );
}
