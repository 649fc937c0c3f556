import type { PressCase } from '../case.ts';

/** A change after which only the person can say what came of it; the language is the id's third part. */
export const none = (
  id: string,
  service: PressCase['service'],
  html: string,
  ...changes: (readonly [string, string])[]
): PressCase => ({ id, service, lang: id.split('-')[2] ?? 'en', html, changes, says: null });
