import type { ServiceId } from '../../../utils/sites/types.ts';
import { clarityShell, glookoShell, libreviewShell } from '../../finder/cases/shells.ts';

/** The three services' pages with the box in it, as they stand before the press. */

/** The words of one page. */
export interface FormWords {
  readonly heading: string;
  readonly label: string;
  readonly button: string;
  /** A line of help below the box. */
  readonly help?: string;
}

const ENGLISH: FormWords = { heading: 'My Practices', label: 'Practice ID', button: 'Add' };

/** A practice card of LibreView with the list of linked practices below it. */
export function practices(words: FormWords = ENGLISH, list = ''): string {
  return libreviewShell(`<h1>${words.heading}</h1><div class="card practice-card"><div class="floating-label">
<input id="addPractice-practiceId-input" placeholder=" "><label for="addPractice-practiceId-input">${words.label}</label>
<span id="addPractice-practiceId-input-error-text" class="input-error"></span></div><p class="help">${words.help ?? ''}</p>
<button type="button" class="btn">${words.button}</button></div><div id="linked">${list}</div><div id="toasts"></div>`);
}

/** A section of Clarity's settings. */
export function sharing(words: FormWords, list = ''): string {
  return clarityShell(`<section class="sharing"><h2>${words.heading}</h2><form id="ember21"><label>${words.label}
<input type="text" class="ember-text-field"></label><div class="field-message"></div><p>${words.help ?? ''}</p>
<button class="btn btn-primary">${words.button}</button></form><div id="clinics">${list}</div></section>
<div id="flash"></div>`);
}

/** Glooko's account page with the dialog open. */
export function account(words: FormWords, list = ''): string {
  return `${glookoShell(`<h1>Account</h1><section class="ProConnect_section"><h3>ProConnect</h3>${list}</section>`)}
<div id="portal"><div role="dialog" aria-modal="true" data-testid="dialog-container-proconnect" class="Dialog_Dialog">
<h2>${words.heading}</h2><label for="pc">${words.label}</label><input id="pc"><div class="Dialog_error"></div>
<div class="Dialog_help">${words.help ?? ''}</div><button>${words.button}</button></div></div><div class="Snackbars"></div>`;
}

const PAGES: Readonly<Record<ServiceId, typeof account>> = {
  glooko: account,
  clarity: sharing,
  libreview: practices,
};

/** Where each page says that the code is no good. */
export const ERROR_SLOT: Readonly<Record<ServiceId, string>> = {
  glooko: '.Dialog_error',
  clarity: '.field-message',
  libreview: '#addPractice-practiceId-input-error-text',
};

/** The page of a service with its box. */
export function page(service: ServiceId, words: FormWords, list = ''): string {
  return PAGES[service](words, list);
}

/** The words around the box in each language, in turn for the three services. */
export const FORMS: Readonly<Record<string, FormWords>> = {
  en: { heading: 'Share with your clinic', label: 'Clinic code', button: 'Share' },
  de: { heading: 'Mit der Klinik teilen', label: 'Klinikcode', button: 'Hinzufügen' },
  fr: { heading: 'Partager avec ma clinique', label: 'Code de la clinique', button: 'Ajouter' },
  es: { heading: 'Compartir con la clínica', label: 'Código de la clínica', button: 'Añadir' },
  it: { heading: 'Condividi con la clinica', label: 'Codice della clinica', button: 'Aggiungi' },
  pt: { heading: 'Compartilhar com a clínica', label: 'Código da clínica', button: 'Adicionar' },
  nl: { heading: 'Delen met de kliniek', label: 'Kliniekcode', button: 'Toevoegen' },
  sv: { heading: 'Dela med kliniken', label: 'Klinikkod', button: 'Lägg till' },
  da: { heading: 'Del med klinikken', label: 'Klinikkode', button: 'Tilføj' },
  nb: { heading: 'Del med klinikken', label: 'Klinikkode', button: 'Legg til' },
  fi: { heading: 'Jaa klinikalle', label: 'Klinikan koodi', button: 'Lisää' },
  pl: { heading: 'Udostępnij poradni', label: 'Kod poradni', button: 'Dodaj' },
  cs: { heading: 'Sdílet s klinikou', label: 'Kód kliniky', button: 'Přidat' },
  tr: { heading: 'Klinikle paylaş', label: 'Klinik kodu', button: 'Ekle' },
  ar: { heading: 'مشاركة البيانات مع العيادة', label: 'رمز العيادة', button: 'إضافة' },
  he: { heading: 'שיתוף עם המרפאה', label: 'קוד המרפאה', button: 'הוסף' },
};

/** The words of a language. */
export function form(lang: string): FormWords {
  const words = FORMS[lang];
  if (!words) throw new Error(`no words for ${lang}`);
  return words;
}
