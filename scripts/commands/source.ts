/** What the operator's commands use of the application: built into dist/commands.mjs with everything else. */
export { verifyAllChains } from "@/db/audit-chains";
export { restoreBackup } from "@/db/backup/restore-backup";
export { writeBackup } from "@/db/backup/write-backup";
export { getDatabase } from "@/db/client";
export { issueResetByOperator } from "@/db/mutations/set-up";
export { OperatorScope } from "@/db/scope";
export { databaseSettings } from "@/db/settings";
export { newOneTimeToken } from "@/lib/auth/typed-secrets";
