import type { Reply } from "./caller";

/** An id, as a pattern is written with it. */
export const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** The reply, where it is the one that was wanted; otherwise an error that says what came instead. */
export function must(reply: Reply, outcome: Reply["outcome"]): Reply {
  if (reply.outcome === outcome) return reply;
  throw new Error(
    `expected ${outcome}, but it was ${reply.outcome} (${reply.status}): ${JSON.stringify(reply.state)}`,
  );
}

/** What an action answered that went well. */
export const dataOf = (reply: Reply): unknown => must(reply, "done").state?.data;

/** Where an action leads that went well. */
export async function redirected(answer: Promise<Reply>): Promise<string> {
  return must(await answer, "done").headers.get("x-action-redirect") ?? "";
}

export const lastPart = (path: string) => path.split(/[?#;]/, 1)[0]?.split("/").at(-1) ?? "";

/** An id by its name in a page's data. */
export function idBehind({ text }: Reply, name: string): string {
  const found = new RegExp(`\\\\?"${name}\\\\?":\\\\?"(${UUID})`).exec(text)?.[1];
  if (!found) throw new Error(`the page names no ${name}`);
  return found;
}
