import { useSignal } from '@preact/signals';
import { dayOf } from '../../../utils/log/day.ts';
import { csvHead, csvLines, jsonParts } from '../../../utils/log/files.ts';
import { ANY_DAY } from '../../../utils/log/reader.ts';
import { say } from '../saying.ts';
import { FileLink } from '../share/FileLink.tsx';
import { type Chosen, filterOf, reader } from './store.ts';
import { tl } from './text.ts';

/** Reads all lines that were chosen, part by part, so that the page can be used meanwhile. */
async function filesOf(chosen: Chosen): Promise<{ readonly csv: Blob; readonly json: Blob }> {
  const { head, entry, tail } = jsonParts(await reader.days(ANY_DAY.from, ANY_DAY.to));
  const csv = [csvHead()];
  const json = [head];
  for await (const entries of reader.all(filterOf(chosen))) {
    csv.push(csvLines(entries));
    json.push(json.length > 1 && entries.length > 0 ? ',\n' : '', entries.map(entry).join(',\n'));
  }
  json.push(tail);
  return { csv: new Blob(csv, { type: 'text/csv' }), json: new Blob(json, { type: 'application/json' }) };
}

/** The lines as files, and on paper. */
export function LogFiles({ chosen }: { readonly chosen: Chosen }) {
  const files = useSignal<Awaited<ReturnType<typeof filesOf>> | 'making' | null>(null);
  const make = async () => {
    files.value = 'making';
    files.value = await filesOf(chosen).catch(() => null);
    say(tl(files.value ? 'files.ready' : 'log.unreadable'));
  };
  const name = `sharing-setup-log-${dayOf(Date.now())}`;
  return (
    <section class="card" aria-labelledby="files-title">
      <h3 id="files-title">{tl('files.title')}</h3>
      <p>{tl('files.what')}</p>
      <div class="row">
        {files.value && files.value !== 'making' ? (
          <>
            <FileLink id="save-csv" content={files.value.csv} name={`${name}.csv`} words={tl('files.csv')} main />
            <FileLink id="save-json" content={files.value.json} name={`${name}.json`} words={tl('files.json')} />
          </>
        ) : (
          <button type="button" id="make-files" onClick={() => void make()}>
            {tl(files.value === 'making' ? 'files.making' : 'files.make')}
          </button>
        )}
        <button type="button" id="print" onClick={() => print()}>
          {tl('log.print')}
        </button>
      </div>
    </section>
  );
}
