import type { IsoDate } from '../core/time';
import { isoDate } from './day';

/** The first letters that tell a month, English and German. */
const monthStarts: readonly (readonly string[])[] = [
  ['jan', 'jän'],
  ['feb'],
  ['mar', 'mär', 'mrz'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];

/**
 * A day that somebody typed: `2026-12-01`, `1 Dec 2026`, `December 1st, 2026`, `1. Dezember 2026`, `01.12.2026`.
 * `1/12/2026` is two days, depending on who wrote it, so it is none here unless only one of them exists.
 * `rest` is what stands behind it.
 */
export function readDate(text: string): { readonly day: IsoDate; readonly rest: string } | undefined {
  for (const [pattern, toDay] of forms) {
    const match = pattern.exec(text);
    const day = match && toDay(match.slice(1));
    if (day) return { day, rest: text.slice(match[0].length) };
  }
  return undefined;
}

type Form = readonly [RegExp, (groups: readonly string[]) => IsoDate | undefined];

const forms: readonly Form[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, ([year, month, date]) => isoDate(Number(year), Number(month), Number(date))],
  [
    /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/,
    ([date, month, year]) => isoDate(Number(year), Number(month), Number(date)),
  ],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, ([a, b, year]) => onlyOne(Number(a), Number(b), Number(year))],
  [
    /^(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(\p{L}{3,9})\.?,? (\d{4})(?!\d)/iu,
    ([date, month, year]) => isoDate(Number(year), monthNamed(month), Number(date)),
  ],
  [
    /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu,
    ([month, date, year]) => isoDate(Number(year), monthNamed(month), Number(date)),
  ],
];

function monthNamed(name = ''): number {
  const start = name.slice(0, 3).toLowerCase();
  return monthStarts.findIndex((starts) => starts.includes(start)) + 1;
}

function onlyOne(a: number, b: number, year: number): IsoDate | undefined {
  const [dayFirst, monthFirst] = [isoDate(year, b, a), isoDate(year, a, b)];
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}

/** The first day in a text that begins soon enough, and the words before it. */
export function firstDate(text: string): { readonly day: IsoDate; readonly before: string } | undefined {
  for (let at = 0; at < Math.min(text.length, 60); at++) {
    if (at > 0 && text.charAt(at - 1) !== ' ') continue;
    const date = readDate(text.slice(at, at + 40));
    if (date) return { day: date.day, before: text.slice(0, at) };
  }
  return undefined;
}
