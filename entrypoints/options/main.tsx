import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { load } from '../../components/options/store.ts';
import { language } from '../../components/store.ts';

document.documentElement.lang = language.value.tag;
document.documentElement.dir = language.value.dir;

const root = document.querySelector('#app');
if (root) render(<Options />, root);
void load();
