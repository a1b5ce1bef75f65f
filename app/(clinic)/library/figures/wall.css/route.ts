import { wallResponse } from "@/components/figure/drawing-response";
import { loadWallDrawings } from "@/lib/library/loaders";

/** Many thumbnails of the shared library in one style sheet, for staff. */
export async function GET(request: Request): Promise<Response> {
  return wallResponse(await loadWallDrawings(), request);
}
