import type { DecisionRecord } from '../decision/decision';
import type { Axis } from './stance';

/**
 * What people in the room said that they are measured on, where their measures pull toward both poles of the tension in
 * question: then each side points where it is measured. Stated by the authors, about disciplines, never inferred and
 * never about a person; a pull toward one pole only explains nothing.
 */
export function pullsOn(axis: Axis, { participants }: Pick<DecisionRecord, 'participants'>): readonly string[] {
  const pulled = participants.flatMap(({ discipline, measuredOn, pullsToward }) =>
    measuredOn !== undefined && pullsToward !== undefined && pullsToward.part === axis.part
      ? [{ pole: pullsToward.pole, said: `${discipline}: ${measuredOn}` }]
      : [],
  );
  return new Set(pulled.map(({ pole }) => pole)).size < 2 ? [] : pulled.map(({ said }) => said);
}
