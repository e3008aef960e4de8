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
batch, nightly, overnight, bulk, periodic, daily, once a day, end of day, weekly, monthly, scheduled run | real time, realtime, streaming, live, instant, instantly, immediate, immediately, sub second, as it happens, within seconds, within minutes, within a second, on the fly, continuous, right away, straight away, hourly
build, in house, ourselves, own, bespoke, home grown, written by us | buy, purchase, off the shelf, procure, licence, license, vendor, outsource, third party, commercial
pull, poll, polling, fetch | push, webhook, subscribe
opt in, ask first, consent | opt out, without asking, automatically enrolled
central, centralised, centralized, one place, single | federated, decentralised, decentralized, per team, each team, own copy, local copies
synchronous, blocking, inline, wait for the answer | asynchronous, async, background, fire and forget, in the background
self service, by themselves, on their own | assisted, by support, on request, ticket, contact us, by phone
big bang, all at once, in one go, one weekend | incremental, step by step, gradually, phased, in waves, one at a time
pilot, small group, selected, trial, one site, one region | everyone, everybody, nationwide, all customers, all sites, whole company
manual, manually, by hand, human, person decides, people decide | automatic, automatically, automated, without review, by itself, algorithm, model decides
explicit, explicitly | implicit, silently, inferred, guess
optional, voluntary | mandatory, compulsory, required, obligatory, forced
open source, community | proprietary, closed source, vendor specific
public, published, open | private, internal, confidential
on premise, self hosted, own data centre | cloud, hosted, saas
read only, immutable, append only, frozen, snapshot | edit, editable, overwrite, mutable, in place, live record, update in place
anonymous, anonymised, pseudonymised, aggregated | identifiable, by name, named, personal, per person, individual
online, digital, electronic | paper, printed, by post, letter, in person
soft delete, tombstone, hide | hard delete, erase, purge, wipe
one, single, same, shared | several, many, multiple, two, second, separate, own, each its own, per country
inside, embedded, built in, in process, same process | separate, standalone, alongside, outside, own service
native app, native | web, browser, responsive
standard, existing, reuse, upstream | custom, own, home grown, fork, proprietary, reimplement
simple, minimal, plain, lightweight | complex, nested, sophisticated, configurable, rich
strict, raise, error | lenient, tolerant, warn, silently, ignore
backward compatible, preserve, keep, unchanged, additive | replace, breaking, rename, remove, drop, overwrite
complete, completeness, accurate, accuracy, correctness, trust | speed, fast, quick, immediacy, immediate, latency
on by default, enabled by default | off by default, disabled by default, only when asked
all, every, always, guaranteed | best effort, some, sample, sampled, mostly, where possible
`;

/** The opposites of the trade. The quick reader asks where a part stands on one pole and a story on the other; so does divergence. */
export const contrasts: readonly Contrast[] = table
  .trim()
  .split('\n')
  .map((line, i) => {
    const [plus = '', minus = ''] = line.split(' | ');
    return {
      poles: [
        { pole: `@${i}+`, words: plus.split(', ') },
        { pole: `@${i}-`, words: minus.split(', ') },
      ],
    };
  });

/** The other end. */
export const opposite = (pole: Pole): Pole => `${pole.slice(0, -1)}${pole.endsWith('+') ? '-' : '+'}` as Pole;

/** Whether a meaning is a pole, rather than an idea. */
export const isPole = (means: string): means is Pole => means.startsWith('@');
