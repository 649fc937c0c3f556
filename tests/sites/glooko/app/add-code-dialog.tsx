/** @jsxImportSource react */
// Adding a code: the prompt with Continue, then (late) the field with Submit, then the confirmation.
// Known: the field does not exist before Continue. Modelled: ids, the wait, the exact sentences.

import { type ComponentType, useEffect, useState } from 'react';
import { wait } from '../../shared/account.ts';
import { countSubmit } from '../../shared/recorder.ts';
import { CodeForm } from './code-form.tsx';
import { type DialogProps, LayerDialog } from './layer-dialog.tsx';
import { NativeDialog } from './native-dialog.tsx';
import type { DialogKind, Setup } from './setup.ts';
import { TrapDialog } from './trap-dialog.tsx';

const dialogs: Record<DialogKind, ComponentType<DialogProps>> = {
  layer: LayerDialog,
  trap: TrapDialog,
  native: NativeDialog,
};

const FIELD_DELAY = 120;
const RERENDER_DELAY = 1000;

interface Props {
  setup: Setup;
  /** Counts the presses of Refresh: each one builds the field anew. */
  refreshed: number;
  onLinked(): void;
  onClose(): void;
}

export function AddCodeDialog({ setup, refreshed, onLinked, onClose }: Props) {
  const { words, account } = setup;
  const [step, setStep] = useState<'prompt' | 'loading' | 'code' | 'done'>('prompt');
  const [code, setCode] = useState('');
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const [generation, setGeneration] = useState(0);
  const Dialog = dialogs[setup.dialog];
  const touched = code !== '';

  useEffect(() => {
    if (setup.rerender === 'never' || !touched || generation > 0) return;
    const timer = setTimeout(() => {
      if (setup.rerender === 'lose') setCode('');
      setGeneration(1);
    }, RERENDER_DELAY);
    return () => clearTimeout(timer);
  }, [setup.rerender, touched, generation]);

  async function proceed() {
    setStep('loading');
    await wait(FIELD_DELAY + setup.visit.slow);
    setStep('code');
  }

  async function submit() {
    setBusy(true);
    setMessage('');
    const answer = await account.connect(code);
    setBusy(false);
    if (answer.ok) {
      setMessage(words.linked.replace('{clinic}', answer.clinic.name));
      setStep('done');
      onLinked();
    } else {
      setMessage(answer.reason === 'already' ? words.already : words.unknown);
    }
  }

  return (
    <Dialog
      key={setup.twoDialogs && step !== 'prompt' ? 'second' : 'first'}
      name="add-proconnect"
      title={step === 'prompt' ? words.promptTitle : words.dialogTitle}
      onClose={onClose}
    >
      {step === 'prompt' && (
        <>
          <p>{words.prompt}</p>
          <div className="Dialog_actions">
            <button type="button" className="Button_secondary" onClick={onClose}>
              {words.cancel}
            </button>
            <button type="button" className="Button_primary" data-testid="proconnect-continue" onClick={proceed}>
              {words.proceed}
            </button>
          </div>
        </>
      )}
      {step === 'loading' && <div className="Spinner_Spinner" role="status" aria-label="Loading" />}
      {step === 'code' && (
        <CodeForm
          key={`${generation}:${refreshed}`}
          words={words}
          labelling={setup.labelling}
          habit={setup.habit}
          code={code}
          error={message}
          busy={busy}
          onCode={setCode}
          onCancel={onClose}
          onSubmit={() => {
            // Labelled by a div the form is a plain group without a submit event, so it counts for itself.
            if (setup.labelling === 'sibling') countSubmit();
            void submit();
          }}
        />
      )}
      {step === 'done' && (
        <>
          <p className="Dialog_success" role="status">
            {message}
          </p>
          <div className="Dialog_actions">
            <button type="button" className="Button_primary" data-testid="proconnect-done" onClick={onClose}>
              {words.done}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
