import { clipResponse } from "@/components/images/clip-response";
import { loadLinkedClip } from "@/lib/clips/loaders";

type RouteContext = { params: Promise<{ linkId: string; clipId: string }> };

/** A clip of the program behind a link or a part of it, for whoever holds the link. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const { linkId, clipId } = await params;
  return clipResponse(request, await loadLinkedClip(linkId, clipId));
}
