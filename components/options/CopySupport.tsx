import { CopyAbout, useAbout } from './CopyAbout.tsx';

/** The same information as in “About this copy”, to copy where something is wrong. */
export function CopySupport() {
  const sections = useAbout();
  return sections && <CopyAbout sections={sections} />;
}
