/**
 * Code in Firefox's own windows ("chrome scope"), over WebDriver BiDi with `--remote-allow-system-access`.
 *
 * Owns: the one use of puppeteer's connection, which is not part of its public interface. What runs here can reach
 * everything, so each caller keeps to what a person could do or see, and says where it goes further.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { InBrowser } from './types.ts';

interface Context {
  context: string;
  children?: Context[] | null;
  clientWindow: string;
}

type Outcome = { type: 'success'; result: unknown } | { type: 'exception'; exceptionDetails: { text: string } };

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Sends one BiDi command and gives its result. */
export async function bidi<T>(browser: Browser, method: string, params: object): Promise<T> {
  const { connection } = browser as unknown as { connection: Bidi };
  return (await connection.send(method, params)).result as T;
}

/** The BiDi name of a page's top frame. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** The BiDi name of a page's first frame, which puppeteer does not know in a page of an extension. */
export async function firstFrameOf(browser: Browser, page: Page): Promise<string> {
  const [top] = await tree(browser, { root: contextOf(page), maxDepth: 1 });
  return top?.children?.[0]?.context ?? contextOf(page);
}

/** The answer of a BiDi script command; throws what was thrown there. */
export function answerOf<T>(outcome: Outcome): T {
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return outcome.result as T;
}

/** The BiDi names of all tabs that are there now. */
export async function openContexts(browser: Browser): Promise<Set<string>> {
  return new Set((await tree(browser, {})).map((one) => one.context));
}

/** Runs functions in a browser window. */
export class ChromeScope {
  readonly #browser: Browser;
  readonly #context: string;

  private constructor(browser: Browser, context: string) {
    this.#browser = browser;
    this.#context = context;
  }

  /** The browser window that holds this page; without a page, the first. */
  static async of(browser: Browser, page?: Page): Promise<ChromeScope> {
    const windows = await tree(browser, { 'moz:scope': 'chrome' });
    const own = page && (await tree(browser, { root: contextOf(page) }))[0]?.clientWindow;
    const found = own ? windows.find((one) => one.clientWindow === own) : windows[0];
    if (!found) throw new Error('the page is in no browser window');
    return new ChromeScope(browser, found.context);
  }

  /** Runs a function there. Its arguments and answer are plain JSON data. */
  async run<Args extends unknown[], Answer>(fn: InBrowser<Args, Answer>, ...args: Args): Promise<Awaited<Answer>> {
    const outcome = await bidi<Outcome>(this.#browser, 'script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify({ answer: await (${fn})(...JSON.parse(json)) })`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context: this.#context },
      awaitPromise: true,
    });
    const { value } = answerOf<{ value: string }>(outcome);
    return (JSON.parse(value) as { answer: Awaited<Answer> }).answer;
  }
}

async function tree(browser: Browser, params: object): Promise<Context[]> {
  const { contexts } = await bidi<{ contexts: Context[] }>(browser, 'browsingContext.getTree', {
    maxDepth: 0,
    ...params,
  });
  return contexts;
}
