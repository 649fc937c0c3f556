// Every device leads somewhere, and several of them to one list.

import { describe, expect, it } from 'vitest';
import { answerFor } from '../../../utils/guides/answer.ts';
import { DEVICE_IDS, DEVICES, type Device, type DeviceId } from '../../../utils/guides/devices.ts';
import { GUIDES } from '../../../utils/guides/guides.ts';
import { TASK_IDS, type TaskId } from '../../../utils/guides/tasks.ts';
import { englishGuides } from '../../../utils/i18n/guides-language.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';

const { t } = englishGuides;
const tasks = (devices: readonly DeviceId[], uses: readonly ServiceId[] | null = null) =>
  answerFor(devices, uses && new Set(uses)).tasks.map(({ id, doubt }) => (doubt ? `${id} (${doubt})` : id));

describe('one device', () => {
  it.each<[DeviceId, readonly TaskId[]]>([
    ['omnipod', ['glooko']],
    ['tandem', ['glooko']],
    ['ypsomed', ['glooko']],
    ['minimed-780g', ['carelink']],
    ['medtronic-other', ['carelink']],
    ['dexcom-g6', ['clarity']],
    ['dexcom-g7', ['clarity']],
    ['dexcom-one-plus', ['clarity']],
    ['libre-phone', ['libreview']],
    ['libre-reader', ['libreview']],
    ['meter', ['glooko']],
    ['smart-pen', ['glooko']],
    ['diasend', ['glooko']],
    ['none', ['diary']],
  ])('%s: %j', (id, expected) => {
    expect(tasks([id])).toEqual(expected);
  });

  it.each(DEVICE_IDS.map((id) => [id, DEVICES[id] as Device] as const))('%s: is whole', (id, device) => {
    const { tasks: list, ways, notes } = answerFor([id]);
    expect(list.length).toBe(1);
    for (const task of list) {
      expect(task.guides.length).toBeGreaterThan(0);
      expect(task.guides.some((guide) => GUIDES[guide].purpose === 'share')).toBe(true);
      expect(t(`task.${task.id}`)).toMatch(/\w/);
    }
    // An account is nothing to bring.
    expect(ways.length > 0).toBe(device.kind !== 'account');
    expect(notes.length).toBeGreaterThan(0);
    expect([t(device.label), t(`kind.${device.kind}`), t(`source.${device.source}`)].join('')).not.toContain(
      'undefined',
    );
  });

  it('all that the clinic’s pages name are there', () => {
    const models = Object.values(DEVICES)
      .flatMap((device) => device.models as readonly string[])
      .join(', ');
    for (const model of [
      'Omnipod',
      't:slim',
      'YpsoPump',
      'MiniMed 780G',
      'G6',
      'G7',
      'ONE+',
      'Libre 2',
      'Libre 2 Plus',
      'Libre 3',
      'Libre 3 Plus',
      'diasend',
    ])
      expect(models).toContain(model);
  });
});

describe('several', () => {
  it.each<[readonly DeviceId[], readonly string[]]>([
    [
      ['omnipod', 'dexcom-g6'],
      ['glooko', 'clarity-to-glooko'],
    ],
    [
      ['dexcom-g6', 'tandem'],
      ['glooko', 'clarity-to-glooko'],
    ],
    [
      ['omnipod', 'meter', 'dexcom-g6'],
      ['glooko', 'clarity-to-glooko'],
    ],
    [
      ['omnipod', 'dexcom-g7'],
      ['glooko', 'clarity-to-glooko (link)', 'clarity'],
    ],
    [
      ['tandem', 'dexcom-one-plus'],
      ['glooko', 'clarity-to-glooko (link)', 'clarity'],
    ],
    [
      ['ypsomed', 'dexcom-g6'],
      ['glooko', 'clarity-to-glooko (link)', 'clarity'],
    ],
    [
      ['meter', 'dexcom-g6'],
      ['glooko', 'clarity-to-glooko (link)', 'clarity'],
    ],
    [
      ['omnipod', 'dexcom-g6', 'dexcom-g7'],
      ['glooko', 'clarity-to-glooko (link)', 'clarity'],
    ],
    [
      ['omnipod', 'libre-phone'],
      ['glooko', 'libreview'],
    ],
    [
      ['minimed-780g', 'meter'],
      ['glooko', 'carelink'],
    ],
    [
      ['minimed-780g', 'dexcom-g6'],
      ['clarity', 'carelink'],
    ],
    [['libre-phone', 'libre-reader'], ['libreview']],
    [['none', 'omnipod'], ['glooko']],
    [[], []],
  ])('%j: %j', (devices, expected) => {
    expect(tasks(devices)).toEqual(expected);
    expect(tasks(devices.toReversed())).toEqual(expected);
  });

  it('a task has the guides of all its devices, each once', () => {
    const [libre] = answerFor(['libre-phone', 'libre-reader']).tasks;
    expect(libre).toMatchObject({
      guides: ['libreview-web', 'libre-app', 'libre-reader'],
      devices: ['libre-phone', 'libre-reader'],
    });
    const { notes } = answerFor(['dexcom-g6', 'dexcom-g7']);
    expect(notes.map(({ text }) => text)).toEqual(['note.clarity.receiver']);
  });

  it('whatever is chosen: every device is in the list, in the order of tasks', () => {
    for (const one of DEVICE_IDS) {
      for (const other of DEVICE_IDS) {
        const answer = answerFor([one, other]).tasks;
        const ids = answer.map(({ id }) => id);
        expect(ids).toEqual(TASK_IDS.filter((id) => ids.includes(id)));
        const real = [one, other].filter((id) => id !== 'none');
        const covered = new Set(answer.flatMap(({ devices }) => devices));
        for (const id of real) expect([one, other, covered.has(id)]).toEqual([one, other, true]);
      }
    }
  });
});

describe('a clinic that does not name a service', () => {
  it.each<[readonly DeviceId[], readonly ServiceId[], readonly string[]]>([
    [['omnipod'], ['clarity'], ['glooko (clinic)']],
    [['omnipod'], ['glooko'], ['glooko']],
    // Without Glooko there is nothing to link to.
    [['omnipod', 'dexcom-g6'], ['clarity'], ['glooko (clinic)', 'clarity']],
    [['omnipod', 'dexcom-g6'], ['glooko'], ['glooko', 'clarity-to-glooko']],
    [['omnipod', 'dexcom-g7'], ['glooko'], ['glooko', 'clarity-to-glooko (link)', 'clarity (clinic)']],
    [['minimed-780g'], [], ['carelink']],
  ])('%j with %j: %j', (devices, uses, expected) => {
    expect(tasks(devices, uses)).toEqual(expected);
  });
});
