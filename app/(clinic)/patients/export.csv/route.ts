import { redirect } from "next/navigation";
import { byteStream } from "@/lib/domain/file/byte-stream";
import { downloadHeaders, proofNeededResponse } from "@/lib/domain/file/download-headers";
import { loadPatientListFile } from "@/lib/patient-data/loaders";

/** The clinic's list of patients as a file. */
export async function GET(): Promise<Response> {
  const file = await loadPatientListFile();
  if (file.outcome === "proof-needed") return proofNeededResponse();
  if (file.outcome !== "file") redirect(`/sign-in?callbackUrl=${encodeURIComponent("/patients")}`);
  const headers = downloadHeaders(file.fileName, "text/csv; charset=utf-8");
  return new Response(byteStream(file.pieces), { headers });
}
