/** The name of the hint's element; a script that was replaced by an update leaves one behind for the next to remove. */
export const HINT_TAG = 'sharing-setup-hint';

/** The name under which the scout finds the other part in the scripts' own world, which no page can see. */
export const PAGE_SCRIPT = 'sharingSetupPage';
