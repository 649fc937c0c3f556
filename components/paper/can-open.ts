import { browser } from '../../utils/browser.ts';
import { isPrivate } from '../store.ts';

/**
 * Whether a page of ours can be opened in a tab of this window. Chromium opens none in a private window: it would come in
 * a usual one, with the clinic that was chosen there.
 */
export const canOpenPages = (): boolean => !isPrivate.value || browser.extension.inIncognitoContext === true;
