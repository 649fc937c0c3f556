// Owns `npm run clinic -- check FILE`: what the editor of clinics would say of a file, outside of a browser.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BUNDLED_CLINICS } from '../../utils/clinics/bundled.ts';
import { readIncoming } from '../../utils/clinics/incoming.ts';
import { problemLine, profileLines } from '../../utils/clinics/report.ts';
import { Fault } from '../setup/fault.mjs';
import { say } from '../setup/progress.mjs';
import type { TaskCall } from './index.ts';

const USAGE = 'npm run clinic -- check FILE';

/**
 * Checks a profile or a backup.
 * @returns 0 when it can be imported, warnings or not; 1 when it is refused
 */
export async function run({ args: [command, file, ...others] }: TaskCall): Promise<number> {
  if (command !== 'check' || file === undefined || others.length > 0) throw new Fault(`Run: ${USAGE}`);
  // npm starts its scripts in the project's folder; a path is meant from where it was typed.
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  if (!existsSync(path)) throw new Fault(`There is no file ${path}.`);
  const { code, lines } = check(readFileSync(path), new Date().toISOString().slice(0, 10));
  say(lines.join('\n'));
  return code;
}

/**
 * What is said of a file's content.
 * @param today YYYY-MM-DD
 */
export function check(content: Uint8Array, today: string): { code: 0 | 1; lines: string[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return { code: 1, lines: ['Refused.', '  The text is not in UTF-8. Save it as UTF-8.'] };
  }
  const read = readIncoming(text);
  if (!read.ok) return { code: 1, lines: ['Refused.', ...read.problems.map((problem) => `  ${problemLine(problem)}`)] };
  const known = BUNDLED_CLINICS.map((profile) => ({ profile, provenance: 'bundled' as const }));
  const { kind, profiles } = read.value;
  const title = kind === 'profile' ? 'A clinic. It can be imported.' : `A backup. Clinics: ${profiles.length}.`;
  return { code: 0, lines: [title, ...profiles.flatMap((profile) => ['', ...profileLines(profile, known, today)])] };
}
