/** English: what a family may have to do, in the popup's list and in the device finder. */
export const tasks = {
  'task.glooko': 'Share Glooko with your clinic',
  'task.clarity-to-glooko': 'Link Clarity to Glooko',
  'task.clarity': 'Share Clarity with your clinic',
  'task.libreview': 'Share LibreView with your clinic',
  'task.carelink': 'Share CareLink with your clinic',
  'task.diary': 'Keep a diary on paper',
} as const;
