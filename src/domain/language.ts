/** Languages that are told apart from English, by their ISO 639 code. */
export const languages = ['es', 'fr', 'de', 'pt', 'it', 'nl', 'tl', 'pl', 'sv'] as const;
export type Language = (typeof languages)[number];
