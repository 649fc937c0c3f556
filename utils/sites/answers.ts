import type { ServiceId, SiteAnswers } from './types.ts';

/**
 * What any service may say after the button was pressed, and what stands in its lists, in sixteen languages, in the form
 * of `normalise()` and the notation of words.ts. Apart from "successfully" (Glooko's help page) the wording is not known,
 * so these are assumed. No word alone makes an answer: which of them count together is decided in page/answers.ts.
 */
export const ANY_ANSWER: SiteAnswers = {
  linked:
    'connected|linked|shared|are sharing|now sharing|re sharing|sie teilen|vous partagez|ahora comparte|verbunden|verknupft|hergestellt|geteilt|freigegeben|connecte|connectee|lie|liee|relie|reliee|associe|associee|partagees|conectad*|vinculad*|compartid*|*partilhad*|collegat*|condivis*|verbonden|gekoppeld|gedeeld|koppla*|anslut*|delas|delar|delt|deles|forbundet|*koblet|yhdistetty|jaetaan|polaczon*|udostepnion*|propojen*|sdilen*|baglandi*|paylasiliyor|متصل|تم ربط|تم الربط|מחובר*|*קושר*|משות*',
  refused:
    'invalid*|incorre*|wrong|could not|couldn t|unable|ungult*|falsch*|inconnu*|introuv*|erron*|sconosc*|errat*|ongeld*|onjuist*|onbekend*|ogilt*|felakt*|okand*|ugyld*|forkert*|ukendt*|ukjent*|feil|virheel*|tuntem*|nieprawid*|niepop*|neplat*|neexist*|nespr*|gecers*|yanlis|hatali|bulunam*|خاطي*|שגוי*',
};

/** What goes with the answers above. */
export const ANSWER_SIGNS = {
  /** Like `linked`, but of anything that can be added. */
  added:
    'added|hinzugefugt|ajoute|ajoutee|anadid*|agregad*|aggiunt*|adicionad*|toegevoegd|lagts till|tilfojet|lagt til|lisatty|dodan*|pridan*|eklendi|تمت اضافه|تمت الاضافه|נוספ*|נוסף',
  success:
    'succes*|sucesso|erfolgreich|exito|correctamente|lyckades|vellykket|onnistui|pomyslnie|uspesne|basariyla|بنجاح|בהצלחה',
  /** That what is said has been done. */
  now: 'now|already|jetzt|nun|bereits|maintenant|desormais|deja|ahora|ya|ora|agora|nu|na|nyt|teraz|nyni|artik|الان|כעת',
  /** Turns what is said into its opposite. The t is what is left of "don’t". */
  not: 'not|no|t|cannot|failed|nicht|kein*|pas|aucun*|nessun*|ningun*|nenhum*|imposs*|non|nao|niet|geen|inte|ingen|ikke|ei|nie|neni|nebyl*|nepodari*|degil|لم|لا|غير|تعذر|לא|אין|אינ*',
  /** What was typed, also in the cases that no label stands in. */
  typed: 'cod*|*kod*|kood*|رمز*|الرمز|קוד|הקוד',
  /** With `not`, a refusal. */
  found:
    'found|find|work|match*|correspon*|recogn*|valid*|exist*|gefunden|finden|erkannt|gultig|trouv*|recon*|encontr*|trovat*|esist*|riconosc*|gevonden|vinden|herkend|geldig|bestaat|hitta*|giltig|finns|fund*|gyldig*|findes|funn*|finnes|loyt*|znale*|istniej*|rozpozna*|nalez*|gecerli|العثور|صحيح*|صالح*|موجود*|נמצא*|תקין|קיים|זוהה',
  /** Not now, or not for certain. */
  open: 'if|once|when|until|will|yet|wenn|sobald|wird|noch|si|lorsque|quand|encore|cuando|todavia|aun|quando|ancora|ainda|zodra|nog|nar|annu|endnu|enna|jos|kun|viela|jesli|gdy|jeszcze|pokud|zatim|henuz|اذا|عند*|بعد|אם|כאשר|עדיין',
  /** Of something else than this clinic. */
  elsewhere:
    'another|other|ander*|autre*|otr*|altr*|outr*|annan|annat|anden|andet|annen|toise*|inn*|jin*|baska|اخر|אחר|device*|gerat*|appar*|disposit*|enhet*|laite|urzadz*|zariz*|cihaz*|جهاز|מכשיר|sensor*|cookie*|partner*|internet|server|copi*|*kopi*|report*',
} as const;

/** What stands in a list of clinics. */
export const LIST_SIGNS = {
  /** A button that takes the clinic off; in a text or heading: it was taken off. */
  remove:
    'remov*|delet*|disconn*|unlink*|stop*|entfern*|losch*|trenn*|beend*|suppr*|retir*|dissoc*|deconn*|arret*|elimin*|quitar|desv*|descon*|rimuov*|rimoss*|scolleg*|exclu*|verwijd*|ontkop*|ta bort|bort*|koppla fran|fjern*|slet*|poist*|usun*|odlacz*|odstr*|odeb*|odpoj*|kaldir*|sil|ازاله|حذف|ايقاف|הסר*|הוסר*|מחק|נתק',
  /** Asked for, and not settled. */
  pending:
    'pend*|invit*|request*|await*|ausst*|einlad*|attente|attesa|convite*|afwacht*|uitn*|vanta*|inbj*|afvent*|venter|odot*|kutsu*|oczek*|zapro*|ceka*|pozv*|bekl*|davet*|انتظار|دعوه|ממתי*|הזמנ*',
} as const;

/** What only one service says. Apart from the sites' other data: only the acting part reads it. */
export const OWN_ANSWERS: Readonly<Record<ServiceId, SiteAnswers>> = {
  glooko: { linked: '*proconnected', refused: '' },
  clarity: { linked: 'now shar*', refused: '' },
  libreview: { linked: '', refused: 'different region|another region|region geografica diferente' },
};
