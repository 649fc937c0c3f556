/**
 * Waiting for a condition. Must not be used as a pause: what is waited for is always named and always asked.
 */

/** How long a condition may take unless said otherwise, in milliseconds. */
export const PATIENCE = 30_000;

/**
 * Asks until the answer is truthy and gives it. An error while asking counts as "not yet".
 * @param ask asked again 20 ms after each answer
 * @param what what is waited for; after `timeout` ms it is thrown with the last answer or error. A function is called then.
 */
export async function until<T>(
  ask: () => T | Promise<T>,
  what: string | (() => string | Promise<string>),
  timeout = PATIENCE,
): Promise<T> {
  const end = performance.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await within(Promise.resolve(ask()), Math.max(1, end - performance.now()), 'no answer');
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (performance.now() < end);
  const name = typeof what === 'string' ? what : await what();
  throw new Error(`Waited ${timeout} ms in vain: ${name} (last answer: ${last})`);
}

/** The promise's answer, or an error that names `what` after `timeout` ms. */
export async function within<T>(promise: Promise<T>, timeout: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} (after ${Math.round(timeout)} ms)`)), timeout);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
