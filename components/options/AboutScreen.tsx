import { later } from '../Later.tsx';
import { to } from './text.ts';
import { useScreen } from './use-screen.ts';

const About = later(() => import('./About.tsx').then((module) => module.About));

/** "About this copy" as a screen; what it says comes with its own heading, as soon as it is read. */
export function AboutScreen() {
  const place = useScreen<HTMLDivElement>(to('page.about'));
  return (
    <div tabIndex={-1} ref={place}>
      <About />
    </div>
  );
}
