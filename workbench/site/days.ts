/** `11 Sep 2026` */
export const dayOf = (instant: string): string =>
  new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** `14:03:07` */
export const timeOf = (instant: string): string => new Date(instant).toLocaleTimeString('en-GB');
