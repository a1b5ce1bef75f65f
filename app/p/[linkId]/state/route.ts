import { loadLinkState } from "@/lib/logs/loaders";

type Context = { params: Promise<{ linkId: string }> };

/** Whether a link still opens, and which version stands behind it: what an open page asks now and then. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { linkId } = await params;
  const state = await loadLinkState(linkId);
  return state ? Response.json(state) : Response.json({ error: "not found" }, { status: 404 });
}
