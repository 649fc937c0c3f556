export class Fault extends Error {
  constructor(message: string);
}
export function commandFor(task: string, args?: readonly string[]): string;
