import { syntaxError } from '../query-language/tokens';

const spans: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** `-5d`, `4w 2d`: a way from now, in milliseconds. */
function periodOf(text: string): number | undefined {
  const signed = /^([+-]?)((?:\d+[mhdw]\s*)+)$/.exec(text.trim());
  if (!signed) return undefined;
  const pieces = [...(signed[2] ?? '').matchAll(/(\d+)([mhdw])/g)];
  const length = pieces.reduce((sum, [, amount, unit]) => sum + Number(amount) * (spans[unit ?? ''] ?? 0), 0);
  return signed[1] === '-' ? -length : length;
}

/** An operand of a date field as an instant; a text that JQL does not take for a date is refused in Jira's words. */
export function instantIn(field: string, text: string): string {
  const period = periodOf(text);
  if (period !== undefined) return new Date(Date.now() + period).toISOString();
  // What a function such as `now()` stands for.
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return text;
  const [, year = '', month = '', day = '', time = '00:00'] =
    /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?: (\d\d:\d\d))?$/.exec(text) ?? [];
  const instant = new Date(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time}:00Z`);
  if (Number.isNaN(instant.getTime()))
    throw syntaxError(
      `Date value '${text}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
    );
  return instant.toISOString();
}

const startOf = {
  day: (now: Date) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()),
  // Weeks begin on Sunday here, as on a site in American English.
  week: (now: Date) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - now.getUTCDay()),
  month: (now: Date) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1),
} as const;

const from = (start: (now: Date) => number) => (given: readonly string[]) => [
  new Date(start(new Date()) + (periodOf(given[0] ?? '0d') ?? 0)).toISOString(),
];

/** The functions of JQL that stand for an instant; all in UTC. */
export const instantFunctions: Readonly<Record<string, (given: readonly string[]) => readonly string[]>> = {
  now: () => [new Date().toISOString()],
  startofday: from(startOf.day),
  startofweek: from(startOf.week),
  startofmonth: from(startOf.month),
};
