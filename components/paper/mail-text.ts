import { tp } from './text.ts';

/** What the e-mail to the team holds: a subject, and labels with room after them. Nothing of the family, and no code. */

/** The team reads English, whatever the family speaks. */
function both(key: 'mail.subject' | 'mail.ratios' | 'mail.sensitivities' | 'mail.other' | 'mail.photos'): string {
  const [english, own] = [tp.english(key), tp(key)];
  return english === own ? english : `${english} / ${own}`;
}

/** Its subject. */
export const mailSubject = (): string => both('mail.subject');

/** The lines of its text. */
export const mailLines = (): string[] => [
  both('mail.ratios'),
  '',
  both('mail.sensitivities'),
  '',
  both('mail.other'),
  '',
  both('mail.photos'),
  '',
];
