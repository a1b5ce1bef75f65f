import { imageResponse } from "@/components/images/image-response";
import { loadImage } from "@/lib/images/loaders";

type RouteContext = { params: Promise<{ imageId: string }> };

/** A logo or photograph, for staff of its clinic. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  return imageResponse(await loadImage((await params).imageId));
}
