import { isPublicSite } from '../words/public-sites.ts';
import { type Candidate, candidatesOf } from './candidate.ts';

/** Telephone and fax numbers, e-mail and network addresses, links to pages that may be personal. Expects folded text. */
export function findContacts(text: string): readonly Candidate[] {
  return [
    ...patterns.flatMap((pattern) => candidatesOf(text, pattern, 'contact', 'sure')),
    ...candidatesOf(text, link, 'contact', 'sure').filter(({ start, end }) => !isPublicSite(text.slice(start, end))),
  ];
}

const patterns = [
  /[\p{L}\p{N}._%+-]{1,64}(?:@| ?[[(]at[\])] ?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
  // North American form; seven digits with a hyphen need a word for telephone before them.
  /(?<![\p{L}\p{N}-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}])\+\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,5}\d{2,4}(?![\p{N}])/gu,
  /\b(?:phone|tel|telephone|mobile|cell|fax|pager|contact|call|callback|whatsapp|reach(?:ed)? (?:him|her|them)?(?: at)?|ph)(?: (?:no|number|is|at|me|on|#))?[.:#]{0,2} ?(?<value>\(?\+?\d[\d ().-]{5,16}\d)(?![\p{N}])/dgiu,
  /(?<![\p{N}.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\p{N}]|\.\d)/gu,
  /(?<![\p{L}\p{N}])(?:[0-9a-f]{1,4}:){5,7}[0-9a-f]{1,4}(?![\p{L}\p{N}:])/giu,
  /\b(?:facebook|instagram|twitter|linkedin|snapchat|tiktok|skype|username|user name|handle|login)(?: (?:id|is|name|handle))?:? ?(?<value>@?[\w.-]{0,30}[\d@_][\w.-]{0,30})/dgiu,
];

const link = /(?:https?:\/\/|www\.)[^\s<>"')\]]{3,500}/giu;
