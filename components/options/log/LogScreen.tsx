import { later } from '../../Later.tsx';
import type { Screen } from '../route.ts';

const Loaded = later(() => import('./Log.tsx').then((module) => module.Log));

/** The log's screens; their code comes with the first of them. */
export function LogScreen({ screen }: { readonly screen: Screen }) {
  return <Loaded screen={screen} />;
}
