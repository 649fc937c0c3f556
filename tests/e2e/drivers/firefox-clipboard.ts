/**
 * The system clipboard in Firefox, read and set from the browser's own window: no page is touched.
 */
import type { FirefoxClasses, FirefoxTransferable, FirefoxTypes } from './firefox-interfaces.ts';

declare const Cc: FirefoxClasses;
declare const Ci: FirefoxTypes;
declare const Services: { clipboard: { getData(into: FirefoxTransferable, which: number): void } };

/** Runs in chrome scope: the clipboard's text, empty when it holds none. */
export function readClipboard(): string {
  const data = Cc['@mozilla.org/widget/transferable;1']?.createInstance(Ci.nsITransferable) as FirefoxTransferable;
  data.init(null);
  data.addDataFlavor('text/plain');
  Services.clipboard.getData(data, Ci.nsIClipboard?.kGlobalClipboard as number);
  const found: { value?: { QueryInterface(type: unknown): { data: string } } } = {};
  try {
    data.getTransferData('text/plain', found);
  } catch {
    // Firefox throws when the clipboard holds no text.
    return '';
  }
  return found.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
}

/** Runs in chrome scope. */
export function writeClipboard(text: string): void {
  const service = Cc['@mozilla.org/widget/clipboardhelper;1']?.getService(Ci.nsIClipboardHelper);
  (service as { copyString(text: string): void }).copyString(text);
}
