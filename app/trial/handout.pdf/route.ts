import { postedForm, seeOther } from "@/app/posted-field";
import { readHandoutChoice } from "@/lib/domain/handout/handout-choice";
import { handoutNotFound, handoutResponse, handoutStopped } from "@/lib/pdf/handout-response";
import { loadTrialSheet } from "@/lib/trial/loaders";
import { LONGEST_TRIAL_BYTES } from "@/lib/trial/schema";

/** Whose sheets take turns at the press: all visitors together are one. */
const OWNER = "trial";

/** The sheet of what a visitor has built: made of what is posted, and forgotten. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request, LONGEST_TRIAL_BYTES);
  const source = await loadTrialSheet(form?.get("draft"));
  if (!source) return handoutNotFound();
  if ("refused" in source) return handoutStopped([source.refused]);
  const choice = readHandoutChoice(new URL(request.url).searchParams);
  return handoutResponse({ ...source, ...choice, owner: OWNER });
}

/** Somebody who opens the sheet's address again has nothing posted. */
export function GET(): Response {
  return seeOther("/trial");
}
