import { createMemoryIndex } from '../../adapters/memory/memory-index.ts';
import type { ArticleIndex } from '../../src/ports/article-index.ts';

/** Invented articles, each with wordings as a ward would write them. */
export const inventedWordings: Readonly<Record<string, readonly string[]>> = {
  'alendronate-how-to-take': [
    'How should a patient take alendronate?',
    'How do I give Fosamax to my patient?',
    'alendronate administration instructions',
  ],
  'alendronate-contraindications': [
    'Who should not take alendronate?',
    'Contraindications of Fosamax',
    'When is alendronate contraindicated?',
  ],
  'alendronate-five-years': ['Should alendronate be stopped after 5 years?', 'Stopping Fosamax after long use'],
  'apixaban-dose': [
    'What is the dose of apixaban in atrial fibrillation?',
    'Eliquis dosing in AF',
    'How much apixaban do I give for AF?',
  ],
  'compression-fracture-treatment': [
    'What is the treatment for a compression fracture of the spine?',
    'How is a vertebral compression fracture treated?',
    'Management of an acute osteoporotic vertebral fracture',
  ],
  'dvt-duration': [
    'How long should anticoagulation last after a provoked deep vein thrombosis?',
    'Duration of blood thinners after a DVT caused by surgery',
  ],
  'enoxaparin-once-daily': [
    'Is enoxaparin 40 mg once daily enough to prevent a clot after surgery?',
    'Enoxaparin to prevent a clot after surgery',
  ],
  'fever-medicine-adult': [
    'What is the maximum daily dose of acetaminophen in an adult?',
    'Tylenol max dose per day adult',
  ],
  'hyperkalaemia-first-step': [
    'What is the first step in acute hyperkalaemia?',
    'High potassium with ECG changes, what do I give first?',
  ],
  'hypertension-first-line': [
    'Which drug is first-line for high blood pressure in an adult?',
    'What should I start for newly diagnosed hypertension?',
    'first line HTN med',
  ],
  'metformin-contrast': ['Is metformin stopped before iodinated contrast?', 'Hold Glucophage for a contrast CT?'],
  'migraine-prevention': ['How can migraine attacks be prevented?', 'Preventive medicines for migraine'],
  'ondansetron-adult-nausea': [
    'What dose of ondansetron is used for nausea after surgery?',
    'Zofran dose for postoperative nausea',
  ],
  'pneumonia-duration': [
    'How many days of antibiotics are needed for community-acquired pneumonia?',
    'Duration of antibiotic treatment in pneumonia',
  ],
  'statin-in-pregnancy': ['Should atorvastatin be stopped in pregnancy?', 'Is Lipitor safe in a pregnant patient?'],
  'warfarin-inr-bleeding': ['How is a high INR on warfarin managed when the patient is not bleeding?'],
};

export async function inventedWordingsOf(articleId: string): Promise<readonly string[]> {
  return inventedWordings[articleId] ?? [];
}

export async function inventedIndex(): Promise<ArticleIndex> {
  const index = createMemoryIndex();
  await index.upkeep.rebuild({
    revision: 1,
    sources: [],
    articles: Object.entries(inventedWordings).map(([articleId, texts]) => ({
      articleId,
      wordings: texts.map((text) => ({ articleId, text })),
    })),
  });
  return index.articles;
}
