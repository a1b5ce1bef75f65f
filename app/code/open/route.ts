import { tradeCode } from "@/lib/auth/trade-code";

/** Trades a typed short code for a cookie and goes on to the program, or back to the form. */
export async function POST(request: Request): Promise<Response> {
  const result = await tradeCode(await codeOf(request));
  if (result.outcome === "open") return seeOther(result.path);
  return seeOther(result.outcome === "too-many" ? `/code?wait=${result.retryInMinutes}` : "/code?closed");
}

async function codeOf(request: Request): Promise<string> {
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (!(length <= LONGEST_BODY_BYTES)) return "";
  try {
    const code = (await request.formData()).get("code");
    return typeof code === "string" ? code : "";
  } catch {
    return "";
  }
}

const LONGEST_BODY_BYTES = 1000;

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}
