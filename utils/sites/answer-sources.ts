import { ASSUMED, type WordSource } from './sources.ts';
import type { WordList } from './types.ts';

/**
 * Where each word of answers.ts comes from; sources.ts says it for the other lists. For people and tests: no script,
 * page or background imports this.
 */

const from = (source: string, words: WordList): WordSource => ({
  words: words.split('|'),
  source,
  checked: '2026-11-20',
});
const assumed = (words: WordList): WordSource => from(ASSUMED, words);

/** Every word of the answers, once. */
export const ANSWER_SOURCES: readonly WordSource[] = [
  from(
    'Glooko help, “ProConnect” (support.glooko.com/hc/en-us/articles/115003853885): “successfully ProConnected”; to take a code off: Edit ProConnect, the red X, Delete',
    'succes*|*proconnected|delet*',
  ),
  from(
    'LibreView patient help, “Remove a practice link” (pat.libreview.io/articles/remove-practice-link): Linked Practices, Remove, Remove Practice',
    'linked|remov*',
  ),
  from(
    'Dexcom’s guide for clinics (LBL014292), table of contents: Inviting a Patient to Share Data, Stop Sharing Data',
    'stop*|invit*',
  ),
  from(
    'LibreLink app in Spanish, as public code of August 2026 quotes it: “región geográfica diferente o la ID del centro/consultorio es inválida”',
    'region geografica diferente|invalid*',
  ),
  from('Clarity’s sign-in: “User ID or password not recognized. Request one-time code to continue.”', 'recogn*'),
  from('LibreView patient help, “View and edit account settings”: the tab My Devices', 'device*'),
  from('Medtronic’s guide for care partners (carelink-content.medtronic.com): partners who follow', 'partner*'),

  // Nobody has shown these to be on one of the sites.
  assumed(
    'connected|shared|are sharing|now sharing|re sharing|sie teilen|vous partagez|ahora comparte|verbunden|verknupft|hergestellt|geteilt|freigegeben|connecte|connectee|lie|liee|relie|reliee|associe|associee|partagees|conectad*|vinculad*|compartid*|*partilhad*|collegat*|condivis*|verbonden|gekoppeld|gedeeld|koppla*|anslut*|delas|delar|delt|deles|forbundet|*koblet|yhdistetty|jaetaan|polaczon*|udostepnion*|propojen*|sdilen*|baglandi*|paylasiliyor|متصل|تم ربط|تم الربط|מחובר*|*קושר*|משות*',
  ),
  assumed(
    'incorre*|wrong|could not|couldn t|unable|ungult*|falsch*|inconnu*|introuv*|erron*|sconosc*|errat*|ongeld*|onjuist*|onbekend*|ogilt*|felakt*|okand*|ugyld*|forkert*|ukendt*|ukjent*|feil|virheel*|tuntem*|nieprawid*|niepop*|neplat*|neexist*|nespr*|gecers*|yanlis|hatali|bulunam*|خاطي*|שגוי*',
  ),
  assumed(
    'added|hinzugefugt|ajoute|ajoutee|anadid*|agregad*|aggiunt*|adicionad*|toegevoegd|lagts till|tilfojet|lagt til|lisatty|dodan*|pridan*|eklendi|تمت اضافه|تمت الاضافه|נוספ*|נוסף',
  ),
  assumed(
    'sucesso|erfolgreich|exito|correctamente|lyckades|vellykket|onnistui|pomyslnie|uspesne|basariyla|بنجاح|בהצלחה',
  ),
  assumed(
    'now|already|jetzt|nun|bereits|maintenant|desormais|deja|ahora|ya|ora|agora|nu|na|nyt|teraz|nyni|artik|الان|כעת',
  ),
  assumed(
    'not|no|t|cannot|failed|nicht|kein*|pas|aucun*|nessun*|ningun*|nenhum*|imposs*|non|nao|niet|geen|inte|ingen|ikke|ei|nie|neni|nebyl*|nepodari*|degil|لم|لا|غير|تعذر|לא|אין|אינ*',
  ),
  assumed('cod*|*kod*|kood*|رمز*|الرمز|קוד|הקוד'),
  assumed(
    'found|find|work|match*|correspon*|valid*|exist*|gefunden|finden|erkannt|gultig|trouv*|recon*|encontr*|trovat*|esist*|riconosc*|gevonden|vinden|herkend|geldig|bestaat|hitta*|giltig|finns|fund*|gyldig*|findes|funn*|finnes|loyt*|znale*|istniej*|rozpozna*|nalez*|gecerli|العثور|صحيح*|صالح*|موجود*|נמצא*|תקין|קיים|זוהה',
  ),
  assumed(
    'if|once|when|until|will|yet|wenn|sobald|wird|noch|si|lorsque|quand|encore|cuando|todavia|aun|quando|ancora|ainda|zodra|nog|nar|annu|endnu|enna|jos|kun|viela|jesli|gdy|jeszcze|pokud|zatim|henuz|اذا|عند*|بعد|אם|כאשר|עדיין',
  ),
  assumed(
    'another|other|ander*|autre*|otr*|altr*|outr*|annan|annat|anden|andet|annen|toise*|inn*|jin*|baska|اخر|אחר|gerat*|appar*|disposit*|enhet*|laite|urzadz*|zariz*|cihaz*|جهاز|מכשיר|sensor*|cookie*|internet|server|copi*|*kopi*|report*',
  ),
  assumed(
    'disconn*|unlink*|entfern*|losch*|trenn*|beend*|suppr*|retir*|dissoc*|deconn*|arret*|elimin*|quitar|desv*|descon*|rimuov*|rimoss*|scolleg*|exclu*|verwijd*|ontkop*|ta bort|bort*|koppla fran|fjern*|slet*|poist*|usun*|odlacz*|odstr*|odeb*|odpoj*|kaldir*|sil|ازاله|حذف|ايقاف|הסר*|הוסר*|מחק|נתק',
  ),
  assumed(
    'pend*|request*|await*|ausst*|einlad*|attente|attesa|convite*|afwacht*|uitn*|vanta*|inbj*|afvent*|venter|odot*|kutsu*|oczek*|zapro*|ceka*|pozv*|bekl*|davet*|انتظار|دعوه|ממתי*|הזמנ*',
  ),
  assumed('now shar*|different region|another region'),
];
