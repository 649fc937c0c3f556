import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * A component whose code comes when it is first shown, so that the popup opens with as little as it needs.
 * @param load imports the component
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let ready: ComponentType<P> | null = null;
  return function Later(props: P) {
    const shown = useSignal(ready !== null);
    useEffect(() => {
      if (ready) return;
      void load().then((component) => {
        ready = component;
        shown.value = true;
      });
    }, [shown]);
    const Ready = ready;
    return shown.value && Ready ? <Ready {...props} /> : null;
  };
}
