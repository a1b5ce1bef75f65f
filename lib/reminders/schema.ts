import { z } from "zod";

/** The last part of a calendar address: the secret, and what calendars like to see at the end. */
export const calendarAddress = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}\.ics$/)
  .transform((file) => file.slice(0, -".ics".length));
