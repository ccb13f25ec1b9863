import type { Language } from '../domain/language.ts';

const english =
  'If this is an emergency, call your local emergency number or, in a hospital, the rapid response team now. Do not wait for Curbside.';

const translated: Readonly<Record<Language, string>> = {
  es: 'Si es una emergencia, llame ahora al número de emergencias local o, en un hospital, al equipo de respuesta rápida.',
  fr: 'En cas d’urgence, appelez maintenant le numéro d’urgence local ou, à l’hôpital, l’équipe d’intervention rapide.',
  de: 'Im Notfall rufen Sie jetzt die örtliche Notrufnummer oder, im Krankenhaus, das Notfallteam.',
  pt: 'Se for uma emergência, ligue agora para o número de emergência local ou, no hospital, para a equipe de resposta rápida.',
  it: 'In caso di emergenza, chiami subito il numero di emergenza locale o, in ospedale, la squadra di emergenza.',
  nl: 'Bel bij een noodgeval nu het lokale alarmnummer of, in een ziekenhuis, het spoedinterventieteam.',
  tl: 'Kung ito ay emergency, tumawag na ngayon sa lokal na emergency number o, sa ospital, sa rapid response team.',
  pl: 'W nagłym wypadku zadzwoń teraz pod lokalny numer alarmowy lub, w szpitalu, wezwij zespół szybkiego reagowania.',
  sv: 'Vid en nödsituation, ring nu det lokala nödnumret eller, på sjukhus, akutteamet.',
};

/** What stands with a refusal to read another language: an emergency in it was not recognised, and must not wait for a translation. */
export function emergencyLines(language: Language | undefined): readonly string[] {
  return language === undefined ? [english] : [english, translated[language]];
}
