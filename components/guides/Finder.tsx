import { useSignal } from '@preact/signals';
import { DEVICE_IDS, DEVICES, type Device, type DeviceId } from '../../utils/guides/devices.ts';
import { SiteName } from '../SiteName.tsx';
import { closeScreen } from '../screens.ts';
import { isPrivate, t, view, wish } from '../store.ts';
import { FinderAnswer } from './FinderAnswer.tsx';
import { Frame } from './Frame.tsx';
import { tg } from './text.ts';
import '../forms.css';
import '../check.css';

const KINDS: readonly Device['kind'][] = ['pump', 'sensor', 'meter', 'pen', 'account', 'none'];

function Choice({
  id,
  checked,
  toggle,
}: {
  readonly id: DeviceId;
  readonly checked: boolean;
  readonly toggle: () => void;
}) {
  const { label, models }: Device = DEVICES[id];
  const name = tg(label);
  const others = models.filter((model) => !name.includes(model));
  return (
    <label class="check">
      <input type="checkbox" id={`device-${id}`} checked={checked} onChange={toggle} />
      <span>
        {name}
        {others.length > 0 && (
          <span class="kind">
            <SiteName name={others.join(', ')} />
          </span>
        )}
      </span>
    </label>
  );
}

/** "Which one is ours?": what the family has, and then what it has to do. */
export function Finder() {
  const chosen = useSignal<readonly DeviceId[]>(view.value?.devices ?? []);
  const problem = useSignal('');
  const answered = useSignal(false);
  if (answered.value) {
    return (
      <FinderAnswer
        again={() => {
          answered.value = false;
        }}
      />
    );
  }
  const toggle = (id: DeviceId) => {
    // In the order of the list, whatever the order of the clicks.
    chosen.value = DEVICE_IDS.filter((one) => (one === id) !== chosen.value.includes(one));
  };
  const show = async (event: Event) => {
    event.preventDefault();
    const devices = [...chosen.value];
    const none = devices.length === 0;
    // Who takes everything out again wants no list any more.
    problem.value =
      none && !view.value?.devices.length
        ? tg('finder.nothing')
        : ((await wish({ type: 'ui:devices', private: isPrivate.value, devices })) ?? '');
    if (problem.value !== '') return;
    // On a ward whose account is open comes before the list, which leads to the codes.
    if (none || view.value?.ward?.step === 'account') closeScreen();
    else answered.value = true;
  };
  return (
    <Frame title={t('popup.finder')}>
      <form onSubmit={show} noValidate>
        <p>{tg('finder.ask')}</p>
        {KINDS.map((kind) => (
          <fieldset key={kind}>
            <legend>{tg(`kind.${kind}`)}</legend>
            {DEVICE_IDS.filter((id) => DEVICES[id].kind === kind).map((id) => (
              <Choice key={id} id={id} checked={chosen.value.includes(id)} toggle={() => toggle(id)} />
            ))}
          </fieldset>
        ))}
        {problem.value && (
          <p class="problem" role="alert">
            {problem.value}
          </p>
        )}
        <button type="submit" class="main" id="finder-show">
          {tg('finder.show')}
        </button>
        <p>{tg('finder.unsure')}</p>
      </form>
    </Frame>
  );
}
