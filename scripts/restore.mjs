import { readArguments, readPlace, runCommand } from "./backup/command.mjs";
import { readPassphrase } from "./backup/passphrase.mjs";
import { explainSecrets, restoreSecrets } from "./backup/secrets.mjs";
import { seconds } from "./launch/report.mjs";
import { loadSource } from "./load-source.mjs";

const USAGE = "npm run restore -- FILE [--replace] [--secrets FILE]";
const OPTIONS = { replace: { type: "boolean", default: false }, secrets: { type: "string" } };

// npm run restore -- FILE: verified from the first byte to the last before anything live is touched.
await runCommand(async () => {
  const { file, values } = readArguments(USAGE, OPTIONS);
  const { dataFolder, onServer } = readPlace();
  const passphrase = await readPassphrase({ isNew: false });
  const started = Date.now();
  const { databaseSettings, restoreBackup } = await loadSource(
    { "db/settings": ["databaseSettings"], "db/backup/restore-backup": ["restoreBackup"] },
    { packagesOutside: true },
  );
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
