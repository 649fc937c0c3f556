import { tf } from './forms-text.ts';
import { isPrivate, said, t, tab, view, wish } from './store.ts';
import './check.css';

/** The off switch, everywhere and for the current site, and when a code goes in. */
export function Switches() {
  const current = view.value;
  if (!current) return null;
  const { off, prefill, prefillByPolicy, ward } = current;
  const site = tab.value?.site;
  const send = async (request: Parameters<typeof wish>[0]) => {
    said.value = (await wish(request)) ?? '';
  };
  return (
    <section class="switches" aria-labelledby="switches">
      <h2 id="switches">{tf('off.title')}</h2>
      <label>
        <input
          type="checkbox"
          id="on-everywhere"
          checked={!off.everywhere}
          onChange={(event) =>
            void send({
              type: 'ui:off',
              private: isPrivate.value,
              where: 'everywhere',
              off: !event.currentTarget.checked,
            })
          }
        />
        {tf('off.everywhere')}
      </label>
      {site && (
        <label>
          <input
            type="checkbox"
            id="on-site"
            checked={!off.sites.includes(site.id)}
            onChange={(event) =>
              void send({ type: 'ui:off', private: isPrivate.value, where: site.id, off: !event.currentTarget.checked })
            }
          />
          {tf('off.site', { service: t(`service.${site.id}`) })}
        </label>
      )}
      <label>
        <input
          type="checkbox"
          id="prefill"
          disabled={prefillByPolicy || ward !== null}
          checked={prefill === 'auto'}
          onChange={(event) =>
            void send({
              type: 'ui:prefill',
              private: isPrivate.value,
              prefill: event.currentTarget.checked ? 'auto' : 'ask',
            })
          }
        />
        {tf('prefill.auto')}
      </label>
      {ward ? <p class="from">{tf('prefill.ward')}</p> : prefillByPolicy && <p class="from">{tf('prefill.policy')}</p>}
    </section>
  );
}
