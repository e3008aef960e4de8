import type { Platform } from '../app/ports';
import { hash } from '../core/language/hash';

/** One line of JSON: an event's name, counts, and the hash of an id. Nothing that people wrote, and nobody's account. */
export const log: Platform['log'] = (event, counts = {}, id) => {
  console.log(JSON.stringify({ event, ...counts, ...(id === undefined ? {} : { of: hash(id) }) }));
};
