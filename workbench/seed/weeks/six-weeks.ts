import type { SeedWeek } from '../../sites/site-seed';
import type { VariantName } from '../variants';
import { billingIsLate } from './billing-is-late';
import { engineeringLinks } from './engineering-links';
import { firstSprint } from './first-sprint';
import { ordinaryWork } from './ordinary-work';
import { productBrief } from './product-brief';
import { requestForProposals } from './request-for-proposals';

/**
 * The six weeks after Friday. The teams do the same in every variant, each in its own words and in good faith: only
 * what the decision says of freshness differs, and with it when, where and whether there is something to ask.
 */
export const sixWeeks = (variant: VariantName): readonly SeedWeek[] => [
  engineeringLinks,
  ordinaryWork,
  firstSprint(variant),
  productBrief(variant),
  requestForProposals(variant),
  billingIsLate,
];
