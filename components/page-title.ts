import { useEffect } from 'preact/hooks';
import { t } from './store.ts';

/** Names the tab after what is on the page, in the language in use. */
export function usePageTitle(title: string): void {
  const name = t('name');
  useEffect(() => {
    document.title = title.includes(name) ? title : `${title} – ${name}`;
  }, [title, name]);
}
