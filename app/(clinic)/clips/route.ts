import { takeClip } from "@/lib/clips/inbox";
import { CLIP_LIMITS } from "@/lib/domain/exercise/clip";

const NOTHING = new Uint8Array();

/**
 * Takes a clip that staff has chosen. An address of its own, since a form's upload does not say how far it is; who may is
 * asked as of every action.
 */
export async function POST(request: Request): Promise<Response> {
  const posterId = new URL(request.url).searchParams.get("poster");
  const answer = await takeClip({ bytes: await bytesOf(request), posterId });
  const isSignedOut = answer.status === "refused" && answer.reason === "signed-out";
  const refusal = isSignedOut ? 401 : 422;
  return Response.json(answer, { status: answer.status === "saved" ? 200 : refusal });
}

/** The server holds every body to its bound before; what breaks off or has no length comes to nothing. */
async function bytesOf(request: Request): Promise<Uint8Array> {
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (!(length <= CLIP_LIMITS.bytes)) return NOTHING;
  return request.arrayBuffer().then(
    (body) => new Uint8Array(body),
    () => NOTHING,
  );
}
