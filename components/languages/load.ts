/** A translation, with the looks that only a page in another language needs. */
import './spoken.css';

export { loadTranslation } from '../../utils/i18n/page-languages.ts';
