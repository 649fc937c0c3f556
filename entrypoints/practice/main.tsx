import { render } from 'preact';
import { Practice } from '../../components/practice/Practice.tsx';
import { follow } from '../../components/practice/store.ts';

const root = document.querySelector('#app');
if (root) render(<Practice />, root);
follow();
