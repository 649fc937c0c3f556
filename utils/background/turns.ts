/** Work that takes turns: each piece starts from what the one before has stored. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a queue. A piece that fails does not stop the next. */
export function takeTurns(): InTurn {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };
}
