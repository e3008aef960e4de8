import { claimOf, type Act } from '../../../src/core/language/claims';
import { wordsOf } from '../../../src/core/language/words';

const claim = (text: string) => claimOf(wordsOf(text), text);

/** The words that a sentence takes back. */
const denied = (text: string): string => {
  const words = wordsOf(text);
  const { denied: no } = claimOf(words, text);
  return words
    .filter((_, i) => no[i])
    .map(({ lower }) => lower)
    .join(' ');
};

test.each<[string, Act]>([
  ['Send a message to every seller', 'claim'],
  ['docs: how to send a message', 'document'],
  ['Explain why there is no message', 'document'],
  ['Two sentences why we do not send one', 'document'],
  ['Say so in the handbook', 'document'],
  ['Tell callers that nothing is sent', 'document'],
  ['Tell the seller by message', 'claim'],
  ['Spike: messages to sellers', 'study'],
  ['Find out whether sellers read messages', 'study'],
  ['What would a message cost?', 'study'],
  ['Who reads the message?', 'ask'],
  ['Two-page write-up of messages', 'document'],
  ['Park the message to sellers', 'defer'],
  ['Today sellers get a letter', 'state'],
  ['Given a seller with a balance', 'state'],
  ['Release note: messages come later', 'document'],
  ['Add a section about messages to the page', 'document'],
  ['Add a section for messages to the page', 'claim'],
  ['Write an RFC about messages', 'study'],
  ['Decide whether sellers get a message', 'study'],
  ['Messages to sellers are out of scope', 'defer'],
  ['Messages move in by next year', 'claim'],
  ['Fix the message to sellers', 'mend'],
  ['fix(messages): the seller gets each one twice', 'mend'],
  ['Fix: sellers get each message twice', 'claim'],
  ['We have messages for eleven markets', 'state'],
  ['We have to send a message', 'claim'],
  ['In the list there is only the letter', 'state'],
  ['Send a message if there is no letter', 'claim'],
  ['It asks what a message would cost', 'state'],
  ['We would like to send a message', 'claim'],
  ['It would be nice if sellers got a message', 'claim'],
  ['Compare the yearly cost of messages', 'study'],
  ['Compare messages side by side', 'claim'],
  ['The letter carries no message yet', 'state'],
  ['If there is no message yet, send one', 'claim'],
  ['Known limitation: messages come late', 'document'],
  ['Limit messages to three a day', 'claim'],
  ['chore: newer library for messages', 'mend'],
  ['Fixing a bug in messages', 'mend'],
  ['MAINT: messages in the new style', 'mend'],
  ['e2e: messages arrive in order', 'mend'],
  ['Update docstrings of messages', 'document'],
  ['At the moment sellers get a letter', 'state'],
  ['Manual: messages are sent at night', 'document'],
  ['The name makes people think of messages', 'state'],
  ['Sellers ask whether there are messages', 'state'],
  ['Ask whether messages are wanted, then send them', 'study'],
  ['As a seller I want to try a message', 'claim'],
  ['Note in the guide that there is no message', 'document'],
  ['Improve the message documentation', 'document'],
  ['I expected that the seller gets a message', 'state'],
  ['The seller gets the expected message', 'claim'],
  ['The expected message is sent at once', 'claim'],
  ['Guide sellers through a message', 'claim'],
  ['Store the GUID of the message', 'claim'],
  ['Answer messages from our documentation', 'claim'],
])('«%s» is %s', (text, act) => {
  expect(claim(text).act).toBe(act);
});

test.each([
  [
    'Remove the dormant endpoint, its client and its credentials',
    'the dormant endpoint its client and its credentials',
  ],
  ['Remove the button, add a link', 'the button'],
  ['Payouts in coins are not supported', 'payouts in coins are supported'],
  ['A rule for pods is refused with a link', 'a rule for pods is'],
  ['Never store the card number', 'store the card number'],
  ['Switch the old gateway off', 'the old gateway off'],
  ['Return 400 when a query names two tenants', 'when a query names two tenants'],
  ['Answer 412 when a query names two tenants', 'when a query names two tenants'],
  ['Answer 200 when a query names two tenants', ''],
  ['#431 A query names two tenants', ''],
  ["A query mightn't name two tenants", 'name two tenants'],
  ["Two tenants aren't named", 'two tenants named'],
  ['Validation error for core resources', 'for core resources'],
  ['Build files instead of descriptors', 'of descriptors'],
  ['Replace the graph store by plain tables', 'the graph store'],
  ['Replace the graph store', ''],
  ['Replace the graph store in the catalogue', 'the graph store'],
  ['The letter no longer names the sum', 'the letter longer names the sum'],
  ['Takes no longer than two seconds', ''],
  ['Switch from the live feed to the nightly file', 'the live feed'],
  ['Get rid of the live feed', 'rid of the live feed'],
  ['Move the list to the left', ''],
  ['Keep the live feed out of the release', 'the live feed out of the release'],
  ['Check that the live feed is off', 'check that the live feed is'],
  ['Flag for the live feed removed', 'flag for the live feed'],
  ['Remove dead code: the live feed', 'dead code'],
  ['Nobody starts a form without the card', ''],
  ['Nothing leaves the desk before the clerk agrees', ''],
  ['No more live feeds', 'more live feeds'],
  ['No more than two live feeds', ''],
  ['The live feed must stay an error', 'the live feed must stay an'],
  ['The live feed: better error', 'the live feed better'],
  ['Close the live feed down', 'the live feed down'],
  ['Close the request for a live feed', 'the request for a live feed'],
  ['Close the month by the live feed', ''],
  ['Measure the load before anyone builds a live feed', 'anyone builds a live feed'],
  ['Send the file before noon', ''],
  ['No bodies in logs. Ship without them', 'bodies in logs them'],
  ['Store the card number', ''],
])('«%s» takes back «%s»', (text, taken) => {
  expect(denied(text)).toBe(taken);
});

test('a first verb that removes speaks for the whole work', () => {
  expect(claim('Remove the old route').denies).toBe(true);
  expect(claim('Add a route that removes files').denies).toBe(false);
});
