import { spelled } from '../utils/clinics/spelled.ts';
import { spelledText } from '../utils/i18n/clinic-text.ts';
import { clinicWords } from './clinics-text.ts';

/** A code in words: each letter by itself, and what is easily taken for another. Loaded when it is asked for. */
export function Spelled({ code }: { readonly code: string }) {
  return (
    <p class="spelled" role="status">
      {spelledText(spelled(code), clinicWords)}
    </p>
  );
}
