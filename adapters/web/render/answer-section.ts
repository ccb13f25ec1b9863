import type {
  AnswerCard,
  CardBoxedWarning,
  CardDisagreement,
  CardSection,
  CardSentence,
  CardStatus,
} from '../../../src/presentation/answer-card.ts';
import { type Html, html } from './html.ts';
import { drawSources, sourceAnchor } from './sources.ts';

/** One answer of the page. Every button in it works without a script. */
export function drawAnswer(card: AnswerCard): Html {
  const heading = `a-${card.answerId}`;
  return html`<article class="answer answer-${card.kind}" aria-labelledby="${heading}" data-answer="${card.answerId}">
${card.urgent === null ? null : html`<div class="urgent" role="alert"><strong>${card.urgent.recognised}</strong><p>${card.urgent.action}</p></div>`}
<h2 id="${heading}" tabindex="-1">${card.title}</h2>
${card.asked === null ? null : html`<p class="quiet asked">${card.asked}</p>`}
${card.status === null ? null : drawStatus(card.status)}
<div class="lead">${card.lead.map((item) => html`<p>${drawSentence(item, card)}</p>`)}</div>
${card.sections.map((section) => drawSection(section, card))}
${card.disagreements.length === 0 ? null : html`<section class="disagreement"><h3>Where sources disagree</h3>${card.disagreements.map((item) => drawDisagreement(item, card))}</section>`}
${card.boxedWarnings.map((warning) => drawBoxedWarning(warning, card))}
${card.notes.map((note) => html`<p class="note">${note}</p>`)}
${drawOffers(card)}
${drawSources(card)}
${drawFooter(card)}
${drawFollowUps(card)}
${drawActions(card)}
</article>`;
}

const stepWords = { done: 'done', current: 'now', 'to-do': 'to do' } as const;

function drawStatus(status: CardStatus): Html {
  const steps = status.steps.map(
    (step) =>
      html`<li class="step step-${step.state}"${step.state === 'current' ? html` aria-current="step"` : null}><span>${step.label}</span><span class="visually-hidden"> (${stepWords[step.state]})</span></li>`,
  );
  return html`<div class="status"><p class="status-label">${status.label}</p><ol class="stepper" aria-label="Review status">${steps}</ol>
<p class="status-detail">${status.detail}</p>${status.caution === null ? null : html`<p class="caution">${status.caution}</p>`}</div>`;
}

function drawSentence(item: CardSentence, card: AnswerCard): Html {
  return html`${item.text}${item.citations.length === 0 ? null : html`<span class="cites"> ${drawMarkers(item.citations, card)}</span>`}`;
}

function drawMarkers(numbers: readonly number[], card: AnswerCard): readonly Html[] {
  return numbers.map(
    (number) => html`<a href="#${sourceAnchor(card.answerId, number)}" aria-label="Source ${number}">[${number}]</a>`,
  );
}

function drawSection(section: CardSection, card: AnswerCard): Html {
  const items = section.statements.map((item) => html`<li>${drawSentence(item, card)}</li>`);
  return html`<section class="section section-${section.kind}"><h3>${section.heading}</h3><ul>${items}</ul></section>`;
}

function drawDisagreement(item: CardDisagreement, card: AnswerCard): Html {
  const sides = item.sides.map(
    (side) => html`<li><p>${drawSentence(side, card)}</p><p class="from">${side.from}</p></li>`,
  );
  return html`<h4>${item.about}</h4><ul class="sides">${sides}</ul>`;
}

function drawBoxedWarning(warning: CardBoxedWarning, card: AnswerCard): Html {
  return html`<section class="boxed"><h3>Boxed warning: ${warning.drug} ${drawMarkers(warning.citations, card)}</h3>${warning.paragraphs.map((text) => html`<p>${text}</p>`)}</section>`;
}

function drawOffers(card: AnswerCard): Html | null {
  if (card.offers.length === 0) return null;
  const heading = card.kind === 'not-covered' ? 'Nearest articles of the board' : 'Is this what you mean?';
  const items = card.offers.map(
    (offer) =>
      html`<li><a href="/articles/${encodeURIComponent(offer.articleId)}">${offer.question}</a> <span class="quiet">${offer.status}</span></li>`,
  );
  return html`<section class="offers"><h3>${heading}</h3><ul>${items}</ul></section>`;
}

function drawFooter(card: AnswerCard): Html {
  return html`<footer><p class="quiet">${card.lastUpdated === null ? null : html`${card.lastUpdated} · `}<a href="/editorial-policy">${card.policy.label}</a></p>
${card.disclaimer === null ? null : html`<p class="disclaimer">${card.disclaimer}</p>`}</footer>`;
}

function drawFollowUps(card: AnswerCard): Html | null {
  if (card.followUps.length === 0) return null;
  const buttons = card.followUps.map(
    (question) => html`<button form="ask" name="followUp" value="${question}" class="follow-up">${question}</button>`,
  );
  return html`<section class="follow-ups"><h3>Ask next</h3>${buttons}</section>`;
}

const reasons = [
  ['wrong', 'It is wrong'],
  ['not-my-question', 'It answers another question'],
  ['too-long', 'It is too long'],
  ['missing-detail', 'A detail is missing'],
  ['out-of-date', 'It is out of date'],
  ['other', 'Something else'],
] as const;

function drawActions(card: AnswerCard): Html | null {
  const { feedback, sendToBoard, openArticle } = card.actions;
  if (!feedback && !sendToBoard && openArticle === null) return null;
  const base = `/answers/${encodeURIComponent(card.answerId)}`;
  return html`<div class="actions">
${
  !feedback
    ? null
    : html`<form method="post" action="${base}/feedback" class="inline"><span>Was this helpful?</span>
<button name="helpful" value="yes">Yes</button>
<details class="no"><summary>No</summary><fieldset><legend>Why not?</legend>${reasons.map(([value, label]) => html`<button name="reason" value="${value}">${label}</button>`)}</fieldset></details></form>`
}
${!sendToBoard ? null : html`<form method="post" action="${base}/board" class="inline"><button>Send to the board</button></form>`}
${openArticle === null ? null : html`<a class="button" href="/articles/${encodeURIComponent(openArticle)}">Open the full article</a>`}
</div>`;
}
