/**
 * What Firefox tells a screen reader of the tab in front. Runs in chrome scope: the parent process holds the trees of all
 * documents as soon as somebody asks for the service, as a screen reader does.
 */
import type { RawNode } from './accessible.ts';
import type { FirefoxClasses } from './firefox-interfaces.ts';

interface Accessible {
  readonly role: number;
  readonly name: string | null;
  readonly attributes: { getStringProperty(name: string): string } | null;
  readonly childCount: number;
  getChildAt(index: number): Accessible;
}

interface AccessibilityService {
  getAccessibleFor(node: Node): Accessible | null;
  getStringRole(role: number): string;
}

declare const Cc: FirefoxClasses;
declare const Ci: { nsIAccessibilityService: unknown };
declare const gBrowser: { selectedBrowser: Element };
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
};

/** The tree of the tab in front, as far as it is there yet. */
export function firefoxTree(): RawNode | null {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(
    Ci.nsIAccessibilityService,
  ) as AccessibilityService;
  /** All landmarks have one role there; which one it is, an attribute says. */
  const roleOf = (one: Accessible): string => {
    const role = service.getStringRole(one.role);
    if (role !== 'landmark') return role;
    try {
      return one.attributes?.getStringProperty('xml-roles') || role;
    } catch {
      return role;
    }
  };
  const raw = (one: Accessible): RawNode => ({
    role: roleOf(one),
    name: one.name ?? '',
    children: Array.from({ length: one.childCount }, (_, index) => raw(one.getChildAt(index))),
  });
  const root = service.getAccessibleFor(gBrowser.selectedBrowser);
  return root && raw(root);
}

/** Ends the service: it costs time on every page. */
export function endAccessibility(): void {
  Services.prefs.setIntPref('accessibility.force_disabled', 1);
  Services.prefs.clearUserPref('accessibility.force_disabled');
}
