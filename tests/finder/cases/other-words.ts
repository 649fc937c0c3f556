/** The box under other words that a translator might have chosen: a row is service, heading, label, button. */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';
import { clarityShell, glookoShell, libreviewShell } from './shells.ts';

type Row = readonly [service: ServiceId, heading: string, label: string, button: string];

const G = 'glooko';
const C = 'clarity';
const L = 'libreview';

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  en: [
    [G, 'Account', 'Pro-Connect code from your clinic', 'Connect'],
    [C, 'My clinics', 'Enter the code from your clinic', 'Share'],
    [L, 'Practices', 'Practice identifier', 'Add'],
  ],
  de: [
    [G, 'Care Team hinzufügen', 'Care Team-Code', 'Verbinden'],
    [C, 'Meine Kliniken', 'Code der Klinik', 'Teilen'],
    [C, 'Daten teilen', 'Code zum Teilen', 'Bestätigen'],
    [L, 'Praxen', 'ID der Praxis', 'Hinzufügen'],
  ],
  fr: [
    [G, 'Ajouter une Care Team', 'Code Care Team', 'Connecter'],
    [C, 'Partage', 'Code de partage', 'Partager'],
    [L, 'Ajouter un cabinet', 'ID cabinet', 'Ajouter'],
  ],
  es: [
    [G, 'Agregar Care Team', 'Código de Care Team', 'Conectar'],
    [C, 'Mis clínicas', 'Código de uso compartido', 'Compartir'],
    [L, 'Mis consultas', 'ID de la consulta', 'Añadir'],
  ],
  it: [
    [G, 'Aggiungi Care Team', 'Codice Care Team', 'Connetti'],
    [C, 'Le mie cliniche', 'Codice della clinica', 'Condividi'],
    [L, 'I miei centri', 'ID centro', 'Aggiungi'],
  ],
  pt: [
    [G, 'Adicionar Care Team', 'Código do Care Team', 'Conectar'],
    [C, 'Compartilhamento de dados', 'Código de compartilhamento', 'Compartilhar'],
    [L, 'Minhas clínicas', 'ID da clínica', 'Adicionar'],
  ],
  nl: [
    [G, 'Care Team toevoegen', 'Care Team-code', 'Verbinden'],
    [C, 'Mijn klinieken', 'Kliniekcode', 'Delen'],
    [L, 'Praktijken', 'ID van de praktijk', 'Toevoegen'],
  ],
  sv: [
    [G, 'Lägg till Care Team', 'Care Team-kod', 'Anslut'],
    [C, 'Mina kliniker', 'Klinikkod', 'Dela'],
    [L, 'Mina kliniker', 'Klinik-ID', 'Lägg till'],
  ],
  da: [
    [G, 'Tilføj Care Team', 'Care Team-kode', 'Forbind'],
    [C, 'Del data med din klinik', 'Delingskode', 'Del'],
    [L, 'Mine klinikker', 'Klinik-ID', 'Tilføj'],
  ],
  nb: [
    [G, 'Legg til Care Team', 'Care Team-kode', 'Koble til'],
    [C, 'Mine klinikker', 'Klinikkode', 'Del'],
    [L, 'Mine klinikker', 'Klinikk-ID', 'Legg til'],
  ],
  fi: [
    [G, 'Lisää Care Team', 'Care Team -koodi', 'Yhdistä'],
    [C, 'Omat klinikat', 'Klinikan koodi', 'Jaa'],
    [L, 'Omat klinikat', 'Klinikan tunnus', 'Lisää'],
  ],
  pl: [
    [G, 'Dodaj Care Team', 'Kod Care Team', 'Połącz'],
    [C, 'Moje kliniki', 'Kod kliniki', 'Udostępnij'],
    [L, 'Moje gabinety', 'ID gabinetu', 'Dodaj'],
  ],
  cs: [
    [G, 'Přidat Care Team', 'Kód Care Team', 'Připojit'],
    [C, 'Sdílení s klinikou', 'Kód pro sdílení', 'Sdílet'],
    [L, 'Moje kliniky', 'ID kliniky', 'Přidat'],
  ],
  tr: [
    [G, 'Care Team ekle', 'Care Team kodu', 'Bağlan'],
    [C, 'Kliniklerim', 'Klinik kodu', 'Paylaş'],
    [L, 'Kliniklerim', 'Klinik ID', 'Ekle'],
  ],
  ar: [
    [G, 'إضافة Care Team', 'رمز Care Team', 'اتصال'],
    [C, 'مشاركة البيانات', 'رمز العيادة', 'مشاركة'],
    [L, 'العيادات', 'رقم تعريف العيادة', 'إضافة'],
  ],
  he: [
    [G, 'הוספת Care Team', 'קוד Care Team', 'התחבר'],
    [C, 'המרפאות שלי', 'קוד מרפאה', 'שתף'],
    [L, 'מרפאות', 'מזהה המרפאה', 'הוסף'],
  ],
};

const PAGES = {
  glooko: { url: 'https://eu.my.glooko.com/settings', shell: glookoShell },
  clarity: { url: 'https://clarity.dexcom.eu/i/#/settings', shell: clarityShell },
  libreview: { url: 'https://www.libreview.com/settings/account', shell: libreviewShell },
} as const;

// The shapes take turns, so that no language rests on one of them.
const SHAPES = [
  (label: string) => `<div class="field"><label for="b">${label}</label><input id="b" class="the"></div>`,
  (label: string) =>
    `<div class="form-row"><div class="form-label">${label} *</div><div><input class="the" type="text"></div></div>`,
  (label: string) =>
    `<div style="padding-top:16px"><input class="the" placeholder=" "><label class="floating">${label}</label></div>`,
  (label: string) => `<input class="the" type="text" placeholder="${label}">`,
];

function caseOf(lang: string, [service, heading, label, button]: Row, at: number): FinderCase {
  const { url, shell } = PAGES[service];
  const html = shell(
    `<section><h2>${heading}</h2>${SHAPES[at % SHAPES.length]?.(label)}<button>${button}</button></section>`,
  );
  const id = `${service}-${lang}-words-${at}`;
  return { id, service, lang, url, html, about: label, expect: 'box', box: '.the' };
}

export const otherWords: readonly FinderCase[] = Object.entries(ROWS)
  .flatMap(([lang, rows]) => rows.map((row) => [lang, row] as const))
  .map(([lang, row], at) => caseOf(lang, row, at));
