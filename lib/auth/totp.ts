import "server-only";
import { Secret, TOTP } from "otpauth";

const STEP_SECONDS = 30;
const SECRET_BYTES = 20;
/** Steps before and after this one that count: a telephone's clock may be off by half a minute. */
const WINDOW = 1;
const CODE = /^\d{6}$/;

/** A secret for an authenticator app, in the letters people can type. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** The address that a QR code gives to an authenticator app. */
export function totpAddress(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/** The time step a code belongs to, if it is right; one that was accepted must never be accepted again. */
export function matchTotp(secret: string, typed: string, now: Date): number | undefined {
  const code = typed.replaceAll(/\s/g, "");
  if (!CODE.test(code)) return undefined;
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / STEP_SECONDS) + delta;
}

function totpOf(secret: string, label = ""): TOTP {
  return new TOTP({
    issuer: "Homestretch",
    label,
    algorithm: "SHA1",
    digits: 6,
    period: STEP_SECONDS,
    secret: Secret.fromBase32(secret),
  });
}
