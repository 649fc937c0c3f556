// Owns the one kind of error that is meant for a person: it says what is wrong and what to do.
// Everything else that is thrown is a bug in these scripts and keeps its stack.

/** An expected failure. Its message is printed as it is, without a stack. */
export class Fault extends Error {
  /** @param {string} message plain sentences; the last one names what to do */
  constructor(message) {
    super(message);
    this.name = 'Fault';
  }
}

/**
 * What a person would type to run this task again.
 * @param {string} task name of a script in package.json
 * @param {string[]} args what followed it
 * @returns {string} for example `npm start -- --browser firefox`
 */
export function commandFor(task, args = []) {
  const name = ['test', 'start'].includes(task) ? `npm ${task}` : `npm run ${task}`;
  return args.length > 0 ? `${name} -- ${args.join(' ')}` : name;
}
