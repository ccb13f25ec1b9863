import { wordList } from '../../screening/words/word-list.ts';

/** Verbs that questions are asked with, in their plain form. The tagger falls back on word order for the others. */
const plainVerbs = wordList(`
accept achieve act add adjust administer admit affect aggravate agree aim allow answer appear apply arise arrive ask assess avoid
bear become begin sit swim summarize summarise outline believe belong bind bite bleed block boil break breathe bring build burn buy calculate call cancel carry catch
cause change charge check choose clamp classify clean clear climb close collapse collect come communicate compare compete
complete compose concern conclude confirm connect consider consist consume contain continue contrast contribute control cook
cool cope correct cost count cover crash create cross crush cure cut damage deal decide decline decrease define delay deliver
depend describe design destroy detect determine develop die differ digest direct disappear discontinue discover discuss
dissolve distinguish divide dose drain draw drink drive drop earn eat educate elect eliminate emerge emit enable encourage end
engage enjoy ensure enter escalate establish evaluate evolve examine exist expand expect expire explain explode explore express
extend extract face fail fall feed feel fight find finish fit fix flow fly focus follow forget form found freeze function gain
generate get give go grow guide handle happen harm have heal hear help hit hold host hurt identify ignore impact implement
import improve include increase indicate induce infect influence inhibit initiate inject injure interact interfere introduce
invade invent invest involve isolate join judge keep kill know lack land last launch lead learn leave lessen let lie lift limit listen
link list live look lose lower maintain make manage manufacture matter mean measure meet melt mention metabolize migrate
mix model monitor move name need neutralize notice observe obtain occur offer open operate organize originate overcome own pass
pay perform persist pick place plan plant play practice predict prefer prepare prescribe present prevent proceed process
produce progress prohibit promote protect prove provide publish purchase pursue push put quit raise reach react read
receive recognize recommend recover recur recycle reduce refer reflect refuse regenerate regulate reject relate relax release
relieve rely remain remember remove repair repeat replace replicate report represent reproduce require resist resolve respond
restart result return reveal reverse reward ride rise rule run save say screen seek seem select sell send separate serve
set settle shape share shift shop shorten show shrink sign sleep slow smell smoke solve sound speak speed spend split spread
stage stain stand start starve stay steal stick stop store strengthen stretch strike study substitute succeed suffer suggest suit
supply support surpass survive sustain swallow swap sweat swell swim switch take talk taper target taste teach tell tend
terminate test think threaten throw titrate tolerate touch train transfer transform translate transmit travel treat trigger try turn
understand unite use vary view visit vote wait wake walk want warn wash watch wean wear weigh win withdraw withhold work
worry worsen write receive impair
`);

const irregular: ReadonlyMap<string, VerbForm> = new Map(
  (
    [
      [
        'past',
        `began begun became bit bled bore born broke broken brought built bought caught chose chosen came cost cut dealt did done drank drunk
drew drawn drove driven ate eaten fell fallen fed felt fought found flew flown forgot forgotten froze frozen gave given went gone
got gotten grew grown heard held hit hurt kept knew known led left lent let lost made meant met paid put quit ran read rode
ridden rose risen said sang sat saw seen sent set shook shot showed shown shrank shut slept sold sought spent split spoke spoken
spread stood stole stolen stuck struck sung swam swollen taken took taught thought threw thrown told understood withdrew
withdrawn withheld woke won wore worn written wrote`,
      ],
    ] as const
  ).flatMap(([form, words]) => words.split(/\s+/).map((word): [string, VerbForm] => [word, form])),
);

export type VerbForm = 'plain' | 'third' | 'past' | 'ing';

/** The form in which a word may be a verb; null when it is none that is known. A word in -ed counts as a past form. */
export function verbFormOf(word: string): VerbForm | null {
  if (plainVerbs.has(word)) return 'plain';
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (isFormed(word, /ies$/, ['y']) || isFormed(word, /es$/, ['', 'e']) || isFormed(word, /s$/, [''])) return 'third';
  if (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed')) return 'past';
  if (word.endsWith('ing') && isFormed(word.replace(/(.)\1ing$/, '$1ing'), /ing$/, ['', 'e'])) return 'ing';
  return word.endsWith('lling') && plainVerbs.has(word.slice(0, -3)) ? 'ing' : null;
}

/** Verbs in -ing that are known, and any other long word so formed. */
export function isGerund(word: string): boolean {
  return verbFormOf(word) === 'ing';
}

function isFormed(word: string, ending: RegExp, restored: readonly string[]): boolean {
  return ending.test(word) && restored.some((tail) => plainVerbs.has(word.replace(ending, tail)));
}

/** What a request begins with. */
export const requestVerbs = wordList(
  'tell describe explain compare contrast give show list discuss define summarize summarise name identify talk recommend suggest outline find',
);

/** Verbs whose object is a remedy or a disorder, and that say little without one. */
export const objectVerbs = wordList(`
take use give treat cure stop start restart prescribe administer inject crush split store continue discontinue hold titrate taper
swallow manage diagnose detect prevent avoid reverse dose
`);
