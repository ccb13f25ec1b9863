import type { Language } from '../../domain/language.ts';
import { wordList } from './word-list.ts';

/** How a language shows in a short text. */
export interface LanguageWords {
  /** Words that hold sentences together. Some are English as well; those tell nothing there. */
  readonly small: ReadonlySet<string>;
  /** What a ward writes in it, with and without accents: never a word of English, nor of the Latin that English medicine keeps. */
  readonly clinical: ReadonlySet<string>;
  /** Endings of clinical words and medicines that English spells otherwise. */
  readonly ending: RegExp;
}

export const languageWords: Readonly<Record<Language, LanguageWords>> = {
  es: {
    small: wordList(
      `el la los las un una de del que es son para por con como cual cuál qué cómo cuando cuándo donde está están se su sus mi tengo tiene puede debo hay muy y o pero si en al hago sin`,
    ),
    clinical:
      wordList(`dosis tratamiento niño niña niños niñas embarazo embarazada embarazadas lactancia paciente pacientes enfermedad dolor fiebre vómito vómitos vomitos
      sangrado hemorragia presión presion corazón corazon riñón riñones insuficiencia hepática hepatica cirugía cirugia medicamento medicamentos pastilla pastillas inyección inyeccion
      alergia alergias alérgico alergico convulsión convulsiones anafilaxia sobredosis fractura fracturas hueso infarto derrame asfixia ahogando ahoga respira respirar respirando sangre
      azúcar azucar mareo mareos hinchazón ayuda urgencia urgencias emergencia anciano anciana adulto adultos infección infeccion neumonía neumonia orina urinaria estómago estomago
      cabeza pecho garganta pierna espalda herida quemadura vacuna vacunas pediátrica pediatrica cuánto cuánta horas días semanas años antibiótico antibioticos embolia ictus naloxona`),
    ending: /(?:ción|ciones|miento|cilina|micina|floxacino|formina|statina|parina|patía)$/,
  },
  fr: {
    small: wordList(
      `le la les un une des du de que qui est sont pour par avec comment quel quelle quels quelles quand où dans sur je il elle nous vous mon ma mes son sa ses peut dois au aux et ou mais ce cette chez ne pas sans`,
    ),
    clinical:
      wordList(`posologie traitement enfant enfants nourrisson nourrissons grossesse enceinte allaitement maladie douleur douleurs fièvre fievre toux vomissements saignement saignements
      hémorragie hemorragie artérielle arterielle coeur cœur rénale insuffisance hépatique hepatique chirurgie médicament medicament médicaments medicaments comprimé comprimés allergie
      allergique anaphylaxie choc surdosage surdose colonne vertébrale vertebrale infarctus malade respire respirer étouffe etouffe urgence urgences âgé âgée agée âgées auriculaire adulte adultes
      pneumonie urinaire tête poitrine gorge jambe blessure brûlure brulure vaccin vaccins pédiatrique pediatrique combien jours heures semaines mois arrêt arret cardiaque
      antibiotique antibiotiques accouchement rein`),
    ending: /(?:cilline|mycine|floxacine|formine|statine|héparine|pathie|énie|émie|ostéoporose|ique chez)$/,
  },
  de: {
    small: wordList(
      `der die das den dem des ein eine einen einer ist sind war für mit und oder nicht wie was wann wo welche welcher welches bei von zu zum zur auf ich er sie wir ihr mein kann soll wird hat haben nach vor ohne im`,
    ),
    clinical:
      wordList(`dosis dosierung behandlung therapie kindern säugling säuglinge schwangerschaft schwanger schwangere stillzeit patientin patienten krankheit schmerz schmerzen fieber husten
      erbrechen blutung blutungen blutdruck hochdruck herz niere nieren medikament medikamente tablette tabletten spritze allergie allergisch krampf krampfanfall anfall anaphylaxie
      überdosis überdosierung vergiftung bruch fraktur frakturen knochen wirbelsäule herzinfarkt schlaganfall atmet atmen atmung atemnot bewusstlos blut zucker unterzucker hilfe notfall
      erwachsene erwachsenen ältere infektion harnwegsinfekt kopf brust rücken wunde verbrennung impfung wieviel viel täglich tage stunden wochen monate jahre antibiotika
      antibiotikum kindes vorhofflimmern`),
    ending:
      /(?:insuffizienz|erkrankung(?:en)?|entzündung|entzuendung|behandlung|störung|schmerzen|infektion(?:en)?|vergiftung|fraktur(?:en)?|dosierung|schwäche|krankheit|blutung(?:en)?|zillin|myzin|druck|stillstand)$/,
  },
  pt: {
    small: wordList(
      `o a os as um uma de do da dos das que é são para por com como qual quais quando onde está não em no na se meu minha tenho tem pode e ou sem`,
    ),
    clinical:
      wordList(`dosagem posologia tratamento criança crianças crianca criancas gravidez grávida gestante amamentação lactente paciente pacientes doença doenca dor febre tosse vômitos
      sangramento hemorragia pressão pressao coração coracao rins insuficiência insuficiencia hepática hepatica cirurgia remédio remedio medicamento medicamentos comprimido comprimidos
      injeção injecao alergia crise convulsiva convulsão convulsao quanto quanta durante anafilaxia fratura fraturas osso coluna infarto enfarte respira respirar sangue açúcar acucar ajuda emergência emergencia idoso idosa
      adulto adultos infecção infeccao urinária urinaria cabeça peito garganta perna costas ferida queimadura vacina horas semanas anos antibiótico antibiotico dose-máxima`),
    ending: /(?:ção|ções|cilina|micina|floxacino|formina|statina|parina|mento|patia)$/,
  },
  it: {
    small: wordList(
      `il lo la i gli le un una di del della dei che è sono per con come quale quali quando dove non in nel nella si mio mia ho ha può e o senza al`,
    ),
    clinical:
      wordList(`dosaggio posologia terapia trattamento bambino bambini bambina neonato neonati gravidanza incinta allattamento paziente pazienti malattia dolore febbre tosse vomito
      sanguinamento emorragia pressione arteriosa cuore renale reni insufficienza epatica chirurgia farmaco farmaci compressa compresse iniezione allergia convulsioni anafilassi
      sovradosaggio frattura fratture osso colonna infarto ictus respira respirare respirazione sangue zucchero aiuto emergenza anziano anziani adulto adulti infezione polmonite urinaria
      petto gola gamba braccio schiena ferita ustione vaccino giorni settimane mesi anni fibrillazione atriale antibiotico antibiotici massima paracetamolo`),
    ending: /(?:zione|zioni|cillina|micina|floxacina|formina|statina|parina|prazolo|amolo|patia)$/,
  },
  nl: {
    small: wordList(
      `de het een van is zijn voor met en of niet hoe wat wanneer welke bij op te ik hij zij wij mijn kan moet wordt heeft naar`,
    ),
    clinical:
      wordList(`dosering behandeling kinderen zwangerschap zwanger koorts pijn bloeding bloeddruk nieren nierinsufficiëntie geneesmiddel medicijn tabletten spoed overdosis ademhaling
      ademt patiënt patiënten volwassenen infectie longontsteking dagen weken hartinfarct beroerte`),
    ending: /(?:insufficiëntie|ontsteking|behandeling|stoornis|ziekte)$/,
  },
  tl: {
    small: wordList(
      `ang ng mga sa na ay ko mo niya ako ikaw siya kami tayo ano paano kailan saan bakit po hindi may mayroon`,
    ),
    clinical: wordList('gamot lagnat sakit buntis dugo hininga humihinga'),
    ending: /(?!)/,
  },
  pl: {
    small: wordList(`jest są nie się na w z do i lub jak co kiedy gdzie który która dla od po przy czy mam ma może u`),
    clinical:
      wordList(`dawka dawkowanie leczenie dziecko dziecka dzieci ciąża ciąży ból gorączka krwawienie ciśnienie nerki nerek niewydolność pacjent pacjenta leki tabletki zawał udar
      oddycha wstrząs zapalenie płuc antybiotyk`),
    ending: /(?:niewydolności?|enie|owanie|ość|ości)$/,
  },
  sv: {
    small: wordList(
      `och att det en ett är var för med inte hur vad när vilken på av till jag han hon vi min kan ska har vid hos`,
    ),
    clinical:
      wordList(`dosering behandling graviditet feber smärta blödning blodtryck hjärta njurar njursvikt läkemedel tabletter överdos andas patienten patienter infektion lunginflammation
      dagar timmar barn`),
    ending: /(?:behandling|sjukdom|svikt|svaghet)$/,
  },
};

/** Words of the clinic that are spelled alike in several of these languages: they tell nothing. */
export const sharedWords = wordList(`
dose sepsis diabetes pneumonia angina trauma virus edema anemia covid hiv cancer tumor hepatitis fibrosis renal hospital oral adult infection fracture injection hypertension
convulsion coma plasma placenta femur malaria tetanus insulin patient patients operation status shock kg mg ml iv im test typ type total normal base as an in on no me was die am war
`);
