import { redirect } from "next/navigation";
import { downloadHeaders, proofNeededResponse, sentenceResponse } from "@/lib/domain/file/download-headers";
import { loadLibraryFile } from "@/lib/library-file/loaders";

type RouteContext = { params: Promise<{ part: string }> };

/** One part of the clinic's own exercises as a file. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const file = await loadLibraryFile((await params).part);
  if (file.outcome === "proof-needed") return proofNeededResponse();
  if (file.outcome === "not-found") return sentenceResponse(404, "This file is not here.");
  if (file.outcome !== "file") redirect(`/sign-in?callbackUrl=${encodeURIComponent("/library/export")}`);
  return new Response(new Uint8Array(file.bytes), {
    headers: downloadHeaders(file.fileName, "application/zip"),
  });
}
