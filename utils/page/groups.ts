/** The parts of a page, as lists of selectors: where the search for what belongs to a field ends. */

/** Elements that end the search for text around a field. */
export const GROUP = 'form,dialog,[role="dialog"],[role="alertdialog"],[role="tabpanel"],fieldset,section,main,body';
/** Parts of a page that are about something of their own. */
export const PART = `${GROUP},article,aside,nav`;
/** Everything that a person types or chooses in. */
export const TYPED_IN =
  'select,textarea,input:not([type="hidden"],[type="checkbox"],[type="radio"],[type="submit"],[type="button"])';
