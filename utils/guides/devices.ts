import type { GuideKey } from '../i18n/guides-language.ts';
import { note, unknownNote } from './build.ts';
import type { SourceId } from './sources.ts';
import type { TaskId } from './tasks.ts';
import type { GuideId, Note } from './types.ts';

/**
 * "Which one is ours?": every device that families name, where its data go and how they get there. Facts for the United
 * Kingdom, and first of all for one clinic; who is unsure asks the team. Data only: answer.ts puts answers together.
 */

/** How data leave a device: with a phone's app, over a cable to a computer, with an uploader program, by itself, on paper. */
export type Way = 'phone' | 'cable' | 'uploader' | 'itself' | 'paper';

/** One answer to "what do you have?". */
export interface Device {
  readonly label: GuideKey;
  readonly kind: 'pump' | 'sensor' | 'meter' | 'pen' | 'account' | 'none';
  /** What stands on it, verbatim. */
  readonly models: readonly string[];
  /** Guides by task: those of one purpose are other ways to the same end, of which a family takes one. */
  readonly tasks: Readonly<Partial<Record<TaskId, readonly GuideId[]>>>;
  /** The likeliest first; empty where there is nothing to bring. */
  readonly ways: readonly Way[];
  /** Whether linking Clarity to Glooko is known for it: as a sensor, or as what Glooko shows beside the sensor. */
  readonly link: 'known' | 'likely' | 'none';
  readonly notes: readonly Note[];
  readonly source: SourceId;
}

const GLOOKO: readonly GuideId[] = ['glooko-web', 'glooko-app', 'glooko-app-older'];
const CLARITY: readonly GuideId[] = ['clarity-web', 'clarity-app'];
const LIBRES = ['FreeStyle Libre 2', 'FreeStyle Libre 2 Plus', 'FreeStyle Libre 3', 'FreeStyle Libre 3 Plus'] as const;
const RECEIVER: Note = note('note.clarity.receiver', 'dexcomHandout');
const LIBRE_GLOOKO: Note = unknownNote('note.device.libreGlooko', 'libreCloud');

const glooko = (kind: Device['kind'], parts: Pick<Device, 'label' | 'models' | 'ways' | 'notes'>): Device => ({
  kind,
  tasks: { glooko: GLOOKO },
  link: 'likely',
  source: 'ggc',
  ...parts,
});
const dexcom = (label: GuideKey, model: string, link: Device['link'], source: SourceId): Device => ({
  label,
  kind: 'sensor',
  models: [model],
  tasks: { clarity: CLARITY },
  ways: ['phone', 'cable'],
  link,
  notes: [RECEIVER],
  source,
});

/** All of them, in the order in which they are offered. */
export const DEVICES = {
  omnipod: {
    ...glooko('pump', {
      label: 'device.omnipod',
      models: ['Omnipod DASH', 'Omnipod 5'],
      ways: ['uploader', 'itself'],
      notes: [
        unknownNote('note.device.omnipodItself', 'omnipodCanada'),
        note('note.device.omnipodDiscover', 'omnipodDiscover', { discover: 'Omnipod Discover' }),
      ],
    }),
    link: 'known',
  },
  tandem: {
    ...glooko('pump', {
      label: 'device.tandem',
      models: ['t:slim X2'],
      ways: ['uploader'],
      notes: [unknownNote('note.device.tandemSource', 'tandem', { source: 'Tandem Source' })],
    }),
    link: 'known',
  },
  ypsomed: {
    ...glooko('pump', {
      label: 'device.ypsomed',
      models: ['YpsoPump', 'mylife CamAPS FX'],
      ways: ['phone'],
      notes: [note('note.device.camaps', 'camaps', { app: 'mylife CamAPS FX' })],
    }),
    source: 'camaps',
  },
  'minimed-780g': {
    label: 'device.minimed-780g',
    kind: 'pump',
    models: ['MiniMed 780G'],
    tasks: { carelink: ['minimed-mobile', 'carelink-share', 'carelink-connect'] },
    ways: ['phone'],
    link: 'none',
    notes: [note('note.device.guardian', 'carelinkConnect')],
    source: 'ggc',
  },
  'medtronic-other': {
    label: 'device.medtronic-other',
    kind: 'pump',
    models: ['Medtronic'],
    tasks: { carelink: ['carelink-personal', 'carelink-share'] },
    ways: ['uploader'],
    link: 'none',
    notes: [note('note.device.contourLink', 'contourLink', { meter: 'Contour Next Link 2.4' })],
    source: 'ggc',
  },
  'dexcom-g6': dexcom('device.dexcom-g6', 'Dexcom G6', 'known', 'ggc'),
  'dexcom-g7': dexcom('device.dexcom-g7', 'Dexcom G7', 'likely', 'dexcomClinic'),
  'dexcom-one-plus': dexcom('device.dexcom-one-plus', 'Dexcom ONE+', 'likely', 'dexcomClinic'),
  'libre-phone': {
    label: 'device.libre-phone',
    kind: 'sensor',
    models: LIBRES,
    tasks: { libreview: ['libre-app', 'libreview-web'] },
    ways: ['phone'],
    link: 'none',
    notes: [note('note.libre.automatic', 'ggc'), LIBRE_GLOOKO],
    source: 'ggc',
  },
  'libre-reader': {
    label: 'device.libre-reader',
    kind: 'sensor',
    models: LIBRES,
    tasks: { libreview: ['libre-reader', 'libreview-web'] },
    ways: ['cable'],
    link: 'none',
    notes: [note('note.device.readerCable', 'ggc'), LIBRE_GLOOKO],
    source: 'ggc',
  },
  meter: glooko('meter', {
    label: 'device.meter',
    models: [],
    ways: ['cable', 'uploader'],
    notes: [
      note('note.device.meterCable', 'ggc'),
      unknownNote('note.device.meterList', 'ggc'),
      note('note.device.contourLink', 'contourLink', { meter: 'Contour Next Link 2.4' }),
    ],
  }),
  'smart-pen': glooko('pen', {
    label: 'device.smart-pen',
    models: [],
    ways: ['uploader'],
    notes: [unknownNote('note.device.pens', 'ggc')],
  }),
  diasend: {
    label: 'device.diasend',
    kind: 'account',
    models: ['diasend'],
    tasks: { glooko: [...GLOOKO, 'account-twice'] },
    ways: [],
    link: 'likely',
    notes: [note('note.device.diasend', 'diasend'), note('note.device.diasendTwice', 'own')],
    source: 'ggc',
  },
  none: {
    label: 'device.none',
    kind: 'none',
    models: [],
    tasks: { diary: ['diary'] },
    ways: ['paper'],
    link: 'none',
    notes: [note('note.device.none', 'ggc')],
    source: 'ggc',
  },
} as const satisfies Readonly<Record<string, Device>>;

/** The name of a device. */
export type DeviceId = keyof typeof DEVICES;

/** The names of all devices, in the order in which they are offered. */
export const DEVICE_IDS = Object.keys(DEVICES) as readonly DeviceId[];
