import type { IsoDate } from '../../src/core/time';
import type { SiteSeed } from '../sites/site-seed';
import { openingStory } from './opening-story';
import { variants, type VariantName } from './variants';

/** The opening story, once for each thing that Friday may have agreed. */
export const tellings = (today: IsoDate): readonly SiteSeed[] =>
  (Object.keys(variants) as readonly VariantName[]).map((variant) => openingStory(today, variant));
