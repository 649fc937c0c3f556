// Every word of the practice LibreView pages, per language, in one place so that it can be corrected.
//
// Known from the public help pages: Account Settings, the five tabs, "Practice ID", Add, "Linked Practices", Remove,
// the window "Remove Practice"; an entry shows name, "ID: …" and address. In Spanish "ID del centro/consultorio" and
// the end of the message that covers both causes ("…región geográfica diferente o la ID del centro/consultorio es
// inválida"). All else is modelled, the English message after the Spanish one.

/** {clinic} stands for the practice's name. */
export interface LibreViewWords {
  menu: string;
  accountSettings: string;
  logout: string;
  profile: string;
  preferences: string;
  practices: string;
  devices: string;
  apps: string;
  addTitle: string;
  addAbout: string;
  practiceId: string;
  add: string;
  linkedTitle: string;
  none: string;
  remove: string;
  removeTitle: string;
  removeAbout: string;
  cancel: string;
  added: string;
  wrong: string;
  already: string;
  required: string;
}

const en: LibreViewWords = {
  menu: 'Settings Menu',
  accountSettings: 'Account Settings',
  logout: 'Log Out',
  profile: 'Profile',
  preferences: 'Preferences',
  practices: 'My Practices',
  devices: 'My Devices',
  apps: 'Connected Apps',
  addTitle: 'Add a Practice',
  addAbout: 'Enter the Practice ID that your healthcare professional gave you to share your glucose data.',
  practiceId: 'Practice ID',
  add: 'Add',
  linkedTitle: 'Linked Practices',
  none: 'You have no linked practices.',
  remove: 'Remove',
  removeTitle: 'Remove Practice',
  removeAbout: '{clinic} will no longer see your data. You can connect again later.',
  cancel: 'Cancel',
  added: 'You are now connected with {clinic}.',
  wrong: 'This practice is in a different geographical region, or the Practice ID is invalid.',
  already: 'You are already linked to this practice.',
  required: 'Practice ID is required',
};

const es: LibreViewWords = {
  menu: 'Menú de configuración',
  accountSettings: 'Configuración de la cuenta',
  logout: 'Cerrar sesión',
  profile: 'Perfil',
  preferences: 'Preferencias',
  practices: 'Mis consultorios',
  devices: 'Mis dispositivos',
  apps: 'Aplicaciones conectadas',
  addTitle: 'Agregar un consultorio',
  addAbout: 'Introduzca la ID que le dio su profesional sanitario para compartir sus datos de glucosa.',
  practiceId: 'ID del centro/consultorio',
  add: 'Agregar',
  linkedTitle: 'Consultorios vinculados',
  none: 'No tiene consultorios vinculados.',
  remove: 'Eliminar',
  removeTitle: 'Eliminar consultorio',
  removeAbout: '{clinic} ya no verá sus datos. Puede volver a conectarse más adelante.',
  cancel: 'Cancelar',
  added: 'Ya está conectado con {clinic}.',
  wrong: 'Este consultorio se encuentra en una región geográfica diferente o la ID del centro/consultorio es inválida.',
  already: 'Ya está vinculado a este consultorio.',
  required: 'La ID es obligatoria',
};

export const libreviewWords = { en, es };
