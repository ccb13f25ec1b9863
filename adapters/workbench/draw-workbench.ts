import { escapeHtml } from '../../src/presentation/escape-html.ts';
import type { DrawnAnswer } from './drawn-answer.ts';

export interface Turn extends DrawnAnswer {
  readonly question: string;
  /** Markup, one a message of Slack. */
  readonly painted: readonly string[];
}

export interface WorkbenchPage {
  readonly thread: string;
  readonly turns: readonly Turn[];
  /** Slack's look. */
  readonly style: string;
  readonly phone: boolean;
}

const look = `
body { margin: 0; font: 14px/1.45 system-ui, sans-serif; background: #f3f2f1; color: #242424; }
form, header { display: flex; gap: 8px; padding: 12px 16px; align-items: center; background: #fff; border-bottom: 1px solid #ddd; }
textarea { flex: 1; font: inherit; padding: 8px; } button { font: inherit; padding: 6px 12px; }
header a { color: #0f5c63; } h2 { font-size: 15px; padding: 0 16px; overflow-wrap: anywhere; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; padding: 0 16px; align-items: start; }
.side { background: #fff; border: 1px solid #ddd; border-radius: 8px; padding: 12px; overflow-x: auto; }
.side > h3 { margin: 0 0 8px; font-size: 12px; text-transform: uppercase; letter-spacing: .05em; color: #616161; }
.phone .sides { grid-template-columns: 390px 390px; } .text { white-space: pre-wrap; border-left: 3px solid #ddd; padding-left: 8px; }
#slack_blocks_to_jsx { max-width: 100% !important; } #slack_blocks_to_jsx .slack_blocks_to_jsx__markdown { white-space: normal; }
.side button { text-align: left; max-width: 100%; white-space: normal; } pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 12px; }
@media (max-width: 800px) { .sides { grid-template-columns: 1fr; } }
`;

/** One conversation, every answer as Slack and as Teams show it. */
export function drawWorkbench({ thread, turns, style, phone }: WorkbenchPage): string {
  const address = `/workbench/${thread}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Workbench · Curbside</title><link rel="icon" href="data:,"><style>${style}${look}</style>
<script defer src="/workbench/adaptivecards.js"></script><script type="module" src="/workbench/page.js"></script></head>
<body class="${phone ? 'phone' : ''}"><header><strong>Curbside workbench</strong>
<a href="${address}${phone ? '' : '?width=phone'}">${phone ? 'Full width' : 'Phone width'}</a> <a href="/workbench">New conversation</a> <a href="/">The page</a></header>
<main>${turns.map(drawTurn).join('')}</main>
<form method="post" action="/workbench"><input type="hidden" name="thread" value="${escapeHtml(thread)}">
<textarea name="question" rows="2" aria-label="Your question" placeholder="Ask as in a chat" required></textarea><button>Ask</button></form>
</body></html>`;
}

function drawTurn({ question, painted, slack, teams }: Turn): string {
  const cards = teams.map(
    ({ text, card }) =>
      `<p class="text">${escapeHtml(text)}</p>${card === null ? '' : `<div class="card" data-card="${escapeHtml(JSON.stringify(card))}"></div>`}`,
  );
  return `<section><h2>${escapeHtml(question)}</h2><div class="sides">
<div class="side slack"><h3>Slack</h3>${painted.join('')}${rawJson(slack)}</div>
<div class="side teams"><h3>Teams</h3>${cards.join('')}${rawJson(teams)}</div></div></section>`;
}

function rawJson(value: unknown): string {
  return `<details><summary>JSON</summary><pre>${escapeHtml(JSON.stringify(value, null, 2))}</pre></details>`;
}
