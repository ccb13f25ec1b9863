import { wordList } from './word-list.ts';

/** True for a word that may stand capitalised beside a name and is no part of one. */
export function isNoName(word: string): boolean {
  return noNameWords.has(word.toLowerCase().replace(/[.']$|'s$/, ''));
}

/** True for a word of that kind that is a surname as well: after a first name it is taken for one. */
export function isSurnameToo(word: string): boolean {
  return surnames.has(word.toLowerCase());
}

const surnames = wordList(
  'white black english french german irish west north day best may case ward street page old given early young long',
);

const noNameWords = wordList(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday christmas easter thanksgiving
mrn mr mrs ms dr prof dob ssn id no number code ref name patient patients pt pts client doctor nurse male female man woman boy girl lady gentleman mother father
i the this that these those and or nor but is are was were be been has have had do does did can could should would will may might must shall
what which who whom whose when where why how in on at to of for from with without by as a an if any all both each every some many more most other another such
than then so because since until while during after before about into over under between against he she his her him they their them we you your our my me it its
not no yes ok hi hello hey thanks thank please pls new latest current recent updated best first second third next last early late high low normal positive negative old year years
recommend recommended recommendation recommendations treat treatment treatments treated treating manage managed management managing guideline guidelines guidance option options
need needs needed query question questions advice advise help find give given take taken taking use used using show give compare consider discuss explain describe list
start started starting stop stopped switch switched add added continue continued increase reduce check checked known also only just still even per via plus vs versus
type stage grade class group phase factor level levels score scores history age aged risk case cases dose day days week weeks month months hour hours
african american asian hispanic latino latina latinx caucasian white black european indian chinese japanese korean vietnamese filipino native arab jewish ashkenazi
english spanish french german dutch italian portuguese russian british irish scottish mexican canadian australian muslim catholic christian
united states kingdom north south east west northern southern eastern western county state city medicare medicaid insurance contact phone email fax address room bed ward unit
street avenue road world international national american federal royal department ministry society association college academy foundation network committee board agency
medical advisory review status update updates study studies trial trials standard standards practice practices criteria protocol protocols evidence research report
information safety portal reported outcome outcomes measure measures survey self population populations community rights experience satisfaction engagement education leaflet health questionnaire
really very quite
`);
