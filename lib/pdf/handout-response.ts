import { AppError } from "@/lib/domain/errors/errors";
import { buildHandout } from "@/lib/domain/handout/handout";
import type { HandoutChoice } from "@/lib/domain/handout/handout-choice";
import { contentDisposition, handoutFileName } from "@/lib/domain/handout/handout-file-name";
import { hasLostLetters } from "@/lib/domain/handout/undrawable-in";
import { inPatientsWords } from "@/lib/domain/program/in-patients-words";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { wordsOf } from "@/lib/domain/words/words-of";
import { renderHandout, renderNamedHandout } from "./render";
import type { SheetImages } from "./sheet-images";

export interface PrintableHandout extends HandoutChoice {
  /** Who waits for it, such as the clinic: owners take turns at the press. */
  readonly owner: string;
  /**
   * What a published sheet goes by: its version, link, choice and day, which together tell all that stands on it. Absent
   * for a draft, which nothing tells from itself a moment later.
   */
  readonly name?: string;
  /** The pictures the sheet names, by id; asked for only where the sheet has to be set. */
  readonly images?: () => Promise<SheetImages>;
  readonly document: ProgramDocument;
  readonly shareUrl?: string;
  readonly shortCode?: { readonly address: string; readonly code: string };
  /** Clinic-local date `YYYY-MM-DD`. */
  readonly printedOn: string;
  /** What the clinic's other system calls the patient. */
  readonly numberElsewhere?: string | undefined;
}

const PRIVATE = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" } as const;
const RETRY_SECONDS = "10";

/** The handout as a file. What cannot be printed now is said in a plain sentence; nothing half done is sent. */
export async function handoutResponse(
  source: PrintableHandout,
  disposition: "inline" | "attachment" = "inline",
): Promise<Response> {
  const { document, owner, name, images, numberElsewhere, isEnglish = false, ...options } = source;
  const build = async () => {
    const { translation, clinic } = document;
    const words = translation && !isEnglish && wordsOf(translation.language, clinic.country);
    const printed = words ? inPatientsWords(document).document : document;
    const model = buildHandout(document, {
      ...options,
      ...(words && { words }),
      hasLostLetters: hasLostLetters(printed),
    });
    return { model, ...(images && { images: await images() }) };
  };
  try {
    const pdf = name
      ? await renderNamedHandout(name, build, owner)
      : await renderHandout(await build(), owner);
    return new Response(new Uint8Array(pdf), {
      headers: {
        ...PRIVATE,
        "Content-Type": "application/pdf",
        "Content-Disposition": contentDisposition(disposition, handoutFileName(document, numberElsewhere)),
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

/** The answer for a sheet that a conflict rule stops: what to do first, line by line. */
export function handoutStopped(stops: readonly string[]): Response {
  return sentence(409, ["This sheet cannot be printed yet.", ...stops].join("\n"));
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
