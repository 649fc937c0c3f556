/** @jsxImportSource react */
// Starts the Glooko app on the page's root element.

import '../../shared/recorder.ts';
import './app.css';
import './controls.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import type { Route } from './router.ts';
import { readSetup } from './setup.ts';

const root = document.getElementById('app');
if (root !== null) {
  createRoot(root).render(<App setup={readSetup(root)} start={(root.dataset.route ?? '/') as Route} />);
}
