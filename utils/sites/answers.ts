import type { ServiceId, SiteAnswers } from './types.ts';

/**
 * What any service may say after the button was pressed, in the form of `normalise()` and the notation of words.ts.
 * Apart from "successfully" (Glooko's help page) the wording is not known, so these are assumed. They count only in
 * text that was not on the page before. A refusal is looked for first: "could not be connected" holds "connected".
 */
export const ANY_ANSWER: SiteAnswers = {
  linked:
    'success*|*connected|linked|now shar*|is shared|are shared|been shared|been added|was added|added to|erfolgreich*|verbunden|hinzugefugt|wird geteilt|connecte*|reussi*|ajoute*|partagees|conectad*|vinculad*|anadid*|con exito',
  refused:
    'not recogni*|not found|not valid|not connected|not linked|not shared|not added|not been|invalid*|incorrect*|wrong|does not exist|doesn t exist|try again|check the|error*|cannot|can t|could not|couldn t|unable|failed|no practice|no clinic|ungultig*|nicht gefunden|nicht erkannt|nicht verbunden|falsch*|fehler*|introuvable|non valide|erreur|no valid*|no encontrad*|no se pudo',
};

/** What only one service says. Apart from the sites' other data: only the acting part reads it. */
export const OWN_ANSWERS: Readonly<Record<ServiceId, SiteAnswers>> = {
  glooko: { linked: '*proconnected', refused: '' },
  clarity: { linked: 'now sharing|are sharing|sharing with', refused: '' },
  libreview: { linked: '', refused: 'different region|another region|region geografica diferente' },
};
