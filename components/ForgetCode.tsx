import type { ServiceId } from '../utils/sites/types.ts';
import { tf } from './forms-text.ts';
import { isPrivate, view, wish } from './store.ts';

/** Forgets a code that was typed for the clinic in use. */
export function ForgetCode({ service }: { readonly service: ServiceId }) {
  const clinic = view.value?.clinic?.profile.id;
  const forget = () =>
    clinic !== undefined && void wish({ type: 'ui:own-code', private: isPrivate.value, clinic, service, code: null });
  return (
    <button type="button" class="link" onClick={forget}>
      {tf('popup.forgetCode')}
    </button>
  );
}
