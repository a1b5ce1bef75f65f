import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { renderHandoutHere } from "./render-here";
import type { SheetImages } from "./sheet-images";

/** What a sheet is made of: its content, and the pictures it names. */
export interface Sheet {
  readonly model: HandoutModel;
  readonly images?: SheetImages;
}

export type RenderRequest = Sheet & { readonly job: number };

export type RenderReply =
  /** The first message: the worker has loaded. */
  | { readonly job: 0 }
  | { readonly job: number; readonly pdf: Uint8Array }
  | { readonly job: number; readonly failure: string };

// Pages come first: on Linux this lowers the priority of this thread alone; elsewhere it would lower the whole server.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

parentPort?.on("message", ({ job, model, images }: RenderRequest) => {
  try {
    const pdf = renderHandoutHere(model, images);
    // Handed over, not copied: copying would be work for the thread that serves pages.
    const isWhole = pdf.buffer instanceof ArrayBuffer && pdf.byteLength === pdf.buffer.byteLength;
    parentPort?.postMessage({ job, pdf } satisfies RenderReply, isWhole ? [pdf.buffer as ArrayBuffer] : []);
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ job, failure } satisfies RenderReply);
  }
});

parentPort?.postMessage({ job: 0 } satisfies RenderReply);
