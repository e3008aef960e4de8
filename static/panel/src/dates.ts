import { createContext, useContext } from 'react';
import type { Instant, IsoDate } from '../../../src/core/time';

/** The viewer's locale, for every date and number on a surface. */
export const Locale = createContext('en-US');

/** Writes dates as the viewer writes them. */
export function useDates() {
  const locale = useContext(Locale);
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  // A calendar day has no time zone: it is read and written as UTC so that it stays the day that was meant.
  const plainDay = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    day: (at: Instant) => written(day, at),
    plainDay: (date: IsoDate) => written(plainDay, `${date}T00:00:00Z`),
    ago: (at: Instant) => ago(at, Date.now()),
  };
}

function written(format: Intl.DateTimeFormat, text: string): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : format.format(date);
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** In the language of the sentence that it stands in, which is not always the viewer's. */
function ago(at: Instant, now: number): string {
  const seconds = (now - Date.parse(at)) / 1000;
  if (Number.isNaN(seconds)) return '';
  const unit = units.find(([, size]) => seconds >= size);
  if (!unit) return 'just now';
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(-Math.floor(seconds / unit[1]), unit[0]);
}
