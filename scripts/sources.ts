// Owns the list of files that make up the sources: what the repository holds, without anything that is made from it.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every source file, sorted, as paths from the root with forward slashes. In a git checkout git says which (including new
 * files that are not ignored); in unpacked sources, where there is no git, all files that .gitignore does not name.
 */
export function sourceFiles(root: string): string[] {
  return (fromGit(root) ?? fromFolders(root)).filter((path) => existsSync(join(root, path))).sort();
}

function fromGit(root: string): string[] | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return git.status === 0 ? git.stdout.split('\0').filter(Boolean) : undefined;
}

function fromFolders(root: string): string[] {
  const isIgnored = ignoreRules(readFileSync(join(root, '.gitignore'), 'utf8'));
  const found: string[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.name === '.git' || isIgnored(path, entry.isDirectory())) continue;
      if (entry.isDirectory()) walk(path);
      else found.push(path);
    }
  };
  walk('');
  return found;
}

/**
 * The three forms of rule that this project's .gitignore uses: `name/` anywhere, `path/name/` from the root, `*.ending`.
 * @param text a .gitignore file
 * @throws {Error} on a rule of another form, so that none is silently misread
 */
export function ignoreRules(text: string): (path: string, isFolder: boolean) => boolean {
  const rules = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((rule) => {
      if (/^\*\.[\w.-]+$/.test(rule)) return (path: string) => path.endsWith(rule.slice(1));
      if (!/^[\w./-]+\/$/.test(rule)) throw new Error(`scripts/sources.ts does not know this form of rule: ${rule}`);
      const name = rule.slice(0, -1).replace(/^\//, '');
      return (path: string, isFolder: boolean) =>
        isFolder && (path === name || (!rule.slice(0, -1).includes('/') && path.split('/').at(-1) === name));
    });
  return (path, isFolder) => rules.some((matches) => matches(path, isFolder));
}
