import * as v from 'valibot';
import type { PageNote, RestingNote } from '../app/seen';
import type { SprintMoment } from '../app/sprint-moment';
import type { Bond, PageBond, PageStanding, Standing } from '../app/standing';
import { answerKinds, type Answer } from '../core/answer';
import type { Decision, Revision } from '../core/decision/decision';
import { partKinds } from '../core/decision/part';
import type { KeptHeard, ReadBack, Seat } from '../core/read-back/read-back';
import { divergenceAnswerKinds, type DivergenceAnswer } from '../core/reading/divergence-answer';
import type { LookBack } from '../core/reading/look-back';
import type { Reading } from '../core/reading/reading';
import type { WorkTally } from '../core/reading/work-tally';

/**
 * What stored values have to look like to be let in. Fields that this version does not know pass through untouched, so
 * that adding one is no new storage version.
 */
const shape = <Value>(schema: v.GenericSchema): v.GenericSchema<Value> => schema as v.GenericSchema<Value>;

const text = v.string();
const team = v.looseObject({ id: text, name: text });
const part = v.looseObject({ id: text, kind: v.picklist(partKinds), text, restsOn: v.array(text) });

export const decision = shape<Decision>(
  v.looseObject({
    id: text,
    key: text,
    pageId: text,
    spaceId: text,
    state: v.picklist(['live', 'superseded', 'withdrawn']),
    title: text,
    revision: v.number(),
    pageVersion: v.number(),
    ownerId: v.optional(text),
    recordedAt: text,
    updatedAt: text,
  }),
);

export const revision = shape<Revision>(
  v.looseObject({
    decision: text,
    number: v.number(),
    pageVersion: v.number(),
    madeAt: text,
    record: v.looseObject({
      title: text,
      direction: text,
      participants: v.array(v.looseObject({})),
      parts: v.array(part),
    }),
  }),
);

/** A row of `bond`: an epic, or since pages are listed beside them a page. */
export const pageBond = shape<PageBond>(v.looseObject({ pageId: text, title: text, team, decision: text }));

export const bond = shape<Bond>(
  v.looseObject({
    epicId: text,
    epicKey: text,
    summary: text,
    projectId: text,
    projectName: text,
    decision: text,
    key: text,
    team: v.optional(v.union([v.literal('none'), team])),
    namedAt: v.optional(text),
    closed: v.optional(v.literal(true)),
  }),
);

export const reading = shape<Reading>(
  v.looseObject({
    decision: text,
    team,
    revision: v.number(),
    text,
    // Readings of before they could speak of single parts have none.
    lines: v.optional(v.array(v.looseObject({ part: text, text })), []),
    beside: v.optional(text),
    by: text,
    at: text,
  }),
);

export const lookBack = shape<LookBack>(
  v.looseObject({ decision: text, epicId: text, team, revision: v.number(), text, by: text, at: text }),
);

export const answer = shape<Answer>(
  v.looseObject({
    finding: text,
    check: text,
    decision: text,
    issueId: text,
    kind: v.picklist(answerKinds),
    reason: text,
    by: text,
    at: text,
  }),
);

const said = v.looseObject({ text, at: text, place: v.looseObject({ in: text }) });
const answeredSide = v.looseObject({ team: v.looseObject({ id: text, name: text }), said });

export const divergenceAnswer = shape<DivergenceAnswer>(
  v.looseObject({
    divergence: text,
    byWork: v.optional(text),
    decision: text,
    kind: v.picklist(divergenceAnswerKinds),
    reason: text,
    draft: v.exactOptional(text),
    sides: v.tuple([answeredSide, answeredSide]),
    by: text,
    at: text,
  }),
);

const axis = v.looseObject({ kind: v.picklist(['part', 'contrast']) });
const way = v.picklist(['with', 'against']);

/** With how often it was written, which the next write has to know. */
export const workTally = v.looseObject({
  turn: v.number(),
  tally: shape<WorkTally>(
    v.looseObject({
      decision: text,
      team: v.looseObject({ id: text, name: text }),
      marks: v.array(
        v.looseObject({
          axis,
          way,
          works: v.array(text),
          more: v.number(),
          said: v.array(v.looseObject({ text, certainty: v.number(), at: text, place: v.looseObject({ in: text }) })),
        }),
      ),
    }),
  ),
});

const assessment = v.looseObject({
  verdict: v.picklist(['question', 'note', 'aligned', 'silent']),
  relevant: v.array(v.looseObject({ part: text })),
  findings: v.array(v.looseObject({ id: text, check: text, part: text, aloud: v.boolean() })),
  reader: text,
});

const beside = {
  decision: text,
  key: text,
  state: text,
  revision: v.number(),
  assessment,
  lines: v.array(v.looseObject({ text, role: text })),
  open: v.number(),
  // Kept since questions are shown by their days; before, the day of reading has to do.
  asked: v.optional(v.record(text, text), {}),
  leans: v.optional(
    v.looseObject({
      teamId: text,
      stances: v.array(v.looseObject({ axis, way, text, certainty: v.number() })),
    }),
  ),
};

export const pageStanding = shape<PageStanding>(
  v.looseObject({
    pageId: text,
    title: text,
    team,
    version: v.number(),
    readAt: text,
    rests: v.looseObject(beside),
  }),
);

export const restingNote = shape<RestingNote>(
  v.looseObject({ pageId: text, version: v.number(), decisions: v.array(text) }),
);

export const standing = shape<Standing>(
  v.looseObject({
    issueId: text,
    issueKey: text,
    summary: text,
    level: v.number(),
    updated: text,
    readAt: text,
    rests: v.optional(v.looseObject({ ...beside, epicId: text, epicKey: text, reading: v.optional(v.number()) })),
  }),
);

export const moment = shape<SprintMoment>(
  v.looseObject({
    decision: text,
    sprintId: text,
    sprint: text,
    what: v.picklist(['started', 'closed']),
    at: text,
    stories: v.number(),
    open: v.array(v.looseObject({ issueId: text, part: text, finding: text })),
  }),
);

export const pageNote = shape<PageNote>(
  v.looseObject({ pageId: text, version: v.number(), localIds: v.array(text), property: text }),
);

const begun = {
  decision: text,
  number: v.number(),
  revision: v.number(),
  host: text,
  openedAt: text,
  turn: v.number(),
};

export const readBack = shape<ReadBack>(
  v.variant('state', [
    v.looseObject({ ...begun, state: v.literal('open') }),
    v.looseObject({
      ...begun,
      state: v.literal('revealed'),
      revealedAt: text,
      takesUntil: text,
      left: v.array(v.looseObject({ question: text, text, unwritten: v.optional(v.literal(true)) })),
    }),
    v.looseObject({ ...begun, state: v.literal('closed'), closedAt: text }),
  ]),
);

export const seat = shape<Seat>(v.looseObject({ accountId: text, answered: v.boolean() }));

export const heard = shape<KeptHeard>(
  v.looseObject({
    discipline: text,
    first: text,
    wont: text,
    back: text,
    by: text,
    at: text,
    late: v.boolean(),
  }),
);
