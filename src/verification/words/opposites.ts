/**
 * Words that point one way, and those that point the other, one matter a line: name: this way <> the other way. Words of one side
 * can stand for each other. A word may stand on one line only. Matters marked ~ have words that also mean something else, so they count
 * only where one side stands exactly in the place of the other.
 */
export const opposites = `
amount: increase | increases | increased | increasing | increasingly | raise | raises | raised | raising | rise | rises | rising | rose | risen | elevate | elevates | elevated | elevating | elevation | elevations | higher | high | highest | heighten | heightened | more | most | greater | greatest | larger | largest | large | gain | gained | gains | grow | grew | growth | escalate | escalated | escalation | augment | augments | augmented | enhance | enhances | enhanced | enhancing | enhancement | boost | boosts | boosted | upregulate | upregulated | upregulation | exceed | exceeded | surpass | double | doubled | climb | climbed <> decrease | decreases | decreased | decreasing | reduce | reduces | reduced | reducing | reduction | reductions | lower | lowers | lowered | lowering | lowest | low | less | least | fewer | fewest | smaller | smallest | small | decline | declines | declined | declining | diminish | diminishes | diminished | drop | drops | dropped | fell | fallen | lessen | lessens | lessened | downregulate | downregulated | downregulation | minimize | minimizes | minimized | shrink | shrank | halve | halved | attenuate | attenuates | attenuated | suppress | suppresses | suppressed | suppression | curtail | cut | de-escalate
quality: improve | improves | improved | improving | improvement | improvements | better | best | ameliorate | ameliorates | ameliorated | amelioration | recover | recovers | recovered | recovery | relieve | relieves | relieved | relief | alleviate | alleviates | alleviated <> worsen | worsens | worsened | worsening | worse | worst | deteriorate | deteriorates | deteriorated | deterioration | exacerbate | exacerbates | exacerbated | exacerbation | aggravate | aggravates | aggravated | impair | impairs
rank: superior | superiority | outperform | outperforms | outperformed <> inferior | inferiority
order: before | prior to | preceding | beforehand | precede | precedes | preceded | pre <> after | following | subsequent to | afterwards | afterward | post
~position: above <> below
~start: start | starts | started | starting | begin | begins | began | beginning | initiate | initiates | initiated | initiating | initiation | commence | commenced | onset | resume | resumed <> stop | stops | stopped | stopping | discontinue | discontinues | discontinued | discontinuing | discontinuation | cease | ceases | ceased | cessation | withdraw | withdrawn | withdrawal | terminate | terminated | termination | withhold | withheld | interrupt | interrupted
advice: recommend | recommends | recommended | recommending | recommendation | recommendations | advise | advises | advised | advisable | suggest | suggests | suggested | endorse | endorses | endorsed | favor | favors | favored <> discourage | discourages | discouraged | oppose | opposes | opposed | inadvisable
indication: indicated | indication | indications <> contraindicated | contraindication | contraindications | contraindicate | contraindicates
~outcome: beneficial | benefit | benefits | helpful | advantageous | advantage | advantages <> harmful | harm | harms | detrimental | deleterious | disadvantage | disadvantages
safety: safe | safely <> unsafe | dangerous | hazardous
effect: effective | effectively | efficacious | efficacy | effectiveness <> ineffective | ineffectively | inefficacious | ineffectiveness | futile
~success: success | successful | successfully | succeed | succeeded <> unsuccessful | unsuccessfully | failure | failed | fail | fails
~sign: positive | positively <> negative | negatively
~presence: present | presence <> absent | absence
likelihood: likely | probable <> unlikely | improbable
~commonness: common | commonly | frequent | frequently | usual | usually | often | prevalent <> rare | rarely | uncommon | uncommonly | infrequent | infrequently | seldom | unusual
~severity: severe | severely | serious | seriously | major <> mild | mildly | minor | benign | trivial
~tempo: rapid | rapidly | quick | quickly | fast | faster | fastest | accelerate | accelerates | accelerated <> slow | slowly | slower | slowest | gradual | gradually | delay | delays | delayed
~length: long | longer | longest | prolong | prolongs | prolonged | lengthen | lengthened <> short | shorter | shortest | shorten | shortens | shortened | brief
~course: acute | acutely <> chronic | chronically
~time: early | earlier | earliest <> late | later | latest | subsequent | subsequently
~age: older | elder | oldest <> younger | youngest
~strength: strong | stronger | strongest | strongly <> weak | weaker | weakest | weakly
induction: induce | induces | induced | inducer | inducers | inducing | activate | activates | activated | activation | stimulate | stimulates | stimulated | stimulation <> inhibit | inhibits | inhibited | inhibitor | inhibitors | inhibiting | inhibition | inactivate | inactivates | inactivated | block | blocks | blocked
agonism: agonist | agonists <> antagonist | antagonists
allowance: allow | allows | allowed | permit | permits | permitted <> prohibit | prohibits | prohibited | forbid | forbidden
~inclusion: include | includes | included | including | inclusion | contain | contains | contained | containing | comprise | comprises | comprised | comprising <> exclude | excludes | excluded | excluding | exclusion
~normality: normal | normally <> abnormal | abnormally
~sufficiency: adequate | adequately | sufficient | sufficiently <> inadequate | inadequately | insufficient | insufficiently
stability: stable <> unstable
~similarity: similar | similarly | same | equal | equivalent | comparable | identical | alike <> different | differently | unequal | dissimilar | distinct
~relation: related | associated | associate | association | correlated | linked <> unrelated | unassociated
~necessity: necessary | required | needed | essential <> unnecessary | needless | optional
~survival: survive | survived | survival | survivors | alive <> die | died | dies | death | deaths | mortality | dead | fatal
~gainloss: win <> loss | lose | lost | loses
~side: left | left-sided <> right-sided
level: upper | uppermost <> lowermost
nearness: proximal | proximally <> distal | distally
face: anterior | anteriorly <> posterior | posteriorly
depth: internal | internally | inner <> external | externally | outer
pressure: systolic <> diastolic
tension: hypertension | hypertensive <> hypotension | hypotensive
sugar: hyperglycemia | hyperglycemic <> hypoglycemia | hypoglycemic
potassium: hyperkalemia <> hypokalemia
sodium: hypernatremia <> hyponatremia
calcium: hypercalcemia <> hypocalcemia
thyroid: hyperthyroidism | hyperthyroid <> hypothyroidism | hypothyroid
~extent: maximum | maximal | maximally | max <> minimum | minimal | minimally | min
~sameness: first <> last
~opening: open | opened <> closed | close
~completeness: complete | completely | full | fully <> incomplete | incompletely | partial | partially
side-effect: protect | protects | protected | protective | protection <> endanger | endangers
~duty: must | should | shall | ought <> may | might | can | could
`;
