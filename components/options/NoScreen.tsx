import { to } from './text.ts';
import { useScreen } from './use-screen.ts';

/** Instead of a screen that is not to be had: why. */
export function NoScreen({ why }: { readonly why: string }) {
  const heading = useScreen(to('list.title'));
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {to('list.title')}
      </h2>
      <p>{why}</p>
    </>
  );
}
