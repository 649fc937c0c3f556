// The report pages around the settings, with the date-range fields that were seen in real captures (start_date,
// end_date). All figures are invented.

import type { ClarityWords } from '../words.ts';
import { type Component, emberId } from './ember-like.ts';

function dateRange(words: ClarityWords): string {
  return `<div class="cui-date-range" data-test-date-range-picker>
    <label for="start_date">${words.from}</label>
    <input id="start_date" name="start_date" type="date" data-bind="startDate">
    <label for="end_date">${words.to}</label>
    <input id="end_date" name="end_date" type="date" data-bind="endDate">
    <button type="button" class="btn btn-default" data-test-date-range-picker__ok-button>OK</button>
  </div>`;
}

const range = { startDate: '2026-11-07', endDate: '2026-11-20' };

/** The overview: three figures and a chart. */
export function overviewPage(words: ClarityWords): Component {
  return {
    model: { ...range },
    actions: {},
    template: () => `<h1 class="cui-title">${words.overview}</h1>${dateRange(words)}
      <div class="cui-tiles">
        <section id="${emberId()}" class="cui-tile"><h3>Average glucose</h3><p>8.6 <small>mmol/L</small></p></section>
        <section id="${emberId()}" class="cui-tile"><h3>Time in range</h3><p>66 <small>%</small></p></section>
        <section id="${emberId()}" class="cui-tile"><h3>GMI</h3><p>7.0 <small>%</small></p></section>
      </div>
      <svg class="cui-chart" viewBox="0 0 700 180" role="img" aria-label="${words.overview}">
        <rect x="0" y="60" width="700" height="70"></rect>
        <polyline points="0,120 60,110 120,60 180,90 240,40 300,70 360,115 420,100 480,55 540,85 600,120 700,95"></polyline>
      </svg>`,
  };
}

/** Any other report: a title, the date range and an empty state. */
export function reportPage(title: string, words: ClarityWords): Component {
  return {
    model: { ...range, note: '' },
    actions: {},
    template: () => `<h1 class="cui-title">${title}</h1>${dateRange(words)}
      <p class="cui-muted">No data for the selected dates.</p>`,
  };
}
