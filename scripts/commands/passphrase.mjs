import path from "node:path";
import readline from "node:readline";
import { Writable } from "node:stream";
import { PlainError } from "../launch/report.mjs";

const SHORTEST = 12;
const NAME = "HOMESTRETCH_BACKUP_PASSPHRASE";

/** What the server calls the backups that it makes before an upgrade. */
const BEFORE_UPGRADE = /^before-upgrade-/;

/**
 * The passphrase from the environment, or typed; a new one is typed twice. A server that was given none seals what it
 * backs up before an upgrade with its share key.
 */
export async function readPassphrase({ isNew, file = "", secrets = {} }) {
  const own = BEFORE_UPGRADE.test(path.basename(file)) ? secrets.SHARE_KEY : undefined;
  const given = process.env[NAME] || own;
  const passphrase = given || (await typed(isNew));
  if (isNew && passphrase.length < SHORTEST)
    throw new PlainError(
      `The passphrase needs at least ${SHORTEST} characters. Five random words are a good one.`,
    );
  return passphrase;
}

async function typed(isNew) {
  if (!process.stdin.isTTY) throw new PlainError(`Set ${NAME}, or run this in a terminal to type it.`);
  const first = await ask("Passphrase of the backup: ");
  if (isNew && (await ask("The same again: ")) !== first) throw new PlainError("The two are not the same.");
  return first;
}

/** Asks without showing what is typed. */
function ask(question) {
  process.stdout.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = readline.createInterface({ input: process.stdin, output: nowhere, terminal: true });
  return new Promise((resolve) => {
    terminal.question("", (answer) => {
      terminal.close();
      process.stdout.write("\n");
      resolve(answer);
    });
  });
}
