import type { Change } from './change.ts';

/** The same page, looked at otherwise. */
export const views: readonly Change[] = [
  {
    name: 'right to left',
    apply() {
      document.documentElement.dir = 'rtl';
      return 'the whole page';
    },
  },
  {
    name: 'zoomed',
    apply(_stage, dice) {
      const zoom = dice.pick(['0.8', '1.25', '1.5', '2']) ?? '1';
      document.body.style.setProperty('zoom', zoom);
      return zoom;
    },
  },
  {
    name: 'below the fold',
    apply({ box }) {
      if (!box) return null;
      const long = document.createElement('div');
      long.style.height = '3000px';
      document.body.prepend(long);
      return '3000 px further down';
    },
  },
];
