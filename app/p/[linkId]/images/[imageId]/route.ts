import { imageResponse } from "@/components/images/image-response";
import { loadLinkedImage } from "@/lib/images/loaders";

type RouteContext = { params: Promise<{ linkId: string; imageId: string }> };

/** A logo or photograph of the program behind a link, for whoever holds it. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const { linkId, imageId } = await params;
  return imageResponse(await loadLinkedImage(linkId, imageId));
}
