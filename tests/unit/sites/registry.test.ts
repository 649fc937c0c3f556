// The registry of practice pages holds together: what it names exists, and the server finds it.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clinicOf, codes } from '../../sites/codes.ts';
import { hosts, pageById, pages } from '../../sites/registry.ts';
import { fileFor } from '../../sites/server.ts';

const SITES = join(import.meta.dirname, '..', '..', 'sites');

/** The pages that the list of real sites asks for, and those that the main job adds. */
const REQUIRED = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10', 'G11']
  .concat(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'])
  .concat(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9'])
  .concat(['M1', 'X1', 'X2', 'X3', 'X4', 'X5'])
  .concat(['react', 'vue', 'vue-lazy', 'ember', 'plain'].flatMap((f) => Object.keys(codes).map((s) => `F-${f}-${s}`)));

describe('the registry of practice pages', () => {
  test('has unique ids and every page that is asked for', () => {
    const ids = pages.map((page) => page.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(REQUIRED.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(pages)('$id: its file exists and is what the server sends for its address', ({ file, url }) => {
    expect(existsSync(join(SITES, file))).toBe(true);
    expect(fileFor(new URL(url))).toBe(file);
  });

  test('names every host that a page is on, and no other', () => {
    expect([...hosts].sort()).toEqual([...new Set(pages.map((page) => new URL(page.url).hostname))].sort());
    expect(hosts.every((host) => /^[a-z0-9.-]+$/.test(host))).toBe(true);
  });

  test('says of every page with a box which field, which button and which service', () => {
    const incomplete = pages.filter((page) => page.kind === 'box' && !(page.box && page.button && page.buttonName));
    expect(incomplete.map((page) => page.id)).toEqual([]);
    expect(pages.filter((page) => page.kind !== 'silent' && page.service === null)).toEqual([]);
  });

  test('serves nothing at an unknown host or path', () => {
    expect(fileFor(new URL('https://my.glooko.com/nowhere'))).toBeUndefined();
    expect(fileFor(new URL('https://unknown.example/settings/account'))).toBeUndefined();
  });

  test('serves the app when one of its own routes is loaded anew', () => {
    expect(fileFor(new URL('https://www.libreview.com/account-settings/my-devices'))).toBe('libreview/app.html');
    expect(fileFor(new URL('https://ca.my.glooko.com/settings/profile'))).toBe('glooko/account-trap.html');
  });

  test('throws for an id that does not exist', () => {
    expect(pageById('G3').box).toBeTruthy();
    expect(() => pageById('Z9')).toThrow('Z9');
  });
});

describe('the codes of the practice services', () => {
  test.each([
    ['glooko', 'GGCKIDS7', "NHS GGC Children's Diabetes"],
    ['glooko', 'ggckids7', undefined],
    ['clarity', 'testclin1', "Northshire Children's Diabetes Team"],
    ['libreview', '9646522', undefined],
    ['libreview', '11223344-north', "Northshire Children's Diabetes Team"],
  ] as const)('%s answers %s with %s', (service, code, name) => {
    expect(clinicOf(service, code)?.name).toBe(name);
  });
});
