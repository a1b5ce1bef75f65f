import { posesResponse } from "@/components/figure/drawing-response";
import { loadExercisePoses } from "@/lib/library/loaders";

type RouteContext = { params: Promise<{ slug: string }> };

/** The poses an exercise's drawing was made of, for staff who copy it into the pose editor. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  return posesResponse(await loadExercisePoses((await params).slug));
}
