import { redirect } from "next/navigation";
import { readHandoutChoice } from "@/lib/domain/handout/handout-choice";
import { loadHandout } from "@/lib/handout/loaders";
import { printRequest } from "@/lib/handout/schema";
import { handoutNotFound, handoutResponse, handoutStopped } from "@/lib/pdf/handout-response";

/** Set by the page that names what paper cannot show. */
const TOLD = "told";

type RouteContext = { params: Promise<{ programId: string }> };

/** The sheet of a program for staff: the current version, one by its number, or the draft. */
export async function GET({ url }: Request, { params }: RouteContext): Promise<Response> {
  const { programId } = await params;
  const query = new URL(url).searchParams;
  const asked = query.get("version") ?? "current";
  const parsed = printRequest.safeParse({ programId, version: asked });
  if (!parsed.success) return handoutNotFound();
  const choice = readHandoutChoice(query);
  const isTold = query.get(TOLD) === "yes";
  const source = await loadHandout({ ...parsed.data, choice, isTold });
  if (source === "signed-out") {
    const path = `/programs/${programId}/handout.pdf?${query}`;
    redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  }
  if (!source) return handoutNotFound();
  if ("stops" in source) return handoutStopped(source.stops);
  if ("undrawable" in source) redirect(`/programs/${programId}/print?${query}`);
  return handoutResponse({ ...source, ...choice });
}
