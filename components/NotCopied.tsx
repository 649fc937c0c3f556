import { useEffect } from 'preact/hooks';
import { tf } from './forms-text.ts';
import { said } from './store.ts';

/** A code that could not be copied is marked, and the person told how to go on. */
export function NotCopied() {
  const text = tf('popup.copyFailed');
  useEffect(() => {
    said.value = text;
  }, [text]);
  return <p class="problem">{text}</p>;
}
