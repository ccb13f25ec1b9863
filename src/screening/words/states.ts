/** United States and Canadian postal abbreviations, and the states by name: what follows a city. */
export const stateCodes =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|AB|BC|MB|NB|NL|NS|ON|PE|QC|SK';

export const stateNames =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Alberta|Manitoba';

/** Places too large to single a person out. Lower case. */
export const largePlaces: ReadonlySet<string> = new Set([
  ...stateNames.toLowerCase().split('|'),
  ...'africa|america|north america|south america|latin america|central america|asia|south asia|southeast asia|east asia|europe|western europe|eastern europe|australia|new zealand|oceania|caribbean|middle east|mediterranean|us|usa|u.s|u.s.|uk|u.k|united states|united kingdom|england|scotland|wales|ireland|northern ireland|canada|mexico|brazil|argentina|chile|colombia|peru|china|japan|korea|south korea|india|pakistan|bangladesh|nepal|sri lanka|thailand|vietnam|indonesia|philippines|malaysia|nigeria|kenya|ghana|ethiopia|egypt|south africa|uganda|tanzania|congo|sudan|morocco|iran|iraq|syria|turkey|israel|saudi arabia|russia|ukraine|poland|germany|france|italy|spain|portugal|greece|netherlands|belgium|switzerland|austria|sweden|norway|denmark|finland|haiti|cuba|jamaica|puerto rico|dominican republic|guatemala|honduras|el salvador|venezuela|ecuador|bolivia|new england|midwest|northeast|southwest|ny|ca'.split(
    '|',
  ),
]);
