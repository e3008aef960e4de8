import { linesOf, sayingsIn } from './tables';

/** One end of a contrast: `@3+` and `@3-` cannot both be taken. */
export type Pole = `@${number}${'+' | '-'}`;

/** Two ways that cannot both be taken, each with the words that stand for it. */
export interface Contrast {
  readonly poles: readonly [
    { readonly pole: Pole; readonly words: readonly string[] },
    { readonly pole: Pole; readonly words: readonly string[] },
  ];
}

const table = `
batch nightly overnight daily once-a-day end-of-day weekly monthly | real-time streaming live instant immediate within-seconds within-minutes continuous right-away straight-away hourly
build in-house ourselves bespoke home-grown | buy purchase off-the-shelf procure license vendor outsource commercial
pull poll fetch | push webhook subscribe
opt-in ask-first consent | opt-out without-asking
central one-place single | federated decentralised per-team each-team own-copy
synchronous blocking | asynchronous async background
self-service by-themselves on-their-own | assisted by-support on-request ticket contact-us by-phone
big-bang all-at-once in-one-go | incremental step-by-step gradual phased in-waves
pilot small-group selected trial | everyone everybody nationwide
manual by-hand human person-decides | automatic automated by-itself algorithm model-decides
explicit | implicit silent inferred guess
optional voluntary | mandatory compulsory required obligatory
open-source community | proprietary closed-source
public published open | private internal confidential
on-premise self-hosted | cloud hosted saas
read-only immutable append-only frozen snapshot | edit overwrite mutable in-place
anonymous pseudonymised aggregated | identifiable by-name personal per-person
online digital electronic | paper printed by-post letter in-person
soft-delete tombstone hide | hard-delete erase purge wipe
one single same shared | several many multiple two second separate each-its-own
inside embedded built-in in-process | separate standalone alongside outside
native | web browser
standard existing reuse upstream | custom own fork reimplement
simple minimal plain lightweight | complex nested sophisticated rich
strict raise error | lenient tolerant warn ignore
preserve keep unchanged additive | replace breaking rename overwrite
complete accurate correctness trust | speed fast quick immediacy
on-by-default | off-by-default
all every always guaranteed | best-effort sample mostly where-possible
`;

/** The opposites of the trade. The quick reader asks where a part stands on one pole and a story on the other; so does divergence. */
export const contrasts: readonly Contrast[] = linesOf(table).map((line, i) => {
  const [plus = '', minus = ''] = line.split(' | ');
  return {
    poles: [
      { pole: `@${i}+`, words: sayingsIn(plus) },
      { pole: `@${i}-`, words: sayingsIn(minus) },
    ],
  };
});

/** The other end. */
export const opposite = (pole: Pole): Pole => `${pole.slice(0, -1)}${pole.endsWith('+') ? '-' : '+'}` as Pole;

/** Whether a meaning is a pole, rather than an idea. */
export const isPole = (means: string): means is Pole => means.startsWith('@');
