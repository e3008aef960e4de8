import type { IsoDate } from '../../src/core/time';
import type { SiteSeed } from '../sites/site-seed';
import { consentPage } from './consent';
import { fridayNotes } from './customer-data';
import { dataOffice } from './data-office';
import { daysAfter, daysBetween, fridayBefore } from './days';
import { engineering } from './engineering';
import { landmarks, people } from './landmarks';
import { consentPost, dataHome, leadershipHome, notesTemplate, vendorTalks } from './other-pages';
import { insiders, leaders, users } from './people';
import { product } from './product';
import { boards, sprints } from './sprints';
import { variants, type VariantName } from './variants';
import { sixWeeks } from './weeks/six-weeks';

/** The story that a new site opens on: week 0, the Monday after everybody agreed, and the six weeks after. Days are counted from `today`. */
export const openingStory = (today: IsoDate, variant: VariantName = 'left'): SiteSeed => {
  const friday = fridayBefore(today);
  const consentDay = daysAfter(friday, -28);
  return {
    title: 'Week 0',
    users,
    opensAs: people.vpProduct,
    spaces: [
      { key: landmarks.leadershipSpace, name: 'Leadership', view: insiders, edit: [...leaders, 'app'] },
      { key: 'DATA', name: 'Data office' },
      { key: 'PRD', name: 'Product', edit: insiders },
    ],
    projects: [
      { key: landmarks.engineering, name: 'Engineering', above: ['Initiative'] },
      { key: 'PRD', name: 'Product', epicsAreCalled: 'Outcome', edit: insiders },
      { key: 'DAT', name: 'Data office' },
    ],
    teams: [
      { id: '5b0f3c52-6a1e-4d0b-9a53-3f6c9d2e7a10', name: 'Core platform' },
      { id: 'c7e1d9a4-20f8-4b6e-8c11-7d5a4f0b9e32', name: 'Markets' },
    ],
    boards,
    variant: variants[variant],
    weeks: sixWeeks(variant),
    steps: [
      {
        do: 'write-page',
        by: people.vpProduct,
        daysAgo: 90,
        ref: 'leadership-home',
        space: landmarks.leadershipSpace,
        title: 'Leadership group',
        body: leadershipHome,
      },
      {
        do: 'write-page',
        by: people.chiefDataOfficer,
        daysAgo: 90,
        ref: 'data-home',
        space: 'DATA',
        title: 'Data office',
        body: dataHome,
      },
      {
        do: 'write-page',
        by: people.chiefDataOfficer,
        daysAgo: daysBetween(consentDay, today),
        ref: 'consent-page',
        space: 'DATA',
        title: 'Consent is kept in one place',
        parent: 'data-home',
        body: consentPage(consentDay),
      },
      {
        do: 'write-page',
        by: people.chiefDataOfficer,
        daysAgo: daysBetween(consentDay, today) - 1,
        ref: 'consent-post',
        space: 'DATA',
        title: 'One place for yes and no',
        kind: 'blog-post',
        body: consentPost(consentDay),
      },
      {
        do: 'write-page',
        by: people.architect,
        daysAgo: 60,
        ref: 'notes-template',
        space: landmarks.leadershipSpace,
        title: 'Notes that leave a decision behind',
        kind: 'template',
        body: notesTemplate,
      },
      {
        do: 'write-page',
        by: people.vpProduct,
        daysAgo: daysBetween(friday, today),
        ref: 'friday-notes',
        space: landmarks.leadershipSpace,
        title: landmarks.notesTitle,
        parent: 'leadership-home',
        body: fridayNotes(friday, variant),
      },
      {
        do: 'write-page',
        by: people.architect,
        daysAgo: daysBetween(friday, today),
        ref: 'vendor-talks',
        space: landmarks.leadershipSpace,
        title: 'Vendor talks (for the four of us)',
        parent: 'leadership-home',
        body: vendorTalks,
        onlyViewedBy: leaders,
        onlyEditedBy: leaders,
      },
      ...engineering,
      ...product(variant),
      ...dataOffice(variant),
      ...sprints,
      { do: 'show-on-create', by: people.architect },
    ],
  };
};
