import { sentenceResponse } from "@/lib/domain/file/download-headers";
import { keptJson } from "@/lib/domain/file/kept-json";
import { loadTrialTexts } from "@/lib/trial/loaders";

type RouteContext = { params: Promise<{ edition: string }> };

/** The same for a visitor who tries the builder: of the shared library alone. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const found = await loadTrialTexts((await params).edition);
  return found ? keptJson(found.texts, found.isForGood) : sentenceResponse(404, "There is nothing here.");
}
