/**
 * Where each fact of the guides and the device finder was read, and when it was last looked at. Their names for people are in
 * the catalogue, under `source.`. To re-check one, see docs/guides.md.
 */

/** A place where something was read. */
export interface GuideSource {
  /** Its public address; null where there is none, or it was not kept. */
  readonly address: string | null;
  /** YYYY-MM-DD on which it was last looked at. */
  readonly checked: string;
}

const on = (checked: string, address: string | null): GuideSource => ({ address, checked });
const FIRST = '2026-11-20';

/** All of them. */
export const GUIDE_SOURCES = {
  /** What Sharing Setup says by itself, to keep people safe. It claims nothing of a site. */
  own: on(FIRST, null),
  ggc: on(FIRST, null),

  glookoHelp: on(FIRST, 'https://support.glooko.com/hc/en-us/articles/115003853885'),
  glookoHelpGb: on(FIRST, 'https://support.glooko.com/hc/en-gb/articles/115003853885'),
  glookoTwice: on(FIRST, 'https://support.glooko.com/hc/de/articles/33575699889299'),
  glookoLocked: on(FIRST, null),
  glookoChildren: on(FIRST, null),
  glookoRegion: on(FIRST, null),
  glookoDexcom: on(FIRST, null),
  diasend: on(FIRST, 'https://support.diasend.com/hc/en-us/articles/1500008364622'),

  dexcomClinic: on(FIRST, 'https://www.dexcom.com/en-gb/faqs/how-do-i-share-data-my-clinic'),
  dexcomChild: on(FIRST, 'https://www.dexcom.com/en-us/faqs/how-do-i-create-my-dependents-account'),
  dexcomHandout: on(FIRST, null),
  dexcomInvitation: on(FIRST, 'https://provider.dexcom.com/faqs/how-share-data-through-app'),
  dexcomOwnCode: on(FIRST, 'https://github.com/tjhorner/sugarpull'),
  dexcomRegion: on(FIRST, null),
  clarityMenu: on(FIRST, null),

  libreviewLink: on(FIRST, 'https://pat.libreview.com/articles/link-your-account'),
  libreviewSettings: on(FIRST, 'https://pat.libreview.io/articles/view-edit-account-settings'),
  libreviewRemove: on(FIRST, 'https://pat.libreview.io/articles/remove-practice-link'),
  libreviewUpload: on(FIRST, null),
  libreApp: on(FIRST, 'https://nhsgrampiandiabetes.scot.nhs.uk/'),
  libreRefusal: on(FIRST, null),
  libreCloud: on(FIRST, null),

  carelinkPartner: on(FIRST, 'https://carelink-content.medtronic.com/'),
  carelinkConnect: on(FIRST, 'https://www.minimed.com/en-us/support/product-support/780g/carelink-connect-app'),
  carelinkHosts: on(FIRST, null),
  carelinkPro: on(FIRST, null),
  contourLink: on(FIRST, 'https://www.medtronic-diabetes.com.au/'),

  omnipodDiscover: on(
    FIRST,
    'https://www.omnipod.com/hcp/clinical-resources/omnipod-discover/adding-and-managing-patients',
  ),
  omnipodCanada: on(FIRST, 'https://diabeteseducatorscalgary.ca/'),
  tandem: on(FIRST, 'https://www.tandemdiabetes.com/'),
  camaps: on(FIRST, 'https://www.cuh.nhs.uk/'),
} as const satisfies Readonly<Record<string, GuideSource>>;

/** The name of a source. */
export type SourceId = keyof typeof GUIDE_SOURCES;
