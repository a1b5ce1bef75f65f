import { redirect } from "next/navigation";
import { downloadHeaders, proofNeededResponse, sentenceResponse } from "@/lib/domain/file/download-headers";
import { loadFhirFile } from "@/lib/fhir/loaders";

type RouteContext = { params: Promise<{ programId: string; file: string }> };

/** A program, or what was recorded of it, as a bundle of FHIR R4. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const { programId, file } = await params;
  const name = new URL(request.url).searchParams.get("name") ?? undefined;
  const answer = await loadFhirFile({ programId, file, name });
  if (answer.outcome === "proof-needed") return proofNeededResponse();
  if (answer.outcome === "not-found") return sentenceResponse(404, "This file is not here.");
  if (answer.outcome !== "file")
    redirect(`/sign-in?callbackUrl=${encodeURIComponent(`/programs/${programId}/fhir`)}`);
  return new Response(answer.text, { headers: downloadHeaders(answer.fileName, "application/fhir+json") });
}
