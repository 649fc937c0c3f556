import type { Profile } from '../../utils/clinics/profile.ts';
import { pathText } from '../../utils/i18n/clinic-text.ts';
import { clinicWords } from '../clinics-text.ts';
import { view } from '../store.ts';
import { tg } from './text.ts';
import '../forms.css';

/** Who to call: all that the clinic in use gives, or another one; or where to look for it. */
export function Reach({ contact = view.value?.clinic?.profile.contact }: { readonly contact?: Profile['contact'] }) {
  const given = Object.entries(contact ?? {});
  return (
    <section>
      <h3>{tg('finish.contact')}</h3>
      {given.length === 0 ? (
        <p>{tg('finish.noContact')}</p>
      ) : (
        <dl>
          {given.map(([key, text]) => (
            <div key={key}>
              <dt>{pathText(`contact.${key}`, clinicWords)}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
