import { mailAddress, mailLink } from '../../utils/paper/mail.ts';
import { CopyText } from '../CopyText.tsx';
import { Frame } from '../guides/Frame.tsx';
import { tg } from '../guides/text.ts';
import { Safe } from '../Safe.tsx';
import { said, view } from '../store.ts';
import { canOpenPages } from './can-open.ts';
import './phone.css';
import { mailLines, mailSubject } from './mail-text.ts';
import { tp } from './text.ts';

const WHAT = ['diary.date', 'diary.background', 'diary.carbs', 'diary.corrections', 'diary.glucose'] as const;

/** The e-mail with the newest pages, prepared in the person's own mail program. There is no field to type into here. */
function Mail() {
  const clinic = view.value?.clinic;
  const to = mailAddress(clinic?.profile.contact?.email);
  return (
    <section>
      <h3>{tp('diary.mail')}</h3>
      <p>{tp('diary.mailAsk')}</p>
      {to === null ? (
        <p class="notice">{tp('diary.mailUnknown')}</p>
      ) : (
        <>
          <p class="mail-to">
            {tp('diary.mailTo')} <bdi dir="ltr">{to}</bdi>
          </p>
          {clinic?.provenance === 'imported' && <p class="notice warn">{tp('diary.mailImported')}</p>}
        </>
      )}
      <p>{tp('diary.mailHow')}</p>
      <p>
        <a id="mail" class="button" href={mailLink(to, mailSubject(), mailLines())}>
          {tp('diary.mailOpen')}
        </a>
      </p>
      <p class="from">
        {tp('diary.mailNothing')} <Safe of={tg} text="note.carelink.never" />
      </p>
      <CopyText
        text={mailLines().join('\n')}
        say={(words) => {
          said.value = words;
        }}
        words={{
          label: tp('diary.mailText'),
          copy: tp('diary.mailCopy'),
          copied: tp('diary.mailCopied'),
          notCopied: tp('diary.mailNotCopied'),
        }}
      />
    </section>
  );
}

/** The diary: what to write down, a blank week to print, and the e-mail to the team. */
export function DiaryScreen() {
  return (
    <Frame title={tp('diary.title')}>
      <section>
        <h3>{tp('diary.what')}</h3>
        <ul class="plain">
          {WHAT.map((key) => (
            <li key={key}>{tp(key)}</li>
          ))}
        </ul>
        <p>{tp('diary.when')}</p>
        <p>{tp('diary.bring')}</p>
      </section>
      <section>
        <h3>{tp('diary.paper')}</h3>
        {canOpenPages() ? (
          <p>
            <a id="diary-print" class="button" href="/sheet.html#/diary" target="_blank" rel="noreferrer">
              {tp('diary.print')}
            </a>
          </p>
        ) : (
          <p>{tp('paper.notPrivate')}</p>
        )}
      </section>
      <Mail />
    </Frame>
  );
}
