import fc from 'fast-check';
import { inPieces } from '../../src/forge/in-pieces';

describe('cutting a text for storage', () => {
  const limit = 240 * 1024;

  test('loses nothing, and every piece fits with its envelope', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 12_000 }),
        (text, times) => {
          const long = text.repeat(times);
          const pieces = inPieces(long);
          expect(pieces.join('')).toBe(long);
          for (const value of pieces)
            expect(Buffer.byteLength(JSON.stringify({ v: 1, chunks: 0, value }))).toBeLessThan(limit);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('cuts no character in two', () => {
    const pieces = inPieces('🙂'.repeat(200_000));
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(() => encodeURIComponent(piece)).not.toThrow();
  });
});
