import { fsyncSync } from "node:fs";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

interface NodeFileStream {
  readonly nfd?: number;
}

interface EmscriptenModule {
  preRun?: ((module: EmscriptenModule) => void)[];
  NODEFS?: { stream_ops: { fsync?: (stream: NodeFileStream) => number } };
}

/** How often the engine has asked the operating system to write through, in this process. */
let writesThrough = 0;

export function countWritesThrough(): number {
  return writesThrough;
}

/**
 * The embedded engine's Node file system with `fsync` really carried out. Upstream drops it, so that a power cut could
 * lose acknowledged rows. This leans on engine internals: the exact engine version is pinned and a test counts calls.
 */
export class DurableNodeFS extends NodeFS {
  override async init(pg: PGlite, options: Partial<PGliteOptions>) {
    const result = await super.init(pg, options);
    const emscripten = result.emscriptenOpts as EmscriptenModule;
    emscripten.preRun = [writeThroughOnFsync, ...(emscripten.preRun ?? [])];
    return result;
  }
}

function writeThroughOnFsync(module: EmscriptenModule): void {
  if (!module.NODEFS) throw new Error("the embedded engine has no NODEFS: fsync cannot be carried out");
  module.NODEFS.stream_ops.fsync = (stream) => {
    if (stream.nfd === undefined) return 0;
    fsyncSync(stream.nfd);
    writesThrough += 1;
    return 0;
  };
}

/** Start parameters that make the engine call fsync on each commit. */
export function durableStartParams(): string[] {
  return [
    ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
    "-c",
    "fsync=on",
    "-c",
    "wal_sync_method=fsync",
    // The usual 128 MB would stay resident for good, and the operating system keeps the same pages once more.
    "-c",
    "shared_buffers=32MB",
  ];
}
