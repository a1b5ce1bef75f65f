import { existsSync, statSync } from "node:fs";
import { readArguments, readPlace, runCommand } from "./backup/command.mjs";
import { readPassphrase } from "./backup/passphrase.mjs";
import { collectSecrets } from "./backup/secrets.mjs";
import { PlainError, seconds } from "./launch/report.mjs";
import { loadSource } from "./load-source.mjs";

// npm run backup -- FILE: everything, encrypted, read back once before it counts.
await runCommand(async () => {
  const { file } = readArguments("npm run backup -- FILE", {});
  if (existsSync(file)) throw new PlainError(`${file} exists already. Choose another name.`);
  const { dataFolder, onServer } = readPlace();
  if (!onServer && !existsSync(dataFolder)) throw new PlainError(`There is no data folder ${dataFolder}.`);
  const passphrase = await readPassphrase({ isNew: true });
  const started = Date.now();
  const { getDatabase, writeBackup } = await loadSource(
    { "db/client": ["getDatabase"], "db/backup/write-backup": ["writeBackup"] },
    { packagesOutside: true },
  );
  const handle = await getDatabase();
  try {
    const secrets = collectSecrets(dataFolder);
    const { rows } = await writeBackup(handle, { file, passphrase, secrets, createdAt: new Date() });
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
    console.log(
      `Backed up ${total} rows of ${Object.keys(rows).length} tables and ${Object.keys(secrets).length} secrets to ${file} ` +
        `(${statSync(file).size} bytes, ${seconds(Date.now() - started)}). It was read back and is whole.`,
    );
    console.log(
      `Patients: ${rows.patients ?? 0}. Keep the passphrase apart from the file: without it nothing can be read.`,
    );
  } finally {
    await handle.close();
  }
});
