const list = (words: string): readonly string[] => words.split(/\s+/u);

/** Words that say nothing about a topic, as they are written. */
export const emptyWords =
  list(`a an the and or nor but if then else than so as at by for from in into of off on onto out over per to up via
with within without about above after again against along also although am among are around is was were be
became because become been before being below between both can cannot could did do does doing done down during
each either enough ever every few get gets getting got had has have having he her here his how however i it its
itself just keep keeps kept let lets like likely made make makes making many may me might mine more most much
must my near need needs neither never no none not nothing now often once one ones only other others otherwise
our ours own please put puts quite rather really same second see several shall she should since some someone
something soon still such sure take takes taken tell that their them there these they thing things this those
though through today together too two three first under until us very want wants way we well what whatever when
where whether which while who whole whom whose why will would yes yet you your etc eg ie already ago across
given scenario feature acceptance criteria story epic issue ticket task todo another anybody everybody
everything nobody somebody four five six seven eight nine ten`);

/** `isn't`, `we're`: whatever it shortens says nothing about a topic either. */
export const isContraction = (word: string): boolean => /(?:n't|'(?:d|ll|m|re|ve))$/u.test(word);

/** What work does to a topic, rather than the topic. */
export const actWords = list(
  `implement support allow use make create provide enable introduce define specify set add change new apply handle include offer propose configure build need work run update improve write give show keep start`,
);

/** Words that half of all backlogs use: they bear on a topic, and prove little on their own. */
export const usualWords =
  list(`accept access adding address all always any api app application author back base block break browser call case check
class client close code come command complete config contain control copy count current custom data date default
delete dependent different document drop edit empty end endpoint entry error event exist extra fail field file filter
fix flag follow form format free full future general go good group head header host image inside install instead key
know label language last later level library limit line link list load local log long look manage manual mark match
message miss mode model module move name next note number object old open operation option order package page pass
path permission person place platform point post print product project publish pull push question read reason refer
release remove rename replace report request require resource result return rule save scope search select send
separate server service share side single size small source specific standard state status step stop store switch
system table target team test text time tool turn type user valid value version wait warn web window word written`);
