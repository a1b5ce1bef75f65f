import { takeClip } from "@/lib/clips/inbox";
import { CLIP_LIMITS } from "@/lib/domain/exercise/clip";

const NOTHING = new Uint8Array();

/**
 * Takes a clip that staff has chosen. An address of its own, since a form's upload does not say how far it is; who may is
 * asked as of every action.
 */
export async function POST(request: Request): Promise<Response> {
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  const isFit = length <= CLIP_LIMITS.bytes;
  const bytes = isFit ? new Uint8Array(await request.arrayBuffer()) : NOTHING;
  const posterId = new URL(request.url).searchParams.get("poster");
  return Response.json(await takeClip({ bytes, posterId }), { status: isFit ? 200 : 413 });
}
