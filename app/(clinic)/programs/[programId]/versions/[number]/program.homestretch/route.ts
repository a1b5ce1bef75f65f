import { redirect } from "next/navigation";
import { downloadHeaders, proofNeededResponse, sentenceResponse } from "@/lib/domain/file/download-headers";
import { loadProgramFile } from "@/lib/program-file/loaders";

type RouteContext = { params: Promise<{ programId: string; number: string }> };

/** A published version as a file for another clinic. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const { programId, number } = await params;
  const file = await loadProgramFile({ programId, number });
  if (file.outcome === "proof-needed") return proofNeededResponse();
  if (file.outcome === "not-found") return sentenceResponse(404, "This version is not here.");
  if (file.outcome !== "file")
    redirect(`/sign-in?callbackUrl=${encodeURIComponent(`/programs/${programId}/versions/${number}`)}`);
  return new Response(new Uint8Array(file.bytes), {
    headers: downloadHeaders(file.fileName, "application/zip"),
  });
}
