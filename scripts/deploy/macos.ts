// Owns the configuration profile for macOS: one payload for each browser's list of extensions, one for the settings.

import { createHash } from 'node:crypto';
import type { Policy } from '../../utils/clinics/policy.ts';
import { type ChromiumPlace, FIREFOX_ID, installation } from './ids.ts';
import { firefoxPolicies } from './json.ts';

/** Ids that stay the same from one writing to the next: a profile with a new id would be a second one. */
function uuidOf(name: string): string {
  const digits = createHash('sha256').update(`${FIREFOX_ID} ${name}`).digest('hex').toUpperCase();
  // Version 5 (made from a name) and its variant.
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A value as a property list writes it, one line for each part. */
function plistLines(value: unknown): string[] {
  const inside = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
  if (Array.isArray(value)) return ['<array>', ...inside(value.flatMap(plistLines)), '</array>'];
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).flatMap(([key, inner]) => [`<key>${escaped(key)}</key>`, ...plistLines(inner)]);
    return ['<dict>', ...inside(parts), '</dict>'];
  }
  if (typeof value === 'boolean') return [`<${value}/>`];
  if (typeof value === 'number') return [`<integer>${value}</integer>`];
  return [`<string>${escaped(String(value))}</string>`];
}

/** The whole profile. */
export function configurationProfile(places: readonly ChromiumPlace[], policy: Policy): string {
  const payload = (type: string, content: object) => ({
    PayloadType: type,
    PayloadIdentifier: `org.example.sharing-setup.${type}`,
    PayloadUUID: uuidOf(type),
    PayloadVersion: 1,
    ...content,
  });
  const profile = {
    PayloadType: 'Configuration',
    PayloadIdentifier: 'org.example.sharing-setup',
    PayloadUUID: uuidOf('Configuration'),
    PayloadVersion: 1,
    PayloadScope: 'System',
    PayloadDisplayName: 'Sharing Setup',
    PayloadContent: [
      ...places.flatMap((place) => [
        payload(place.domain, { ExtensionSettings: { [place.id]: installation(place) } }),
        payload(`${place.domain}.extensions.${place.id}`, policy),
      ]),
      payload('org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...firefoxPolicies(policy) }),
    ],
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...plistLines(profile),
    '</plist>',
  ].join('\n');
}
