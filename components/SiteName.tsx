import './site-name.css';

/** A word of the site or app, exactly as it stands there: never translated, read from left to right, in a frame. */
export function SiteName({ name }: { readonly name: string }) {
  return (
    <bdi class="site-name" dir="ltr" lang="en" translate={false}>
      {name}
    </bdi>
  );
}
