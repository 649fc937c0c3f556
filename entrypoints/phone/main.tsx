import { render } from 'preact';
import { PhonePage } from '../../components/paper/PhonePage.tsx';
import { load } from '../../components/paper/store.ts';
import { followLanguage } from '../../components/store.ts';

followLanguage();

const root = document.querySelector('#app');
if (root) render(<PhonePage />, root);
void load({ all: false });
