// Pictures, summary and files: what is added up, and what a spreadsheet makes of it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAny, overall, scaleFor, sumOf, weeksOf } from '../../../utils/log/figures.ts';
import { csvCell, csvFigures, csvHead, csvLines, jsonParts } from '../../../utils/log/files.ts';
import { addTally, type DayTotals } from '../../../utils/log/totals.ts';
import { entryWith } from './log-samples.ts';

const DAYS: readonly DayTotals[] = [
  { day: '2026-11-01', counts: { glooko: { linked: 2, filled: 3 } } },
  { day: '2026-11-16', counts: { glooko: { linked: 1 }, clarity: { refused: 4 } } },
  { day: '2026-11-21', counts: { glooko: { linked: 5 } } },
];

describe('adding up', () => {
  it('is over days, for each service and outcome', () => {
    const sum = sumOf(DAYS);
    expect([sum.glooko.linked, sum.glooko.filled, sum.clarity.refused, sum.libreview.found]).toEqual([8, 3, 4, 0]);
    expect([overall(sum, 'linked'), overall(sum, 'refused'), isAny(sum), isAny(sumOf([]))]).toEqual([
      8,
      4,
      true,
      false,
    ]);
  });

  it('is by weeks that begin with Monday, each there', () => {
    const weeks = weeksOf(DAYS, '2026-11-21', 4);
    expect(weeks.map(({ monday, figures }) => [monday, figures.glooko.linked])).toEqual([
      ['2026-10-26', 2],
      ['2026-11-02', 0],
      ['2026-11-09', 0],
      ['2026-11-16', 6],
    ]);
  });

  it('never goes below nothing', () => {
    const tally = { day: '2026-11-21', service: 'clarity', outcome: 'linked' } as const;
    expect(addTally(undefined, tally, -1).counts).toEqual({ clarity: { linked: 0 } });
  });

  it.each([
    [0, 4],
    [3, 4],
    [5, 5],
    [6, 10],
    [41, 50],
    [1001, 4000],
  ])('a scale for %i ends with %i', (value, end) => {
    expect(scaleFor(value)).toBe(end);
  });
});

describe('a CSV file', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '-odd-1'])('%j is no formula', (text) => {
    expect(csvCell(text)).toMatch(/^"?'/);
  });

  it('numbers stay numbers', () => {
    expect([csvCell(-3), csvCell(0), csvCell(null)]).toEqual(['-3', '0', '']);
  });

  it('gives back what went in, whatever it is, and begins no cell like a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvCell(text);
        const plain = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(plain).not.toMatch(/^[=+\-@\t\r]/);
        expect([text, `'${text}`]).toContain(plain === text ? text : plain);
        if (!cell.startsWith('"')) expect(cell).not.toMatch(/[",\r\n]/);
      }),
    );
  });

  it('has fixed columns and one line for each entry', () => {
    const entry = entryWith({ clinic: '-odd-1', time: new Date(2026, 10, 21, 9, 5, 7).getTime() });
    const [head, line, ...rest] = (csvHead() + csvLines([entry])).split('\r\n');
    expect(head).toBe('day,time,service,clinic,provenance,outcome,how,seenBy,visit');
    expect(line).toBe(`2026-11-21,09:05:07,clarity,'-odd-1,entered,filled,auto,,${entry.visit}`);
    expect(rest).toEqual(['']);
  });

  it('of a month has totals only', () => {
    const lines = csvFigures('2026-11', sumOf(DAYS)).trim().split('\r\n');
    expect(lines).toEqual([
      'month,service,found,filled,submitted,linked,refused,undone,copied,skipped',
      '2026-11,glooko,0,3,0,8,0,0,0,0',
      '2026-11,clarity,0,0,0,0,4,0,0,0',
      '2026-11,libreview,0,0,0,0,0,0,0,0',
      '2026-11,all,0,3,0,8,4,0,0,0',
    ]);
  });
});

it('a JSON file is one, with everything', () => {
  const entries = [entryWith(), entryWith()];
  const { head, entry, tail } = jsonParts(DAYS);
  expect(JSON.parse(head + entries.map(entry).join(',\n') + tail)).toEqual({
    format: 'sharing-setup/log@1',
    entries,
    days: DAYS,
  });
});
