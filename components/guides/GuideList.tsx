import { GUIDES } from '../../utils/guides/guides.ts';
import { GUIDE_IDS, type Purpose } from '../../utils/guides/types.ts';
import { Frame } from './Frame.tsx';
import { GuideLinks } from './GuideLinks.tsx';
import { tg } from './text.ts';

const PURPOSES: readonly Purpose[] = ['share', 'link', 'upload', 'follow', 'remove', 'change'];

/** Every guide there is, by what it is for. */
export function GuideList() {
  return (
    <Frame title={tg('guide.all')}>
      {PURPOSES.map((purpose) => (
        <GuideLinks
          key={purpose}
          ids={GUIDE_IDS.filter((id) => GUIDES[id].purpose === purpose)}
          title={tg(`guide.purpose.${purpose}`)}
          kind="surface"
        />
      ))}
    </Frame>
  );
}
