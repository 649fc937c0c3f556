import { ANY_ANSWER } from '../sites/answers.ts';
import { ALONE, PRESS, PRESS_WITH, SAVE } from '../sites/buttons.ts';
import { AROUND, DETAIL, FILLER, FROM, GIVER, PERSON, PLACE, VIEWS } from '../sites/everyday.ts';
import { ELSEWHERE, END, ENDING, MANAGE, TROUBLE } from '../sites/other-groups.ts';
import { DATA, SEE } from '../sites/sees.ts';
import type { Site } from '../sites/types.ts';
import { FIELD_VETOES } from '../sites/vetoes.ts';
import { ADD_SHARE, OWN, OWN_AFTER, OWNERS, TEAM } from '../sites/words.ts';
import { type Matcher, matcher } from './text.ts';

/**
 * The word lists that one site's fields are weighed by: its own, and those of the languages, put together by what a text
 * may be made of. Weighs nothing.
 */

/** The site's word lists, compiled once a page. */
export interface SiteMatchers {
  readonly brand: Matcher;
  readonly owner: Matcher;
  readonly code: Matcher;
  readonly share: Matcher;
  readonly route: Matcher;
  /** All words that a label may be made of that says only "code". */
  readonly plain: Matcher;
  /** All words that a label may be made of that names the box. */
  readonly named: Matcher;
  /** A code of the person's own. */
  readonly own: Matcher;
  /** Who gave the code. */
  readonly given: Matcher;
  /** All words that a title may be made of, over a label that says only "code". */
  readonly place: Matcher;
  /** All words of a title that says nothing of its own, over a label that names the box. */
  readonly around: Matcher;
  /** All words that such a title may be made of where it speaks of us. */
  readonly spoken: Matcher;
  /** Says that what it speaks of was done already. */
  readonly done: Matcher;
  /** Words that send on its way what is in the box. */
  readonly press: Matcher;
  /** All words that the button beside the box may be made of. */
  readonly pressed: Matcher;
  /** What a clinic does in its own account. */
  readonly manages: Matcher;
  readonly ends: Matcher;
  /** What a person sees of another's data, and the data. */
  readonly sees: Matcher;
  readonly data: Matcher;
  /** All words of a button that only keeps what was typed. */
  readonly saved: Matcher;
  /** A title that is the list of the person's own clinics. */
  readonly mine: Matcher;
  /** What the clause after a name may not be about: trouble, an end, somebody else. */
  readonly otherwise: Matcher;
  /** Words that rule a field out. */
  readonly veto: Matcher;
  readonly sharesByCode: boolean;
}

// Articles and the like in all languages: "de", "il", "på", "w". Not "qr" or "tc", nor what says no. And what holds a
// digit, as examples do.
const SHORT = '[a-mo-z]?[aeiou]|na|[aeiou][b-hk-z]|[bd-zل]|*[0-9]*';

// "From your doctor"; a phrase, since a "doctor ID" is the doctor's.
const GIVEN = `(?:${FROM}) (?:(?:${FILLER}|${SHORT}) ){0,2}(?:${PERSON})|${GIVER}`;

/** Compiles a site's words. */
export function siteMatchers(site: Site): SiteMatchers {
  const { brand, owner, code, route } = site.words;
  // What ends on "code" is known only where the rest of it is.
  const typed = code.replace(/\|\*[^|]+/g, '');
  const plain = [GIVEN, brand, owner, typed, TEAM, ADD_SHARE, FILLER, SHORT].join('|');
  const place = `${plain}|${PLACE}`;
  const around = `${place}|${DETAIL}|${AROUND}`;
  return {
    brand: matcher(brand),
    owner: matcher(owner),
    code: matcher(code),
    share: matcher(ADD_SHARE),
    route: matcher(route),
    plain: matcher(plain),
    named: matcher(`${plain}|${DETAIL}`),
    own: matcher(`^(?:(?:${OWN}) (?:${typed})|(?:${typed}) (?:${OWN_AFTER}))`),
    given: matcher(GIVEN),
    place: matcher(place),
    around: matcher(around),
    spoken: matcher(`${around}|${VIEWS}`),
    done: matcher(ANY_ANSWER.linked),
    press: matcher(`${PRESS}|^(?:${ALONE})$`),
    pressed: matcher(`${PRESS}|^(?:${ALONE})$|${plain}|${DETAIL}|${PRESS_WITH}`),
    manages: matcher(MANAGE),
    ends: matcher(END),
    sees: matcher(SEE),
    data: matcher(DATA),
    saved: matcher(`^(?:${SAVE})$`),
    mine: matcher(`^(?:(?:${OWN}) (?:${owner})|${OWNERS})$`),
    otherwise: matcher([TROUBLE, ENDING, ELSEWHERE].join('|')),
    veto: matcher(Object.values(FIELD_VETOES).join('|')),
    sharesByCode: site.sharesByCode,
  };
}
