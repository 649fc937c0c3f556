import type { Profile } from '../../../utils/clinics/profile.ts';
import type { FieldProblem, Typed } from './form.ts';

/** What the parts of the editor share: the texts, how they are changed, and what is wrong with them. */
export interface EditorState {
  /** The clinic as it is kept now; null for a new one. */
  readonly before: Profile | null;
  readonly typed: Typed;
  /** Changes one text. */
  readonly type: (path: string, text: string) => void;
  /** Changes several. */
  readonly change: (typed: Typed) => void;
  readonly problems: readonly FieldProblem[];
}

/** A part of the editor. */
export interface InEditor {
  readonly editor: EditorState;
}
