import { englishHint } from '../i18n/hint-language.ts';
import { hintStrings } from '../i18n/hint-strings.ts';
import { englishPractice } from '../i18n/practice-language.ts';
import type { Offer, Payload, Replies, RequestName, TabMessage } from '../messages.ts';
import type { Bridge } from '../page/bridge.ts';
import type { TabStatus } from '../tab-status.ts';
import type { TaughtBox } from '../taught-box.ts';
import type { Desk } from './desk.ts';

/**
 * Stands for the background where a person practises: answers the page's script as the background would, from the
 * exercise alone. Must not: reach the browser's extension API, the log or anything stored.
 */

type PageRequest = Extract<RequestName, `page:${string}`>;

/** One answer for each message of a page. */
type Answers = { readonly [N in PageRequest]: (payload: Payload<N>) => Replies[N] | Promise<Replies[N]> };

/** The texts of the hint, which say that this is practice. */
function strings({ exercise }: Desk) {
  const texts = hintStrings(englishHint, { service: `service.${exercise.service}` });
  return {
    ...texts,
    from: englishPractice.t('practice.from'),
    texts: { ...texts.texts, title: englishPractice.t('practice.hint') },
  };
}

/**
 * Makes the stand-in.
 * @param desk the page around the frame
 * @param putActor puts the script that can change a page into the frame
 */
export function standIn(desk: Desk, putActor: () => Promise<void>): Bridge {
  const { clinic, code } = desk.exercise;
  const taught: TaughtBox[] = [];
  let hidden = false;
  let tell: (message: TabMessage) => TabStatus | null = () => null;
  const offer = (): Offer =>
    hidden
      ? { kind: 'silent', reason: 'off-here' }
      : {
          kind: 'code',
          clinic: { id: 'practice', name: clinic, provenance: 'bundled' },
          code,
          shownAs: clinic,
          ask: null,
          host: '',
          strings: strings(desk),
        };
  const answers: Answers = {
    'page:load': async () => {
      await putActor();
      return { kind: 'ready', offer: offer(), resumed: null, taught };
    },
    'page:ask': offer,
    'page:outcome': ({ entry }) => {
      desk.note(entry);
      return { stored: false, reason: 'off' };
    },
    'page:seen': ({ state }) => {
      desk.stand(state);
      return { ok: true };
    },
    'page:input': () => ({ ok: true, quiet: null }),
    // Practice is in English.
    'page:language': () => ({ strings: null }),
    'page:hide': () => {
      hidden = true;
      setTimeout(() => tell({ type: 'tab:changed' })); // as the background does, once it has answered
      return { ok: true };
    },
    'page:words': () => ({ strings: strings(desk) }),
    'page:taught': () => ({ taught }),
    'page:teach': ({ box }) => {
      taught.push(box);
      return { ok: true };
    },
    'page:resume': () => ({ kind: 'wait', offer: null, resumed: null, taught }),
  };
  return {
    alive: () => true,
    async send(request) {
      // The name picked the answer, so payload and answer belong together.
      const answer = answers[request.type as PageRequest] as (payload: object) => object | Promise<object>;
      return answer(request);
    },
    onMessage(answer, signal) {
      tell = answer;
      desk.ready(answer);
      signal.addEventListener('abort', () => {
        if (tell === answer) tell = () => null;
      });
    },
  };
}
