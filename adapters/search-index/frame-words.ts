/**
 * The frame of a question, not its subject: "what are the treatments for …", "I was just told I have …". Left out when the subject of
 * a question is compared with the names that a passage goes by.
 */
export const frameWords: readonly string[] = `
what which who when where why how do does did is are can could should would will may must have has had want need know tell give explain describe
define definition overview information learn about mean meaning work works happen happens find look looking get gets getting take
symptom symptoms sign signs feature features present presents clinically cause causes caused causing reason reasons lead leads
treatment treatments treat treated therapy therapies option options cure cured medication medications medicine manage managed management
diagnose diagnosed diagnosis test tests testing exam exams detect screening prognosis outlook life expectancy survival
prevent prevented prevention avoid risk risks likely chance chances lower ways way people many common often affected frequency
genetic genetics gene genes mutation mutations linked involved changes related inherited inheritance hereditary passed
research trial trials clinical studies study done being considerations complications doctor doctors experts told just
dose dosage doses recommended prescribing used use uses using side effects effect warnings precautions safe interactions
patient patients please thank thanks help anyone someone there any other considered best good possible
`
  .trim()
  .split(/\s+/);
