import { Unchecked } from '../languages/Unchecked.tsx';
import { tp } from './text.ts';

/** A blank diary for one week: for each day the date, glucose and the three kinds of doses, by the time of day. */

const TIMES = [
  'week.breakfast',
  'week.morning',
  'week.lunch',
  'week.afternoon',
  'week.evening',
  'week.bedtime',
  'week.night',
] as const;
const ROWS = ['week.glucose', 'week.carbs', 'week.correction', 'week.background'] as const;
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const BLANK = '\u00a0';

/**
 * The diary.
 * @param clinic the clinic's name, where one is chosen
 */
export function Week({ clinic }: { readonly clinic: string | undefined }) {
  return (
    <div class="week">
      <header class="sheet-head">
        {clinic && (
          <p class="sheet-clinic">
            <bdi>{clinic}</bdi>
          </p>
        )}
        <h2>{tp('week.head')}</h2>
        <p class="week-blanks">
          <span>{tp('week.name')}</span>
          <span>{tp('week.from')}</span>
        </p>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{tp('week.day')}</th>
            <th scope="col">{tp('week.what')}</th>
            {TIMES.map((time) => (
              <th scope="col" key={time}>
                {tp(time)}
              </th>
            ))}
          </tr>
        </thead>
        {DAYS.map((day) => (
          <tbody key={day}>
            {ROWS.map((row, at) => (
              <tr key={row}>
                {at === 0 && (
                  <td class="day" rowSpan={ROWS.length}>
                    {BLANK}
                  </td>
                )}
                <th scope="row">{tp(row)}</th>
                {TIMES.map((time) => (
                  <td key={time}>{BLANK}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p class="week-blanks">
        <span>{tp('mail.ratios')}</span>
        <span>{tp('mail.sensitivities')}</span>
      </p>
      <p class="week-blanks">
        <span>{tp('week.notes')}</span>
      </p>
      <p>{tp('diary.bring')}</p>
      <Unchecked />
    </div>
  );
}
