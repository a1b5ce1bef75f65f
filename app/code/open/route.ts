import { postedField, seeOther } from "@/app/posted-field";
import { tradeCode } from "@/lib/auth/trade-code";

/** Trades a typed short code for a cookie and goes on to the program, or back to the form. */
export async function POST(request: Request): Promise<Response> {
  const result = await tradeCode(await postedField(request, "code"));
  if (result.outcome === "open") return seeOther(result.path);
  return seeOther(result.outcome === "too-many" ? `/code?wait=${result.retryInMinutes}` : "/code?closed");
}
