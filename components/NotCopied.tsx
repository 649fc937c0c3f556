import { tf } from './forms-text.ts';

/** What a person reads where a code could not be copied: it is marked, and how to go on. Who copies says it aloud. */
export const NotCopied = () => <p class="problem">{tf('popup.copyFailed')}</p>;
