import { Safe } from '../Safe.tsx';
import { translation } from '../speaking.ts';
import './languages.css';
import { tc } from './text.ts';

/** That no person has checked the language in use, in it and in English: on every screen of such a language. */
export function Unchecked() {
  if (translation.value?.checked ?? true) return null;
  return (
    <p class="unchecked">
      <Safe of={tc} text="language.notice" />
    </p>
  );
}
