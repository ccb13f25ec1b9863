import type { Args, MethodContext, Reply } from './api-methods.ts';
import { checkHome, checkView } from './check-blocks.ts';
import type { SlackState } from './slack-state.ts';

/** Three windows lie on each other at most, the first one included. */
const mostPushed = 2;

export function openView(how: 'views.open' | 'views.push', args: Args, { state }: MethodContext): Reply {
  const refused = refusedView(args.view);
  if (refused !== null) return refused;
  const badTrigger = state.useTrigger(args.trigger_id);
  if (badTrigger !== null) return { error: badTrigger };
  if (how === 'views.push' && pushedSince(state.views) >= mostPushed) return { error: 'push_limit_reached' };
  const id = state.nextId('V');
  const view = { ...Object(args.view), id };
  state.views.push({ id, how, view });
  return { view };
}

/** As if nobody closed one. */
function pushedSince(views: SlackState['views']): number {
  const opened = views.findLastIndex(({ how }) => how === 'views.open');
  return views.slice(opened + 1).filter(({ how }) => how === 'views.push').length;
}

export function updateView(args: Args, { state }: MethodContext): Reply {
  const refused = refusedView(args.view);
  if (refused !== null) return refused;
  if (!state.views.some(({ id }) => id === args.view_id)) return { error: 'not_found' };
  const view = { ...Object(args.view), id: args.view_id };
  state.views.push({ id: String(args.view_id), how: 'views.update', view });
  return { view };
}

export function publishHome(args: Args, { state, workspace }: MethodContext): Reply {
  if (typeof args.user_id !== 'string' || args.user_id === '') return { error: 'invalid_arguments' };
  const refused = refusedView(args.view, checkHome);
  if (refused !== null) return refused;
  const view = { ...Object(args.view), id: 'V-HOME' };
  state.homes.push({ teamId: workspace.teamId, user: args.user_id, view });
  return { view };
}

function refusedView(view: unknown, check = checkView): Reply | null {
  const problems = check(view);
  return problems.length === 0 ? null : { error: 'invalid_arguments', response_metadata: { messages: problems } };
}
