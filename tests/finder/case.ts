import type { ServiceId } from '../../utils/sites/types.ts';

/**
 * What a case of the confusion table is: one page as a developer of that service might have written it, and what a
 * careful person would do with it. The pages are written from the published steps and labels and from how such pages
 * are built everywhere, never from the finder's own word lists.
 */
export interface FinderCase {
  /** Unique; service, language and shape. */
  readonly id: string;
  readonly service: ServiceId;
  /** BCP 47; set on the document, with the direction that goes with it. */
  readonly lang: string;
  /** Where the page claims to be. */
  readonly url: string;
  /**
   * The body's markup, may hold `<style>` and declarative shadow roots. A `<dialog data-modal>` is opened with
   * `showModal()`, as no markup can say that.
   */
  readonly html: string;
  /** The shape of the markup, or the reason why nothing may be put in. */
  readonly about: string;
  readonly expect: 'box' | 'none';
  /** Selector of the right box, unique in the document or in one open shadow root. */
  readonly box?: string;
  /** The document's title. */
  readonly title?: string;
}

/** Cases of one kind, a row of the table. */
export interface CaseGroup {
  readonly kind: string;
  readonly cases: readonly FinderCase[];
}
