import type { SeedUser } from '../sites/site-seed';
import { people } from './landmarks';

export const users: readonly SeedUser[] = [
  { accountId: people.vpProduct, displayName: 'Mara Lindqvist', role: 'VP of product' },
  { accountId: people.headOfEngineering, displayName: 'Ines Okafor', role: 'Head of engineering' },
  { accountId: people.chiefDataOfficer, displayName: 'Henrik Saar', role: 'Chief data officer' },
  { accountId: people.architect, displayName: 'Leila Haddad', role: 'Enterprise architect', admin: true },
  { accountId: people.engineer, displayName: 'Jonas Pfeiffer', role: 'Engineer' },
  {
    accountId: people.contractor,
    displayName: 'Sam Doyle',
    role: 'Contractor, cannot open the leadership space nor Product’s project',
  },
  { accountId: people.unlicensed, displayName: 'Priya Nair', role: 'Auditor without a licence', licensed: false },
];

/** Everybody but the contractor: who may open the leadership space. `app` is the app's own user. */
export const insiders: readonly string[] = [
  people.vpProduct,
  people.headOfEngineering,
  people.chiefDataOfficer,
  people.architect,
  people.engineer,
  'app',
];

export const leaders: readonly string[] = [
  people.vpProduct,
  people.headOfEngineering,
  people.chiefDataOfficer,
  people.architect,
];
