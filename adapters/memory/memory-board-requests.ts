import type { BoardRequest, BoardRequests } from '../../src/ports/board-requests.ts';

export function createMemoryBoardRequests(): BoardRequests {
  const requests = new Map<string, BoardRequest>();
  return {
    async submit(request) {
      if (requests.has(request.answerId)) return false;
      requests.set(request.answerId, request);
      return true;
    },
    list: async () => [...requests.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
  };
}
