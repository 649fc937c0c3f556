import { useRef } from 'preact/hooks';
import { say } from '../store.ts';
import { to } from '../text.ts';

/** A text to copy: all of it can be seen, and marked by hand where copying does not work. */
export function CopyText({ text }: { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    // In the click itself: the browser allows writing to the clipboard only then.
    navigator.clipboard.writeText(text).then(
      () => say(to('share.copied')),
      () => {
        area.current?.select();
        say(to('share.notCopied'));
      },
    );
  };
  return (
    <>
      <textarea
        id="text"
        class="code"
        dir="ltr"
        rows={8}
        readOnly
        aria-label={to('share.text')}
        ref={area}
        value={text}
      />
      <button type="button" id="copy-text" onClick={copy}>
        {to('share.copy')}
      </button>
    </>
  );
}
