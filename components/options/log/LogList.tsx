import { useRef } from 'preact/hooks';
import type { Entry } from '../../../utils/log/entry.ts';
import { isPrivate } from '../../store.ts';
import { say } from '../saying.ts';
import { LogFiles } from './LogFiles.tsx';
import { clinicWords, LogFilters } from './LogFilters.tsx';
import { EVERYTHING, PART_SIZE, part, type ShownPart, show, wanted, wishLog } from './store.ts';
import { numberWords, timeWords, tl } from './text.ts';

/** How it came about, in words; '' where that says nothing. */
function howWords({ how, seenBy }: Entry): string {
  return seenBy ? tl(`line.seenBy.${seenBy}`) : how ? tl(`line.how.${how}`) : '';
}

/** One line, and the button that erases it. */
function Line({ entry, erase }: { readonly entry: Entry; readonly erase: (entry: Entry) => void }) {
  const { service, outcome, clinic, time } = entry;
  const how = howWords(entry);
  const words = { service: tl(`service.${service}`), outcome: tl(`outcome.${outcome}`), time: timeWords(time) };
  return (
    <li class="line" data-outcome={outcome}>
      <div>
        <p class="when">
          <time dateTime={new Date(time).toISOString()}>{words.time}</time>
        </p>
        <p class="strong">
          {words.service}: {how ? tl('line.more', { outcome: words.outcome, how }) : words.outcome}
        </p>
        <p class="from">
          <bdi>{clinicWords(clinic)}</bdi>
        </p>
      </div>
      <button type="button" class="quiet" aria-label={tl('line.eraseLabel', words)} onClick={() => erase(entry)}>
        {tl('line.erase')}
      </button>
    </li>
  );
}

function Lines({ shown }: { readonly shown: ShownPart }) {
  const { entries, total, offset, chosen } = shown;
  const count = useRef<HTMLParagraphElement>(null);
  const turnTo = (next: number) => {
    void show(wanted.value.chosen, next).then(() => {
      count.current?.focus();
      count.current?.scrollIntoView({ block: 'start' });
    });
  };
  const erase = async ({ id, service, outcome, time }: Entry) => {
    const problem = await wishLog({ type: 'ui:erase-entry', private: isPrivate.value, id });
    const words = { service: tl(`service.${service}`), outcome: tl(`outcome.${outcome}`), time: timeWords(time) };
    say(problem ? tl('line.gone') : tl('line.erased', words));
    // Its button is gone with it.
    count.current?.focus();
  };
  const values = {
    from: numberWords(offset + 1),
    to: numberWords(offset + entries.length),
    total: numberWords(total),
  };
  return (
    <>
      <p class="from" role="status" id="log-count" tabIndex={-1} ref={count}>
        {total > 0 ? tl('log.range', values) : tl(chosen === EVERYTHING ? 'log.none' : 'log.noneFits')}
      </p>
      <ul class="lines">
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} erase={(one) => void erase(one)} />
        ))}
      </ul>
      {total > PART_SIZE && (
        <div class="row">
          <button type="button" id="newer" disabled={offset === 0} onClick={() => turnTo(offset - PART_SIZE)}>
            {tl('log.newer')}
          </button>
          <button
            type="button"
            id="older"
            disabled={offset + PART_SIZE >= total}
            onClick={() => turnTo(offset + PART_SIZE)}
          >
            {tl('log.older')}
          </button>
        </div>
      )}
    </>
  );
}

/** The list of what was done, what it shows only, and its files. */
export function LogList() {
  const shown = part.value;
  if (!shown || shown === 'unreadable') return null;
  const { chosen, total } = shown;
  return (
    <>
      <p>{tl('log.what')}</p>
      {(total > 0 || chosen !== EVERYTHING) && <LogFilters />}
      <Lines shown={shown} />
      {total > 0 && <LogFiles key={JSON.stringify([chosen, total])} chosen={chosen} />}
    </>
  );
}
