import { loadLinkedHandout } from "@/lib/handout/loaders";
import { handoutNotFound, handoutResponse } from "@/lib/pdf/handout-response";

type Context = { params: Promise<{ linkId: string }> };

/** The sheet for whoever holds the cookie of its link. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { linkId } = await params;
  const source = await loadLinkedHandout(linkId);
  return source ? handoutResponse(source) : handoutNotFound();
}
