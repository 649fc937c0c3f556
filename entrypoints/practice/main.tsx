import { render } from 'preact';
import { Practice } from '../../components/practice/Practice.tsx';
import { follow } from '../../components/practice/store.ts';
import { englishPractice } from '../../utils/i18n/practice-language.ts';

document.documentElement.lang = englishPractice.tag;
document.documentElement.dir = englishPractice.dir;

const root = document.querySelector('#app');
if (root) render(<Practice />, root);
follow();
