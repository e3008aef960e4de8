import type { IsoDate } from '../core/time';

const msPerDay = 86_400_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The calendar day of an ADF date node; `timestamp` is milliseconds since 1970 in UTC, as a string. */
export function dayOfTimestamp(timestamp: string): IsoDate | undefined {
  if (!/^-?\d{1,15}$/.test(timestamp)) return undefined;
  // Days to civil date, over eras of 400 years that start in March (Howard Hinnant, chrono-compatible algorithms).
  const shifted = Math.floor(Number(timestamp) / msPerDay) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDate(year, month, ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

/** The timestamp that an ADF date node holds for a calendar day. */
export function timestampOf(day: IsoDate): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return String((era * 146_097 + ofEra - 719_468) * msPerDay);
}

/** `1 Dec 2026`, as a person writes it. */
export function dayInWords(day: IsoDate): string {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** A day that exists, or nothing; the years are those that four digits can say. */
export function isoDate(year: number, month: number, date: number): IsoDate | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && !leap ? 28 : (daysIn[month - 1] ?? 0);
  if (year < 1 || year > 9999 || date < 1 || date > last) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Whether a string is a day that exists, as `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return isoDate(year, month, date) === text;
}
