import { sql } from "drizzle-orm";
import { vi } from "vitest";
import { describeIsolation } from "./isolation";

vi.mock("@/db/where", async (importOriginal) => {
  const everything = () => sql`true`;
  const filters = { inClinic: everything, inLibrary: everything, ownedInLibrary: everything };
  return { ...(await importOriginal<object>()), ...filters };
});

describeIsolation("another clinic's rows, when every query forgets its filter");
