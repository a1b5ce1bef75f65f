import { motionResponse } from "@/components/figure/drawing-response";
import { loadExercisePicture } from "@/lib/library/loaders";

type RouteContext = { params: Promise<{ slug: string }> };

/** An exercise's key poses, for staff who watch it move; nothing where a photograph stands in their place. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const picture = await loadExercisePicture((await params).slug);
  return picture?.photo ? new Response(null, { status: 204 }) : motionResponse(picture, request);
}
