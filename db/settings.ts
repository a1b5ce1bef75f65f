import path from "node:path";

export type DatabaseSettings =
  | { readonly kind: "embedded"; readonly folder: string }
  | {
      readonly kind: "server";
      readonly url: string;
      readonly poolSize: number;
      /** Of a server that follows it, for files. */
      readonly copyUrl?: string | undefined;
    };

const DEFAULT_POOL_SIZE = 10;

/** Where the database is, from `DATABASE_URL` and `DATABASE_REPLICA_URL`, or `HOMESTRETCH_DATA` (default `data`) for the embedded store. */
export function databaseSettings(env: NodeJS.ProcessEnv = process.env): DatabaseSettings {
  const { DATABASE_URL: url, DATABASE_REPLICA_URL } = env;
  if (url)
    return { kind: "server", url, poolSize: DEFAULT_POOL_SIZE, copyUrl: DATABASE_REPLICA_URL || undefined };
  const data = path.resolve(/* turbopackIgnore: true */ process.cwd(), env.HOMESTRETCH_DATA || "data");
  return { kind: "embedded", folder: path.join(data, "database") };
}
