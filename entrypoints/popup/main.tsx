import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { followLanguage, load } from '../../components/store.ts';
import { browser } from '../../utils/browser.ts';

// A popup is as wide as its content asks for; the same page in a tab takes the width it is given.
if (browser.extension.getViews({ type: 'popup' }).includes(window)) document.documentElement.classList.add('popup');
followLanguage();

const root = document.querySelector('#app');
if (root) render(<Popup />, root);
void load();
