import { render } from 'preact';
import { language } from '../../components/store.ts';
import { load } from '../../components/welcome/load.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';

document.documentElement.lang = language.value.tag;
document.documentElement.dir = language.value.dir;

const root = document.querySelector('#app');
if (root) render(<Welcome />, root);
void load();
