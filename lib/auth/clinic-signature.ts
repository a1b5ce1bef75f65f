import "server-only";
import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { derivedKey } from "./derived-key";

/** How a private key of 32 bytes begins as PKCS #8 (RFC 8410). */
const PKCS8_START = Buffer.from("302e020100300506032b657004220420", "hex");
const KEY_BYTES = 32;
const FINGERPRINT_DIGITS = 32;

/**
 * The public keys of small order, without their highest bit (the list of libsodium): one signature of such a key fits many
 * different words, so it says of none of them that they are as they were signed.
 */
const WEAK_KEYS = new Set([
  "00".repeat(KEY_BYTES),
  `01${"00".repeat(KEY_BYTES - 1)}`,
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  ...["ec", "ed", "ee"].map((first) => `${first}${"ff".repeat(KEY_BYTES - 2)}7f`),
]);

/** The public half of a clinic's key, which is made from the server's secret and the clinic, and kept nowhere. */
export function publicKeyOfClinic(clinicId: string): string {
  return publicPart(privateKeyOf(clinicId));
}

/** Signs for a clinic, with Ed25519. */
export function signForClinic(clinicId: string, bytes: Uint8Array): string {
  return sign(null, bytes, privateKeyOf(clinicId)).toString("base64url");
}

/** By what other clinics know this one's signature. */
export function fingerprintOfClinic(clinicId: string): string {
  return fingerprintOf(publicKeyOfClinic(clinicId));
}

/** The fingerprint of the key that has signed; undefined when the signature is not of these bytes. */
export function verifiedFingerprint(
  bytes: Uint8Array,
  { publicKey, signature }: { readonly publicKey: string; readonly signature: string },
): string | undefined {
  try {
    if (isWeak(publicKey)) return undefined;
    const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: publicKey }, format: "jwk" });
    return verify(null, bytes, key, Buffer.from(signature, "base64url"))
      ? fingerprintOf(publicKey)
      : undefined;
  } catch {
    return undefined;
  }
}

function isWeak(publicKey: string): boolean {
  const bytes = Buffer.from(publicKey, "base64url");
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) & 0x7f;
  return WEAK_KEYS.has(bytes.toString("hex"));
}

function privateKeyOf(clinicId: string) {
  const seed = derivedKey(`program-file/${clinicId}`).subarray(0, KEY_BYTES);
  return createPrivateKey({ key: Buffer.concat([PKCS8_START, seed]), format: "der", type: "pkcs8" });
}

function publicPart(key: ReturnType<typeof privateKeyOf>): string {
  return String(createPublicKey(key).export({ format: "jwk" }).x);
}

function fingerprintOf(publicKey: string): string {
  const digits = createHash("sha256").update(Buffer.from(publicKey, "base64url")).digest("hex");
  return digits.slice(0, FINGERPRINT_DIGITS);
}
