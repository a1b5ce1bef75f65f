import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { BackupError, DAMAGED } from "./backup-error";

/**
 * A backup file: the mark, the header's length, the header (JSON, readable by anybody), its HMAC, then chunks of at
 * most 64 KiB. Each chunk is AES-256-GCM under a nonce that counts it and says whether it is the last, with the
 * header's HMAC as associated data: a chunk that is changed, moved, missing or added is refused.
 */
const MARK = Buffer.from("HOMESTRETCH BACKUP\n");
const FORMAT = 1;
const CHUNK_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const LENGTH_BYTES = 4;
const MAC_BYTES = 32;
const MAX_HEADER_BYTES = 1024 * 1024;
/** OWASP's first choice for scrypt: 128 MiB. */
const COST = { N: 2 ** 17, r: 8, p: 1 };
const MAX_COST = { N: 2 ** 20, r: 16, p: 8 };

export interface BackupFacts {
  readonly createdAt: string;
  readonly engine: "embedded" | "server";
  /** Hashes of the migrations that the rows fit, in order. */
  readonly migrations: readonly string[];
}

export interface BackupHeader extends BackupFacts {
  readonly format: number;
  readonly kdf: { readonly N: number; readonly r: number; readonly p: number; readonly salt: string };
  readonly nonce: string;
}

interface Keys {
  readonly cipher: Buffer;
  readonly mac: Buffer;
}

/** Writes content into a new file, sealed with the passphrase; `cost` is for tests. */
export async function sealFile(
  file: string,
  facts: BackupFacts,
  passphrase: string,
  content: AsyncIterable<Uint8Array>,
  cost = COST,
): Promise<void> {
  const nonce = randomBytes(7);
  const kdf = { ...cost, salt: randomBytes(16).toString("base64") };
  const header: BackupHeader = { format: FORMAT, ...facts, kdf, nonce: nonce.toString("base64") };
  const keys = await deriveKeys(passphrase, kdf);
  const start = headBytes(header);
  const mac = createHmac("sha256", keys.mac).update(start).digest();
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(Buffer.concat([start, mac]));
    let counter = 0;
    for await (const { chunk, isLast } of chunksOf(content)) {
      const cipher = createCipheriv("aes-256-gcm", keys.cipher, chunkNonce(nonce, counter, isLast));
      cipher.setAAD(mac);
      const sealed = Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
      await handle.writeFile(Buffer.concat([uint32(sealed.length), sealed]));
      counter += 1;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export interface OpenedFile {
  readonly header: BackupHeader;
  /** The content, each piece verified before it is handed out; the end is reached only in a whole file. */
  readonly content: AsyncGenerator<Buffer>;
}

/**
 * Opens a sealed file.
 * @throws BackupError when it is no backup, another passphrase sealed it, or its header is damaged
 */
export async function openSealedFile(file: string, passphrase: string): Promise<OpenedFile> {
  const handle = await open(file, "r");
  try {
    const lead = await readExactly(handle, MARK.length + LENGTH_BYTES);
    if (!lead.subarray(0, MARK.length).equals(MARK))
      throw new BackupError("This is not a Homestretch backup, or its first bytes are damaged.");
    const length = lead.readUInt32BE(MARK.length);
    if (length > MAX_HEADER_BYTES) throw new BackupError(DAMAGED);
    const bytes = await readExactly(handle, length);
    const header = parseHeader(bytes);
    const keys = await deriveKeys(passphrase, header.kdf);
    const mac = await readExactly(handle, MAC_BYTES);
    const wanted = createHmac("sha256", keys.mac).update(lead).update(bytes).digest();
    if (!timingSafeEqual(mac, wanted))
      throw new BackupError(
        "The passphrase is not the one of this backup, or the start of the file is damaged.",
      );
    return { header, content: readChunks(handle, header, keys, mac) };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function* readChunks(handle: FileHandle, header: BackupHeader, keys: Keys, mac: Buffer) {
  const nonce = Buffer.from(header.nonce, "base64");
  try {
    let next = await readChunk(handle);
    if (!next) throw new BackupError(DAMAGED);
    for (let counter = 0; next; counter += 1) {
      const sealed: Buffer = next;
      next = await readChunk(handle);
      yield decrypt(sealed, keys, mac, chunkNonce(nonce, counter, !next));
    }
  } finally {
    await handle.close();
  }
}

function decrypt(sealed: Buffer, keys: Keys, mac: Buffer, nonce: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", keys.cipher, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(mac);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch (error) {
    throw new BackupError(DAMAGED, { cause: error });
  }
}

async function readChunk(handle: FileHandle): Promise<Buffer | undefined> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(LENGTH_BYTES), 0, LENGTH_BYTES);
  if (bytesRead === 0) return undefined;
  const length = bytesRead === LENGTH_BYTES ? buffer.readUInt32BE(0) : 0;
  if (length <= TAG_BYTES || length > CHUNK_BYTES + TAG_BYTES) throw new BackupError(DAMAGED);
  return readExactly(handle, length);
}

async function readExactly(handle: FileHandle, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length);
  if (bytesRead !== length) throw new BackupError(DAMAGED);
  return buffer;
}

/** The content in pieces of one size; only the last may be shorter, and there is always one. */
async function* chunksOf(content: AsyncIterable<Uint8Array>) {
  let held = Buffer.alloc(0);
  for await (const piece of content) {
    held = Buffer.concat([held, piece]);
    while (held.length > CHUNK_BYTES) {
      yield { chunk: held.subarray(0, CHUNK_BYTES), isLast: false };
      held = held.subarray(CHUNK_BYTES);
    }
  }
  yield { chunk: held, isLast: true };
}

function chunkNonce(prefix: Buffer, counter: number, isLast: boolean): Buffer {
  return Buffer.concat([prefix, uint32(counter), Buffer.of(isLast ? 1 : 0)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(LENGTH_BYTES);
  bytes.writeUInt32BE(value);
  return bytes;
}

function headBytes(header: BackupHeader): Buffer {
  const bytes = Buffer.from(JSON.stringify(header));
  return Buffer.concat([MARK, uint32(bytes.length), bytes]);
}

function parseHeader(bytes: Buffer): BackupHeader {
  const header = parseJson(bytes) as Partial<BackupHeader> | null;
  const kdf = header?.kdf;
  if (!header || !kdf || !Array.isArray(header.migrations)) throw new BackupError(DAMAGED);
  if (header.format !== FORMAT)
    throw new BackupError(
      `The backup has format ${Number(header.format)}, and this release reads format ${FORMAT}.`,
    );
  const isSane =
    (["N", "r", "p"] as const).every((name) => kdf[name] >= 1 && kdf[name] <= MAX_COST[name]) &&
    // scrypt takes whole numbers, and powers of two for N.
    [Math.log2(kdf.N), kdf.r, kdf.p].every(Number.isInteger);
  if (!isSane || typeof kdf.salt !== "string" || typeof header.nonce !== "string")
    throw new BackupError(DAMAGED);
  return header as BackupHeader;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    throw new BackupError(DAMAGED, { cause: error });
  }
}

function deriveKeys(passphrase: string, { salt, ...cost }: BackupHeader["kdf"]): Promise<Keys> {
  const options = { ...cost, maxmem: 256 * cost.N * cost.r };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize("NFKC"), Buffer.from(salt, "base64"), 64, options, (error, key) => {
      if (error) return reject(new BackupError(DAMAGED, { cause: error }));
      resolve({ cipher: key.subarray(0, 32), mac: key.subarray(32) });
    });
  });
}
