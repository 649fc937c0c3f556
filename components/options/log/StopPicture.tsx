import { type Figures, STEPS } from '../../../utils/log/figures.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';
import { numberWords, tl } from './text.ts';

/** How far one service's set-ups came: a table whose rows are bars as well. */
export function StopPicture({ service, figures }: { readonly service: ServiceId; readonly figures: Figures }) {
  const counts = figures[service];
  const rows = [...STEPS, 'refused' as const];
  const most = Math.max(1, ...rows.map((step) => counts[step]));
  return (
    <div class="card stops" data-service={service}>
      <table>
        <caption>{tl(`service.${service}`)}</caption>
        <tbody>
          {rows.map((step) => (
            <tr key={step} data-step={step}>
              <th scope="row">{tl(`outcome.${step}`)}</th>
              <td>{numberWords(counts[step])}</td>
              <td aria-hidden="true">
                <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
                  <rect x={0} y={0} width={(counts[step] / most) * 100} height={10} />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
