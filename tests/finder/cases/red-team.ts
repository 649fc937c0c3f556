/**
 * Sections written with the finder's own lists in hand, to make it choose wrong: labels, titles and buttons of known words
 * over a box that takes something else. Owns: one line a section, by what misled the finder. No page here has the box.
 */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';
import { without } from './blind-page.ts';
import { sectionPage } from './blind-section.ts';

const SERVICES: Readonly<Record<string, ServiceId>> = { g: 'glooko', c: 'clarity', l: 'libreview' };

// A compound is of what it ends on, and begins with a clinic.
const COMPOUNDS = `
l de Meine Praxen / Praxisarzt-ID / Hinzufügen
l de Meine Praxen / Praxisterminal-ID / Hinzufügen
g de Meine Kliniken / Kliniktürcode / Hinzufügen
c de Meine Kliniken / Klinikparkcode / Hinzufügen
g de Meine Kliniken / Hilfecenter-Code / Hinzufügen
l de Meine Kliniken / Kundencenter-ID / Hinzufügen
c de Meine Kliniken / Impfzentrum-Code / Hinzufügen
c de Datenfreigabe für Ihre Klinik / Einrichtungscode / Weiter
c da Mine klinikker / Klinikbesøgskode / Tilføj
c sv Mina mottagningar / Mottagningsbesökskod / Lägg till
g nb Mine klinikker / Hjelpesenterkode / Legg til
l nl Mijn praktijken / Ziekenhuisopname-ID / Toevoegen
c nl Mijn praktijken / Praktijkafspraakcode / Toevoegen
c fi Omat klinikat / Klinikkakäynnin koodi / Lisää
g fi Omat klinikat / Varauskeskus-koodi / Lisää
l pl Moje gabinety / Kod praktykanta / Dodaj`;

// A word that is right in one language, and another thing in the next; or a code of another thing, spelled with articles.
const FALSE_FRIENDS = `
l pt Os meus consultórios / ID da consulta / Adicionar
c pt As minhas clínicas / Código da consulta / Adicionar
c es Mis clínicas / Código de consulta / Añadir
c es Mis clínicas / Código de la muestra / Añadir
c fr Mes cliniques / Code de remise / Ajouter
g fr Mes cliniques / Code fournisseur / Ajouter
l it Le mie cliniche / ID digitale / Aggiungi
c it Le mie cliniche / Codice della ricevuta / Aggiungi
c de Meine Kliniken / Code der Zentrale / Hinzufügen
c tr Kliniklerim / Para kodu / Ekle
l es Mis consultorios / ID (D.N.I.) / Añadir
l en My Practices / ID (S.S.N.) / Add
l en My Practices / V.A.T. ID / Add
l en My Practices / EU ID / Add
c en Share with your clinic / G7 code / Continue
g en My clinics / Clinic ICD10 code / Add
c en My clinics / Meter code / Add
g en My clinics / Central code / Add`;

// The reader's own number, or the child's.
const OWN_NUMBERS = `
l en My Practices / Your unique ID / Add
l de Meine Praxen / Ihre eindeutige ID / Hinzufügen
l fr Mes cabinets / Identifiant unique / Ajouter
l nl Mijn praktijken / Uw unieke ID / Toevoegen
l sv Mina mottagningar / Ditt unika ID / Lägg till
l fi Omat klinikat / Yksilöllinen tunnus / Lisää
l en My Practices / Your child’s hospital ID / Add
l de Meine Praxen / Ihre Krankenhaus-ID / Hinzufügen
l es Mis clínicas / ID del niño en el hospital / Añadir
l it Le mie cliniche / ID del bambino in ospedale / Aggiungi
l pl Moje gabinety / Identyfikator dziecka w szpitalu / Dodaj
l cs Moje ordinace / Identifikátor dítěte v nemocnici / Přidat
l he המרפאות שלי / מזהה הילד בבית החולים / הוספה
l en My Practices / ID (passport) / Add`;

// Shared with somebody else.
const SOMEBODY_ELSE = `
c en Share with a loved one / Share code / Share
c en Share with someone else / Share code / Share
c en Share with my employer / Share code / Share
c de Mit anderen teilen / Freigabecode / Teilen
c fr Partager avec quelqu’un / Code de partage / Partager
c es Compartir con otra persona / Código para compartir / Compartir
c it Condividi con altre persone / Codice di condivisione / Condividi
c pt Compartilhar com alguém / Código de compartilhamento / Compartilhar
c nl Delen met anderen / Deelcode / Delen
c sv Dela med andra / Delningskod / Dela
c da Del med andre / Delingskode / Del
c fi Jaa muille / Jakokoodi / Jaa
c pl Udostępnij innym / Kod udostępniania / Udostępnij
c cs Sdílet s ostatními / Kód pro sdílení / Sdílet
c tr Başkalarıyla paylaş / Paylaşım kodu / Paylaş
c ar المشاركة مع الآخرين / رمز المشاركة / مشاركة
c he שיתוף עם אחרים / קוד שיתוף / שיתוף`;

// Our very label in a form of another kind.
const OTHER_FORMS = `
l en Contact us / Practice ID / Send
g en Contact us / ProConnect code (optional) / Send
l en New message / Practice ID / Send
c en Shipping / Clinic code / Continue
g en Test strips / ProConnect code / Continue
l en Request a prescription / Practice ID / Request
l en Payments / Practice ID / Pay
l en Nickname / Practice ID / Save
l en Practice information / Practice ID / Save
c en Clinic information / Clinic code / Save
l en Are you sure? / Practice ID / OK
c en My clinics / Clinic code / Copy code`;

const SECTIONS = [COMPOUNDS, FALSE_FRIENDS, OWN_NUMBERS, SOMEBODY_ELSE, OTHER_FORMS].join('').trim().split('\n');

export const redTeam: readonly FinderCase[] = SECTIONS.map((section, at) => {
  const [, letter = '', lang = '', texts = ''] = /^(\w) (\w+) (.*)$/.exec(section) ?? [];
  const [title = '', label = '', button = ''] = texts.split(' / ');
  const service = SERVICES[letter] ?? 'glooko';
  return without(service, lang, `red-${at + 1}`, texts, sectionPage([service, lang, title, '', label, button]));
});
