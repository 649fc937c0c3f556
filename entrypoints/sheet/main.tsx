import { render } from 'preact';
import { SheetPage } from '../../components/paper/SheetPage.tsx';
import { load } from '../../components/paper/store.ts';
import { language } from '../../components/store.ts';

document.documentElement.lang = language.value.tag;
document.documentElement.dir = language.value.dir;

const root = document.querySelector('#app');
if (root) render(<SheetPage />, root);
void load({ all: true });
