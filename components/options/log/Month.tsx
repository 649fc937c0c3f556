import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { addMonths, dayOf, daysOfMonth, monthOf } from '../../../utils/log/day.ts';
import { overall, sumOf } from '../../../utils/log/figures.ts';
import { csvFigures } from '../../../utils/log/files.ts';
import { OUTCOMES } from '../../../utils/log/outcomes.ts';
import type { DayTotals } from '../../../utils/log/totals.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { dayWords } from '../days.ts';
import { FileLink } from '../share/FileLink.tsx';
import { reader } from './store.ts';
import { monthWords, numberWords, tl } from './text.ts';

const MONTHS = 13;

function Summary({ month, days }: { readonly month: string; readonly days: readonly DayTotals[] }) {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return <p>{tl('month.none')}</p>;
  const figures = sumOf(days);
  const values = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, numberWords(overall(figures, outcome))]));
  return (
    <>
      <p class="strong">{tl('month.sum', values)}</p>
      <table class="totals">
        <thead>
          <tr>
            <td />
            {SERVICE_IDS.map((service) => (
              <th scope="col" key={service}>
                {tl(`service.${service}`)}
              </th>
            ))}
            <th scope="col">{tl('month.all')}</th>
          </tr>
        </thead>
        <tbody>
          {OUTCOMES.map((outcome) => (
            <tr key={outcome} data-outcome={outcome}>
              <th scope="row">{tl(`outcome.${outcome}`)}</th>
              {SERVICE_IDS.map((service) => (
                <td key={service}>{numberWords(figures[service][outcome])}</td>
              ))}
              <td class="strong">{numberWords(overall(figures, outcome))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="from">{tl('month.from', { first: dayWords(first.day), last: dayWords(last.day) })}</p>
      <p class="from">{tl('month.sure')}</p>
      <div class="row">
        <button type="button" class="main" id="print-month" onClick={() => print()}>
          {tl('month.print')}
        </button>
        <FileLink
          id="save-month"
          content={new Blob([csvFigures(month, figures)], { type: 'text/csv' })}
          name={`sharing-setup-${month}.csv`}
          words={tl('files.csv')}
        />
      </div>
    </>
  );
}

/** A month for whoever runs the clinic, on one page: totals only. */
export function Month() {
  const today = monthOf(dayOf(Date.now()));
  const month = useSignal(today);
  const days = useSignal<readonly DayTotals[] | null>(null);
  useEffect(() => {
    const { from, to } = daysOfMonth(month.value);
    void reader.days(from, to).then(
      (read) => {
        days.value = read;
      },
      () => undefined,
    );
  }, [days, month.value]);
  return (
    <>
      <div class="field choose-month">
        <label for="month">{tl('month.choose')}</label>
        <select
          id="month"
          value={month.value}
          onChange={(event) => {
            month.value = event.currentTarget.value;
          }}
        >
          {Array.from({ length: MONTHS }, (_, back) => addMonths(today, -back)).map((each) => (
            <option key={each} value={each}>
              {monthWords(each)}
            </option>
          ))}
        </select>
      </div>
      <section class="card summary-month" id="summary" aria-labelledby="summary-title">
        <h3 id="summary-title">{tl('month.of', { month: monthWords(month.value) })}</h3>
        <p>{tl('month.what')}</p>
        {days.value && <Summary month={month.value} days={days.value} />}
      </section>
    </>
  );
}
