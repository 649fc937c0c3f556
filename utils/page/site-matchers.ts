import { ANY_ANSWER } from '../sites/answers.ts';
import { ALONE, PRESS, PRESS_WITH, SAVE } from '../sites/buttons.ts';
import { AROUND, DETAIL, FILLER, FROM, GIVER, PERSON, PLACE, VIEWS } from '../sites/everyday.ts';
import { ELSEWHERE, END, ENDING, MANAGE, RELATIVE, TROUBLE, WARD } from '../sites/other-groups.ts';
import { DATA, SEE } from '../sites/sees.ts';
import type { Site } from '../sites/types.ts';
import { FIELD_VETOES } from '../sites/vetoes.ts';
import { ADD_SHARE, OWN, OWN_AFTER, OWNERS, SHARE, TEAM } from '../sites/words.ts';
import { anyOf, inTurn, type Matcher, matcher, type Pattern, pattern, starting, whole } from './word-list.ts';

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
  /** Says that something is shared, which a code for linking a device does not. */
  readonly shares: Matcher;
  readonly route: Matcher;
  /** All words that a label may be made of that says only "code". */
  readonly plain: Matcher;
  /** All words that a label may be made of that has the brand and no word for a code. */
  readonly brandAlone: Matcher;
  /** All words that a label may be made of that names the box. */
  readonly named: Matcher;
  /** Articles, pronouns and the like. */
  readonly filler: Matcher;
  /** A clinic, or a part of one. */
  readonly places: Matcher;
  /** Goes on to say more of what stands before. */
  readonly relates: Matcher;
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

// Articles and the like in all languages: "de", "il", "på", "w". Not "qr" or "tc", nor what says no. And numbers,
// and what looks like a whole code, as examples hold; "G7" is a device.
const SHORT = /^([a-mo-z]?[aeiou]|na|[aeiou][b-hk-z]|[bd-zل]|[0-9]+|(?=.*[0-9].*[0-9]).{6,})$/;
const short: Pattern = (words, at) => (SHORT.test(words[at] ?? '|') ? 1 : 0);

const ANY = {
  filler: anyOf(pattern(FILLER), short),
  share: pattern(ADD_SHARE),
  team: pattern(TEAM),
  detail: pattern(DETAIL),
  place: pattern(PLACE),
  around: pattern(AROUND),
  own: pattern(OWN),
  press: anyOf(pattern(PRESS), whole(pattern(ALONE))),
};
const from = pattern(FROM);
const person = pattern(PERSON);
const giver = pattern(GIVER);
const BETWEEN = 2;

/** "From your doctor"; a phrase, since a "doctor ID" is the doctor's. */
const given: Pattern = (words, at) => {
  let taken = from(words, at);
  for (let between = 0; taken > 0 && between <= BETWEEN; between += 1) {
    const who = person(words, at + taken);
    if (who > 0) return taken + who;
    const more = ANY.filler(words, at + taken);
    taken = more && taken + more;
  }
  return giver(words, at);
};

/** Compiles a site's words. */
export function siteMatchers(site: Site): SiteMatchers {
  const [brand, owner, code] = [site.words.brand, site.words.owner, site.words.code].map(pattern) as [
    Pattern,
    Pattern,
    Pattern,
  ];
  // What ends on "code" is known only where the rest of it is.
  const typed = pattern(site.words.code.replace(/\|\*[^|]+/g, ''));
  const plain = anyOf(given, brand, owner, typed, ANY.team, ANY.share, ANY.filler);
  const named = anyOf(plain, ANY.detail);
  const place = anyOf(plain, ANY.place);
  const around = anyOf(place, ANY.detail, ANY.around, person);
  return {
    brand: matcher(brand),
    owner: matcher(owner),
    code: matcher(code),
    share: matcher(ANY.share),
    shares: matcher(SHARE),
    route: matcher(site.words.route),
    plain: matcher(plain),
    brandAlone: matcher(anyOf(given, brand, ANY.share, ANY.filler)),
    named: matcher(named),
    filler: matcher(ANY.filler),
    places: matcher(anyOf(owner, ANY.team, pattern(WARD))),
    relates: starting(pattern(RELATIVE)),
    own: starting(anyOf(inTurn(ANY.own, typed), inTurn(typed, pattern(OWN_AFTER)))),
    given: matcher(given),
    place: matcher(place),
    around: matcher(around),
    spoken: matcher(anyOf(around, pattern(VIEWS))),
    done: matcher(ANY_ANSWER.linked),
    press: matcher(ANY.press),
    pressed: matcher(anyOf(ANY.press, named, pattern(PRESS_WITH))),
    manages: matcher(MANAGE),
    ends: matcher(END),
    sees: matcher(SEE),
    data: matcher(DATA),
    saved: matcher(whole(pattern(SAVE))),
    mine: matcher(whole(anyOf(inTurn(ANY.own, owner), pattern(OWNERS)))),
    otherwise: matcher([TROUBLE, ENDING, ELSEWHERE].join('|')),
    veto: matcher(Object.values(FIELD_VETOES).join('|')),
    sharesByCode: site.sharesByCode,
  };
}
