import { redirect } from "next/navigation";
import { loadAuditFile } from "@/lib/audit/loaders";
import { byteStream } from "@/lib/domain/file/byte-stream";
import { downloadHeaders, proofNeededResponse } from "@/lib/domain/file/download-headers";

/** The filtered audit trail as a file; a therapist's holds own acts only. */
export async function GET({ url }: Request): Promise<Response> {
  const query = new URL(url).searchParams;
  const file = await loadAuditFile(Object.fromEntries(query));
  if (file === "signed-out") redirect(`/sign-in?callbackUrl=${encodeURIComponent(`/clinic/audit?${query}`)}`);
  if (file === "proof-needed") return proofNeededResponse();
  const headers = downloadHeaders(file.fileName, "text/csv; charset=utf-8");
  return new Response(byteStream(file.lines), { headers });
}
