import { useEffect, useMemo } from 'preact/hooks';

/** A link that saves something as a file. The browser does it by itself, so no script has to press anything. */
export function FileLink({
  id,
  content,
  name,
  words,
  main = false,
}: {
  readonly id: string;
  readonly content: Blob | string;
  readonly name: string;
  readonly words: string;
  readonly main?: boolean;
}) {
  const address = useMemo(
    () =>
      URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: 'application/json' }) : content),
    [content],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a class={main ? 'button main' : 'button'} id={id} href={address} download={name}>
      {words}
    </a>
  );
}
