import { tf } from './forms-text.ts';
import { Safe } from './Safe.tsx';
import type { RareState } from './TabLine.tsx';

/** What is said of the current tab where something rare stands in the way. */
export function RareTab({ state, clinic }: { readonly state: RareState; readonly clinic: string }) {
  return <Safe of={tf} text={`tab.${state}`} values={{ clinic }} />;
}
