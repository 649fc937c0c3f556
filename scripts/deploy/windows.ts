// Owns what is written into Windows' registry for Chrome and Edge, as a .reg file and as a script for Intune.

import type { Policy } from '../../utils/clinics/policy.ts';
import { type ChromiumPlace, installation } from './ids.ts';

/** One value: a text, or a number (a switch is 1 or 0). */
interface RegistryValue {
  readonly key: string;
  readonly name: string;
  readonly value: string | number;
}

/** JSON in plain letters: what reads these files may take them for another encoding. */
const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A list is one text of JSON; Chromium reads it by the extension's schema. */
const asValue = (value: unknown): string | number =>
  typeof value === 'boolean'
    ? Number(value)
    : typeof value === 'object'
      ? plainJson(value)
      : (value as string | number);

/** Everything for one browser. Below the list of extensions each has a key of its own, so that no other is replaced. */
function registryValues(place: ChromiumPlace, policy: Policy): RegistryValue[] {
  const install = `${place.registry}\\ExtensionSettings\\${place.id}`;
  const settings = `${place.registry}\\3rdparty\\extensions\\${place.id}\\policy`;
  return [
    ...Object.entries(installation(place)).map(([name, value]) => ({ key: install, name, value })),
    ...Object.entries(policy).map(([name, value]) => ({ key: settings, name, value: asValue(value) })),
  ];
}

const byKey = (values: readonly RegistryValue[]): [string, RegistryValue[]][] => [
  ...Map.groupBy(values, ({ key }) => key).entries(),
];

/** A file that the registry's editor takes. */
export function registryFile(place: ChromiumPlace, policy: Policy): string {
  const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const line = ({ name, value }: RegistryValue) =>
    `${quoted(name)}=${typeof value === 'number' ? `dword:${value.toString(16).padStart(8, '0')}` : quoted(value)}`;
  const parts = byKey(registryValues(place, policy)).map(([key, values]) =>
    [`[HKEY_LOCAL_MACHINE\\${key}]`, ...values.map(line)].join('\n'),
  );
  return ['Windows Registry Editor Version 5.00', ...parts].join('\n\n');
}

/** A script that does the same for several browsers, run as the system by Intune. */
export function intuneScript(places: readonly ChromiumPlace[], policy: Policy): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const line = ({ name, value }: RegistryValue) => {
    const type = typeof value === 'number' ? 'DWord' : 'String';
    const said = typeof value === 'number' ? value : quoted(value);
    return `New-ItemProperty -Path $key -Name ${quoted(name)} -PropertyType ${type} -Value ${said} -Force | Out-Null`;
  };
  const parts = places.flatMap((place) =>
    byKey(registryValues(place, policy)).map(([key, values]) =>
      [
        `$key = ${quoted(`HKLM:\\${key}`)}`,
        'if (-not (Test-Path $key)) { New-Item -Path $key -Force | Out-Null }',
        ...values.map(line),
      ].join('\n'),
    ),
  );
  return ["$ErrorActionPreference = 'Stop'", ...parts].join('\n\n');
}
