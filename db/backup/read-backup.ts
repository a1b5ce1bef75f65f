import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { BackupError, DAMAGED } from "./backup-error";
import type { DumpEnd, Secrets } from "./dump";
import { type DumpPart, readDump } from "./read-dump";
import { type BackupHeader, openSealedFile } from "./sealed-file";

export interface ReadBackup {
  readonly header: BackupHeader;
  readonly secrets: Secrets;
  readonly end: DumpEnd;
}

/**
 * Reads a backup from the first byte to the last, and hands each part to the taker.
 * @throws BackupError when it is damaged anywhere, or the passphrase is not its own
 */
export async function readBackup(
  file: string,
  passphrase: string,
  take: (part: DumpPart) => Promise<void> | void = () => undefined,
): Promise<ReadBackup> {
  const { header, content } = await openSealedFile(file, passphrase);
  let secrets: Secrets = {};
  let end: DumpEnd | undefined;
  for await (const part of readDump(unzipped(content))) {
    if (part.kind === "secrets") secrets = part.secrets;
    if (part.kind === "end") end = part.end;
    await take(part);
  }
  if (!end) throw new BackupError(DAMAGED);
  return { header, secrets, end };
}

/** What fails on the way, in the seal or in the packing, comes out as one and the same refusal. */
async function* unzipped(content: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(content);
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip);
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError(DAMAGED, { cause: error });
  } finally {
    source.destroy();
  }
}
