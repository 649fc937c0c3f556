/** The language that an organisation sets, and those that it hides. What each policy comes to is in tests/unit/i18n. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { buttonsOf, hintOn, hintSays, words } from './page/hint.ts';
import { spoken } from './page/translated.ts';
import { forManaged, WARD } from './policy-setup.ts';
import { openAtBox, tell } from './popup-setup.ts';
import { suite } from './suite.ts';

const of = await suite();
const { driver } = of;
const { managed, asFound } = forManaged(of);

beforeEach(managed);
afterAll(asFound);

const { own, both, english } = spoken('pl');
const CLINIC = { clinics: [WARD], defaultClinic: WARD.id };
const view = async () => {
  const { language } = await tell<{ language: { tag: string; offered: { tag: string }[] } }>(driver, {
    type: 'ui:view',
    private: false,
  });
  return { tag: language.tag, offered: language.offered.map(({ tag }) => tag) };
};

it('is spoken without a question, by hint and popup; hidden, English takes its place and there is nothing to choose', async () => {
  await driver.setManaged({ ...CLINIC, language: 'pl-PL' });
  const page = await openAtBox('L2');
  for (const text of [...both('hint.filled'), ...both('language.notice')]) await hintSays(driver, page, text);
  const popup = await driver.openPopup(page);
  await popup.waitFor(() => document.documentElement.lang === 'pl' && document.querySelector('.unchecked') !== null);
  const text = await popup.text();
  for (const said of both('language.notice')) expect(text).toContain(said);
  expect(await popup.evaluate(() => document.querySelector('#language-ask'))).toBeNull();
  expect(text).toContain(own('popup.copy'));
  await popup.close();

  await driver.setManaged({ ...CLINIC, language: 'pl', uncheckedLanguages: false });
  expect(await view()).toEqual({ tag: 'en', offered: ['en'] });
  const later = await openAtBox('C1');
  await hintSays(driver, later, words('filled'));
  expect(await buttonsOf(hintOn(driver, later))).not.toContain(english('language.label'));
  const plain = await driver.openPopup(later);
  await plain.waitFor(() => document.querySelector('#on-everywhere') !== null);
  expect(await plain.evaluate(() => [document.documentElement.lang, document.querySelector('#language')])).toEqual([
    'en',
    null,
  ]);
  await plain.close();

  // A person's own choice comes first; a language that there is not is English.
  await driver.setManaged({ ...CLINIC, language: 'cy' });
  expect((await view()).tag).toBe('en');
  await tell(driver, { type: 'ui:language', private: false, tag: 'ur', agreed: true });
  expect((await view()).tag).toBe('ur');
});
