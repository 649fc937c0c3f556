import { MATCHES, matchesOf, PLACES } from './sites/places.ts';

/** The manifest: permissions, hosts and policy of the design, and nothing more. Hosts come from the sites' data. */

// A fixed public key gives development builds in Chromium one id on every machine. Store packages carry none.
const DEVELOPMENT_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyoaB1DzDbzSBbbutAX9wCimD+7nf6tWcTwVM4Jhbi3f/s7OdCZ/4lH0+CnKIustWXxhQp1cLuPKtxE5ee0KiSZRfmth9HTeLiDnheNAs8PFpgAyjNjmaYOpgg/H8i4Z90mzxbtv4BjH8h/H6rXHGZxqcS7DbQx6xVYNmONjTqbxz6/qxLgxI925RItkcMf1qT8jbNkBZC6R7FnQgIRWjv7x52x5Bo2ADSmT+NjraOCGPHgfUpLfjLkE6UK/W4QaTxaHRW7QkqhPddH0PZ9R9yexc9NBZ+sqfCk7cPb+ffFe5Qd19J/cEWQrC0c8Op1CptfPNmyTDHOKc7SPh8VX9xwIDAQAB';

/** The extension's id in Firefox. */
export const GECKO_ID = 'sharing-setup@clinic-codes';

const ICONS = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

/**
 * Builds the manifest.
 * @param browser chrome, edge or firefox
 * @param forStore leaves out what only development builds have
 */
export function manifest({ browser, forStore }: { readonly browser: string; readonly forStore: boolean }) {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: ICONS,
    action: { default_title: '__MSG_shortName__', default_icon: ICONS },
    permissions: ['storage', 'activeTab', 'contextMenus', 'scripting', 'alarms'],
    host_permissions: [...MATCHES],
    content_scripts: Object.values(PLACES).map((site) => ({
      matches: matchesOf(site),
      js: [`page-${site.id}.js`],
      run_at: 'document_idle' as const,
      all_frames: false,
    })),
    content_security_policy: { extension_pages: "default-src 'self'; connect-src 'none'; object-src 'none'" },
    incognito: 'spanning' as const,
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'put-code': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandPut__' },
    },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : {
          minimum_chrome_version: '125',
          storage: { managed_schema: 'managed-schema.json' },
          ...(forStore ? {} : { key: DEVELOPMENT_KEY }),
        }),
  };
}
