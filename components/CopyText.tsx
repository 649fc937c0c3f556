import { useRef } from 'preact/hooks';
import { noteCopiedText } from './copied-text.ts';

/** A text to copy: all of it can be seen, and marked by hand where copying does not work. */
export function CopyText({
  text,
  words,
  say,
  code = false,
}: {
  readonly text: string;
  readonly words: {
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  /** Tells the person what became of it. */
  readonly say: (words: string) => void;
  /** It is for programs, in no language: read from left to right. */
  readonly code?: boolean;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    // In the click itself: the browser allows writing to the clipboard only then.
    navigator.clipboard.writeText(text).then(
      () => {
        noteCopiedText();
        say(words.copied);
      },
      () => {
        area.current?.select();
        say(words.notCopied);
      },
    );
  };
  return (
    <>
      <textarea
        id="text"
        class={code ? 'code' : 'prose'}
        dir={code ? 'ltr' : 'auto'}
        rows={8}
        readOnly
        aria-label={words.label}
        ref={area}
        value={text}
      />
      <button type="button" id="copy-text" onClick={copy}>
        {words.copy}
      </button>
    </>
  );
}
