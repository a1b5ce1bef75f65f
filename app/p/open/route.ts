import { tradeToken } from "@/lib/auth/trade-token";

const LONGEST_BODY_BYTES = 1000;

/** Trades the token of a share link for a cookie. Whatever does not open answers alike. */
export async function POST(request: Request): Promise<Response> {
  const opened = await tradeToken(await bodyOf(request));
  if (!opened) return Response.json({ error: "This link does not open any more." }, { status: 404 });
  return Response.json(opened);
}

/** The body as JSON; undefined when it is too long to be a token, or is not JSON. */
async function bodyOf(request: Request): Promise<unknown> {
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (!(length <= LONGEST_BODY_BYTES)) return undefined;
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}
