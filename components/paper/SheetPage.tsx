import { familySheet, handout, type Sheet } from '../../utils/paper/sheet.ts';
import { clinics } from '../all-clinics.ts';
import { later } from '../Later.tsx';
import { Unchecked } from '../languages/Unchecked.tsx';
import { Notices } from '../Notices.tsx';
import { usePageTitle } from '../page-title.ts';
import { said, t, view } from '../store.ts';
import { Ready } from './Ready.tsx';
import { SheetMaker } from './SheetMaker.tsx';
import { hash } from './store.ts';
import { tp } from './text.ts';

/** The page for printing: a sheet for the family, a hand-out of any clinic here, or a blank diary. The address says which. */

const WeekMaker = later(() => import('./WeekMaker.tsx').then((module) => module.WeekMaker));

type Kind = 'family' | 'handout' | 'diary';

function routeOf(address: string): { readonly kind: Kind; readonly clinic: string } {
  const [, name, clinic = ''] = address.split('/');
  return { kind: name === 'handout' || name === 'diary' ? name : 'family', clinic };
}

function Handout({ id }: { readonly id: string }) {
  const all = clinics.value;
  if (!all) return null;
  const clinic = all.clinics.find(({ profile }) => profile.id === id);
  if (!clinic) return <p class="notice">{tp('paper.gone')}</p>;
  const sheet: Sheet = handout(clinic, all, view.value);
  return (
    <>
      <nav>
        <a href={`/options.html#/clinic/${id}`}>{tp('paper.back')}</a>
      </nav>
      {sheet.imported && <p class="notice warn">{tp('paper.imported')}</p>}
      <SheetMaker key={id} sheet={sheet} />
    </>
  );
}

function Family() {
  const sheet = view.value && familySheet(view.value);
  return <Ready>{sheet && <SheetMaker sheet={sheet} />}</Ready>;
}

/** The page. What lies above the sheet is not printed. */
export function SheetPage() {
  const { kind, clinic } = routeOf(hash.value);
  const title = tp(`paper.title.${kind}`);
  usePageTitle(title);
  if (!view.value) return null;
  return (
    <main>
      <header class="screen-only">
        <p class="kind">{t('name')}</p>
        <h1>{title}</h1>
        <Unchecked />
        <p role="status" class="said">
          {said.value}
        </p>
        <Notices />
      </header>
      {kind === 'family' && <Family />}
      {kind === 'handout' && <Handout id={clinic} />}
      {kind === 'diary' && <WeekMaker />}
    </main>
  );
}
