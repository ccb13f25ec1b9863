/**
 * False when a text is plainly in another language: most letters of another script, or the small words of another language outnumber those of
 * English. Names, drugs and Latin terms have no small words, so a short clinical question passes. Expects cleaned text.
 */
export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/[\p{Script=Latin}\p{Script=Greek}]/gu)?.length ?? 0;
  if (letters >= 4 && latin < letters / 2) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => englishWords.has(word)).length;
  return !otherLanguages.some((small) => {
    const other = words.filter((word) => small.has(word) && !englishWords.has(word)).length;
    return other >= 2 && other > english && other >= words.length * 0.2;
  });
}

const englishWords =
  smallWords(`the a an of to in is are was were be for on with at by from and or not no what how when which who why does do did can could should would will may
  i my me we you your he she it his her their this that these those there has have had any after before if then than more most about into as but so`);

const otherLanguages = [
  smallWords(
    `el la los las un una de del que es son para por con como cual cuál qué cómo cuando cuándo donde está están se su sus mi tengo tiene puede debo hay muy y o pero si en al niño niños dolor fiebre tratamiento dosis`,
  ),
  smallWords(
    `le la les un une des du de que qui est sont pour par avec comment quel quelle quels quelles quand où dans sur je il elle nous vous mon ma mes son sa ses peut dois au aux et ou mais ce cette traitement douleur fièvre enfant`,
  ),
  smallWords(
    `der die das den dem des ein eine einen einer ist sind war für mit und oder nicht wie was wann wo welche welcher welches bei von zu zum zur auf ich er sie wir ihr mein kann soll wird hat haben nach vor behandlung fieber schmerzen`,
  ),
  smallWords(
    `o a os as um uma de do da dos das que é são para por com como qual quais quando onde está não em no na se meu minha tenho tem pode dor febre tratamento criança e ou`,
  ),
  smallWords(
    `il lo la i gli le un una di del della dei che è sono per con come quale quali quando dove non in nel nella si mio mia ho ha può dolore febbre trattamento bambino e o`,
  ),
  smallWords(
    `de het een van is zijn voor met en of niet hoe wat wanneer welke bij op te ik hij zij wij mijn kan moet wordt heeft naar koorts pijn behandeling kind`,
  ),
  smallWords(
    `ang ng mga sa na ay ko mo niya ako ikaw siya kami tayo ano paano kailan saan bakit po hindi may mayroon gamot lagnat`,
  ),
  smallWords(
    `jest są nie się na w z do i lub jak co kiedy gdzie który która dla od po przy czy mam ma może leczenie ból gorączka dziecko`,
  ),
  smallWords(
    `och att det en ett är var för med inte hur vad när vilken på av till jag han hon vi min kan ska har feber smärta behandling barn`,
  ),
];

function smallWords(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
