import { render } from 'preact';
import { PhonePage } from '../../components/paper/PhonePage.tsx';
import { load } from '../../components/paper/store.ts';
import { language } from '../../components/store.ts';

document.documentElement.lang = language.value.tag;
document.documentElement.dir = language.value.dir;

const root = document.querySelector('#app');
if (root) render(<PhonePage />, root);
void load({ all: false });
