const list = (words: string): readonly string[] => words.split(/\s+/u);

/** Words that say nothing about a topic, as they are written. */
export const emptyWords =
  list(`a an the and or nor but if then else than so as at by for from in into of off on onto out over per to up via with
within without about above after again against along also although am among are around aren't is was were be became
because become been before being below between both can cannot can't could couldn't did didn't do does doesn't
doing don't done down during each either enough ever every few get gets getting got had hadn't has hasn't have
haven't having he her here hers him his how however i i'd i'll i'm i've isn't it its itself just keep keeps kept
let lets like likely made make makes making many may maybe me might mine more most much must mustn't my myself
near need needs needn't neither never no none not nothing now often once one ones only other others otherwise ought
our ours own please put puts quite rather really same second see seem several shall she should shouldn't since
some someone something soon still such sure take takes taken tell that that's their theirs them there these they
thing things this those though through thus today together too toward two three first under until upon us very
want wants wasn't way we well weren't what whatever when where whether which while who whole whom whose why will
won't would wouldn't yes yet you you'd you'll your yours it's there's they're we're etc eg ie already ago across
given scenario feature acceptance criteria story epic issue ticket task todo`);

/** What work does to a topic, rather than the topic. */
export const actWords = list(
  `implement support allow use make create provide enable introduce define specify set add change new apply handle include offer propose configure build need work run update improve write give show keep start`,
);

/** Words that half of all backlogs use: they bear on a topic, and prove little on their own. */
export const usualWords =
  list(`able accept access action active actual adding additional address affect all always any api app appear application
author available avoid back base basic begin best better block body break browser bug call case cause check class
clean clear client close code collect come command comment common compare complete component condition config connect
consider consist contain content context continue control convert copy correct count cover current custom data
date deal default definition delete dependent describe description design detail determine develop different direct
directly display document drop easy edit effect empty end endpoint ensure entry environment error event example
exist expect extend extra fail failure false fast field file filter final find fix flag flow follow form format
free full function further future general go good group guide happen head header help host identify image individual
info information initial input inside install instance instead interface internal item join key kind know label
language large last later lead length less level library limit line link list load local log logic long look main
maintain manage manual mark match maximum mean message method minimum miss mode model module move multiple name
native next node normal note notice number object old open operation option order original outside output package
page parameter part particular pass path pattern permission person place platform point position possible post
potential present prevent previous print problem process produce product project property public publish pull purpose
push question range read reason receive reduce refer release rely remain remove rename render replace report represent
request require reset resource response result return right root rule safe save scope search section secure select
send separate server service share side simple simply single size small software source space special specific
standard state status step stop store string structure style summary switch system table tag target team term test
text time tool top track trigger true try turn type understand unless upgrade url usage user usual valid value
variable various version view wait warn web window word written wrong`);
