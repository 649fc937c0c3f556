import type { SiteAnswers } from './types.ts';

/**
 * What any service may say after the button was pressed, in the form of `normalise()` and the notation of words.ts.
 * Apart from "successfully" (Glooko's help page) the wording is not known, so these are assumed. They count only in
 * text that was not on the page before. A refusal is looked for first: "could not be connected" holds "connected".
 */
export const ANY_ANSWER: SiteAnswers = {
  linked:
    'success*|connected|linked|has been added|was added|now connected|now linked|data is shared|erfolgreich*|verbunden|hinzugefugt|connecte|reussi|ajoute|conectado|vinculado|anadido|con exito|collegato|aggiunto|con successo|com sucesso|adicionado|gekoppeld|toegevoegd|verbonden',
  refused:
    'not recogni*|not found|not valid|invalid*|incorrect|wrong|does not exist|doesn t exist|try again|check the|error|cannot|can t|could not|couldn t|unable|failed|no practice|no clinic|ungultig*|nicht gefunden|falsch*|fehler*|incorrecte|introuvable|non valide|erreur|no valido|invalida|invalido|no encontrad*|error*|non valido|non trovat*|errore|nao encontrad*|ongeldig*|niet gevonden|onjuist*',
};
