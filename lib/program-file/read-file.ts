import { strFromU8, unzipSync } from "fflate";
import { verifiedFingerprint } from "@/lib/auth/clinic-signature";
import {
  PROGRAM_FILE_FORMAT,
  PROGRAM_FILE_LIMITS,
  PROGRAM_FILE_VERSION,
  type ProgramFile,
} from "@/lib/domain/program-file/program-file";
import { programFileSchema, signatureSchema } from "./schema";
import { hashOf } from "./write-file";

export type FileOpening =
  | {
      readonly ok: true;
      readonly file: ProgramFile;
      /** By their hash. */
      readonly pictures: ReadonlyMap<string, Uint8Array>;
      /** Of the key that has signed it; absent where nobody has. */
      readonly fingerprint?: string;
    }
  | { readonly ok: false; readonly message: string };

const NO_FILE = "This is not a program file. Choose a file that ends in .homestretch.";
const BROKEN = "This program file is damaged or was changed. Ask for it again.";
const TOO_BIG = "This program file is too big.";
const NEWER = "This program file is of a newer release. Update this server, or ask for the sheet on paper.";
const CHANGED = "This program file was changed after it was signed. Ask for it again.";

const refused = (message: string): FileOpening => ({ ok: false, message });

/**
 * A program file as it may be opened here: its texts cleaned, its pictures those that it names. Nothing is stored, and
 * nothing is unpacked beyond the limits, whatever the file says of itself.
 */
export function readProgramFile(packed: Uint8Array): FileOpening {
  const entries = unpack(packed);
  if (entries === "too big") return refused(TOO_BIG);
  const program = entries?.["program.json"];
  if (!program) return refused(NO_FILE);
  if (program.length > PROGRAM_FILE_LIMITS.jsonBytes) return refused(TOO_BIG);
  const signed = signatureIn(entries, program);
  if (signed === "changed") return refused(CHANGED);
  const content = parse(program);
  if (isNewer(content)) return refused(NEWER);
  const parsed = programFileSchema.safeParse(content);
  if (!parsed.success) return refused(BROKEN);
  const file = parsed.data as ProgramFile;
  if (file.key !== signed?.publicKey) return refused(CHANGED);
  const pictures = picturesIn(entries, file);
  if (!pictures) return refused(BROKEN);
  return { ok: true, file, pictures, ...(signed && { fingerprint: signed.fingerprint }) };
}

const ENTRY = /^(program\.json|signature\.json|pictures\/[0-9a-f]{64})$/;

function unpack(packed: Uint8Array): Record<string, Uint8Array> | "too big" | undefined {
  let [bytes, count] = [0, 0];
  try {
    // An entry is unpacked into as many bytes as it names, and no further.
    return unzipSync(packed, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (count > PROGRAM_FILE_LIMITS.entries) throw new RangeError("entries");
        if (!ENTRY.test(name)) return false;
        bytes += originalSize;
        if (bytes > PROGRAM_FILE_LIMITS.unpackedBytes) throw new RangeError("bytes");
        return true;
      },
    });
  } catch (error) {
    return error instanceof RangeError ? "too big" : undefined;
  }
}

interface Signed {
  readonly publicKey: string;
  readonly fingerprint: string;
}

function signatureIn(
  entries: Record<string, Uint8Array>,
  program: Uint8Array,
): Signed | "changed" | undefined {
  const signature = entries["signature.json"];
  if (!signature) return undefined;
  const parsed = signatureSchema.safeParse(parse(signature));
  if (!parsed.success) return "changed";
  const fingerprint = verifiedFingerprint(program, parsed.data);
  return fingerprint === undefined ? "changed" : { publicKey: parsed.data.publicKey, fingerprint };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function isNewer(content: unknown): boolean {
  if (typeof content !== "object" || content === null) return false;
  const { format, version } = content as { format?: unknown; version?: unknown };
  return format === PROGRAM_FILE_FORMAT && typeof version === "number" && version > PROGRAM_FILE_VERSION;
}

/** Undefined where one is missing, or is not what its name says. */
function picturesIn(entries: Record<string, Uint8Array>, { exercises }: ProgramFile) {
  const pictures = new Map<string, Uint8Array>();
  for (const hash of exercises.flatMap(({ pictures }) => pictures)) {
    const bytes = entries[`pictures/${hash}`];
    if (!bytes || hashOf(bytes) !== hash) return undefined;
    pictures.set(hash, bytes);
  }
  return pictures;
}
