// The blocks that IT departments copy: the page holds those that are made, and each says, read back, what it is to say.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { EXAMPLE } from '../../../scripts/deploy/example.ts';
import { BUILD_ID, CHROME, type ChromiumPlace, EDGE, FIREFOX_ID, FIREFOX_URL } from '../../../scripts/deploy/ids.ts';
import { DEPLOY_PAGE, deployBlocks, policyFor, withBlock } from '../../../scripts/deploy-blocks.ts';
import { BUNDLED_CLINICS } from '../../../utils/clinics/bundled.ts';
import { managedSchema } from '../../../utils/clinics/managed-schema.ts';
import { type Policy, readPolicy } from '../../../utils/clinics/policy.ts';
import { profileText } from '../../../utils/clinics/profile-text.ts';
import { full } from '../samples/profiles.ts';

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', '..', DEPLOY_PAGE), 'utf8');

type Values = Record<string, unknown>;
/** Keys of the registry, each with its values. */
type Registry = Record<string, Values>;

/** Reads a .reg file as the registry's editor does: exactly these kinds of lines. */
function readRegistryFile(text: string): Registry {
  const [first, ...lines] = text.split('\n');
  expect(first).toBe('Windows Registry Editor Version 5.00');
  const registry: Registry = {};
  let values: Values | null = null;
  for (const line of lines.filter((each) => each !== '')) {
    const section = /^\[HKEY_LOCAL_MACHINE\\([^[\]]+)\]$/.exec(line);
    const value = /^"((?:[^"\\]|\\["\\])*)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([\da-f]{8}))$/.exec(line);
    const plain = (quoted: string) => quoted.replace(/\\(["\\])/g, '$1');
    if (section) {
      values = {};
      registry[section[1] as string] = values;
    } else if (value && values) {
      values[plain(value[1] as string)] =
        value[3] === undefined ? plain(value[2] as string) : Number.parseInt(value[3], 16);
    } else {
      throw new Error(`not a line of a .reg file: ${line}`);
    }
  }
  return registry;
}

/** Reads the script: what it would write. Nothing else may stand in it. */
function readScript(text: string): Registry {
  const registry: Registry = {};
  const plain = (quoted: string) => quoted.replaceAll("''", "'");
  let values: Values | null = null;
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const path = /^\$key = 'HKLM:\\((?:[^']|'')+)'$/.exec(line);
    const value =
      /^New-ItemProperty -Path \$key -Name '(\w+)' -PropertyType (?:String -Value '((?:[^']|'')*)'|DWord -Value (\d+)) -Force \| Out-Null$/.exec(
        line,
      );
    if (path) {
      values = {};
      registry[plain(path[1] as string)] = values;
    } else if (value && values) {
      values[value[1] as string] = value[3] === undefined ? plain(value[2] as string) : Number(value[3]);
    } else {
      expect([
        "$ErrorActionPreference = 'Stop'",
        'if (-not (Test-Path $key)) { New-Item -Path $key -Force | Out-Null }',
      ]).toContain(line);
    }
  }
  return registry;
}

/** What Chromium makes of the registry by the extension's schema: lists from JSON, switches from numbers. */
function typed(values: Values = {}): Values {
  const schema = managedSchema();
  const properties = schema.type === 'object' ? (schema.properties ?? {}) : {};
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const type = properties[name]?.type;
      if (type === 'array') return [name, JSON.parse(value as string)];
      return [name, type === 'boolean' ? value === 1 : value];
    }),
  );
}

/** Reads a property list. */
function readPropertyList(text: string): unknown {
  const parsed = new new Window().DOMParser().parseFromString(text, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  // The parser lets this pass; others do not.
  expect(text).not.toMatch(/&(?!(amp|lt|gt);)/);
  const root = parsed.documentElement;
  expect([root.tagName, root.getAttribute('version'), root.children.length]).toEqual(['plist', '1.0', 1]);
  return plistValue(root.children[0] as unknown as Element);
}

function plistValue(element: Element): unknown {
  const inside = [...element.children];
  if (element.tagName === 'array') return inside.map(plistValue);
  if (element.tagName === 'dict') {
    const entries: [string, unknown][] = [];
    for (let at = 0; at < inside.length; at += 2) {
      expect(inside[at]?.tagName).toBe('key');
      entries.push([inside[at]?.textContent as string, plistValue(inside[at + 1] as Element)]);
    }
    return Object.fromEntries(entries);
  }
  if (element.tagName === 'true' || element.tagName === 'false') return element.tagName === 'true';
  if (element.tagName === 'integer') return Number(element.textContent);
  expect(element.tagName).toBe('string');
  return element.textContent;
}

const installed = ({ updateUrl, pin }: ChromiumPlace) => ({
  installation_mode: 'force_installed',
  update_url: updateUrl,
  [pin[0]]: pin[1],
});
const FIREFOX = {
  [FIREFOX_ID]: {
    installation_mode: 'force_installed',
    install_url: FIREFOX_URL,
    default_area: 'navbar',
    private_browsing: true,
  },
};

const fromRegistry = (registry: Registry, place: ChromiumPlace): unknown => {
  expect(registry[`${place.registry}\\ExtensionSettings\\${place.id}`]).toEqual(installed(place));
  return typed(registry[`${place.registry}\\3rdparty\\extensions\\${place.id}\\policy`]);
};

/** The settings in each block, by the block's name. Everything around them is checked on the way. */
const READERS: Readonly<Record<string, (text: string) => unknown[]>> = {
  'chrome.reg': (text) => [fromRegistry(readRegistryFile(text), CHROME)],
  'edge.reg': (text) => [fromRegistry(readRegistryFile(text), EDGE)],
  'intune.ps1': (text) => [CHROME, EDGE].map((place) => fromRegistry(readScript(text), place)),
  'policies.json': (text) => {
    const { policies } = JSON.parse(text);
    expect(policies.ExtensionSettings).toEqual(FIREFOX);
    return [policies['3rdparty'].Extensions[FIREFOX_ID]];
  },
  'sharing-setup.mobileconfig': (text) => {
    const profile = readPropertyList(text) as { PayloadContent: Values[] } & Values;
    const content = new Map(profile.PayloadContent.map((payload) => [payload.PayloadType, payload]));
    const ids = [profile, ...profile.PayloadContent].map(({ PayloadUUID }) => PayloadUUID as string);
    expect(new Set(ids).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^[\dA-F]{8}-[\dA-F]{4}-5[\dA-F]{3}-8[\dA-F]{3}-[\dA-F]{12}$/);
    const firefox = content.get('org.mozilla.firefox') as { '3rdparty': { Extensions: Values } } & Values;
    expect(firefox.EnterprisePoliciesEnabled).toBe(true);
    expect(firefox.ExtensionSettings).toEqual(FIREFOX);
    const settings = [CHROME, EDGE].map((place) => {
      expect(content.get(place.domain)?.ExtensionSettings).toEqual({ [place.id]: installed(place) });
      const { PayloadType, PayloadIdentifier, PayloadUUID, PayloadVersion, ...rest } =
        content.get(`${place.domain}.extensions.${place.id}`) ?? {};
      expect(PayloadVersion).toBe(1);
      return rest;
    });
    return [...settings, firefox['3rdparty'].Extensions[FIREFOX_ID]];
  },
  'sharing-setup.json': (text) => {
    const file = JSON.parse(text);
    expect(file.ExtensionSettings).toEqual({ [CHROME.id]: installed(CHROME) });
    return [file['3rdparty'].extensions[CHROME.id]];
  },
};

const textIn = (page: string, name: string) =>
  new RegExp(
    `<!-- ${name}: made by [^>]* -->\\n\\n\`\`\`\\w+\\n([\\s\\S]*?)\\n\`\`\`\\n\\n<!-- end of ${name} -->`,
  ).exec(page)?.[1];

describe('docs/deploy.md (write it with: node scripts/deploy-blocks.ts)', () => {
  it.each(deployBlocks().map((block) => [block.name, block] as const))('%s is up to date', (name, block) => {
    expect(PAGE).toBe(withBlock(PAGE, block));
    expect(textIn(PAGE, name)).toBe(block.text);
  });

  it('a page without its marks is an error', () => {
    expect(() => withBlock('# Nothing', { name: 'x', as: 'json', text: '{}' })).toThrow('no marks');
  });

  it.each(Object.entries(READERS))('%s, as it stands on the page, sets the example', (name, read) => {
    for (const settings of read(textIn(PAGE, name) as string)) expect(settings).toEqual(EXAMPLE);
  });

  it('every block but the ids is read back here', () => {
    expect(Object.keys(READERS)).toEqual(
      deployBlocks()
        .map(({ name }) => name)
        .filter((name) => name !== 'ids'),
    );
  });

  it('the example passes the check that the extension makes, and its codes are nobody’s', () => {
    const ids = BUNDLED_CLINICS.map(({ id }) => id);
    expect(readPolicy(EXAMPLE, ids)).toEqual({ kind: 'set', policy: EXAMPLE });
    const codes = (EXAMPLE.clinics ?? []).flatMap(({ services }) => Object.values(services).map((each) => each?.code));
    expect(codes.length).toBe(3);
    for (const code of codes) expect(code).toMatch(/^PUT-.*-HERE$/);
  });

  it('the id is that of the build', () => {
    expect(BUILD_ID).toBe('ecjhgcgnbcljhjiijmcmpmmahdldbdbj');
  });
});

describe('a clinic of somebody’s own', () => {
  const name = `O'Neil’s & Søn "North" \\ 24/7 – ⅔ 𝒩`;
  const policy: Policy = policyFor(profileText({ ...full, name }));

  it.each(deployBlocks(policy).filter((block) => READERS[block.name]))('$name carries every sign of it', (block) => {
    for (const settings of READERS[block.name]?.(block.text) ?? []) expect(settings).toEqual(policy);
  });

  it.each(['chrome.reg', 'edge.reg', 'intune.ps1'])('%s is in plain letters', (block) => {
    expect(deployBlocks(policy).find((each) => each.name === block)?.text).toMatch(/^[\n\x20-\x7e]+$/);
  });

  it('one that does not fit is refused with the reason', () => {
    const services = { clarity: { code: 'a b' } };
    expect(() => policyFor(JSON.stringify({ ...full, services }))).toThrow(
      'services.clarity.code has a blank or line break inside',
    );
    expect(() => policyFor('{')).toThrow('the file is not JSON');
  });
});
