import { drawingResponse } from "@/components/figure/drawing-response";
import { imageResponse } from "@/components/images/image-response";
import { loadExercisePicture } from "@/lib/library/loaders";

type RouteContext = { params: Promise<{ slug: string }> };

/** An exercise's thumbnail, for staff: its drawing, or a photograph in its place. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const picture = await loadExercisePicture((await params).slug);
  return picture?.photo ? imageResponse(picture.photo) : drawingResponse(picture, request);
}
