import {
  type Access,
  ADMINS_PAGE,
  ADMINS_RECORD,
  FILE,
  LEADS_ON,
  LINK,
  NOBODY,
  PUBLIC,
  RECORD,
  SHARED_FILE,
  STAFF,
} from "./access";
import type { World } from "./world";

export interface AddressLine {
  readonly access: Access;
  /** The address with the first clinic's ids in it. */
  readonly path: (world: World) => string;
}

const line = (access: Access, path: (world: World) => string): AddressLine => ({ access, path });
const at = (access: Access, path: string) => line(access, () => path);

/** Everything that is read with GET, by its place below app/: one line each, or the test of the matrix fails. */
export const ADDRESSES: Readonly<Record<string, AddressLine>> = {
  "/": at(PUBLIC, "/"),
  "/sign-in": at(PUBLIC, "/sign-in"),
  "/code": at(PUBLIC, "/code"),
  "/p": at(PUBLIC, "/p"),
  "/invitation": at(PUBLIC, "/invitation"),
  "/reset-password": at(PUBLIC, "/reset-password"),
  "/set-up": at(PUBLIC, "/set-up"),
  "/p/pin": at(PUBLIC, "/p/pin"),
  "/p/offline": at(PUBLIC, "/p/offline"),
  "/p/worker.js": at(PUBLIC, "/p/worker.js"),
  "/healthz": at(PUBLIC, "/healthz"),
  "/today": at(STAFF, "/today"),
  "/clinic": at(STAFF, "/clinic"),
  "/clinic/staff": at(STAFF, "/clinic/staff"),
  "/clinic/sign-off": at(STAFF, "/clinic/sign-off"),
  "/clinic/sign-off/signatures.json": at(ADMINS_PAGE, "/clinic/sign-off/signatures.json"),
  "/library/review/[kind]/[subject]/holders": at(STAFF, "/library/review/exercise/bridge/holders"),
  "/library/review": at(STAFF, "/library/review"),
  "/library/review/[kind]/[subject]": at(STAFF, "/library/review/exercise/bridge"),
  "/clinic/audit": at(STAFF, "/clinic/audit"),
  "/clinic/audit/export.csv": at(STAFF, "/clinic/audit/export.csv"),
  "/clinic/known-clinics": at(ADMINS_PAGE, "/clinic/known-clinics"),
  "/clinic/old-records": at(ADMINS_PAGE, "/clinic/old-records"),
  "/account": at(STAFF, "/account"),
  "/palette": at(SHARED_FILE, "/palette?q=&library=1"),
  "/patients": at(STAFF, "/patients"),
  "/patients/import": at(ADMINS_PAGE, "/patients/import"),
  "/patients/import/sample.csv": at(ADMINS_PAGE, "/patients/import/sample.csv"),
  "/patients/find": at(LEADS_ON, "/patients/find?source=cliniko&id=77"),
  "/patients/export.csv": at(STAFF, "/patients/export.csv"),
  "/patients/new": at(STAFF, "/patients/new"),
  "/patients/[patientId]": line(RECORD, ({ own }) => `/patients/${own.patientId}`),
  "/patients/[patientId]/edit": line(RECORD, ({ own }) => `/patients/${own.patientId}/edit`),
  "/patients/[patientId]/programs/new": line(RECORD, ({ own }) => `/patients/${own.patientId}/programs/new`),
  "/patients/[patientId]/programs/open": line(
    RECORD,
    ({ own }) => `/patients/${own.patientId}/programs/open`,
  ),
  "/patients/[patientId]/diary": line(RECORD, ({ own }) => `/patients/${own.patientId}/diary`),
  "/patients/[patientId]/follow-up": line(RECORD, ({ own }) => `/patients/${own.patientId}/follow-up`),
  "/patients/[patientId]/outcomes": line(RECORD, ({ own }) => `/patients/${own.patientId}/outcomes`),
  "/patients/[patientId]/export.zip": line(
    ADMINS_RECORD,
    ({ own }) => `/patients/${own.patientId}/export.zip`,
  ),
  "/programs/[programId]": line(RECORD, ({ own }) => `/programs/${own.programId}`),
  "/programs/[programId]/edit": line(RECORD, ({ own }) => `/programs/${own.programId}/edit`),
  "/programs/[programId]/print": line(
    RECORD,
    ({ own }) => `/programs/${own.programId}/print?version=current&layout=standard`,
  ),
  "/programs/[programId]/handout.pdf": line(RECORD, ({ own }) => `/programs/${own.programId}/handout.pdf`),
  "/programs/[programId]/versions/[number]": line(
    RECORD,
    ({ own }) => `/programs/${own.programId}/versions/1`,
  ),
  "/clinic/test-sheet.pdf": at(STAFF, "/clinic/test-sheet.pdf"),
  "/programs/[programId]/versions/[number]/program.homestretch": line(
    RECORD,
    ({ own }) => `/programs/${own.programId}/versions/1/program.homestretch`,
  ),
  "/templates": at(STAFF, "/templates"),
  "/templates/[templateId]": line(RECORD, ({ own }) => `/templates/${own.templateId}`),
  "/templates/[templateId]/edit": line(RECORD, ({ own }) => `/templates/${own.templateId}/edit`),
  "/templates/[templateId]/builder": line(RECORD, ({ own }) => `/templates/${own.templateId}/builder`),
  "/library": at(STAFF, "/library"),
  "/library/new": at(STAFF, "/library/new"),
  "/library/archived": at(STAFF, "/library/archived"),
  "/library/[slug]": line(RECORD, ({ own }) => `/library/${own.slug}`),
  "/library/[slug]/edit": line(RECORD, ({ own }) => `/library/${own.slug}/edit`),
  "/library/[slug]/drawing": line(RECORD, ({ own }) => `/library/${own.slug}/drawing`),
  "/library/advice": at(STAFF, "/library/advice"),
  "/library/advice/new": at(STAFF, "/library/advice/new"),
  "/library/advice/[topic]/edit": line(RECORD, ({ own }) => `/library/advice/${own.topic}/edit`),
  "/library/figures/[slug]": at(SHARED_FILE, "/library/figures/bridge"),
  "/library/figures/[slug]/motion": at(SHARED_FILE, "/library/figures/bridge/motion"),
  "/library/figures/[slug]/poses": line(FILE, ({ own }) => `/library/figures/${own.slug}/poses`),
  "/images/[imageId]": line(FILE, ({ own }) => `/images/${own.imageId}`),
  "/p/[linkId]": line(LINK, ({ own }) => `/p/${own.linkId}`),
  "/p/[linkId]/done": line(LINK, ({ own }) => `/p/${own.linkId}/done`),
  "/p/[linkId]/handout.pdf": line(LINK, ({ own }) => `/p/${own.linkId}/handout.pdf`),
  // A picture of the clinic that is not in the program; isolation tests have one that is.
  "/p/[linkId]/images/[imageId]": line(NOBODY, ({ own }) => `/p/${own.linkId}/images/${own.imageId}`),
  "/p/[linkId]/session": line(LINK, ({ own }) => `/p/${own.linkId}/session`),
  "/p/[linkId]/history": line(LINK, ({ own }) => `/p/${own.linkId}/history`),
  "/p/[linkId]/state": line(LINK, ({ own }) => `/p/${own.linkId}/state`),
  "/p/[linkId]/logs": line(LINK, ({ own }) => `/p/${own.linkId}/logs`),
  "/p/[linkId]/reminders.ics": line(LINK, ({ own }) => `/p/${own.linkId}/reminders.ics`),
  // Without a word of the link in it: a browser asks for it without the cookie.
  "/p/[linkId]/manifest.webmanifest": line(PUBLIC, ({ own }) => `/p/${own.linkId}/manifest.webmanifest`),
  "/p/calendar/[file]": at(NOBODY, `/p/calendar/${"A".repeat(43)}.ics`),
  "/api/auth/[...nextauth]": at(PUBLIC, "/api/auth/session"),
};
