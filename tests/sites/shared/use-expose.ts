// React's side of the recorder: a component shows the value it holds in its own state.

import { useEffect, useRef } from 'react';
import { exposeField } from './recorder.ts';

/** Exposes a state value under a name for as long as the component is mounted. */
export function useExpose(name: string, value: string): void {
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => exposeField(name, () => latest.current), [name]);
}
