import { tradeToken } from "@/lib/auth/trade-token";
import { dialNumber } from "@/lib/domain/clinic/dial-number";

const LONGEST_BODY_BYTES = 1000;

/** Trades the token of a share link for a cookie. A link that has ended says whom to call; the rest answers alike. */
export async function POST(request: Request): Promise<Response> {
  const opened = await tradeToken(await bodyOf(request));
  if (opened && "path" in opened) return Response.json(opened);
  return Response.json(
    { error: "This link does not open any more.", ...(opened && { clinic: withDialled(opened.clinic) }) },
    { status: 404 },
  );
}

/** The clinic with its numbers as a phone dials them, where they can be dialled. */
function withDialled<T extends { phone: string; emergencyNumber: string }>(clinic: T) {
  return {
    ...clinic,
    dial: dialNumber(clinic.phone),
    emergencyDial: dialNumber(clinic.emergencyNumber),
  };
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
