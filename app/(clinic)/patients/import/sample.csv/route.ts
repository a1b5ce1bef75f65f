import { redirect } from "next/navigation";
import { byteStream } from "@/lib/domain/file/byte-stream";
import { downloadHeaders, sentenceResponse } from "@/lib/domain/file/download-headers";
import { loadSampleList } from "@/lib/patient-data/loaders";

/** A list of invented patients, to begin one with. */
export async function GET(): Promise<Response> {
  const file = await loadSampleList();
  if (file.outcome === "refused")
    return sentenceResponse(403, "Only an admin of the clinic can import patients.");
  if (file.outcome !== "file") redirect(`/sign-in?callbackUrl=${encodeURIComponent("/patients/import")}`);
  return new Response(byteStream(file.pieces), {
    headers: downloadHeaders(file.fileName, "text/csv; charset=utf-8"),
  });
}
