import path from "node:path";

export type DatabaseSettings =
  | { readonly kind: "embedded"; readonly folder: string }
  | { readonly kind: "server"; readonly url: string; readonly poolSize: number };

const DEFAULT_POOL_SIZE = 10;

/** Where the database is, from `DATABASE_URL`, or `HOMESTRETCH_DATA` (default `data`) for the embedded store. */
export function databaseSettings(env: NodeJS.ProcessEnv = process.env): DatabaseSettings {
  if (env.DATABASE_URL) return { kind: "server", url: env.DATABASE_URL, poolSize: DEFAULT_POOL_SIZE };
  const data = path.resolve(/* turbopackIgnore: true */ process.cwd(), env.HOMESTRETCH_DATA || "data");
  return { kind: "embedded", folder: path.join(data, "database") };
}
