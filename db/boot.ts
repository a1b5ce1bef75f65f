import { backUpBeforeUpgrade, type UpgradeBackup } from "./backup/before-upgrade";
import { getDatabase } from "./client";
import { migrateDatabase } from "./migrate";
import { OperatorScope } from "./scope";
import { DEMO_ACCOUNTS, type DemoAccount } from "./seed/demo-clinics";
import { fillSearchText } from "./seed/fill-search-text";
import { hashContent, LIBRARY_CONTENT } from "./seed/library-content";
import { seedDemoAcceptance } from "./seed/seed-demo-acceptance";
import { seedDemoClinics } from "./seed/seed-demo-clinics";
import { seedLibrary } from "./seed/seed-library";

export interface BootOptions {
  readonly hashPassword: (password: string) => Promise<string>;
  /** Local date, `YYYY-MM-DD`. */
  readonly today: string;
  /** What link tokens are made with. */
  readonly shareKey: string;
  /** Whether to set demonstration clinics up in a database that has no clinic yet. */
  readonly withDemo: boolean;
  /** Where records are backed up to before their schema is changed; absent, they are not. */
  readonly upgradeBackup?: UpgradeBackup | undefined;
}

export interface BootResult {
  readonly kind: "embedded" | "server";
  readonly migrationsApplied: number;
  /** The backup that was made before the migrations. */
  readonly backup?: string | undefined;
  readonly seeded: boolean;
  /** What the shared library holds, as a hash of it. */
  readonly library: string;
  /** Accounts to name at start; empty unless the demonstration clinics are set up. */
  readonly demoAccounts: readonly DemoAccount[];
}

/**
 * Opens the database, brings the schema and the shared library up to this release, and on first start sets the
 * demonstration clinics up.
 * @throws FolderInUseError, NewerSchemaError, UpgradeBackupError
 */
export async function bootDatabase(options: BootOptions): Promise<BootResult> {
  const handle = await getDatabase();
  const backup = options.upgradeBackup && (await backUpBeforeUpgrade(handle, options.upgradeBackup));
  const migrationsApplied = await migrateDatabase(handle);
  await fillSearchText(OperatorScope.forSetUp(handle.database));
  const librarySeeded = await seedLibrary(OperatorScope.forSetUp(handle.database));
  const demoSeeded = options.withDemo && (await seedDemoClinics(handle.database, options));
  await seedDemoAcceptance(OperatorScope.forSetUp(handle.database));
  return {
    kind: handle.kind,
    migrationsApplied,
    backup,
    seeded: librarySeeded || demoSeeded,
    library: hashContent(LIBRARY_CONTENT),
    demoAccounts: options.withDemo ? DEMO_ACCOUNTS : [],
  };
}
