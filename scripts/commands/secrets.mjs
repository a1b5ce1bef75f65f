import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

const NAMES = ["NEXTAUTH_SECRET", "SHARE_KEY"];
const secretsFile = (dataFolder) => path.join(dataFolder, "secrets.json");

/** The secrets of this installation as the server would find them: the environment's, else the file's. */
export function collectSecrets(dataFolder, env = process.env) {
  const file = secretsFile(dataFolder);
  const stored = existsSync(file) && !env.DATABASE_URL ? JSON.parse(readFileSync(file, "utf8")) : {};
  const given = Object.fromEntries(NAMES.filter((name) => env[name]).map((name) => [name, env[name]]));
  return { ...stored, ...given };
}

/** Puts the backup's secrets in the data folder; those that were there are kept beside them. Says what was done. */
export function restoreSecrets(dataFolder, secrets, stamp) {
  if (Object.keys(secrets).length === 0)
    return "The backup holds no secrets: set SHARE_KEY as it was, or printed QR codes open nothing.";
  const file = secretsFile(dataFolder);
  const wanted = `${JSON.stringify(secrets, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === wanted)
    return "The secrets are those of the backup already.";
  if (existsSync(file)) renameSync(file, `${file}.before-restore-${stamp}`);
  writeFileSync(file, wanted, { mode: 0o600 });
  return `The backup's secrets are in ${file}: printed QR codes and codes of authenticator apps stay valid.`;
}

/** On a server the environment holds the secrets: says whether they fit, and writes them out when asked to. */
export function explainSecrets(secrets, writeTo, env = process.env) {
  if (writeTo) {
    writeFileSync(writeTo, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    return `The backup's secrets are in ${writeTo}. Set them for every process, then delete the file.`;
  }
  const other = NAMES.filter((name) => secrets[name] !== undefined && env[name] !== secrets[name]);
  if (other.length === 0) return "The secrets of this environment fit the backup.";
  return (
    `${other.join(" and ")} of this environment ${other.length > 1 ? "are" : "is"} not what the backup was made with: printed QR ` +
    "codes open nothing until it is. Run the restore with --secrets FILE to have them written out."
  );
}
