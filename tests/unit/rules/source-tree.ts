// The product's own source, read as a program: what each file imports at run time, and the nodes of its syntax tree.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'vite';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..', '..', '..');

/** A node of a syntax tree; the tests look at a few kinds only. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** One file of the product. */
export interface SourceFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
  /** Modules imported at run time when this one is. */
  readonly imports: readonly string[];
  /** Modules imported when the code asks for them. */
  readonly later: readonly string[];
}

/** A file with this text. Throws where it can't be parsed. */
export function fileOf(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) => (moduleRequest && !isType ? [moduleRequest.value] : []));
  const later = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  return { path, text, program: program as unknown as SyntaxNode, imports: [...imports, ...exported], later };
}

function paths(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** Every TypeScript file of the extension. */
export const FILES: readonly SourceFile[] = ['utils', 'components', 'entrypoints']
  .flatMap(paths)
  .map((path) => fileOf(path, readFileSync(join(ROOT, path), 'utf8')));

/** The file at a path, also of the sites' pages, which Practice takes from the tests. Throws where there is none. */
export function fileAt(path: string): SourceFile {
  const isSite = path.startsWith('tests/sites/');
  const file = isSite ? fileOf(path, readFileSync(join(ROOT, path), 'utf8')) : FILES.find((each) => each.path === path);
  if (!file) throw new Error(`no source file ${path}`);
  return file;
}

/**
 * All that comes along with a file.
 * @param entry path of the file
 * @param withLater also what is imported only when asked for
 * @returns paths of our own files, and names of packages
 */
export function reach(entry: string, withLater: boolean): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    const { imports, later } = fileAt(path);
    for (const name of withLater ? [...imports, ...later] : imports) {
      if (/\.css$|\?raw$/.test(name)) continue;
      if (name.startsWith('.')) visit(join(dirname(path), name));
      else packages.add(name);
    }
  };
  visit(entry);
  return { files, packages };
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value;

/** Every node below and with this one. */
export function* nodes(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodes(child);
  }
}

/** Where a node stands, for a message. */
export function at({ path, text }: SourceFile, { start }: SyntaxNode): string {
  return `${path}:${text.slice(0, start).split('\n').length}`;
}
