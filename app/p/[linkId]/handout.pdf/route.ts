import { readHandoutChoice } from "@/lib/domain/handout/handout-choice";
import { loadLinkedHandout } from "@/lib/handout/loaders";
import { handoutNotFound, handoutResponse } from "@/lib/pdf/handout-response";

type Context = { params: Promise<{ linkId: string }> };

/** The sheet for whoever holds the cookie of its link. */
export async function GET({ url }: Request, { params }: Context): Promise<Response> {
  const { linkId } = await params;
  const choice = readHandoutChoice(new URL(url).searchParams);
  const source = await loadLinkedHandout(linkId, choice);
  return source ? handoutResponse({ ...source, ...choice }) : handoutNotFound();
}
