const form = document.querySelector('form');
const box = document.querySelector('textarea');
const renderer: typeof import('adaptivecards') = Reflect.get(window, 'AdaptiveCards');

function ask(question: string): void {
  if (box === null) return;
  box.value = question;
  form?.requestSubmit();
}

// Enough of Markdown for what headings and links hold. The text comes from our own renderer, and no other markup gets through.
renderer.AdaptiveCard.onProcessMarkdown = (markdown, result) => {
  const safe = markdown.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const linked = safe.replace(/(?<!\\)\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2">$1</a>');
  result.outputHtml = linked.replace(/\\([\\`*_[\]~|#.+-])/g, '$1');
  result.didProcess = true;
};

const text = (colour: string) => ({ default: colour, subtle: '#616161' });
const foregroundColors = { default: text('#242424'), accent: text('#4f52b2'), attention: text('#c4314b') };
// Near the colours of Teams.
const boxes = {
  default: '#ffffff',
  emphasis: '#f5f5f5',
  accent: '#e8ebfa',
  good: '#e7f2da',
  warning: '#fbf6d9',
  attention: '#fcf4f6',
};
const containerStyles = Object.fromEntries(
  Object.entries(boxes).map(([name, backgroundColor]) => [name, { backgroundColor, foregroundColors }]),
);

for (const place of document.querySelectorAll('.card')) {
  const card = new renderer.AdaptiveCard();
  card.hostConfig = new renderer.HostConfig({
    fontFamily: 'Segoe UI, system-ui, sans-serif',
    containerStyles,
    actions: { maxActions: 6, actionsOrientation: 'vertical', actionAlignment: 'stretch' },
  });
  card.onExecuteAction = (action) => {
    const data: unknown =
      action instanceof renderer.SubmitAction || action instanceof renderer.ExecuteAction ? action.data : null;
    const question: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'question') : null;
    if (typeof question === 'string' && question.trim() !== '') ask(question);
  };
  card.parse(JSON.parse(place.getAttribute('data-card') ?? '{}'));
  const drawn = card.render();
  if (drawn !== undefined) place.append(drawn);
}

// Slack's buttons are drawn without what they do: a follow-up asks its question, as far as the button shows it.
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('.slack button') : null;
  const words = button?.textContent?.trim() ?? '';
  if (words.endsWith('?')) ask(words);
});

document.querySelector('main')?.lastElementChild?.scrollIntoView();
box?.focus({ preventScroll: true });

export {};
