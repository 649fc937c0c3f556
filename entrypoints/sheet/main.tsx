import { render } from 'preact';
import { SheetPage } from '../../components/paper/SheetPage.tsx';
import { load } from '../../components/paper/store.ts';
import { followLanguage } from '../../components/store.ts';

followLanguage();

const root = document.querySelector('#app');
if (root) render(<SheetPage />, root);
void load({ all: true });
