import { render } from 'preact';
import { standInOwnTab } from '../../components/own-tab.ts';
import { language, loadView } from '../../components/store.ts';
import { WardPage } from '../../components/ward/WardPage.tsx';
import { browser } from '../../utils/browser.ts';

document.documentElement.lang = language.value.tag;
document.documentElement.dir = language.value.dir;

const root = document.querySelector('#app');
if (root) render(<WardPage />, root);
browser.storage.onChanged.addListener(() => void loadView());
void standInOwnTab().then(() => loadView());
