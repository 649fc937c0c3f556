import { useSignal } from '@preact/signals';
import { type Paper, paperOf } from '../../utils/paper/paper-size.ts';
import { view } from '../store.ts';
import { PaperChoice } from './Choices.tsx';
import { PrintPage } from './PrintPage.tsx';
import { Week } from './Week.tsx';

/** Makes a blank diary. It needs no clinic. */
export function WeekMaker() {
  const clinic = view.value?.clinic?.profile;
  const paper = useSignal<Paper>(paperOf(clinic?.country));
  return (
    <>
      <form class="screen-only" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <PaperChoice
          paper={paper.value}
          choose={(value) => {
            paper.value = value;
          }}
        />
      </form>
      <PrintPage paper={paper.value}>
        <Week clinic={clinic?.name} />
      </PrintPage>
    </>
  );
}
