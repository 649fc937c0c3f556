import { tf } from './forms-text.ts';
import { isPrivate, said, wish } from './store.ts';

/** Takes the clinic in use away, one that was entered or imported here, and tells the person. */
export async function removeClinic(id: string, name: string): Promise<void> {
  const problem = await wish({ type: 'ui:remove-clinic', private: isPrivate.value, clinic: id });
  said.value = problem ?? tf('clinic.removed', { clinic: name });
}
