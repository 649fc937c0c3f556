// Every word of the practice Clarity pages, per language, in one place so that it can be corrected.
//
// Known: the menu's page names; that a clinic's "share code" is entered in Settings; the app's older consent sentence
// "I consent to share my data with my clinic"; "Stop Sharing Data" in the clinic guide; the French "Déconnexion".
// Everything else (labels, button, answers, all French beyond that) is modelled: nobody has seen the page.

/** {clinic} stands for the clinic's name. */
export interface ClarityWords {
  overview: string;
  patterns: string;
  overlay: string;
  daily: string;
  compare: string;
  statistics: string;
  settings: string;
  logout: string;
  ranges: string;
  day: string;
  night: string;
  low: string;
  high: string;
  from: string;
  to: string;
  save: string;
  sharing: string;
  sharingAbout: string;
  codeLabel: string;
  consent: string;
  share: string;
  sharedWith: string;
  nobody: string;
  stop: string;
  linked: string;
  unknown: string;
  already: string;
}

const en: ClarityWords = {
  overview: 'Overview',
  patterns: 'Patterns',
  overlay: 'Overlay',
  daily: 'Daily',
  compare: 'Compare',
  statistics: 'Statistics',
  settings: 'Settings',
  logout: 'Log out',
  ranges: 'Target ranges',
  day: 'Daytime',
  night: 'Nighttime',
  low: 'Low',
  high: 'High',
  from: 'From',
  to: 'To',
  save: 'Save',
  sharing: 'Clinic sharing',
  sharingAbout: 'Enter the share code from your clinic to let them see your data. You can stop sharing at any time.',
  codeLabel: 'Share code',
  consent: 'I consent to share my data with my clinic',
  share: 'Share',
  sharedWith: 'You are sharing with',
  nobody: 'You are not sharing your data with any clinic.',
  stop: 'Stop sharing',
  linked: 'You are now sharing your data with {clinic}.',
  unknown: 'The share code was not recognized. Check the code with your clinic and try again.',
  already: 'You are already sharing your data with this clinic.',
};

const fr: ClarityWords = {
  overview: 'Aperçu',
  patterns: 'Tendances',
  overlay: 'Superposition',
  daily: 'Quotidien',
  compare: 'Comparer',
  statistics: 'Statistiques',
  settings: 'Paramètres',
  logout: 'Déconnexion',
  ranges: 'Plages cibles',
  day: 'Jour',
  night: 'Nuit',
  low: 'Bas',
  high: 'Haut',
  from: 'Du',
  to: 'Au',
  save: 'Enregistrer',
  sharing: 'Partage avec la clinique',
  sharingAbout: 'Saisissez le code de partage de votre clinique pour lui donner accès à vos données.',
  codeLabel: 'Code de partage',
  consent: 'Je consens à partager mes données avec ma clinique',
  share: 'Partager',
  sharedWith: 'Vous partagez avec',
  nobody: 'Vous ne partagez vos données avec aucune clinique.',
  stop: 'Arrêter le partage',
  linked: 'Vous partagez maintenant vos données avec {clinic}.',
  unknown: 'Le code de partage n’a pas été reconnu. Vérifiez-le auprès de votre clinique et réessayez.',
  already: 'Vous partagez déjà vos données avec cette clinique.',
};

export const clarityWords = { en, fr };
