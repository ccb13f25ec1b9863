import { countClinicalWords } from '../words/is-clinical-word.ts';

/**
 * False only when a text speaks of something else and holds no word of the clinic at all: to decline a real question is worse than to search for a
 * strange one. Expects cleaned text.
 */
export function isClinicalQuestion(text: string): boolean {
  return !offTopic.some((pattern) => pattern.test(text)) || countClinicalWords(text) > 0;
}

const offTopic = [
  /\b(?:weather|forecast|raining|snowing|temperature outside|sunrise|sunset)\b/i,
  /\b(?:joke|jokes|poem|haiku|limerick|riddle|lyrics|song|story|novel|essay|screenplay|rap)\b/i,
  /\b(?:football|soccer|basketball|baseball|cricket|hockey|tennis|golf|nfl|nba|mlb|fifa|olympics?|super bowl|world cup|playoffs?|championship)\b/i,
  /\b(?:movies?|films?|netflix|tv show|series finale|actors?|actress|celebrit(?:y|ies)|concert|video games?|anime|oscars?|grammys?|museum|festival)\b/i,
  /\b(?:stocks?|shares|bitcoin|crypto(?:currency)?|ethereum|mortgage|invest(?:ing|ment)|exchange rate|interest rates?|taxe?s?|salary|payroll|lottery)\b/i,
  /\b(?:recipes?|cook|bake|restaurants?|pizza|lunch menu|cafeteria menu|cocktails?|cake|coffee machine)\b/i,
  /\b(?:python|javascript|typescript|java|html|css|sql|regex|source code|programming|compile|debug|github|docker|linux|excel formula|spreadsheet|powerpoint)\b/i,
  /\b(?:president|prime minister|election|vote|senator|congress|parliament|politics|political|war in|king of|queen of)\b/i,
  /\b(?:capital (?:city )?of|population of|tallest|longest river|highest mountain|largest country|how far is|time zone|what time is it|what day is it|today's date)\b/i,
  /\b(?:flights?|hotels?|vacation|holiday deals|airbnb|uber|train to|bus to|tickets? (?:to|for)|parking|passport renewal|visa application)\b/i,
  /\b(?:homework|algebra|calculus|equation|solve for|square root|multipl(?:y|ied)|divided by|physics|shakespeare|history of (?:rome|the world|art))\b/i,
  /\b(?:horoscope|zodiac|astrology|tarot|ghosts?|aliens?|ufo|meaning of life|religion|bible|quran)\b/i,
  /\b(?:translate|proofread|rewrite this|cover letter|resume|linkedin|tweet|instagram|facebook|tiktok|blog post|birthday|wedding|anniversary)\b/i,
  /\b(?:car|laptop|iphone|android|phone case|printer|wi-?fi|password|login|log in|email account|keyboard|screen broken|software update)\b/i,
  /\b(?:dog|cat|puppy|kitten|garden|houseplants?|furniture|paint my|knitting|guitar|piano|chess)\b/i,
  /\b(?:who (?:are|made|built|created) you|are you (?:human|a robot|real|an ai|chatgpt|sentient)|your name|chatgpt|what can you do(?=[?!. ]*$)|ignore (?:all )?(?:previous|prior|your) (?:instructions|rules)|system prompt|pretend (?:to be|you))\b/i,
];
