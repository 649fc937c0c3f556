// Owns what a person sees while something runs: which step, for how long, and how it ended.
// On a terminal the running steps share one moving line; anywhere else they are plain lines.
// It must not decide anything: a step's outcome is told to it.

const MOVING = process.stdout.isTTY === true && process.env.TERM !== 'dumb';
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** A step that runs longer than this announces itself, in milliseconds. */
const ANNOUNCE_AFTER = 1000;
/** In plain lines, a long step gives a sign of life this often, in milliseconds. */
const SIGN_OF_LIFE = 20_000;

/** @type {Set<{ title: string, detail: string, start: number }>} */
const running = new Set();
/** @type {NodeJS.Timeout | undefined} */
let ticker;
let frame = 0;

/**
 * A duration as people write it.
 * @param {number} ms milliseconds
 * @returns {string} for example `3.2 s` or `2 min 05 s`
 */
export function duration(ms) {
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/**
 * Prints a line without tearing the moving one.
 * @param {string} text one or more lines
 */
export function say(text = '') {
  clearLine();
  process.stdout.write(`${text}\n`);
  draw();
}

/**
 * Runs one step and shows it.
 * @template T
 * @param {string} title what is being done, as a person would say it
 * @param {(tell: (detail: string) => void) => Promise<T> | T} work gets a function that sets the detail shown beside the title
 * @param {{ quiet?: boolean, ok?: (result: T) => boolean }} [options] quiet: say nothing when it ends well within a second;
 *   ok: whether a result that did not throw is a good one
 * @returns {Promise<T>} what the work returned; what it throws passes through
 */
export async function step(title, work, { quiet = false, ok = () => true } = {}) {
  const entry = { title, detail: '', start: Date.now() };
  running.add(entry);
  const timers = MOVING ? [] : announceInPlainLines(entry);
  if (MOVING && !ticker) ticker = setInterval(draw, 120);
  let good = false;
  try {
    const result = await work((detail) => {
      entry.detail = detail;
    });
    good = ok(result);
    return result;
  } finally {
    for (const timer of timers) clearInterval(timer);
    clearLine();
    running.delete(entry);
    if (running.size === 0) {
      clearInterval(ticker);
      ticker = undefined;
    }
    const took = Date.now() - entry.start;
    if (!good || !quiet || took > ANNOUNCE_AFTER) {
      say(`${good ? '✓' : '✗'} ${title} (${duration(took)})${entry.detail ? ` – ${entry.detail}` : ''}`);
    }
  }
}

/** @param {{ title: string, detail: string, start: number }} entry */
function announceInPlainLines(entry) {
  const first = setTimeout(() => say(`… ${entry.title}`), ANNOUNCE_AFTER);
  const again = setInterval(() => {
    say(`… ${entry.title}: ${duration(Date.now() - entry.start)}${entry.detail ? `, ${entry.detail}` : ''}`);
  }, SIGN_OF_LIFE);
  return [first, again];
}

function clearLine() {
  if (MOVING && running.size > 0) process.stdout.write('\r\x1b[2K');
}

function draw() {
  if (!MOVING || running.size === 0) return;
  frame = (frame + 1) % FRAMES.length;
  const parts = [...running].map(
    ({ title, detail, start }) => `${title} ${duration(Date.now() - start)}${detail ? ` – ${detail}` : ''}`,
  );
  const line = `${FRAMES[frame]} ${parts.join('  |  ')}`;
  process.stdout.write(`\r\x1b[2K${line.slice(0, (process.stdout.columns || 80) - 1)}`);
}
