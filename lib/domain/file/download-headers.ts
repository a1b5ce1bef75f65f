import { contentDisposition } from "@/lib/domain/handout/handout-file-name";

/** The headers of a file that is saved and kept by nobody on the way. */
export function downloadHeaders(fileName: string, contentType: string): Record<string, string> {
  return {
    "Content-Type": contentType,
    "Content-Disposition": contentDisposition("attachment", fileName),
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex",
  };
}

/** A plain sentence in a file's place. */
export function sentenceResponse(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}

/** What stands in a file's place as long as the password was not typed lately. */
export function proofNeededResponse(): Response {
  return sentenceResponse(
    403,
    "Your password is needed for this file. Go back, choose it there, and type the password when you are asked.",
  );
}
