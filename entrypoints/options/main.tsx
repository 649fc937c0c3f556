import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { load } from '../../components/options/store.ts';

const root = document.querySelector('#app');
if (root) render(<Options />, root);
void load();
