import { parentPort } from "node:worker_threads";
import type { HandoutModel } from "@/lib/domain/handout-model";
import { renderHandoutHere } from "./render-here";

export interface RenderRequest {
  readonly job: number;
  readonly model: HandoutModel;
}

export type RenderReply =
  /** The first message: the worker has loaded. */
  | { readonly job: 0 }
  | { readonly job: number; readonly pdf: Uint8Array }
  | { readonly job: number; readonly failure: string };

parentPort?.on("message", async ({ job, model }: RenderRequest) => {
  try {
    const pdf = await renderHandoutHere(model);
    parentPort?.postMessage({ job, pdf } satisfies RenderReply);
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ job, failure } satisfies RenderReply);
  }
});

parentPort?.postMessage({ job: 0 } satisfies RenderReply);
