import { ingestLogs } from "@/lib/logs/inbox";
import { loadOwnLogs } from "@/lib/logs/loaders";

type Context = { params: Promise<{ linkId: string }> };

/** Twenty logs of sixty exercises, and long notes. */
const LONGEST_BODY_BYTES = 300_000;

/** What was recorded in the last 30 days, for whoever holds the cookie of the link. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { linkId } = await params;
  const logs = await loadOwnLogs(linkId);
  return logs ? Response.json({ logs }) : notFound();
}

/** Takes over what a phone has kept; each log gets an answer of its own. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { linkId } = await params;
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (!(length <= LONGEST_BODY_BYTES)) return Response.json({ error: "too long" }, { status: 413 });
  const delivery = await ingestLogs(linkId, await jsonOf(request));
  if (delivery.kind === "closed") return notFound();
  if (delivery.kind === "unreadable") return Response.json({ error: "not readable" }, { status: 400 });
  return Response.json({ answers: delivery.answers });
}

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

function notFound(): Response {
  return Response.json({ error: "not found" }, { status: 404 });
}
