// Owns the checks that read the source and the package without running them: types, lint, and Mozilla's linter.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder, wxt } from './extension.ts';
import { type Ended, execute, programOf } from './processes.ts';
import { Fault } from './setup/fault.mjs';

/**
 * Writes .wxt, whose settings the compiler and the test runner extend: without it neither can read a file.
 * @throws {Fault} with what WXT said
 */
export async function prepare(root: string): Promise<void> {
  const problem = complaint(await wxt(root, ['prepare'], 'prepare'));
  if (problem !== undefined) throw new Fault(`wxt prepare failed:\n${problem}`);
}

/** Each is compiled by itself: the practice pages are other people's sites, with their own framework's types. */
const TYPE_PROJECTS = ['tsconfig.json', 'tests/sites/tsconfig.json'];

/** @returns undefined, or the compiler's complaints */
export async function checkTypes(root: string): Promise<string | undefined> {
  const complaints: string[] = [];
  for (const project of TYPE_PROJECTS.filter((path) => existsSync(join(root, path)))) {
    const command = [...programOf(root, 'typescript', 'tsc'), '--noEmit', '--project', project];
    const log = join(root, 'out', `types-${project.replaceAll('/', '-')}.log`);
    const found = complaint(await execute(command, { cwd: root, log }));
    if (found !== undefined) complaints.push(found);
  }
  return complaints.length > 0 ? complaints.join('\n') : undefined;
}

/** @returns undefined, or what Biome found */
export async function checkStyle(root: string): Promise<string | undefined> {
  const command = [...programOf(root, '@biomejs/biome', 'biome'), 'ci', '--error-on-warnings', '--colors=off', '.'];
  return complaint(await execute(command, { cwd: root, log: join(root, 'out/lint.log') }));
}

interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}

/**
 * Runs Mozilla's linter over the Firefox build.
 * @returns undefined, or every error and warning that is not known and accepted
 */
export async function checkFirefoxPackage(root: string): Promise<string | undefined> {
  const folder = builtFolder(root, 'firefox');
  const ended = await execute(
    [...programOf(root, 'web-ext'), 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    { cwd: root, log: join(root, 'out/web-ext-lint.log') },
  );
  const report = parseReport(ended.output);
  if (!report) return `web-ext lint gave no report:\n${ended.output}`;
  return unaccepted(report, (file) => readFileSync(join(folder, file), 'utf8'));
}

/**
 * Frameworks that assign innerHTML once for something that the project never uses: what tells their file, and in how many
 * files of the package they are. Practice is built by itself, and so has a Preact of its own.
 */
const ASSIGNING = [
  { holds: 'dangerouslySetInnerHTML', files: 2 },
  { holds: 'insertStaticContent', files: 1 },
];

/**
 * What remains of a report when the accepted warnings are taken out.
 * @param report as web-ext prints it
 * @param read gives the text of a file of the package
 */
export function unaccepted(report: LintReport, read: (file: string) => string): string | undefined {
  const seen = new Set<string>();
  const left = ASSIGNING.map((each) => ({ ...each }));
  const rest = report.warnings.filter(({ code, file }) => {
    if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file || seen.has(file)) return true;
    const text = read(file);
    const framework = left.find(({ holds, files }) => files > 0 && text.includes(holds));
    if (!framework) return true;
    framework.files -= 1;
    seen.add(file);
    return false;
  });
  const messages = [...report.errors, ...rest];
  if (messages.length === 0) return undefined;
  return messages.map(({ code, message, file, line }) => `${file ?? ''}:${line ?? ''} ${code} ${message}`).join('\n');
}

function parseReport(output: string): LintReport | undefined {
  const start = output.indexOf('{');
  try {
    return JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as LintReport;
  } catch {
    return undefined;
  }
}

function complaint({ code, output, timedOut }: Ended): string | undefined {
  if (timedOut) return `It was ended because it took too long.\n${output}`;
  return code === 0 ? undefined : output.trim() || `Exit code ${code}`;
}
