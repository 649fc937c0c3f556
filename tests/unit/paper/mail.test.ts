// The e-mail to the team: one plain address or none, and a link in which nothing can be added.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddress, mailLink } from '../../../utils/paper/mail.ts';

describe('an address', () => {
  it.each(['team@example.org', 'Diabetes.Team+children@nhs.example.co.uk', "o'neill_ward-4@example.scot"])(
    '%s',
    (text) => {
      expect(mailAddress(` ${text} `)).toBe(text);
    },
  );

  it.each([
    undefined,
    '',
    'see our website',
    'team@example',
    'team@example.org, other@example.org',
    'team@example.org;other@example.org',
    'team@example.org?bcc=other@example.org',
    'team@example.org&cc=other@example.org',
    'team%40example.org',
    'team@example.org#x',
    'Team <team@example.org>',
    'https://example.org/@team',
    'team@example.org\nbcc: other@example.org',
    'two@at@example.org',
    'тeam@example.org',
  ])('%j is none', (text) => {
    expect(mailAddress(text)).toBeNull();
  });
});

describe('the link', () => {
  it('holds the recipient, the subject and the lines, and nothing else, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ unit: 'grapheme-ascii' })), (subject, lines) => {
        const link = new URL(mailLink("o'neill+x@example.org", subject, lines));
        expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(link.searchParams.get('body')).toBe(lines.join('\r\n'));
        expect(decodeURIComponent(link.pathname)).toBe("o'neill+x@example.org");
      }),
    );
  });

  it('leaves the recipient to the person', () => {
    expect(mailLink(null, 'A b', ['c:', ''])).toBe('mailto:?subject=A%20b&body=c%3A%0D%0A');
  });
});
