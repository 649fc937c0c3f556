// Every message has a schema, a reply and a handler, and no message travels that the protocol does not name.

import { describe, expect, expectTypeOf, it } from 'vitest';
import { createHandlers } from '../../../utils/background/handlers.ts';
import {
  type Replies,
  type Request,
  type RequestName,
  requestSchemas,
  type TabMessage,
} from '../../../utils/messages.ts';
import { at, FILES, fileAt, nodes, type SyntaxNode } from './source-tree.ts';

const NAMES = Object.keys(requestSchemas);
const protocol = [...nodes(fileAt('utils/messages.ts').program)];
const declared = (name: string): SyntaxNode => {
  const found = protocol.find(({ id }) => (id as SyntaxNode | null | undefined)?.name === name);
  if (!found) throw new Error(`no ${name} in the protocol`);
  return found;
};
// They are types only, so that no page carries a list of them.
const TAB_NAMES = [...nodes(declared('TabMessage'))]
  .filter(({ type, key }) => type === 'TSPropertySignature' && (key as SyntaxNode).name === 'type')
  .flatMap((property) => [...nodes(property)])
  .filter(({ type, value }) => type === 'Literal' && typeof value === 'string')
  .map(({ value }) => value as TabMessage['type']);

describe('the protocol', () => {
  it('names say the direction', () => {
    expect(NAMES.filter((name) => !/^(page|ui):[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
    expect(TAB_NAMES.filter((name) => !/^tab:[a-z]+$/.test(name))).toEqual([]);
    expect(TAB_NAMES).toContain('tab:hand');
    expect(TAB_NAMES.length).toBeGreaterThan(4);
  });

  it('every message has a reply, and every reply a message', () => {
    expectTypeOf<keyof Replies>().toEqualTypeOf<RequestName>();
    expectTypeOf<Request['type']>().toEqualTypeOf<RequestName>();
    const body = declared('Replies').body as SyntaxNode;
    const keys = (body.body as SyntaxNode[]).map(({ key }) => (key as SyntaxNode).value);
    expect(keys.toSorted()).toEqual(NAMES.toSorted());
  });

  it('every message has a handler', () => {
    const handlers = createHandlers({ storage: { session: {} } } as never, {} as never, {} as never);
    expect(Object.keys(handlers).toSorted()).toEqual(NAMES.toSorted());
  });

  it('every schema refuses keys it does not know', () => {
    for (const schema of Object.values(requestSchemas))
      expect(schema.pipe.at(-1)).toMatchObject({ type: 'strict_object' });
  });

  const texts = FILES.flatMap((file) =>
    [...nodes(file.program)]
      .filter(
        ({ type, value }) => type === 'Literal' && typeof value === 'string' && /^(page|ui|tab):[a-z]/.test(value),
      )
      .map((node) => [node.value as string, at(file, node)] as const),
  );
  it('no other message travels', () => {
    expect(texts.filter(([name]) => !NAMES.includes(name) && !TAB_NAMES.includes(name as 'tab:fill'))).toEqual([]);
  });

  it('no message is left over', () => {
    const sent = new Set(
      texts.filter(([, where]) => !/^utils\/(messages|background\/handlers)\.ts/.test(where)).map(([name]) => name),
    );
    expect([...NAMES, ...TAB_NAMES].filter((name) => !sent.has(name))).toEqual([]);
  });
});
