import { render } from 'preact';
import { followLanguage } from '../../components/store.ts';
import { load } from '../../components/welcome/load.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';

followLanguage();

const root = document.querySelector('#app');
if (root) render(<Welcome />, root);
void load();
