import type { IsoDate } from '../../src/core/time';

/** The day so many days after another; negative for before. */
export const daysAfter = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The last Friday before a day: the story's meeting is always the most recent one. */
export const fridayBefore = (day: IsoDate): IsoDate => {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return daysAfter(day, -(((weekday + 1) % 7) + 1));
};

/** Midnight to midnight, in days. */
export const daysBetween = (earlier: IsoDate, later: IsoDate): number =>
  Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
