import { tf } from './forms-text.ts';
import { isPrivate, said, wish } from './store.ts';

/** Takes the clinic in use away: one that was entered or imported here. */
export function RemoveClinic({ id, name }: { readonly id: string; readonly name: string }) {
  const remove = async () => {
    const problem = await wish({ type: 'ui:remove-clinic', private: isPrivate.value, clinic: id });
    said.value = problem ?? tf('clinic.removed', { clinic: name });
  };
  return (
    <button type="button" class="link" id="remove" onClick={() => void remove()}>
      {tf('clinic.remove')}
    </button>
  );
}
