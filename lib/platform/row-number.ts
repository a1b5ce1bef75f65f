import { z } from "zod";

/** The most that the database's columns of whole numbers hold. */
const MOST = 2_147_483_647;

/** A revision, or the number of a version. */
export const rowNumber = z.number().int().positive().max(MOST);

/** The same from a form or an address. */
export const typedRowNumber = z.coerce.number().int().positive().max(MOST);
