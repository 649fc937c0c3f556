import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ServiceId } from '../../../utils/sites/types.ts';
import { CodeTwice, NOTHING_TYPED, type TypedTwice } from '../../CodeTwice.tsx';
import { t } from '../../store.ts';
import { ShownCode } from '../ShownCode.tsx';
import { to } from '../text.ts';
import { codePath, fieldId, typedTwice, withTyped } from './form.ts';
import type { InEditor } from './state.ts';
import { TextField } from './TextField.tsx';

/** The code of one service: as it is, until a person wants another; then two boxes for it. */
function CodeFields({ editor, service }: InEditor & { readonly service: ServiceId }) {
  const { before, typed, change, problems } = editor;
  const kept = before?.services[service]?.code;
  const twice = typedTwice(typed, service);
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const open = useSignal(kept === undefined || twice.first !== kept || twice.again !== '');
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what came in its place.
    if (pressed.current) place.current?.querySelector<HTMLElement>(open.value ? 'input' : 'button[id]')?.focus();
  }, [open.value]);
  const show = (boxes: boolean, twice: TypedTwice) => {
    pressed.current = true;
    open.value = boxes;
    change(withTyped(typed, service, twice));
  };
  if (!open.value && kept !== undefined) {
    return (
      <div ref={place}>
        <ShownCode service={service} code={kept} />
        <button
          type="button"
          id={`change-${service}`}
          aria-label={to('editor.changeCodeOf', { service: t(`service.${service}`) })}
          onClick={() => {
            show(true, NOTHING_TYPED);
          }}
        >
          {to('editor.changeCode')}
        </button>
      </div>
    );
  }
  return (
    <div ref={place}>
      <CodeTwice
        service={service}
        typed={twice}
        change={(next) => change(withTyped(typed, service, next))}
        problem={problems.find(({ field }) => field === fieldId(codePath(service)))?.text ?? null}
      />
      {kept !== undefined && (
        <>
          <p class="hint">{to('editor.noCode')}</p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              show(false, { ...NOTHING_TYPED, first: kept });
            }}
          >
            {to('editor.keepCode')}
          </button>
        </>
      )}
    </div>
  );
}

/** One service: its code, and what is known of it. */
export function ServiceFields({ editor, service }: InEditor & { readonly service: ServiceId }) {
  const name = t(`service.${service}`);
  return (
    <fieldset>
      <legend>{name}</legend>
      <CodeFields editor={editor} service={service} />
      <TextField
        editor={editor}
        path={`services.${service}.shownAs`}
        label={to('editor.shownAs')}
        hint={to('editor.shownAsWhy', { service: name })}
      />
      <TextField
        editor={editor}
        path={`services.${service}.checkedOn`}
        label={to('editor.checkedOn')}
        hint={to('editor.checkedOnWhy')}
        kind="date"
      />
      <TextField
        editor={editor}
        path={`services.${service}.source`}
        label={to('editor.source')}
        hint={to('editor.sourceWhy')}
      />
    </fieldset>
  );
}
