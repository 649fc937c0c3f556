/** The name of the hint's element; a script that was replaced by an update leaves one behind for the next to remove. */
export const HINT_TAG = 'sharing-setup-hint';
