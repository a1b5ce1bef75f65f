import { sentenceResponse } from "@/lib/domain/file/download-headers";
import { keptJson } from "@/lib/domain/file/kept-json";
import { loadSheetTexts } from "@/lib/programs/loaders";

type RouteContext = { params: Promise<{ edition: string }> };

/** What a sheet prints of each exercise besides its name and dose, for the builder's preview. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const found = await loadSheetTexts((await params).edition);
  return found ? keptJson(found.texts, found.isForGood) : sentenceResponse(404, "There is nothing here.");
}
