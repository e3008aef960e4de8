/** A calendar day, `YYYY-MM-DD`, without a time zone: what a person means by "look again on 1 December". */
export type IsoDate = string;

/** A moment, ISO 8601 in UTC with milliseconds (`2026-09-11T14:03:00.000Z`); sorts as text. */
export type Instant = string;
