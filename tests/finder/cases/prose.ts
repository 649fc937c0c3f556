/**
 * A box that is called nothing, under prose: some of it asks for the clinic's code, some for another. A row is service,
 * language, heading / prose / button.
 */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';
import { withBox, without } from './blind-page.ts';
import { clarityShell, glookoShell, libreviewShell } from './shells.ts';

const SERVICES: Readonly<Record<string, ServiceId>> = { g: 'glooko', c: 'clarity', l: 'libreview' };
const SHELLS = { glooko: glookoShell, clarity: clarityShell, libreview: libreviewShell } as const;

const ASKS = `
g en Care team / Your clinic has a ProConnect code for its families. Type it in the box, and your readings go to the people who look after you. / Connect
l en My practices / Enter the Practice ID here. Your doctor's office has it on a card at the front desk, and on the letter with which you were told about LibreView. / Add practice
g de Behandlungsteam / Jede Klinik hat einen ProConnect-Code. Geben Sie ihn hier ein: dann kann Ihr Team die Werte zwischen den Terminen lesen und mit Ihnen besprechen. / Verbinden
c fr Partager avec la clinique / Tapez le code de partage de votre clinique. Il est écrit sur la feuille que vous avez reçue lors de la dernière consultation avec l’équipe. / Partager
l es Mis consultorios / Escriba aquí el ID del consultorio. Tiene entre ocho y dieciséis caracteres, y lo encuentra en la hoja que le dieron el primer día. / Añadir
c it Condivisione con la clinica / Scrivi il codice di condivisione della clinica: è sul foglio che hai ricevuto in ambulatorio, sotto il nome del centro. / Condividi
g pt Equipa de saúde / Digite o código ProConnect da sua clínica. Se ainda não o tem, peça na receção: está também no cartão da equipa. / Ligar
l nl Mijn praktijken / Vul het praktijk-ID in. Het staat op de brief van uw ziekenhuis, boven aan de eerste bladzijde, naast het telefoonnummer van de poli. / Koppelen
c sv Dela med kliniken / Skriv mottagningens delningskod i rutan. Den står på pappret som du fick på mottagningen, och du behöver den bara en gång. / Dela
g da Behandlerteam / Din klinik har en ProConnect-kode. Indtast den i feltet, så kan klinikken se dine tal, også mellem to samtaler. / Forbind
l nb Mine legekontor / Skriv inn praksis-ID i ruten. Den står i brevet fra sykehuset, og legekontoret kan også lese den opp på telefonen. / Legg til
c fi Jaa klinikalle / Kirjoita klinikan jakokoodi ruutuun. Se on paperissa, jonka sait vastaanotolla, ja se kirjoitetaan vain kerran. / Jaa
g pl Zespół opieki / Wpisz kod ProConnect swojej poradni. Jest na kartce, którą wręczono Ci na pierwszym spotkaniu, tuż pod adresem. / Połącz
l cs Moje ordinace / Zadejte identifikátor ordinace. Stojí v dopise z nemocnice hned pod jménem lékaře, má osm až šestnáct znaků. / Přidat
c tr Klinikle paylaş / Kliniğinizin paylaşım kodunu kutuya yazın. Kod, ilk görüşmede size verilen kâğıtta, kliniğin adının altında duruyor. / Paylaş
g he צוות הסוכרת שלי / הקלידו את קוד ProConnect של המרפאה. הוא כתוב בדף שקיבלתם בפגישה הראשונה, מתחת לשם המרפאה. / התחברות`;

const ASKS_FOR_ANOTHER = `
g en Your care team / To join the study, type the code that your clinic gave you on the first day. You can stop at any time without giving a reason. / Connect
g en Care team / Your clinic will ask you for a code: type one that you can keep in mind, and tell it to nobody else. / Connect
c en Share with a clinic / Type the code that we sent to your phone. Your clinic can then see your readings. / Continue
c en Share with a clinic / Type the clinic's code again to remove the clinic from your list. Your readings up to today stay there. / Share
l en My practices / Your practice has a new ID. Type the name under which you want it to stand in the list of your practices. / Add
l en My practices / Was your practice helpful? Type the ID on the receipt for a chance to win a sensor. / Add
c en Share with your clinic / The clinic's tablet shows a code when you arrive. Type it to check in for your appointment. / Continue
g en Care team / Type the ProConnect code of the school nurse. She sees the readings of the day, not those of the night. / Connect
g de Meine Klinik / Geben Sie den Code ein, den Ihre Klinik Ihnen für die Umfrage geschickt hat. Ihre Antworten bleiben namenlos. / Weiter
c de Mit Klinik teilen / Ihre Klinik hat Ihnen einen Freischaltcode für ein neues Gerät gegeben: geben Sie ihn hier ein. / Weiter
l de Meine Praxen / Tippen Sie den Code aus der E-Mail ein, damit wir wissen, dass Sie es sind. Dann wird die Praxis hinzugefügt. / Hinzufügen
g fr Mon équipe / Saisissez le code de parrainage que votre clinique vous a remis : un mois vous est offert. / Continuer
c fr Partager / Saisissez le code à usage unique reçu par SMS, puis votre clinique pourra voir vos données. / Partager
l fr Mes cabinets / Saisissez l’identifiant de votre carte, que le cabinet demande à chaque visite. / Ajouter
g es Mi clínica / Escriba el código de descuento que le dio su clínica para los sensores. / Continuar
l it I miei ambulatori / Scrivi il tuo codice fiscale: l’ambulatorio lo usa per trovare la tua cartella. / Aggiungi
c it Condivisione con la clinica / Scegli un codice e scrivilo qui: la clinica te lo chiede prima di aprire i dati. / Condividi
g nl Mijn kliniek / Typ de code die u van de kliniek kreeg om de vragenlijst te openen. Invullen duurt vijf minuten. / Verder
l sv Mina mottagningar / Skriv ditt personnummer, så hittar mottagningen dig. Koden till vården byts ut varje år. / Lägg till
c da Del med klinikken / Skriv koden fra din pårørende, så kan klinikken også se, hvem der følger med. / Del
g nb Behandlingsteam / Skriv inn engangskoden. Klinikken får da lov til å se dine data i en time. / Koble til
l fi Omat klinikat / Kirjoita varauskoodi, jonka klinikka antoi puhelimessa, niin aika vahvistetaan. / Lisää
g pl Moja poradnia / Wpisz kod rabatowy, który dostałeś w poradni, i zamów sensory taniej. / Dalej
c cs Sdílet s klinikou / Zadejte ověřovací kód z e-mailu, aby klinika věděla, že jste to vy. / Sdílet
l tr Kliniklerim / Kliniğin verdiği randevu kodunu yazın. Sıranız ekranda görünür. / Ekle
c ar المشاركة مع العيادة / اكتب رمز التحقق الذي أرسلناه إلى هاتفك حتى ترى العيادة قراءاتك. / مشاركة
g he הצוות שלי / הקלידו את הקוד החד-פעמי שקיבלתם, והמרפאה תוכל לראות את הנתונים. / המשך`;

// The prose stands alone in its part of the page, which takes turns in how it is built.
const PARTS = [
  (heading: string, prose: string, button: string) =>
    `<section><h2>${heading}</h2><p>${prose}</p><div class="row"><input class="the" type="text"> <button>${button}</button></div></section>`,
  (heading: string, prose: string, button: string) =>
    `<form onsubmit="return false"><h3>${heading}</h3><div class="text">${prose}</div><div><div><input class="the"></div></div><div class="actions"><button type="submit">${button}</button></div></form>`,
];

function casesOf(rows: string, isBox: boolean): FinderCase[] {
  return rows
    .trim()
    .split('\n')
    .map((row, at) => {
      const [, key = '', lang = '', rest = ''] = /^(\w) (\S+) (.*)$/.exec(row) ?? [];
      const service = SERVICES[key] as ServiceId;
      const [heading = '', prose = '', button = ''] = rest.split(' / ');
      const html = SHELLS[service](PARTS[at % PARTS.length]?.(heading, prose, button) ?? '');
      const name = `prose-${isBox ? 'box' : 'none'}-${at + 1}`;
      return isBox ? withBox(service, lang, name, prose, '.the', html) : without(service, lang, name, prose, html);
    });
}

export const proseBoxes: readonly FinderCase[] = casesOf(ASKS, true);
export const proseOthers: readonly FinderCase[] = casesOf(ASKS_FOR_ANOTHER, false);
