import { statSync } from "node:fs";
import { loadApplication, readArguments, readPlace, runCommand } from "./commands/command.mjs";
import { readPassphrase } from "./commands/passphrase.mjs";
import { collectSecrets, explainSecrets, restoreSecrets } from "./commands/secrets.mjs";
import { PlainError, seconds } from "./launch/report.mjs";

const USAGE = "npm run restore -- FILE [--replace] [--secrets FILE]";
const OPTIONS = { replace: { type: "boolean", default: false }, secrets: { type: "string" } };

// npm run restore -- FILE: verified from the first byte to the last before anything live is touched.
await runCommand(async () => {
  const { file, values } = readArguments(USAGE, OPTIONS);
  const { dataFolder, onServer } = readPlace();
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new PlainError(`${file} is not there. Name the backup file to bring back.`);
  if (!found.isFile()) throw new PlainError(`${file} is a folder; a file is expected.`);
  const passphrase = await readPassphrase({ isNew: false, file, secrets: collectSecrets(dataFolder) });
  const started = Date.now();
  const { databaseSettings, restoreBackup } = await loadApplication();
  const stamp = new Date().toISOString().replace(/[:.]/g, "-");
  const options = { file, passphrase, replace: values.replace, stamp };
  const result = await restoreBackup(databaseSettings(), options);
  const total = Object.values(result.rows).reduce((sum, count) => sum + count, 0);
  console.log(
    `Restored ${total} rows of the backup of ${result.createdAt} (${seconds(Date.now() - started)}).`,
  );
  if (result.putAside)
    console.log(`What was there lies in ${result.putAside}. Delete it when you are content.`);
  console.log(
    onServer
      ? explainSecrets(result.secrets, values.secrets)
      : restoreSecrets(dataFolder, result.secrets, stamp),
  );
  console.log("Everybody has to sign in again.");
  for (const { clinicName, fault } of result.chains)
    if (fault)
      console.log(`The audit trail of ${clinicName} was damaged before the backup was made: ${fault}.`);
});
