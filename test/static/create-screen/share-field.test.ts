import { withSentence } from '../../../static/create-screen/src/share-field';

describe('a field that others write under too', () => {
  test.each(['', 'Say who gains.', 'What? · Why?'])('says something and takes it back beside «%s»', (theirs) => {
    const said = withSentence(theirs, '', 'Rests on Decision D-12.');
    expect(said).toContain('Rests on Decision D-12.');
    expect(withSentence(said, 'Rests on Decision D-12.', '')).toBe(theirs);
  });

  test('keeps what another app wrote after ours', () => {
    expect(withSentence('Rests on Decision D-12. · And this.', 'Rests on Decision D-12.', 'Ours anew.')).toBe(
      'And this. · Ours anew.',
    );
  });
});
