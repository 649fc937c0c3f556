/** What a run came to, in plain data, and as text for a person. */

/** Pages with one relation in them. */
export interface Row {
  readonly relation: string;
  readonly pages: number;
  readonly kept: number;
  readonly failed: number;
}

/** A page that went wrong, as small as it could be made. */
export interface Failure {
  /** Its place among the pages of the run's seed. */
  readonly path: string;
  readonly source: string;
  readonly steps: readonly string[];
  readonly said: string;
  readonly html: string;
}

export interface Report {
  readonly seed: number;
  /** Pages that were shown and judged. */
  readonly made: number;
  /** Pages on which a change found no occasion, or made the box unusable by chance. */
  readonly leftOut: number;
  readonly milliseconds: number;
  readonly rows: readonly Row[];
  readonly failed: number;
  readonly failures: readonly Failure[];
  /** Ids of the sources: the box is found, nothing may be found, and those left out, as the finder errs without any change. */
  readonly sources: Readonly<Record<'withBox' | 'silent', readonly string[]>> & {
    readonly notFound: readonly { readonly id: string; readonly said: string }[];
  };
}

/** The table: a row a relation. */
export function table({ rows, made, leftOut, milliseconds, sources, seed }: Report): string {
  const lines = [
    ['relation', 'pages', 'kept', 'failed'],
    ...rows.map((row) => [row.relation, `${row.pages}`, `${row.kept}`, `${row.failed || '·'}`]),
  ];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  const body = lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
  const { withBox, silent, notFound } = sources;
  return `${body}
${made} pages (${leftOut} more left out) in ${(milliseconds / 1000).toFixed(1)} s, seed ${seed}
from ${withBox.length} pages with the box and ${silent.length} without; not understood unchanged: ${notFound.map(({ id }) => id).join(', ') || 'none'}`;
}

/** Every failure that was shrunk, and how to see it again. */
export function failuresOf({ failures, failed, seed }: Report): string {
  const each = failures.map(({ path, source, steps, said, html }) => {
    return `- ${source}, page ${path}\n  ${steps.join('\n  ')}\n  the finder said: ${said}\n  the page: ${html}`;
  });
  return `${failed} pages failed. Again: METAMORPHIC_SEED=${seed}\n${each.join('\n')}`;
}
