import { wordList } from '../../screening/words/word-list.ts';

/** What people feel or show, singular: asked about like a disorder. */
export const symptomWords = wordList(`
pain headache migraine nausea vomiting fever cough rash dizziness vertigo fatigue swelling edema oedema itching itch bleeding diarrhea
diarrhoea constipation insomnia anxiety delirium confusion agitation seizure stroke heartburn hiccup palpitation spasm cramp syncope
hypotension tachycardia bradycardia jaundice dehydration incontinence tremor numbness weakness ulcer wound bruise sprain rupture
withdrawal sore hypothermia dyspnea dyspnoea breathlessness indigestion burn choking hypoxia shivering
`);
