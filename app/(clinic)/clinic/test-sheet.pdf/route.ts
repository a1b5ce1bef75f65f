import { redirect } from "next/navigation";
import { readHandoutChoice } from "@/lib/domain/handout/handout-choice";
import { loadTestSheet } from "@/lib/first-run/loaders";
import { handoutNotFound, handoutResponse, handoutStopped } from "@/lib/pdf/handout-response";

/** A sheet for nobody, to try the letterhead and the printer. */
export async function GET({ url }: Request): Promise<Response> {
  const choice = readHandoutChoice(new URL(url).searchParams);
  const source = await loadTestSheet(choice);
  if (source === "signed-out")
    redirect(`/sign-in?callbackUrl=${encodeURIComponent("/clinic/test-sheet.pdf")}`);
  if (!source) return handoutNotFound();
  if ("stops" in source) return handoutStopped(source.stops);
  return handoutResponse({ ...source, ...choice });
}
