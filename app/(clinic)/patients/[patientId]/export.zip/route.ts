import { redirect } from "next/navigation";
import { byteStream } from "@/lib/domain/file/byte-stream";
import { downloadHeaders, proofNeededResponse, sentenceResponse } from "@/lib/domain/file/download-headers";
import { loadPatientArchive } from "@/lib/patient-data/loaders";

type RouteContext = { params: Promise<{ patientId: string }> };

/** Everything about one patient as a zip file, for an admin. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const { patientId } = await params;
  const file = await loadPatientArchive(patientId);
  if (file.outcome === "signed-out")
    redirect(`/sign-in?callbackUrl=${encodeURIComponent(`/patients/${patientId}`)}`);
  if (file.outcome === "refused")
    return sentenceResponse(403, "Only an admin of the clinic can export everything about a patient.");
  if (file.outcome === "proof-needed") return proofNeededResponse();
  if (file.outcome === "not-found") return sentenceResponse(404, "This record is not here.");
  return new Response(byteStream(file.pieces), {
    headers: downloadHeaders(file.fileName, "application/zip"),
  });
}
