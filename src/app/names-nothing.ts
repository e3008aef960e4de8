/**
 * What anybody does in any trade, and where and when, beyond the reader's empty words and acts: `the archive comes later`
 * names an archive. Most of what can be either (a load, a test, an order) is not among them, for the thing is what a phrase
 * is taken for.
 */
export const namesNothing: readonly string[] =
  `act agree ahead aim all alone any anyone anything anyway appear arise arrange arrive aside ask avoid await back
began begin begun behind believe belong beside bought bring brought buy came care carry catch caught choose chose
chosen cleanly climb come compile compute connect consider continue convert cope count cut decide deliver depend
describe deserve discover drag earlier eat ends enjoy ensure entirely everyone exactly exist expect explain fall far
feel fell felt find finish follow forbid forget forgot found gather gave go goes gone grew grow guess half happen
hear heard held help hold hop hope hurt imply instead invite involve join kill knew know known lack late later lean
learn learnt leave left lend lent lie lift listen live longer look lose lost matter maybe mean meant meet met mind
newer no-one nobody's obtain occur onward ought ourselves outside owe owns paid pass pay perhaps pick plan pour
prefer prevent promise prove pushes quickly ran reach read rebuild receive rely remain remember replace rest rewrite
ride rise rose roughly round said sat save saw say seek seem seen seldom sell send sent serve settle simply sit sits
sleep sold somebody's someone's sometimes somewhere speak spend spent spoke stand stay stood stop suppose talk teach
tear tend think thought threw throw tie told took touch travel treat tried try turn twice underneath understand
usually visit wait wake walk went wherever whichever whoever win wish woke wonder worked written wrote year`.split(
    /\s+/u,
  );
