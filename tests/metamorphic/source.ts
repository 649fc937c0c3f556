import type { ServiceId } from '../../utils/sites/types.ts';

/** A page as it stands when its box is on it, in plain data: what every generated page is made from. */
export interface Source {
  readonly id: string;
  readonly service: ServiceId;
  /** BCP 47. */
  readonly lang: string;
  /** Where the page claims to be. */
  readonly url: string;
  readonly title: string;
  /** The body's markup; styles, declarative shadow roots and `<dialog data-modal>` as in tests/finder/case.ts. */
  readonly html: string;
  /** The body's own attributes. */
  readonly body: Readonly<Record<string, string>>;
  /** Selector of the box, unique in the document or in one open shadow root; null where nothing may be put in. */
  readonly box: string | null;
  /** Whether it is one of the practice pages. */
  readonly practice: boolean;
}
