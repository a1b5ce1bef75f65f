import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { publicKeyOfClinic, signForClinic } from "@/lib/auth/clinic-signature";
import { canonicalJson } from "@/lib/domain/program-file/canonical-json";
import type { ProgramFile } from "@/lib/domain/program-file/program-file";

/** Of a picture's bytes, in hexadecimal digits: its name in the file. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const README = `This is an exercise program from Homestretch, for another clinic that works with it:
New program, "Open a program file". It names no patient.

program.json    the program and its exercises
pictures/       photographs of exercises of the clinic's own
signature.json  who vouches for program.json (Ed25519)
`;

/** The program as a file, signed for the clinic. `pictures` by their hash. */
export function writeProgramFile(
  clinicId: string,
  file: ProgramFile,
  pictures: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const publicKey = publicKeyOfClinic(clinicId);
  const program = strToU8(canonicalJson({ ...file, key: publicKey }));
  const signature = { algorithm: "Ed25519", publicKey, signature: signForClinic(clinicId, program) };
  return zipSync({
    "program.json": program,
    "signature.json": strToU8(canonicalJson(signature)),
    "README.txt": strToU8(README.replaceAll("\n", "\r\n")),
    ...Object.fromEntries(
      [...pictures].map(([hash, bytes]) => [`pictures/${hash}`, [bytes, { level: 0 }] as const]),
    ),
  });
}
