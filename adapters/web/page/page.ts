// Runs in the browser. Without it the page works by plain forms; with it an answer appears in place and its making is shown.

const form = document.querySelector<HTMLFormElement>('#ask');
const box = document.querySelector<HTMLTextAreaElement>('#question');
const thread = document.querySelector<HTMLElement>('#thread');
const progress = document.querySelector<HTMLElement>('#progress');

interface Line {
  readonly progress?: string;
  readonly html?: string;
  readonly failed?: string;
}

let asking = false;

async function ask(body: URLSearchParams): Promise<void> {
  if (asking || form === null || thread === null || progress === null) return;
  asking = true;
  form.setAttribute('aria-busy', 'true');
  progress.textContent = 'Looking…';
  try {
    const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/x-ndjson' } });
    if (!response.ok || response.body === null) throw new Error(String(response.status));
    for await (const line of linesOf(response.body)) show(line);
  } catch {
    progress.textContent = 'Curbside cannot be reached. Check that it is running, and ask again.';
  } finally {
    asking = false;
    form.removeAttribute('aria-busy');
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
    if (done) return;
  }
}

function show(line: Line): void {
  if (thread === null || progress === null) return;
  if (line.progress !== undefined) progress.textContent = line.progress;
  if (line.failed !== undefined) progress.textContent = line.failed;
  if (line.html === undefined) return;
  progress.textContent = '';
  for (const used of thread.querySelectorAll('.follow-ups')) used.remove();
  thread.insertAdjacentHTML('beforeend', line.html);
  for (const opening of document.querySelectorAll('.intro, .examples')) opening.setAttribute('hidden', '');
  document.querySelector('h1')?.classList.add('visually-hidden');
  const answer = thread.lastElementChild;
  answer?.scrollIntoView({
    block: 'start',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
  answer?.querySelector('h2')?.focus({ preventScroll: true });
  if (box !== null) box.value = '';
  const label = document.querySelector('label[for=question]');
  if (label !== null) label.textContent = 'Ask a follow-up';
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  const body = new URLSearchParams();
  for (const [name, value] of data) if (typeof value === 'string') body.append(name, value);
  void ask(body);
});

// Enter sends, as in a chat; Shift and Enter begins a new line.
box?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form?.requestSubmit();
});

// Feedback and "Send to the board" answer in place.
thread?.addEventListener('submit', (event) => {
  const sent = event.target;
  if (!(sent instanceof HTMLFormElement) || !(event instanceof SubmitEvent)) return;
  event.preventDefault();
  const body = new URLSearchParams();
  const button = event.submitter;
  if (button instanceof HTMLButtonElement && button.name !== '') body.append(button.name, button.value);
  void fetch(sent.action, { method: 'POST', body, headers: { accept: 'application/json' } })
    .then((response) => response.json())
    .then(({ message }: { message: string }) => {
      const note = document.createElement('p');
      note.className = 'note';
      note.setAttribute('role', 'status');
      note.textContent = message;
      sent.replaceWith(note);
    })
    .catch(() => {
      if (progress !== null) progress.textContent = 'Curbside cannot be reached. Nothing was sent.';
    });
});

// A marker leads to its source; opening the quotes there saves a click.
thread?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.cites a, .boxed h3 a') : null;
  const id = link?.getAttribute('href')?.slice(1);
  if (id === undefined) return;
  document.getElementById(id)?.querySelector('details')?.setAttribute('open', '');
});

export {};
