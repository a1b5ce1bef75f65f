import { redirect } from "next/navigation";
import { downloadHeaders, proofNeededResponse, sentenceResponse } from "@/lib/domain/file/download-headers";
import { loadSignatureFile } from "@/lib/signatures/loaders";

/** The clinic's own signatures as a file for another clinic, for an admin. */
export async function GET(): Promise<Response> {
  const file = await loadSignatureFile();
  if (file.outcome === "signed-out")
    redirect(`/sign-in?callbackUrl=${encodeURIComponent("/clinic/sign-off")}`);
  if (file.outcome === "proof-needed") return proofNeededResponse();
  if (file.outcome !== "file")
    return sentenceResponse(403, "Only an admin of the clinic exports signatures.");
  return new Response(file.text, { headers: downloadHeaders(file.fileName, "application/json") });
}
