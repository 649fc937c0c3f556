import { useSignal } from '@preact/signals';
import { DraftNotice } from '../DraftNotice.tsx';
import { NoScreen } from '../NoScreen.tsx';
import { clinicOf, clinics } from '../store.ts';
import { to } from '../text.ts';
import { useScreen } from '../use-screen.ts';
import { Editor } from './Editor.tsx';

function Question({ thrown }: { readonly thrown: () => void }) {
  const heading = useScreen(to('draft.title'));
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {to('draft.title')}
      </h2>
      <p>{to('draft.first')}</p>
      <DraftNotice thrown={thrown} />
    </>
  );
}

/**
 * Adding, editing, or going on with what was left. What was left is never overwritten without a word.
 * @param id the clinic to edit; null for a new one
 */
export function EditScreen({ id, resume }: { readonly id: string | null; readonly resume: boolean }) {
  const clean = useSignal(resume || !clinics.value?.draft);
  const view = clinics.value;
  if (!view) return null;
  if (!clean.value) {
    return (
      <Question
        thrown={() => {
          clean.value = true;
        }}
      />
    );
  }
  const draft = resume ? view.draft : null;
  const clinic = clinicOf(resume ? (draft?.before ?? null) : id);
  if (view.locked) return <NoScreen why={to('locked.text')} />;
  if ((resume && !draft) || (!resume && id && !clinic)) return <NoScreen why={to('clinic.gone')} />;
  if (clinic && !clinic.mine) return <NoScreen why={to('clinic.readOnly')} />;
  return <Editor before={clinic?.profile ?? null} draft={draft} />;
}
