/** @jsxImportSource react */
// The code field in the five ways of naming a field that are met most: the real one's markup is not known.

import { useId } from 'react';
import type { GlookoWords } from '../words.ts';
import type { Labelling } from './setup.ts';

interface Props {
  words: GlookoWords;
  labelling: Labelling;
  code: string;
  invalid: boolean;
  /** Attributes that limit what may be typed. */
  limits?: object | undefined;
  onCode(code: string): void;
}

export function CodeField({ words, labelling, code, invalid, limits, onCode }: Props) {
  const id = useId();
  const field = {
    className: 'TextField_input',
    type: 'text',
    autoComplete: 'off',
    value: code,
    'aria-invalid': invalid || undefined,
    onChange: (event: { target: HTMLInputElement }) => onCode(event.target.value),
    ...limits,
  };
  const help = (
    <span id={`${id}help`} className="TextField_help">
      {words.codeHelp}
    </span>
  );
  switch (labelling) {
    case 'for':
      return (
        <div className="TextField_TextField">
          <label className="TextField_label" htmlFor={id}>
            {words.codeLabel}
          </label>
          <input id={id} name="proconnectCode" aria-describedby={`${id}help`} {...field} />
          {help}
        </div>
      );
    case 'labelledby':
      return (
        <div className="TextField_TextField">
          <h3 id={`${id}label`} className="TextField_label">
            {words.codeLabel}
          </h3>
          {help}
          <input aria-labelledby={`${id}label`} aria-describedby={`${id}help`} {...field} />
        </div>
      );
    case 'wrap':
      return (
        <label className="TextField_TextField">
          <span className="TextField_label">{words.codeLabel}</span>
          <input data-testid="text-field" {...field} />
          {help}
        </label>
      );
    case 'sibling':
      return (
        <div className="TextField_TextField">
          <div className="TextField_label">{words.codeLabel}</div>
          <div className="TextField_control">
            <input name="code" spellCheck={false} {...field} />
          </div>
          {help}
        </div>
      );
    case 'floating':
      return (
        <div className="TextField_TextField TextField_TextField-floating">
          <input id={id} placeholder=" " {...field} />
          <label htmlFor={id}>{words.codeLabel}</label>
          {help}
        </div>
      );
  }
}
