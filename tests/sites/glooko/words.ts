// Every word of the practice Glooko pages, per language, in one place so that it can be corrected.
//
// Known from Glooko's public help pages: Settings, Account, "+ Add New Code", Continue, "ProConnect Code", Submit,
// "Edit ProConnect", the red X, Delete, "successfully ProConnected"; the app's newer "Add Care Team" and Connect; in
// German "Konto", "ProConnect Code"; in French "Paramètres", "Compte", "Modifier l'adresse e-mail", "Nouvel e-mail",
// "Confirmer l'adresse e-mail", "Mot de passe", "Enregistrer". All other words, and every refusal, are modelled.

/** {clinic} stands for the clinic's name, {code} for its code. */
export interface GlookoWords {
  home: string;
  logbook: string;
  reports: string;
  settings: string;
  account: string;
  logout: string;
  section: string;
  about: string;
  addNew: string;
  edit: string;
  none: string;
  promptTitle: string;
  prompt: string;
  proceed: string;
  cancel: string;
  dialogTitle: string;
  codeLabel: string;
  codeHelp: string;
  submit: string;
  linked: string;
  done: string;
  unknown: string;
  already: string;
  listTitle: string;
  removeTitle: string;
  remove: string;
  removeConfirm: string;
  changeEmail: string;
  newEmail: string;
  confirmEmail: string;
  password: string;
  save: string;
  refresh: string;
}

const en: GlookoWords = {
  home: 'Home',
  logbook: 'Logbook',
  reports: 'Reports',
  settings: 'Settings',
  account: 'Account',
  logout: 'Log Out',
  section: 'ProConnect',
  about: 'Share your Glooko data with your healthcare provider, automatically and securely.',
  addNew: '+ Add New Code',
  edit: 'Edit ProConnect',
  none: 'You are not sharing your data with a healthcare provider.',
  promptTitle: 'Share your data?',
  prompt: 'With ProConnect your healthcare provider can see all data in your Glooko account. Do you want to proceed?',
  proceed: 'Continue',
  cancel: 'Cancel',
  dialogTitle: 'Add ProConnect Code',
  codeLabel: 'ProConnect Code',
  codeHelp: 'Your healthcare provider can give you this code.',
  submit: 'Submit',
  linked: 'You have successfully ProConnected with {clinic}.',
  done: 'Done',
  unknown: 'We could not find that ProConnect Code. Please check it and try again.',
  already: 'You are already ProConnected with this code.',
  listTitle: 'Your ProConnect codes',
  removeTitle: 'Stop sharing your data?',
  remove: 'Delete',
  removeConfirm: '{clinic} ({code}) will no longer be able to see your data.',
  changeEmail: 'Change Email',
  newEmail: 'New Email',
  confirmEmail: 'Confirm Email Address',
  password: 'Password',
  save: 'Save',
  refresh: 'Refresh',
};

const careTeam: GlookoWords = {
  ...en,
  section: 'Care Teams',
  about: 'Your care teams can see the data that you bring into Glooko.',
  addNew: 'Add Care Team',
  edit: 'Manage Care Teams',
  none: 'You have not added a care team yet.',
  promptTitle: 'Share with a care team',
  prompt: 'Everybody in the care team will be able to see your Glooko data. Do you want to go on?',
  dialogTitle: 'Add Care Team',
  codeHelp: 'Ask your care team for it.',
  submit: 'Connect',
  linked: 'You have successfully ProConnected. {clinic} is now one of your care teams.',
  listTitle: 'Care Teams',
};

/** As if the service had thought of new words for everything. */
const renamed: GlookoWords = {
  ...en,
  section: 'Helpers',
  about: 'Helpers can look at the numbers in your account.',
  addNew: '+ Add a Helper',
  edit: 'Change Helpers',
  none: 'You have no helpers yet.',
  promptTitle: 'Add a helper?',
  prompt: 'A helper can see everything in your account. Do you want to go on?',
  dialogTitle: 'Add a Helper',
  codeLabel: 'Helper Word',
  codeHelp: 'Your helper knows it.',
  submit: 'Finish',
  linked: '{clinic} is one of your helpers now.',
  done: 'Close',
  unknown: 'Nobody has this Helper Word.',
  already: 'You have this helper already.',
  listTitle: 'Your helpers',
  removeTitle: 'Take this helper off?',
};

const de: GlookoWords = {
  home: 'Startseite',
  logbook: 'Logbuch',
  reports: 'Berichte',
  settings: 'Einstellungen',
  account: 'Konto',
  logout: 'Abmelden',
  section: 'ProConnect',
  about: 'Teilen Sie Ihre Glooko-Daten automatisch und sicher mit Ihrer Praxis.',
  addNew: '+ Neuen Code hinzufügen',
  edit: 'ProConnect bearbeiten',
  none: 'Sie teilen Ihre Daten mit keiner Praxis.',
  promptTitle: 'Daten teilen?',
  prompt: 'Mit ProConnect sieht Ihre Praxis alle Daten in Ihrem Glooko-Konto. Möchten Sie fortfahren?',
  proceed: 'Weiter',
  cancel: 'Abbrechen',
  dialogTitle: 'ProConnect Code hinzufügen',
  codeLabel: 'ProConnect Code',
  codeHelp: 'Sie erhalten den Code von Ihrer Praxis.',
  submit: 'Senden',
  linked: 'Sie sind jetzt über ProConnect mit {clinic} verbunden.',
  done: 'Fertig',
  unknown: 'Dieser ProConnect Code wurde nicht gefunden. Bitte prüfen Sie ihn und versuchen Sie es erneut.',
  already: 'Sie sind mit diesem ProConnect Code bereits verbunden.',
  listTitle: 'Ihre ProConnect Codes',
  removeTitle: 'Daten nicht mehr teilen?',
  remove: 'Löschen',
  removeConfirm: '{clinic} ({code}) kann Ihre Daten dann nicht mehr sehen.',
  changeEmail: 'E-Mail-Adresse ändern',
  newEmail: 'Neue E-Mail-Adresse',
  confirmEmail: 'E-Mail-Adresse bestätigen',
  password: 'Passwort',
  save: 'Speichern',
  refresh: 'Aktualisieren',
};

const fr: GlookoWords = {
  home: 'Synthèse',
  logbook: 'Carnet',
  reports: 'Rapports',
  settings: 'Paramètres',
  account: 'Compte',
  logout: 'Se déconnecter',
  section: 'ProConnect',
  about: 'Partagez vos données Glooko avec votre équipe soignante.',
  addNew: '+ Ajouter un code',
  edit: 'Modifier ProConnect',
  none: 'Vous ne partagez vos données avec aucune équipe soignante.',
  promptTitle: 'Partager vos données ?',
  prompt: 'Avec ProConnect, votre équipe soignante voit toutes les données de votre compte. Voulez-vous continuer ?',
  proceed: 'Continuer',
  cancel: 'Annuler',
  dialogTitle: 'Ajouter un code ProConnect',
  codeLabel: 'Code ProConnect',
  codeHelp: 'Votre équipe soignante vous donne ce code.',
  submit: 'Envoyer',
  linked: 'Vous êtes maintenant relié à {clinic} par ProConnect.',
  done: 'Terminer',
  unknown: 'Ce code ProConnect est introuvable. Vérifiez-le et réessayez.',
  already: 'Vous êtes déjà relié avec ce code ProConnect.',
  listTitle: 'Vos codes ProConnect',
  removeTitle: 'Arrêter le partage ?',
  remove: 'Supprimer',
  removeConfirm: '{clinic} ({code}) ne pourra plus voir vos données.',
  changeEmail: "Modifier l'adresse e-mail",
  newEmail: 'Nouvel e-mail',
  confirmEmail: "Confirmer l'adresse e-mail",
  password: 'Mot de passe',
  save: 'Enregistrer',
  refresh: 'Actualiser',
};

export const glookoWords = { en, careTeam, renamed, de, fr };
