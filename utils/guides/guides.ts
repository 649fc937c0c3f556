import { carelinkConnect, carelinkPersonal, carelinkRemove, carelinkShare, minimedMobile } from './steps/carelink.ts';
import { accountTwice, diary, emailInvitation, movedClinic } from './steps/changes.ts';
import { clarityApp, clarityAppRemove, clarityWeb, clarityWebRemove } from './steps/clarity.ts';
import { clarityToGlooko } from './steps/clarity-to-glooko.ts';
import { glookoApp, glookoAppOlder, glookoAppOlderRemove, glookoAppRemove } from './steps/glooko-app.ts';
import { glookoWeb, glookoWebRemove } from './steps/glooko-web.ts';
import { libreApp, libreAppRemove, libreReader, libreviewWeb, libreviewWebRemove } from './steps/libreview.ts';
import type { Guide, GuideId } from './types.ts';

/** All guides by their names, in the order in which they are listed. */
export const GUIDES: Readonly<Record<GuideId, Guide>> = {
  'glooko-web': glookoWeb,
  'glooko-app': glookoApp,
  'glooko-app-older': glookoAppOlder,
  'glooko-web-remove': glookoWebRemove,
  'glooko-app-remove': glookoAppRemove,
  'glooko-app-older-remove': glookoAppOlderRemove,
  'clarity-web': clarityWeb,
  'clarity-app': clarityApp,
  'clarity-web-remove': clarityWebRemove,
  'clarity-app-remove': clarityAppRemove,
  'clarity-to-glooko': clarityToGlooko,
  'libreview-web': libreviewWeb,
  'libre-app': libreApp,
  'libre-reader': libreReader,
  'libreview-web-remove': libreviewWebRemove,
  'libre-app-remove': libreAppRemove,
  'carelink-personal': carelinkPersonal,
  'carelink-share': carelinkShare,
  'minimed-mobile': minimedMobile,
  'carelink-connect': carelinkConnect,
  'carelink-remove': carelinkRemove,
  'moved-clinic': movedClinic,
  'email-invitation': emailInvitation,
  'account-twice': accountTwice,
  diary,
};
