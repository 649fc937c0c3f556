// The practice pages of CareLink Personal: there is no clinic code, and the sign-in is a password page.

import type { SitePage } from '../site-page.ts';

export const carelinkPages: SitePage[] = [
  {
    id: 'M1',
    service: null,
    url: 'https://carelink.minimed.eu/app/home',
    file: 'carelink/home.html',
    title: 'CareLink Personal: home',
    shows: 'Home with reports and CareLink Connect; a field for a care partner, no code field.',
    kind: 'silent',
    steps: [],
  },
  {
    id: 'M1-login',
    service: null,
    url: 'https://carelink-login.minimed.eu/u/login',
    file: 'carelink/login.html',
    title: 'CareLink Personal: login',
    shows: 'User name and password.',
    kind: 'silent',
    steps: [],
  },
];
