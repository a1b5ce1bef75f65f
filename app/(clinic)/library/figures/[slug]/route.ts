import { drawingResponse } from "@/components/figure/drawing-response";
import { loadExerciseDrawing } from "@/lib/library/loaders";

type RouteContext = { params: Promise<{ slug: string }> };

/** An exercise's thumbnail, for staff. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  return drawingResponse(await loadExerciseDrawing((await params).slug), request);
}
