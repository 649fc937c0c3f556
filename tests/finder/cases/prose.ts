/**
 * A box that is called nothing, under prose that asks for something else than the clinic's code, though all the words for
 * it stand there. A row is service, language, heading / prose / button. Owns: no page that has the box.
 */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';
import { without } from './blind-page.ts';
import { clarityShell, glookoShell, libreviewShell } from './shells.ts';

const SERVICES: Readonly<Record<string, ServiceId>> = { g: 'glooko', c: 'clarity', l: 'libreview' };
const SHELLS = { glooko: glookoShell, clarity: clarityShell, libreview: libreviewShell } as const;

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
g he הצוות שלי / הקלידו את הקוד החד-פעמי שקיבלתם, והמרפאה תוכל לראות את הנתונים. / המשך
g en Care team / Enter the ProConnect code of your dietitian. She sees meals and doses, and she works in a practice of her own. / Connect
l en My practices / Enter the Practice ID to take your practice off this list. Reports up to today stay with your doctor. / Add
g en Your care team / Type the ProConnect code once more to part from your clinic. Your team keeps what it has, and gets nothing new. / Connect
g en Care team / Enter the clinic that gave you the ProConnect code. You can write it in your own words, we only use it for our records. / Connect
c en Share with a clinic / Enter the clinic you got the share code from. We show it as the title of the tile on your start page. / Share
c en Share with a clinic / Enter the share code of your clinic. Once more, please: your data will then be taken back from the clinic. / Share
c en Share with your clinic / Enter the share code. Your receiver shows it under Settings, Share. / Share
l en My practices / Enter the Practice ID of the practice that you go from. It will no longer have your data. / Add
g de Behandlungsteam / Geben Sie den ProConnect-Code Ihrer Diätassistentin ein. Sie sieht nur die Mahlzeiten. / Verbinden
g de Behandlungsteam / Geben Sie die Klinik ein, von der Sie den ProConnect-Code bekommen haben. Wir zeigen sie dann oben auf der Seite an. / Verbinden
g fr Se connecter à la clinique / Saisissez le code ProConnect de votre diététicienne, qui travaille en ville, loin de la clinique. / Connecter
c fr Partager avec la clinique / Saisissez la clinique qui vous a donné le code de partage. Un mot suffit : il sert de titre sur votre page. / Partager
g es Equipo médico / Escriba la clínica que le dio el código ProConnect. La mostramos arriba, en letra grande, en cada una de sus páginas. / Conectar
c it Condividi con la clinica / Scrivi un codice per la clinica. Poi dillo all’infermiera quando te lo chiede. / Condividi
g it Team di cura / Scrivi il giorno in cui la clinica ti ha dato il codice ProConnect. / Collega
g pt Equipa de saúde / Escreva o código ProConnect da sua nutricionista, que trabalha por conta própria. / Ligar
g nl Zorgteam / Vul de kliniek in die u de ProConnect-code heeft gegeven. Wij zetten haar boven aan elke bladzijde van uw dagboek. / Koppelen
c sv Dela med kliniken / Skriv kliniken som gav dig delningskoden. Ett ord räcker, det blir rubriken på din sida. / Dela
g da Behandlerteam / Indtast din diætists ProConnect-kode. Hun ser kun måltiderne. / Forbind
c nb Del med klinikken / På mottakeren står det en kode. Skriv den her, så ser klinikken også tallene fra mottakeren. / Del
g fi Hoitotiimi / Kirjoita klinikka, jolta sait ProConnect-koodin. Se näkyy sitten päiväkirjasi jokaisen sivun ylälaidassa. / Yhdistä
c pl Udostępnij klinice / Wpisz klinikę, która dała Ci kod udostępniania. Wystarczy jedno słowo, będzie nagłówkiem. / Udostępnij
g cs Tým péče / Zadejte kód ProConnect své nutriční terapeutky. Uvidí jen jídla. / Připojit
c cs Sdílet s klinikou / Napište kliniku, která vám dala kód pro sdílení. Stačí jedno slovo, bude nadpisem. / Sdílet
g tr Bakım ekibi / Diyetisyeninizin ProConnect kodunu yazın. O yalnızca öğünleri görür. / Bağlan
g ar فريق الرعاية / اكتب العيادة التي أعطتك رمز ProConnect. نعرضها في أعلى كل صفحة من دفترك. / ربط
c he שיתוף עם המרפאה / הקלידו את המרפאה שנתנה לכם את קוד השיתוף. מילה אחת מספיקה, והיא תהיה הכותרת. / שיתוף`;

// The prose stands alone in its part of the page, which takes turns in how it is built.
const PARTS = [
  (heading: string, prose: string, button: string) =>
    `<section><h2>${heading}</h2><p>${prose}</p><div class="row"><input class="the" type="text"> <button>${button}</button></div></section>`,
  (heading: string, prose: string, button: string) =>
    `<form onsubmit="return false"><h3>${heading}</h3><div class="text">${prose}</div><div><div><input class="the"></div></div><div class="actions"><button type="submit">${button}</button></div></form>`,
];

function caseOf(row: string, at: number): FinderCase {
  const [, key = '', lang = '', rest = ''] = /^(\w) (\S+) (.*)$/.exec(row) ?? [];
  const service = SERVICES[key] as ServiceId;
  const [heading = '', prose = '', button = ''] = rest.split(' / ');
  const html = SHELLS[service](PARTS[at % PARTS.length]?.(heading, prose, button) ?? '');
  return without(service, lang, `prose-${at + 1}`, prose, html);
}

export const proseOthers: readonly FinderCase[] = ASKS_FOR_ANOTHER.trim().split('\n').map(caseOf);
