import { loadApplication, readArguments, readPlace, runCommand } from "./commands/command.mjs";
import { PlainError } from "./launch/report.mjs";

const USAGE = "npm run reset-password -- EMAIL [--clinic NAME] [--remove-second-step]";

// npm run reset-password -- EMAIL: prints a link that sets the password of an account, once and within a day; for an
// admin who is locked out. On the embedded store the server has to be stopped for a moment: it lets one process in.
await runCommand(async () => {
  const options = { "remove-second-step": { type: "boolean", default: false }, clinic: { type: "string" } };
  const { values, positionals } = readArguments(USAGE, options, { file: false });
  const removeSecondStep = values["remove-second-step"];
  const email = positionals[0]?.trim().toLowerCase();
  if (positionals.length !== 1 || !email)
    throw new PlainError(`One e-mail address is expected.\nUsage: ${USAGE}`);
  readPlace();
  const { getDatabase, OperatorScope, issueResetByOperator, newOneTimeToken } = await loadApplication();
  const handle = await getDatabase();
  try {
    const { token, stored } = newOneTimeToken(new Date());
    const scope = OperatorScope.forSetUp(handle.database);
    const wanted = { removeSecondStep, clinicName: values.clinic };
    const made = await issueResetByOperator(scope, email, stored, wanted);
    if (made?.outcome === "several") {
      const named = made.clinics.map((name) => `--clinic "${name}"`).join("\n  ");
      throw new PlainError(`${email} has an account in several clinics. Say which one is meant:\n  ${named}`);
    }
    if (!made) {
      const where = values.clinic === undefined ? "" : ` in a clinic named "${values.clinic}"`;
      throw new PlainError(`No active account has the address ${email}${where}.`);
    }
    const origin = process.env.HOMESTRETCH_ORIGIN || `http://localhost:${process.env.PORT || 3000}`;
    console.log(`\nThis link sets a new password for ${email}. It works once, for 24 hours:\n`);
    console.log(`  ${origin.replace(/\/$/, "")}/reset-password#${token}\n`);
    console.log(
      removeSecondStep
        ? "The second step is removed."
        : "A second step stays as it is. If the phone and the recovery codes are lost: --remove-second-step",
    );
  } finally {
    await handle.close();
  }
});
