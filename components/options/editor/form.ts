import { SERVICE_IDS, type ServiceId } from '../../../utils/sites/types.ts';
import { NOTHING_TYPED, type TypedTwice } from '../../CodeTwice.tsx';

/**
 * What stands in the editor, as one list of texts: the profile's own paths, and beside them the second typing of each code.
 * So a draft holds all that was typed.
 */

/** The text of each field. */
export type Typed = Readonly<Record<string, string>>;

/** One thing to mend, and the field that it is about. */
export interface FieldProblem {
  /** The id of the element to go to. */
  readonly field: string;
  readonly text: string;
}

/** The path of a service's code. */
export const codePath = (service: ServiceId): string => `services.${service}.code`;

const againPath = (service: ServiceId): string => `again.${service}`;
const surePath = (service: ServiceId): string => `sure.${service}`;

/** The id of the element that holds a path. */
export function fieldId(path: string): string {
  const service = SERVICE_IDS.find((id) => path === codePath(id));
  return service ? `code-${service}-first` : `field-${path.replaceAll('.', '-')}`;
}

/** What was typed for a code. */
export function typedTwice(typed: Typed, service: ServiceId): TypedTwice {
  return {
    first: typed[codePath(service)] ?? NOTHING_TYPED.first,
    again: typed[againPath(service)] ?? NOTHING_TYPED.again,
    sure: typed[surePath(service)] === 'yes',
  };
}

/** The fields after a code was typed. */
export function withTyped(typed: Typed, service: ServiceId, { first, again, sure }: TypedTwice): Typed {
  const { [surePath(service)]: _sure, ...rest } = typed;
  return {
    ...rest,
    [codePath(service)]: first,
    [againPath(service)]: again,
    ...(sure ? { [surePath(service)]: 'yes' } : {}),
  };
}

/** The fields of the profile alone. */
export function profileFields(typed: Typed): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([path]) => !/^(?:again|sure)\./.test(path)));
}
