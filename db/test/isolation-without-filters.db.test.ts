import { sql } from "drizzle-orm";
import { vi } from "vitest";
import { describeIsolation } from "./isolation";

vi.mock("@/db/where", () => {
  const everything = () => sql`true`;
  return { inClinic: everything, inLibrary: everything, ownedInLibrary: everything };
});

describeIsolation("another clinic's rows, when every query forgets its filter");
