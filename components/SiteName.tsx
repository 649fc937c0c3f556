import './site-name.css';
import { siteWord } from './site-words.ts';
import { translation } from './speaking.ts';

/** A word of the site or app, exactly as it stands there, from left to right and in a frame; its translation beside it. */
export function SiteName({ name }: { readonly name: string }) {
  const { value } = translation;
  const meaning = value && siteWord(name);
  const word = (
    <bdi class="site-name" dir="ltr" lang="en" translate={false}>
      {name}
    </bdi>
  );
  if (!meaning || meaning === name) return word;
  // One piece in the page's direction: names in Latin letters around it would else put the translation before the word.
  return (
    <bdi dir={value.dir}>
      {word}
      <span class="meaning-of-name"> ({meaning})</span>
    </bdi>
  );
}
