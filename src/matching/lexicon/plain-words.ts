import { stem } from '../../domain/words.ts';

/**
 * Everyday English that a question may use around its subject: who asks, how politely, the verbs of telling and of coming about. A
 * question is the same with and without them. No word of it names a disease, drug, procedure, part of the body, population, degree,
 * direction or order.
 */
const text = `
a an the and or of to in on at for with by from as per vs versus than then this that these those there here it its they them their theirs i
me my mine we us our you your yours he him his she her hers one ones someone somebody anyone anybody everyone everybody nobody person
persons people patient patients pt pts client guy guys lady gentleman man men woman women male female females folks self myself himself
herself yourself itself themselves each other others another own same such both either neither none every all some any several few many much
more most less least enough lot lots bit whole entire rest part piece is are was were be been being am do does did done doing dont doesnt
didnt have has had having can could should shall would will may might must cant wont isnt im ive id what whats which who whom whose when
where why how whether if so but not no nor because since although though while unless until thus hence therefore however moreover otherwise
instead else again also too very quite rather really just only even ever never always often sometimes usually generally mostly mainly
especially particularly actually basically exactly probably possibly maybe perhaps certainly definitely surely obviously apparently simply
truly well almost nearly about around approximately roughly anyway still yet already currently recently lately soon now today tonight
tomorrow yesterday nowadays up down off out into onto upon within without between among along across through throughout over under toward
towards via near away back apart during against beyond besides except including regarding concerning considering given due owing nurse
nurses doctor doctors physician provider pharmacist team staff md rn np pa resident clinician dr professional expert hospital ward unit
floor clinic bedside shift inpatient facility hospitals service services appointment adult adults please pls plz thanks thank thx u ur n hi
hello hey dear sir madam sorry appreciate appreciated kindly regards help helps helped helping helpful need needs needed want wants wanted
wanna wish hope know knows known knew knowing tell tells told telling talk talks talking speak say says said saying ask asks asked asking
question questions query answer answers advise advice advised advisable remind confirm wonder wonders wondering wondered curious explain
explains explained explanation describe inform informed information info educate elaborate clarify clear guide guidance suggest suggests
suggested suggestion suggestions recommendation recommend recommended opinion opinions idea ideas thought thoughts think thinks thinking
believe guess suppose assume consider considered understand learn read heard hear hearing see sees saw seen seeing look looks looked looking
find finds found finding notice noticed appear appears appeared seem seems seemed concern concerns concerned worry worries worried worrying
scared afraid nervous surprised guideline guidelines protocol policy evidence standard routine normal normally typical typically general
common commonly usual right correct proper properly appropriate exact actual true real good better best bad worse worst fine okay ok great
nice big large little small long new old different similar important possible able unable likely unlikely certain particular specific
special main major various available way ways thing things something anything nothing everything stuff kind kinds sort sorts type types form
forms fact facts case cases point points matter reason reasons example instance situation condition conditions circumstance setting issue
issues problem problems trouble term terms medical clinical word words name names named call calls called mean means meant meaning make
makes made making get gets got getting gotten give gives gave giving go goes went gone going come comes came coming become becomes became
take takes took taken taking put puts let lets keep keeps kept keeping use uses used using usage try tries tried trying turn bring brings
brought leave leaves left show shows showed shown showing set run runs happen happens happened happening occur occurs occurred occurring
develop develops developed developing result results resulted exist exists existing include includes present presents presented presenting
undergo undergone underwent experience experiences experienced experiencing suffer suffers suffered suffering undergoing follow follows
followed following regard relate related relation involve involved involves affect affects affected affecting expect expected expects remain
remains persist stay stays live living lives allow allowed require required requires apply applied receive received receiving provide
provided choose chosen choice select selected option options decide decided handle deal deals dealing cope manage seek sought search return
returned change changed changes changing home house place places world life family friend friends day days time times moment period year
years month months week weeks ago date sure unsure aware etc eg ie re s t m ve ll d feel feels felt feeling feelings walk number numbers
process phone frame share shared gap dates content visit visits additional accurate background connection connected natural naturally factor
factors causative influence influences influenced influencing device health healthy procedure procedures system systems sit sits sitting
stand standing apprise tip tips hour hours minute minutes history disorder disorders disease diseases illness syndrome tablet
tablets medicine medicines medication medications drug drugs med meds product products advantages chance chances possibility research study
studies group average nature detail details brief briefly overview total amount quality value values website online internet article
articles video page book text class weekend monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december year_old half couple pair previous prior next final finally last lasting initially eventual
eventually immediately immediate sudden suddenly constant constantly continuous continuously regular regularly irregularly frequently
occasional occasionally rare rarely
`;

const plain = new Set(
  text
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, stem(word)]),
);

/** True for words that frame a question without being part of it, also with two letters swapped: "teh", "reuslt". */
export function isPlain(term: string): boolean {
  return term.length === 1 || plain.has(term) || swaps(term).some((word) => plain.has(word));
}

function swaps(word: string): readonly string[] {
  if (word.length < 3) return [];
  return Array.from({ length: word.length - 1 }, (_, at) => {
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  });
}
