import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import type { AdfDoc } from '../../src/adf/adf';
import { fromJsonSchema, type Schema } from './from-json-schema';

const file = require.resolve('@atlaskit/adf-schema/json-schema/v1/full.json');
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;

/** What the official schema has against a document; '' for nothing. */
export function adfFaults(doc: unknown): string {
  return validate(doc) ? '' : JSON.stringify(validate.errors?.slice(0, 3));
}

/** What the official schema has against content of a bodied macro, which may hold less than a page; '' for nothing. */
export function macroBodyFaults(doc: AdfDoc): string {
  const panel = { type: 'bodiedExtension', attrs: { extensionType: 'x', extensionKey: 'y' }, content: doc.content };
  return adfFaults({ type: 'doc', version: 1, content: [panel] });
}

// The schema is written in draft 4; nothing in it is read differently by the draft that Ajv knows.
const validate = new Ajv({ strict: false }).compile({ ...schema, $schema: undefined });

/** Words that a record is told by, so that generated pages are more than noise. */
const telling = [
  ...[
    'Direction',
    'Out of scope',
    'In scope:',
    'What was weighed',
    'Not yet',
    'Assumptions',
    'Who was in the room',
    'Notes',
  ],
  ...[
    'Agreed',
    'Agreed 11 Sep 2026',
    'Nicht-Ziele',
    'Considered and not taken',
    'Speed over beauty because time is short',
  ],
  ...[
    'because of the weather',
    'other teams say a, b; c',
    'look again 1 Dec 2026',
    'rests on «Direction»',
    'pulls toward Speed',
  ],
  ...[
    'after lunch',
    'Legal: keep it',
    'keep it (Legal)',
    'Engineering: Dana Reeve',
    'measured on speed',
    'Why',
    'Option',
    'Person',
  ],
];

const words = fc.oneof(
  { arbitrary: fc.constantFrom(...telling), weight: 6 },
  { arbitrary: fc.string({ minLength: 1, maxLength: 12 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), weight: 1 },
);

const strings = (property: string): fc.Arbitrary<string> | undefined => {
  if (property === 'text' || property === 'title') return words;
  if (property === 'timestamp') return fc.oneof(fc.constantFrom('1789084800000', '0', 'soon'), fc.nat().map(String));
  if (property === 'color') return fc.constantFrom('#ff0000', '#00ff00');
  return undefined;
};

/** Any page that the official ADF schema allows. */
export const anyAdf = (depth = 7): fc.Arbitrary<AdfDoc> =>
  fromJsonSchema(schema, depth, strings) as fc.Arbitrary<AdfDoc>;
