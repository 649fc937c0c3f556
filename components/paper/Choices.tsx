import { PAPERS, type Paper } from '../../utils/paper/paper-size.ts';
import { tp } from './text.ts';
import '../check.css';

/** What a person chooses above a sheet. Nothing of it is kept: a page that is opened again starts anew. */

/** One of several. */
export function Radios<Value extends string>({
  name,
  title,
  values,
  words,
  chosen,
  choose,
}: {
  readonly name: string;
  readonly title: string;
  readonly values: readonly Value[];
  readonly words: (value: Value) => string;
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div class="row">
        {values.map((value) => (
          <label key={value} class="check">
            <input
              type="radio"
              name={name}
              id={`${name}-${value}`}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            {words(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The size of the paper. */
export function PaperChoice({ paper, choose }: { readonly paper: Paper; readonly choose: (paper: Paper) => void }) {
  return (
    <Radios
      name="paper"
      title={tp('paper.size')}
      values={PAPERS}
      words={(value) => tp(`paper.size.${value}`)}
      chosen={paper}
      choose={choose}
    />
  );
}
