import { tp } from './text.ts';

/** What the e-mail to the team holds: a subject, and labels with room after them. Nothing of the family, and no code. */

/** The lines of its text. */
export const mailLines = (): string[] => [
  tp('mail.ratios'),
  '',
  tp('mail.sensitivities'),
  '',
  tp('mail.other'),
  '',
  tp('mail.photos'),
  '',
];
