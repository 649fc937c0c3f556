import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readIncoming } from '../../../utils/clinics/incoming.ts';
import { to } from '../text.ts';
import { type Read, readFile } from './read-source.ts';

/** The ways in: choose or drop a file or a picture, or paste text. */
export function ImportSource({ take }: { readonly take: (read: Read) => void }) {
  const over = useSignal(false);
  const reading = useSignal(false);
  const pasted = useSignal('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    reading.value = true;
    const found = await readFile(file);
    reading.value = false;
    take(found);
  };
  useEffect(() => {
    // The whole page takes what is dropped: beside a small place for it, the browser would leave the page for the file.
    const hold = (event: DragEvent) => {
      event.preventDefault();
      over.value = event.type === 'dragover';
    };
    const drop = (event: DragEvent) => {
      hold(event);
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData('text/plain');
      if (file) void read(file);
      else if (text) take(readIncoming(text));
    };
    addEventListener('dragover', hold);
    addEventListener('dragleave', hold);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('dragleave', hold);
      removeEventListener('drop', drop);
    };
  });
  return (
    <div class={over.value ? 'drop over' : 'drop'}>
      <div class="field">
        <label for="file">{to('import.file')}</label>
        <p class="hint" id="file-hint">
          {to('import.fileWhy')}
        </p>
        <input
          id="file"
          type="file"
          accept=".json,.txt,application/json,text/plain,image/*"
          aria-describedby="file-hint"
          onChange={(event) => {
            const input = event.currentTarget;
            void read(input.files?.[0]).then(() => {
              // The same file, mended, can be chosen again.
              input.value = '';
            });
          }}
        />
        <p class="from" role="status">
          {reading.value ? to('import.reading') : ''}
        </p>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take(readIncoming(pasted.value));
        }}
      >
        <div class="field">
          <label for="paste">{to('import.paste')}</label>
          <textarea
            id="paste"
            class="code"
            dir="ltr"
            rows={4}
            spellcheck={false}
            autocomplete="off"
            value={pasted.value}
            onInput={(event) => {
              pasted.value = event.currentTarget.value;
            }}
          />
        </div>
        <button type="submit" id="read-text">
          {to('import.readText')}
        </button>
      </form>
    </div>
  );
}
