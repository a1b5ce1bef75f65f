import readline from "node:readline";
import { Writable } from "node:stream";
import { PlainError } from "../launch/report.mjs";

const SHORTEST = 12;
const NAME = "HOMESTRETCH_BACKUP_PASSPHRASE";

/** The passphrase from the environment, or typed; a new one is typed twice. */
export async function readPassphrase({ isNew }) {
  const given = process.env[NAME];
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
