import { DiaryScreen } from '../paper/DiaryScreen.tsx';
import { PhoneScreen } from '../paper/PhoneScreen.tsx';
import type { Screen } from '../screens.ts';
import { Finder } from './Finder.tsx';
import { GuideList } from './GuideList.tsx';
import './guides.css';
import { GuideScreen, TaskScreen } from './TaskScreen.tsx';

/** The screen that is shown above the popup's home. All of them come in one file, when the first is opened. */
export function Screens({ shown }: { readonly shown: Screen }) {
  if (shown.kind === 'guide') return <GuideScreen key={shown.guide} guide={shown.guide} />;
  if (shown.kind === 'task') return <TaskScreen key={shown.task} task={shown.task} />;
  if (shown.kind === 'phone') return <PhoneScreen service={shown.service} />;
  if (shown.kind === 'diary') return <DiaryScreen />;
  return shown.kind === 'finder' ? <Finder /> : <GuideList />;
}
