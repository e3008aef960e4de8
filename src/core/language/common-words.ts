const list = (words: string): readonly string[] => words.split(/\s+/u);

/** Words that say nothing about a topic, as they are written. */
export const emptyWords =
  list(`a an the and or nor but if then else than so as at by for from in into of off on onto out over per to up via with within without
about above after again against along also although am among are around aren't is was were be became because become been before being below between both
can cannot can't could couldn't did didn't do does doesn't doing don't done down during each either enough ever every few get gets getting got
had hadn't has hasn't have haven't having he her here hers him his how however i i'd i'll i'm i've isn't it its itself just keep keeps kept let lets
like likely made make makes making many may maybe me might mine more most much must mustn't my myself near need needs needn't neither never no none
not nothing now often once one ones only other others otherwise ought our ours own please put puts quite rather really same second see seem several shall she
should shouldn't since some someone something soon still such sure take takes taken tell than that that's their theirs them there these they thing things this those
though through thus today together too toward two three first under until upon us very want wants was wasn't way we well were weren't what whatever when where
whether which while who whole whom whose why will won't would wouldn't yes yet you you'd you'll your yours it's there's they're we're etc eg ie
is already ago across given scenario feature acceptance criteria story epic issue ticket task todo`);

/** What work does to a topic, rather than the topic. */
export const actWords = list(
  `implement support allow use make create provide enable introduce define specify set add change new apply handle include offer propose configure build need work run update improve write give show keep start`,
);

/** Words that half of all backlogs use: they bear on a topic, and prove little on their own. */
export const usualWords =
  list(`able accept access account action active actual add adding added additional address admin affect agree all allow also always amount any api app appear
application apply approach area ask attach author available avoid back base basic become begin best better big block board body both box break bring browser bug build
button call case cause central change chang check choice choose class clean clear click client close code collect column come command comment common compare complete component
condition config configuration configure connect consider consist contain content context continue control convert copy correct cost count cover create creation current custom customer
data date day deal default define definition delete dependent deploy describe description design detail determine develop developer device different direct directly display document
done drop easy edit effect empty enable end endpoint enforce ensure enter entry environment error event example exist existing expect explain extend extra fail failure fall
false fast feature field file fill filter final find fix flag flow folder follow form format four free full function further future general generate give go good great group
guide half handle happen hard head header help hide high hit hold home host hour idea identify image implement implementation improve include individual info
information initial input inside install instance instead instruct interface internal introduce issue item job join key kind know label language large last late later launch layer lead leave length less
level library limit line link list load local log logic long look lose lot low main maintain manage manager manual mark match matter maximum mean measure member mention menu
message method minimum minute miss missing mode model module month move multiple name native new next nice node normal note notice number object offer old open
operation option order organisation original outside output overview owner package page parameter part particular party pass path pattern people permission person place plan platform
point policy position possible post potential present prevent previous price print problem process produce product project proper property propose proposal protect provide public
publish pull purpose push question quick quickly raise range rate reach read ready reason receive record reduce refer reference release relevant rely remain remove rename
render replace report represent request require requirement reset resource respond response rest result return review rewrite right role root route row rule run safe save say scope screen
search section secure select send separate serve server service session set setting setup share short show side simple simply single site size small software solution solve sort
source space special specific specification specify stage standard start state status step stop store string structure style submit summary supply support switch system table tag target team
term test text time title tool top total track transfer trigger true try turn type understand unique unit unless update upgrade url usage use used useful user using usual valid validate validation
value variable various version view visible visit wait warn warning watch web week wide window word work worker world write written wrong year yesterday tomorrow`);
