/** English: what a family may have to do and how far it is, in the popup's list and in the device finder. */
export const tasks = {
  'task.glooko': 'Share Glooko with your clinic',
  'task.clarity-to-glooko': 'Link Clarity to Glooko',
  'task.clarity': 'Share Clarity with your clinic',
  'task.libreview': 'Share LibreView with your clinic',
  'task.carelink': 'Share CareLink with your clinic',
  'task.diary': 'Keep a diary on paper',
  'state.todo': 'Not started',
  'state.in': 'Code put in',
  'state.sent': 'Waiting',
  'state.linked': 'Linked',
  'state.refused': 'Refused',
  'state.done': 'Done',
} as const;
