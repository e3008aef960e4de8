/** `11 Sep 2026`, as the viewer writes it. */
export const dayOf = (instant: string): string =>
  new Date(instant).toLocaleDateString(navigator.language, { day: 'numeric', month: 'short', year: 'numeric' });

/** `14:03:07` */
export const timeOf = (instant: string): string => new Date(instant).toLocaleTimeString(navigator.language);
