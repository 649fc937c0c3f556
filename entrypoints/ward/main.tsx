import { render } from 'preact';
import { standInOwnTab } from '../../components/own-tab.ts';
import { followLanguage, loadView } from '../../components/store.ts';
import { WardPage } from '../../components/ward/WardPage.tsx';
import { browser } from '../../utils/browser.ts';

followLanguage();

const root = document.querySelector('#app');
if (root) render(<WardPage />, root);
browser.storage.onChanged.addListener(() => void loadView());
void standInOwnTab().then(() => loadView());
