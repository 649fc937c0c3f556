import { type Figures, scaleFor, type Week } from '../../../utils/log/figures.ts';
import { SERVICE_IDS, type ServiceId } from '../../../utils/sites/types.ts';
import { numberWords, shortDay, tl } from './text.ts';

// In units of the drawing; it takes the width that there is.
const WIDTH = 240;
const HEIGHT = 90;
const WIDE = 0.78;
const NARROW = 0.34;

/** One service's weeks: a wide bar for codes put in, a narrow one on it for links. Its numbers stand in a table below. */
export function WeekPicture({
  service,
  weeks,
  sum,
}: {
  readonly service: ServiceId;
  readonly weeks: readonly Week[];
  readonly sum: Figures;
}) {
  // All services have one scale, so that they can be compared.
  const most = Math.max(
    ...weeks.flatMap(({ figures }) => SERVICE_IDS.flatMap((id) => [figures[id].filled, figures[id].linked])),
  );
  const scale = scaleFor(most);
  const slot = WIDTH / weeks.length;
  const bar = (kind: 'filled' | 'linked', { figures }: Week, at: number) => {
    const height = (figures[service][kind] / scale) * HEIGHT;
    const width = slot * (kind === 'filled' ? WIDE : NARROW);
    return <rect class={kind} x={at * slot + (slot - width) / 2} y={HEIGHT - height} width={width} height={height} />;
  };
  const name = tl(`service.${service}`);
  const [first, last] = [weeks[0]?.monday ?? '', weeks.at(-1)?.monday ?? ''];
  const { filled, linked } = sum[service];
  return (
    <figure class="card picture" data-service={service}>
      <figcaption>
        <h4>{name}</h4>
        <span class="quiet">{tl('pictures.peak', { count: numberWords(scale) })}</span>
      </figcaption>
      <svg
        viewBox={`-1 -1 ${WIDTH + 2} ${HEIGHT + 2}`}
        role="img"
        aria-label={tl('pictures.barOf', { service: name, filled: String(filled), linked: String(linked) })}
      >
        <line x1={0} x2={WIDTH} y1={0} y2={0} />
        <line x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        {weeks.map((week, at) => (
          <g key={week.monday}>
            {bar('filled', week, at)}
            {bar('linked', week, at)}
          </g>
        ))}
        <line class="ground" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <p class="ends">
        <span>{shortDay(first)}</span>
        <span>{shortDay(last)}</span>
      </p>
      <details>
        <summary>{tl('pictures.tableOf', { service: name })}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{tl('filter.time')}</th>
              <th scope="col">{tl('outcome.filled')}</th>
              <th scope="col">{tl('outcome.linked')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ monday, figures }) => (
              <tr key={monday}>
                <th scope="row">{tl('pictures.weekOf', { day: shortDay(monday) })}</th>
                <td>{numberWords(figures[service].filled)}</td>
                <td>{numberWords(figures[service].linked)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
