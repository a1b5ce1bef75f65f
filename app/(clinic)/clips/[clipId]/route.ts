import { clipResponse } from "@/components/images/clip-response";
import { loadClip } from "@/lib/clips/loaders";

type RouteContext = { params: Promise<{ clipId: string }> };

/** A clip or a part of it, for staff of its clinic. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  return clipResponse(request, await loadClip((await params).clipId));
}
