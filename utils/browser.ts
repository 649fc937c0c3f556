/**
 * The browser's extension API for the background and our own pages. The only module that imports the polyfill; the
 * content script must never reach it.
 */
import browser from 'webextension-polyfill';

export { browser };
