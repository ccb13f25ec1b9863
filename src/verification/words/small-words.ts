import { splitTokens } from '../terms/split-tokens.ts';

/** Words that hold a sentence together and state nothing of their own. */
export const smallWords = wordSet(`
a an the this that these those such it its they them their there he she his her him we our us i you your one ones who whom whose which what
be is are was were been being am do does did done doing has have had having will would
of in on at to from by for with into onto upon within as than then so and or if when while where whereas whether both either each any
over under per via through out up down off about around also too very quite rather just even still yet thus hence therefore however although though but
because since due owing between among amongst during until throughout across along toward towards regarding concerning respectively namely
patient patients people person persons individual individuals subject subjects participant participants case cases those
et al ie eg etc x versus vs compared comparison relative respect become becomes became get gets got
approximately around roughly nearly almost circa furthermore moreover additionally addition
say well able order part set way like here how now
`);

/** Words that say who says something, and that it is said. They may be added without changing what is said. */
export const sayingWords = wordSet(`
according label labels labeling labelled labeled guideline guidelines guidance study studies trial trials report reports reported reporting state states stated
statement note notes noted describe describes described find found finding findings show shows showed shown conclude concludes concluded conclusion observe observed
author authors investigator investigators researcher researchers fda publisher manufacturer data evidence result results paper article abstract publication published
information prescribing package insert document source text section reference cited mention mentions mentioned indicate indicates known knows know notably importantly
note-worthy summary overall briefly generally specifically clearly overview review reviewed demonstrate demonstrates demonstrated reveal reveals revealed
clinicians clinician readers aware recall remember literature record records official current
`);

function wordSet(text: string): ReadonlySet<string> {
  return new Set(splitTokens(text).map((token) => token.text));
}
