import fc from 'fast-check';
import { clip } from '../../../static/create-screen/src/clip';

describe('a clipped text', () => {
  test('is never longer than asked, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 8, max: 120 }), (text, most) => {
        const short = clip(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(text.trim().split(/\s+/u).join(' ').startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  test('ends between words, and never inside a letter', () => {
    expect(clip('Nightly loads from the four billing systems', 20)).toBe('Nightly loads from…');
    expect(clip('😀'.repeat(20), 8)).toBe('😀😀😀…');
    expect(clip('short', 20)).toBe('short');
  });
});
