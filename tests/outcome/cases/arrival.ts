import type { ArrivalCase } from '../case.ts';

/** What a person finds on the page; the language is the id's third part. */

export const ours = (id: string, service: ArrivalCase['service'], html: string): ArrivalCase => ({
  id,
  service,
  lang: id.split('-')[2] ?? 'en',
  html,
  lists: 'ours',
});
export const neither = (id: string, service: ArrivalCase['service'], html: string): ArrivalCase => ({
  ...ours(id, service, html),
  lists: 'neither',
});
export const other = (id: string, service: ArrivalCase['service'], remove: string, html: string): ArrivalCase => ({
  ...ours(id, service, html),
  lists: 'other',
  remove,
});
