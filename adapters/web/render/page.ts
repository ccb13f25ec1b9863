import { type Html, html } from './html.ts';

export interface PageContent {
  readonly title: string;
  readonly main: Html;
}

/** The frame of every page. */
export function drawPage({ title, main }: PageContent): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/page.css">
<script type="module" src="/assets/page.js"></script>
</head>
<body>
<a class="skip" href="#question">Skip to the question</a>
<header class="top"><a href="/" class="brand">Curbside</a><nav><a href="/articles">Articles</a><a href="/editorial-policy">Editorial policy</a></nav></header>
<main id="main">${main}</main>
</body>
</html>`.markup;
}

export interface ThreadPage {
  readonly thread: string;
  /** Drawn answers, oldest first. */
  readonly answers: readonly Html[];
  readonly examples: readonly string[];
}

/** The page on which people ask: the thread so far, and the question box under it. */
export function drawThread({ thread, answers, examples }: ThreadPage): Html {
  const begun = answers.length > 0;
  return html`<h1 class="${begun ? 'visually-hidden' : ''}">Ask a clinical question</h1>
<p class="intro"${begun ? html` hidden` : null}>Answers come from articles that the Medical Advisory Board approved, or sentence by sentence from guidelines, drug labels and research. Leave out names, dates and record numbers of patients.</p>
<div id="thread" class="thread">${answers}</div>
<p id="progress" class="progress" role="status" aria-live="polite"></p>
<form id="ask" class="ask" method="post" action="/ask" autocomplete="off">
<input type="hidden" name="thread" value="${thread}">
<label for="question">${begun ? 'Ask a follow-up' : 'Your question'}</label>
<div class="row"><textarea id="question" name="question" rows="2" enterkeyhint="send" placeholder="What is the treatment for…"></textarea><button class="primary">Ask</button></div>
<div class="row under"><label for="audience">In words for</label>
<select id="audience" name="audience"><option value="clinician">a clinician</option><option value="care-team">the care team</option><option value="patient">a patient</option></select>
${begun ? html`<a href="/">New question</a>` : null}</div>
</form>
${begun || examples.length === 0 ? null : html`<section class="examples"><h2>For example</h2>${examples.map((question) => html`<button form="ask" name="followUp" value="${question}" class="follow-up">${question}</button>`)}</section>`}`;
}
