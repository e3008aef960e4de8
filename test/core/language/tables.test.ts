import { contrasts, isPole, opposite } from '../../../src/core/language/contrasts';
import { isEnglish } from '../../../src/core/language/english';
import { lexemeOf } from '../../../src/core/language/lexicon';
import { crosses, quantitiesOf } from '../../../src/core/language/numbers';
import { buildingAndShipping } from '../../../src/core/language/concepts/building-and-shipping';
import { dataAndStorage } from '../../../src/core/language/concepts/data-and-storage';
import { peopleAndAccess } from '../../../src/core/language/concepts/people-and-access';
import { plainWords } from '../../../src/core/language/concepts/plain-words';
import { productAndOrganisation } from '../../../src/core/language/concepts/product-and-organisation';
import { runningAndNetwork } from '../../../src/core/language/concepts/running-and-network';
import { stemOf } from '../../../src/core/language/stems';
import { linesOf, sayingsIn } from '../../../src/core/language/tables';
import { wordsOf } from '../../../src/core/language/words';

const stemsOf = (saying: string): string => saying.split(' ').map(stemOf).join(' ');

describe('the contrasts', () => {
  test.each(contrasts.map(({ poles }) => [`${poles[0].words[0] ?? ''} / ${poles[1].words[0] ?? ''}`, poles] as const))(
    '%s: no word stands for both poles',
    (_, [plus, minus]) => {
      const both = plus.words.filter((word) => minus.words.some((other) => stemsOf(other) === stemsOf(word)));
      expect(both).toEqual([]);
      expect(plus.words.length).toBeGreaterThan(0);
      expect(minus.words.length).toBeGreaterThan(0);
    },
  );

  test('the other end of the other end is where one began', () => {
    for (const { poles } of contrasts)
      for (const { pole } of poles) {
        expect(opposite(pole)).not.toBe(pole);
        expect(opposite(opposite(pole))).toBe(pole);
      }
  });
});

describe('the concepts', () => {
  const tables = {
    buildingAndShipping,
    dataAndStorage,
    peopleAndAccess,
    plainWords,
    productAndOrganisation,
    runningAndNetwork,
  };
  test.each(Object.entries(tables))('%s: each line says one idea in at least two ways, none twice', (_, table) => {
    for (const line of linesOf(table)) {
      const ways = sayingsIn(line);
      expect([line, ways.length]).toEqual([line, Math.max(2, ways.length)]);
      expect([line, new Set(ways.map(stemsOf)).size]).toEqual([line, ways.length]);
    }
  });

  test.each([
    ['checksum', 'digest'],
    ['tenant', 'customer'],
    ['folder', 'directory'],
    ['price', 'tariff'],
  ])('%s and %s share an idea', (one, other) => {
    const [ideas, others] = [one, other].map((word) => lexemeOf(word).means.filter((means) => !isPole(means)));
    expect(ideas?.filter((idea) => others?.includes(idea))).not.toEqual([]);
  });

  test('plain words for the same are told apart from terms of the trade', () => {
    const [fetch, download] = ['fetch', 'download'].map(lexemeOf);
    expect(fetch?.plain.filter((idea) => download?.plain.includes(idea))).not.toEqual([]);
    expect(fetch?.means.filter((means) => download?.means.includes(means))).toEqual([]);
  });

  test('a rare word proves more than one that half of all backlogs use, and "the" nothing', () => {
    const [rare, trade, usual, empty] = ['telegraph', 'checksum', 'button', 'the'].map((word) => lexemeOf(word).rarity);
    expect(rare).toBeGreaterThan(trade ?? NaN);
    expect(trade).toBeGreaterThan(empty ?? NaN);
    expect(usual).toBeGreaterThan(empty ?? NaN);
    expect(empty).toBe(0);
  });
});

describe('numbers', () => {
  const first = (text: string) => {
    const [quantity] = quantitiesOf(wordsOf(text));
    if (quantity === undefined) throw new Error(`no quantity in «${text}»`);
    return quantity;
  };

  test.each([
    ['no more than three payouts', 'ten payouts', true],
    ['no more than three payouts', 'two payouts', false],
    ['no more than three payouts', 'ten sellers', false],
    ['at least two acquirers', 'one acquirer', true],
    ['at least two acquirers', 'two acquirers', false],
    ['within 2 seconds', '1 minute', true],
    ['within 30 minutes', '5 seconds', false],
    ['up to 5 MB', '1 GB', true],
    ['three payouts', 'ten payouts', false],
  ])('«%s» against «%s»: %s', (set, said, past) => {
    expect(crosses(first(set), first(said))).toBe(past);
  });
});

describe('language', () => {
  const english = (text: string) => isEnglish([{ words: wordsOf(text) }]);
  test.each([
    ['As a seller I want to see what the fee of the payout is before I confirm', true],
    ['Add retry budget', true],
    ['Als Verkäufer möchte ich die Gebühr sehen und nicht erst auf der Rechnung', false],
    ['Je veux que les paiements pour la semaine ne sont pas dans le rapport', false],
    ['Ik wil het bedrag van de kosten niet op de rekening zien, en ook een uitleg', false],
    ["En tant qu'utilisateur, je veux voir l'historique d'une commande sur l'accueil avec les dates", false],
    ['Am 12.03. um 14:30 ist die Zahlung nicht angekommen und der Kunde wurde informiert', false],
    ['Необходимо добавить выплату', false],
    ['', true],
  ])('«%s»: %s', (text, is) => {
    expect(english(text)).toBe(is);
  });
});
