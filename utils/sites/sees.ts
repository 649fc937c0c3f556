/**
 * What titles say of sharing without that word: that a clinic sees a person's data. In the sixteen languages, in the
 * notation of words.ts; both halves have to be there, beside a clinic.
 */

/** Seeing, following, receiving. */
export const SEE = [
  'see|sees|view|views|access|follow|read|receive|receives|look at|sehen|sieht|einsehen|ansehen|mitlesen|lesen|abrufen|erhalt',
  'voir|voit|consulter|accede|suivre|recevoir|ver|ve|vea|consultar|acceder|recibir|vedere|vede|visualizzare|consultare',
  'accedere|ricevere|visualizar|aceder|acessar|receber|zien|ziet|bekijken|inzien|meekijken|kijken|kijkt|ontvangen',
  'se|ser|folja|ta del av|lasa|fa tillgang|folge|folger|laese|fa adgang|fa tilgang|lese|nahda|nakee|katsoa|seurata|lukea',
  'zobaczy|widzi|widziec|zobaczyc|przegladac|sledzic|uvidi|vidi|videt|sledovat|prohlizet|gorsun|gorebilir|gorebilsin|gorur|gormek',
  'يري|تري|رويه|الاطلاع|مشاهده|متابعه|יראה|תראה|רואה|לראות|לצפות|צפיה',
].join('|');

/** What is seen. */
export const DATA = [
  'data|reading|readings|values|results|numbers|glucose|reports|uploads|daten|werte|messwerte|glukosewerte|zuckerwerte|berichte',
  'donnees|resultats|valeurs|mesures|glycemies|rapports|datos|lecturas|valores|resultados|glucosa|mediciones|informes|dati|valori',
  'letture|misurazioni|glicemie|referti|dados|leituras|glicemias|relatorios|gegevens|waarden|metingen|glucosewaarden',
  'varden|matvarden|resultat|glukosvarden|vaerdier|malinger|tal|verdier|tiedot|tietosi|arvot|arvosi|mittaukset|tuloksesi',
  'dane|wyniki|odczyty|pomiary|wartosci|udaje|hodnoty|mereni|vysledky|verilerinizi|degerlerinizi|veriler|olcumlerinizi|sonuclarinizi',
  'بياناتك|البيانات|بيانات|قراءاتك|القراءات|نتايجك|قياساتك|הנתונים|נתונים|נתוני|המדידות|הקריאות|התוצאות|הערכים',
].join('|');
