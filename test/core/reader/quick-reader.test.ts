import { prepare, read, readerName } from '../../../src/core/reader/quick-reader';
import type { WorkText } from '../../../src/core/work';
import { partOf, platform, recordOf, workOf } from './records';

const decision = prepare(platform);
const readIt = (...lines: readonly string[]) => read(decision, workOf(...lines));
const asked = (...lines: readonly string[]) => readIt(...lines).findings.map(({ part }) => part);

describe('asks', () => {
  test('when a story builds what comes later, quoting both', () => {
    const { verdict, findings } = readIt('Ingest each order in real-time', 'One Kafka topic for each event stream.');
    expect(verdict).toBe('question');
    expect(findings[0]).toMatchObject({
      check: 'not-yet',
      kind: 'early',
      part: 'streaming',
      partQuote: 'Streaming ingestion, after the history has been signed off',
      aloud: true,
    });
    expect(findings[0]?.why).toMatch(/«.+»/u);
  });

  test('when one criterion of many goes too far', () => {
    expect(
      asked(
        'Customer page',
        'Shows the last orders.',
        '- Opens in a second tab',
        '- Shows the credit score of the customer',
      ),
    ).toEqual(['scoring']);
  });

  test('when a story takes the option that was not taken', () => {
    expect(asked('Buy an off-the-shelf CDP from a vendor')).toEqual(['warehouse']);
  });

  test('when a story sounds like what the authors feared', () => {
    expect(asked('Skip the consent banner on the landing page')).toEqual(['consent']);
  });
});

test('quotes a sentence within one without its stop', () => {
  const { findings } = readIt('Orders', 'One Kafka topic for each event stream.');
  expect(findings[0]?.storyQuote.text).toBe('One Kafka topic for each event stream.');
  expect(findings[0]?.sentence).toContain('«One Kafka topic for each event stream».');
});

describe('asks nothing', () => {
  test.each([
    ['about removing it', 'Remove the Kafka topic of the event stream'],
    ['about refusing it', 'Reject real-time events from the event stream'],
    ['about explaining it', 'Explain in the FAQ why there is no real-time event stream'],
    ['about studying it', 'Spike: what would a real-time event stream cost?'],
    ['about putting it off', 'Park the real-time event stream until spring'],
    ['about what is fine nearby', 'Kafka cluster upgrade'],
    ['about today', 'Today the credit score is kept by a risk score team'],
    ['about mending it', 'Fix the Kafka topic of the event stream'],
    ['about leaving it as it is', 'The Kafka topic of the event stream stays as it is'],
    ['about what goes on', 'The Kafka topic of the event stream goes on counting'],
    ['about what there is', 'There is a Kafka topic for the event stream'],
    ['about what there would be', 'A real-time event stream over Kafka would cost more'],
    ['about what ends', 'The event stream no longer needs a Kafka topic in real-time'],
    ['about neighbouring work', 'The cookie page has a broken link'],
  ])('%s', (_, line) => {
    expect(asked(line)).toEqual([]);
  });

  test('about what stands below a heading that puts it out of scope', () => {
    expect(asked('Load orders', '# Out of scope', 'A real-time event stream over Kafka')).toEqual([]);
  });

  test('about what a label puts out of scope, and reads on after the next heading', () => {
    const lines = [
      'Load orders',
      'Not in this story:',
      'A real-time event stream over Kafka',
      '# What',
      'Show the credit score',
    ];
    expect(asked(...lines)).toEqual(['scoring']);
  });

  test('about what somebody else is quoted with', () => {
    expect(asked('Answer the request', '> We want a real-time event stream over Kafka')).toEqual([]);
  });
});

test('says what came nearest and why it was not asked', () => {
  const { nearest, verdict } = readIt('Explain in the FAQ why there is no real-time event stream');
  expect(verdict).toBe('aligned');
  expect(nearest).toMatchObject({ part: 'streaming' });
  expect(nearest?.missing).toContain('to explain something is not to build it');
});

test('orders the parts that matter', () => {
  const { relevant } = readIt('Import three years of orders from the billing systems, nightly');
  expect(
    relevant
      .slice(0, 2)
      .map(({ part }) => part)
      .sort(),
  ).toEqual(['history', 'nightly']);
});

describe('takes what is told before something is asked for how things stand', () => {
  test.each<[string, readonly string[]]>([
    ['The landing page skips the consent banner. Let it show the banner once.', []],
    ['The landing page skips the consent banner.', ['consent']],
    ['The landing page should skip the consent banner. Let it show a map.', ['consent']],
    ['They skip the consent banner of the landing page.', []],
    ['They should skip the consent banner of the landing page.', ['consent']],
    ['It skips the consent banner of the landing page.', ['consent']],
    ['Skipping the consent banner takes a second. Split the landing page in two.', []],
  ])('%s', (told, parts) => {
    expect(asked('The landing page', told)).toEqual(parts);
  });
});

describe('takes a summary that reports for how things stand', () => {
  test.each<[string, readonly string[]]>([
    ['The landing page skips the consent banner', []],
    ['The landing page should skip the consent banner', ['consent']],
    ['Landing page without the consent banner', ['consent']],
    ['Let the landing page, as it is, skip the consent banner', ['consent']],
    ['The landing page gets rights to skip the consent banner', ['consent']],
  ])('%s', (summary, parts) => {
    expect(asked(summary, 'It is about the landing page.')).toEqual(parts);
  });
});

describe('asks quietly beside a first line that is about what is fine nearby', () => {
  const record = recordOf([
    partOf('wallet', {
      kind: 'beyond',
      text: 'Paying by wallet on the phone',
      otherWords: ['wallet button', 'tap to pay'],
    }),
    partOf('receipt', {
      kind: 'commitment',
      text: 'A receipt for each payment',
      otherWords: ['slip'],
      fineNearby: ['printer at the till'],
    }),
  ]);
  test.each([
    ['Shop on the pier', true],
    ['Printer at the till', false],
  ])('%s', (summary, aloud) => {
    const { findings } = read(prepare(record), workOf(summary, 'Add a wallet to the phone of the shop.'));
    expect(findings.map((one) => [one.part, one.aloud])).toEqual([['wallet', aloud]]);
  });
});

test.each<[string, readonly string[]]>([
  ['Who pays late?', ['scoring']],
  ['What would it take to know who pays late?', []],
])('reads on after «%s»', (summary, parts) => {
  expect(asked(summary, 'Show the credit score of each customer.')).toEqual(parts);
});

test('asks nothing of an error for what is left out', () => {
  expect(asked('Good error for a wallet', 'Shows the credit score of the customer in plain words.')).toEqual([]);
});

test('is silent where nothing is shared', () => {
  expect(readIt('Paint the fence')).toMatchObject({
    verdict: 'silent',
    relevant: [],
    findings: [],
    language: 'english',
  });
});

test('gives relevance only in another language, and says so', () => {
  const { language, findings, relevant } = readIt(
    'Wir wollen einen Kafka event stream für die Bestellungen',
    'Das ist nicht mit der Abteilung und auch nicht mit dem Einkauf besprochen.',
  );
  expect({ language, findings }).toEqual({ language: 'other', findings: [] });
  expect(relevant[0]?.part).toBe('streaming');
});

test('meets words however they are written', () => {
  for (const way of ['realtime', 'real time', 'real-time', 'realTime'])
    expect(readIt(`Push orders over Kafka in ${way}`).relevant[0]?.part).toBe('streaming');
});

test('finds a part by a word of the same root, where the decision never writes the word itself', () => {
  const record = recordOf([
    partOf('unlike', { kind: 'commitment', text: 'Every invoice has a number' }),
    partOf('weighed', { kind: 'constraint', text: 'Parcels are weighed by somebody' }),
  ]);
  const near = (text: string) => read(prepare(record), workOf(text)).relevant.map(({ part }) => part);
  expect(near('Show the weight')).toEqual(['weighed']);
  expect(near('Show the weekend')).toEqual([]);
});

test('finds a part by plain words for the same, which ask nothing', () => {
  const record = recordOf([
    partOf('unlike', { kind: 'beyond', text: 'Prices per country' }),
    partOf('owners', { kind: 'beyond', text: 'Notifying the maintainers' }),
  ]);
  const { relevant, findings, nearest } = read(prepare(record), workOf('A mail to the authors'));
  expect(relevant.map(({ part }) => part)).toEqual(['owners']);
  expect([findings, nearest]).toEqual([[], undefined]);
});

test('lets the word itself go before a word of its root', () => {
  const record = recordOf([
    partOf('root', { kind: 'commitment', text: 'Parcels are weighed by somebody' }),
    partOf('word', { kind: 'constraint', text: 'Weight costs a credit' }),
  ]);
  expect(read(prepare(record), workOf('Show the weight')).relevant.map(({ part }) => part)).toEqual(['word']);
});

test.each<[string, WorkText]>([
  ['nothing at all', { lines: [] }],
  ['a summary of spaces', workOf('   ')],
  ['emoji and right-to-left text', workOf('🚀 مرحبا بالعالم 👩‍👩‍👧', '- \u202Eabc')],
  ['half an emoji', workOf('\uD83D')],
])('reads %s', (_, work) => {
  expect(read(decision, work).verdict).toBe('silent');
});

test('reads beside a decision without parts, and one with a part of 50,000 characters', () => {
  expect(read(prepare(recordOf([])), workOf('Anything')).verdict).toBe('silent');
  const long = partOf('long', { kind: 'beyond', text: 'telegraph pigeons '.repeat(2_800) });
  const { findings } = read(prepare(recordOf([long])), workOf('Train pigeons for the telegraph'));
  for (const { partQuote } of findings) {
    expect(partQuote.length).toBeLessThanOrEqual(240);
    expect(long.text).toContain(partQuote);
  }
});

test('names itself', () => {
  expect(readIt('x').reader).toBe(readerName);
});
