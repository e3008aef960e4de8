import type { DecisionRecord, Participant } from './decision';

/** The record as the store may keep it: disciplines and what they are measured on, without a name or an account id. */
export function withoutPeople(record: DecisionRecord): DecisionRecord {
  return { ...record, participants: record.participants.map(withoutPerson).filter(saysSomething) };
}

const withoutPerson = ({ discipline, measuredOn, pullsToward }: Participant): Participant => ({
  discipline,
  ...(measuredOn === undefined ? {} : { measuredOn }),
  ...(pullsToward === undefined ? {} : { pullsToward }),
});

const saysSomething = (participant: Participant): boolean =>
  participant.discipline !== '' || participant.measuredOn !== undefined || participant.pullsToward !== undefined;
