import { AppError } from "@/lib/domain/errors";
import { buildHandout } from "@/lib/domain/handout";
import { contentDisposition, handoutFileName } from "@/lib/domain/handout-file-name";
import type { ProgramDocument } from "@/lib/domain/program-document";
import { renderHandout } from "./render";

export interface PrintableHandout {
  readonly document: ProgramDocument;
  readonly shareUrl?: string;
  /** Clinic-local date `YYYY-MM-DD`. */
  readonly printedOn: string;
}

const PRIVATE = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" } as const;
const RETRY_SECONDS = "10";

/** The handout as a file. What cannot be printed now is said in a plain sentence; nothing half done is sent. */
export async function handoutResponse(
  source: PrintableHandout,
  disposition: "inline" | "attachment" = "inline",
): Promise<Response> {
  const { document, ...options } = source;
  try {
    const pdf = await renderHandout(buildHandout(document, options));
    return new Response(new Uint8Array(pdf), {
      headers: {
        ...PRIVATE,
        "Content-Type": "application/pdf",
        "Content-Disposition": contentDisposition(disposition, handoutFileName(document)),
      },
    });
  } catch (error) {
    return refusal(error);
  }
}

/** The one answer for a sheet that does not exist, is somebody else's, or is not open to whoever asks. */
export function handoutNotFound(): Response {
  return sentence(404, "This sheet is not here.");
}

function refusal(error: unknown): Response {
  if (error instanceof AppError && error.code === "unavailable") {
    const busy = sentence(503, "The sheet could not be made just now. Wait a few seconds, then try again.");
    busy.headers.set("Retry-After", RETRY_SECONDS);
    return busy;
  }
  if (error instanceof AppError && error.code === "invalid-state") {
    return sentence(
      409,
      "The sheet cannot be printed yet: the clinic's phone, emergency number and urgent line must be filled in first.",
    );
  }
  throw error;
}

function sentence(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...PRIVATE, "Content-Type": "text/plain; charset=utf-8" },
  });
}
