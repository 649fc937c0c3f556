import './site-name.css';
import { siteWord } from './site-words.ts';
import { translation } from './speaking.ts';

/** A word of the site or app, exactly as it stands there, from left to right and in a frame; its translation beside it. */
export function SiteName({ name }: { readonly name: string }) {
  const meaning = translation.value && siteWord(name);
  return (
    <>
      <bdi class="site-name" dir="ltr" lang="en" translate={false}>
        {name}
      </bdi>
      {meaning && meaning !== name && <span class="meaning-of-name"> ({meaning})</span>}
    </>
  );
}
