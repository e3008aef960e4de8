import type { Line } from '../../dry-run/line-of';
import { loadCases, ownCases, type CaseSet, type Expected } from './case-set';
import { crossValidatedBars } from './cross-validate';
import { readCases, readElsewhere, regimes } from './read-cases';
import { isAsked, score, type Figures } from './score';

/** node test/cases/look.mjs [--set FOLDER] [--words N] [--alarms | --missed | --elsewhere]: figures of the reader, or the stories it got wrong. */
export function look(argv: readonly string[]): void {
  const after = (name: string): string | undefined => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
  const set = loadCases(after('--set') ?? ownCases);
  const words = Number(after('--words') ?? Infinity);
  if (argv.includes('--alarms')) wrong(set, words, ({ verdict }) => verdict !== 'question');
  else if (argv.includes('--missed')) wrong(set, words, ({ verdict }) => verdict === 'question');
  else if (argv.includes('--elsewhere')) elsewhere(set, words);
  else for (const [regime, most] of Object.entries(regimes)) figures(regime, set, most);
}

function figures(regime: string, set: CaseSet, words: number): void {
  const lines = readCases(set, words);
  const left = crossValidatedBars(set, lines, { aloud: 0.0125, note: 0.05 });
  print(`${regime}, aloud`, score(set.expected, lines, 'aloud'));
  print(`${regime}, with notes`, score(set.expected, lines, 'with notes'));
  print(`${regime}, bars cross-validated for ≤ .0125`, left.aloud);
  print(`${regime}, bars cross-validated for ≤ .05`, left.withNotes);
}

function print(what: string, { stories, ...shares }: Figures): void {
  const all = Object.entries(shares).map(([name, share]) => `${name} ${share.toFixed(3)}`);
  console.log(`${what.padEnd(46)} ${all.join('  ')}  (${stories})`);
}

/** Prints what was asked beside decisions of other domains, most certain first: nothing there deserves a question. */
function elsewhere(set: CaseSet, words: number): void {
  const lines = readElsewhere(set, words);
  const asked = lines.filter((line) => isAsked(line, 'aloud'));
  const certainty = ({ findings }: Line): number => findings[0]?.certainty ?? 0;
  for (const line of asked.toSorted((a, b) => certainty(b) - certainty(a)))
    console.log(
      `${line.id}  ${certainty(line).toFixed(2)}  «${line.findings[0]?.storyQuote ?? ''}» ~ «${line.findings[0]?.partQuote ?? ''}»`,
    );
  const noted = lines.filter((line) => line.verdict === 'note');
  console.log(`\n${asked.length} asked and ${noted.length} noted of ${lines.length} pairs`);
}

/** Prints the stories that were asked about and should not have been, or the reverse, most certain first. */
function wrong(set: CaseSet, words: number, wanted: (expected: Expected) => boolean): void {
  const lines = new Map(readCases(set, words).map((line) => [line.id, line]));
  const parts = new Map(
    set.decisions.flatMap(({ id, parts }) => parts.map((part) => [`${id} ${part.id}`, part] as const)),
  );
  const stories = new Map(set.stories.map((story) => [story.id, story]));
  const rows = set.expected
    .filter(wanted)
    .filter((expected) => isAsked(lines.get(expected.id), 'with notes') !== (expected.verdict === 'question'))
    .sort((a, b) => certaintyOf(b.id) - certaintyOf(a.id));
  for (const { id, verdict, parts: want, evidence, difficulty, tags } of rows) {
    const story = stories.get(id);
    const [first] = lines.get(id)?.findings ?? [];
    const said = (part: string | undefined): string => {
      const found = parts.get(`${story?.decisionId ?? ''} ${part ?? ''}`);
      return found
        ? `${found.id} ${found.kind} «${found.text}» [${found.otherWords.slice(0, words).join('; ')} | ${found.counterWords.slice(0, words).join('; ')}]`
        : 'nothing';
    };
    console.log(
      `\n${id}  ${verdict}  ${difficulty}  ${tags.join(' ')}\n  ${[story?.summary, story?.description, ...(story?.acceptanceCriteria ?? [])].join(' / ')}`,
    );
    for (const part of want) console.log(`  meant ${said(part)}`);
    if (evidence) console.log(`  because of «${evidence}»`);
    console.log(
      `  said  ${lines.get(id)?.verdict ?? ''} ${said(first?.part)}${first ? ` at «${first.storyQuote}», ${first.certainty.toFixed(2)}` : ''}`,
    );
  }
  console.log(`\n${rows.length} stories`);

  function certaintyOf(id: string): number {
    return lines.get(id)?.findings[0]?.certainty ?? 0;
  }
}

look(process.argv.slice(2));
