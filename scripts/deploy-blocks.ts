// Owns the blocks to copy in docs/deploy.md. `node scripts/deploy-blocks.ts` writes them anew, with the example; with a
// clinic's file after it (`node scripts/deploy-blocks.ts my-clinic.json`) it prints them with that clinic. A unit test says
// when the page is out of date, and reads every block back.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Policy } from '../utils/clinics/policy.ts';
import { readProfile } from '../utils/clinics/profile.ts';
import { EXAMPLE } from './deploy/example.ts';
import { BUILD_ID, CHROME, EDGE, FIREFOX_ID } from './deploy/ids.ts';
import { firefoxFile, linuxFile } from './deploy/json.ts';
import { configurationProfile } from './deploy/macos.ts';
import { intuneScript, registryFile } from './deploy/windows.ts';

/** Where they stand, from the root. */
export const DEPLOY_PAGE = 'docs/deploy.md';

/** One block: its name in the page's marks, the language it is coloured as, and its text. */
export interface DeployBlock {
  readonly name: string;
  readonly as: string;
  readonly text: string;
}

/** All blocks, for a policy. */
export function deployBlocks(policy: Policy = EXAMPLE): DeployBlock[] {
  return [
    { name: 'ids', as: 'text', text: `Chrome, Edge, Chromium: ${BUILD_ID}\nFirefox:                ${FIREFOX_ID}` },
    { name: 'chrome.reg', as: 'reg', text: registryFile(CHROME, policy) },
    { name: 'edge.reg', as: 'reg', text: registryFile(EDGE, policy) },
    { name: 'intune.ps1', as: 'powershell', text: intuneScript([CHROME, EDGE], policy) },
    { name: 'policies.json', as: 'json', text: firefoxFile(policy) },
    { name: 'sharing-setup.mobileconfig', as: 'xml', text: configurationProfile([CHROME, EDGE], policy) },
    { name: 'sharing-setup.json', as: 'json', text: linuxFile(CHROME, policy) },
  ];
}

/**
 * The page with a block put between its marks.
 * @throws {Error} when the page has no marks for it
 */
export function withBlock(page: string, { name, as, text }: DeployBlock): string {
  const [start, end] = [`<!-- ${name}: made by node scripts/deploy-blocks.ts -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${DEPLOY_PAGE} has no marks ${start} and ${end}`);
  return `${page.slice(0, from + start.length)}\n\n\`\`\`${as}\n${text}\n\`\`\`\n\n${page.slice(to)}`;
}

/** The example's policy with a clinic of somebody's own. */
export function policyFor(file: string): Policy {
  const read = readProfile(file);
  if (!read.ok) throw new Error(read.problems.map(({ path, reason }) => `${path || 'the file'} ${reason}`).join('\n'));
  return { ...EXAMPLE, clinics: [read.value], defaultClinic: read.value.id };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2];
  if (file) {
    for (const { name, text } of deployBlocks(policyFor(readFileSync(file, 'utf8')))) {
      console.log(`--- ${name}\n${text}\n`);
    }
  } else {
    const path = join(dirname(dirname(fileURLToPath(import.meta.url))), DEPLOY_PAGE);
    writeFileSync(path, deployBlocks().reduce(withBlock, readFileSync(path, 'utf8')));
  }
}
