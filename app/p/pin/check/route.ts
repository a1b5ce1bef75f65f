import { postedField, seeOther } from "@/app/posted-field";
import { tradePin } from "@/lib/auth/trade-pin";

/** Trades the PIN of a link for its cookie and goes on to the program, or back to the form. */
export async function POST(request: Request): Promise<Response> {
  const result = await tradePin(await postedField(request, "pin"));
  if (result.outcome === "open") return seeOther(result.path);
  if (result.outcome === "paused") return seeOther(`/p/pin?wait=${result.retryInMinutes}`);
  return seeOther(`/p/pin?${result.outcome}`);
}
