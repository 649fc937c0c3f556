import { pathText } from '../../utils/i18n/clinic-text.ts';
import { view } from '../store.ts';
import { tg } from './text.ts';

/** Who to call: all that the clinic gives, or where to look for it. */
export function Reach() {
  const contact = Object.entries(view.value?.clinic?.profile.contact ?? {});
  return (
    <section>
      <h3>{tg('finish.contact')}</h3>
      {contact.length === 0 ? (
        <p>{tg('finish.noContact')}</p>
      ) : (
        <dl>
          {contact.map(([key, text]) => (
            <div key={key}>
              <dt>{pathText(`contact.${key}`)}</dt>
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
