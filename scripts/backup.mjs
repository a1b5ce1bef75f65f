import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { loadApplication, readArguments, readPlace, runCommand } from "./commands/command.mjs";
import { readPassphrase } from "./commands/passphrase.mjs";
import { collectSecrets } from "./commands/secrets.mjs";
import { makeBackup, readNightly } from "./launch/nightly-backup.mjs";
import { PlainError, seconds } from "./launch/report.mjs";
import { askForStoreCopy } from "./launch/store-copies.mjs";

const USAGE = "npm run backup -- FILE, or npm run backup with BACKUP_DIR set";

// npm run backup -- FILE: everything, encrypted, read back once before it counts. Without a name it is one more of those
// in BACKUP_DIR, as each night.
await runCommand(async () => {
  const { positionals } = readArguments(USAGE, {}, { file: false });
  return positionals.length === 0 ? backUpIntoFolder() : backUp(readArguments(USAGE, {}).file);
});

async function backUpIntoFolder() {
  const { root } = readPlace();
  const nightly = readNightly();
  if (!nightly) throw new PlainError(`Name the file, or set BACKUP_DIR.\nUsage: ${USAGE}`);
  const { isWhole, file, problem } = await makeBackup(root, nightly);
  if (!isWhole) throw new PlainError(problem);
  console.log(`${path.join(nightly.folder, file)} is whole. The newest ${nightly.keep} are kept.`);
}

async function backUp(file) {
  if (existsSync(file)) throw new PlainError(`${file} exists already. Choose another name.`);
  const { dataFolder, onServer } = readPlace();
  if (!onServer && !existsSync(dataFolder)) throw new PlainError(`There is no data folder ${dataFolder}.`);
  const passphrase = await readPassphrase({ isNew: true });
  const started = Date.now();
  const { getDatabase, writeBackup } = await loadApplication();
  const copy = onServer ? undefined : await askForStoreCopy(dataFolder);
  // A server that runs lays a copy of its store aside, and goes on.
  if (copy) process.env.HOMESTRETCH_DATA = copy.folder;
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
    copy?.release();
  }
}
