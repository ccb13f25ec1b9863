import { describe, expect, it } from 'vitest';
import { foreignLanguageOf } from '../../src/screening/scope/foreign-language-of.ts';

describe('a question in another language', () => {
  it.each([
    ['Alendronat Dosis bei Niereninsuffizienz', 'de'],
    ['Patient atmet nicht', 'de'],
    ['Wirbelkörperfraktur Therapie', 'de'],
    ['dose naloxone enfant surdosage', 'fr'],
    ['traitement pneumonie adulte', 'fr'],
    ["crise d'asthme enfant salbutamol", 'fr'],
    ['Paciente con anafilaxia, se está ahogando, ¿qué hago?', 'es'],
    ['NIÑO NO RESPIRA', 'es'],
    ['metformina insuficiencia renal', 'es'],
    ['dosagem de amoxicilina criança', 'pt'],
    ['tratamento infarto', 'pt'],
    ['terapia fibrillazione atriale', 'it'],
    ['bambino non respira', 'it'],
    ['paracetamol dosering kinderen', 'nl'],
    ['dawka paracetamolu dziecko', 'pl'],
    ['feber barn behandling', 'sv'],
    ['дозировка', 'unknown'],
  ])('is told however short: %s', (text, language) => {
    expect(foreignLanguageOf(text)).toBe(language);
  });
});

describe('English', () => {
  it.each([
    'alendronate dose in renal insufficiency',
    'naloxone dose child overdose',
    'angina pectoris vs status asthmaticus',
    'placenta previa, vasa previa, abruptio placentae',
    'Gilles de la Tourette syndrome treatment',
    'Leber optic atrophy',
    'Cornelia de Lange',
    'café au lait spots',
    'IL-28, IL-29 and their receptor',
    'amoxicillin',
    'metformin eGFR 28',
    'per os vs IV vancomycin',
    'Guillain-Barré, IVIG or plasma exchange',
    'TOS surgery',
    'Sparine dose',
    'pt on Lantus, NPO, en route to OR',
    'DE LA O lab values',
    'tx for grand mal',
  ])('is read, with names, medicines and Latin in it: %s', (text) => {
    expect(foreignLanguageOf(text)).toBeNull();
  });
});
