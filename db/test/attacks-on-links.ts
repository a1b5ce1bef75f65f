import {
  labelShareLink,
  recordLinkSent,
  renewShareLink,
  setLinkPin,
  unlockShareLink,
} from "../mutations/share-link-care";
import {
  askForMoreTime,
  forgivePinMisses,
  openCalendar,
  reservePinGuess,
} from "../mutations/share-link-visits";
import { findClinicOfEndedLink } from "../queries/ended-links";
import { findCalendarProgram, findLinkRecipient } from "../queries/share-links";
import { listDay } from "../queries/today";
import type { Attacks } from "./attack";
import { linkOptions, TODAY } from "./factories";

/** Everything around share links and the day, called with a scope of one clinic and the ids of another. */
export const ATTACKS_ON_LINKS: Attacks = {
  "mutations/share-link-care.renewShareLink": [
    ["NotFoundError", ({ scope }, { linkId }) => renewShareLink(scope, linkId, linkOptions())],
  ],
  "mutations/share-link-care.labelShareLink": [
    ["NotFoundError", ({ scope }, { linkId }) => labelShareLink(scope, linkId, "mine")],
  ],
  "mutations/share-link-care.setLinkPin": [
    ["NotFoundError", ({ scope }, { linkId }) => setLinkPin(scope, linkId, "a hash")],
    ["NotFoundError", ({ scope }, { linkId }) => setLinkPin(scope, linkId, null)],
  ],
  "mutations/share-link-care.unlockShareLink": [
    ["NotFoundError", ({ scope }, { linkId }) => unlockShareLink(scope, linkId)],
  ],
  "mutations/share-link-care.recordLinkSent": [
    ["NotFoundError", ({ scope }, { linkId }) => recordLinkSent(scope, linkId)],
  ],
  "mutations/share-link-visits.reservePinGuess": [
    ["nothing", ({ link }, { linkId }) => reservePinGuess(link, linkId, new Date())],
  ],
  "mutations/share-link-visits.forgivePinMisses": [
    ["nothing", ({ link }, { linkId }) => forgivePinMisses(link, linkId, "a hash")],
  ],
  "mutations/share-link-visits.askForMoreTime": [
    ["nothing", ({ link }, { linkId }) => askForMoreTime(link, linkId, new Date())],
  ],
  "mutations/share-link-visits.openCalendar": [
    ["nothing", ({ link }, { linkId }) => openCalendar(link, linkId, "a secret")],
  ],
  "queries/share-links.findLinkRecipient": [
    ["nothing", ({ scope }, { programId }) => findLinkRecipient(scope, programId)],
  ],
  // The attacker's own link has no calendar.
  "queries/share-links.findCalendarProgram": [["nothing", ({ link }) => findCalendarProgram(link)]],
  "queries/ended-links.findClinicOfEndedLink": [
    ["nothing", ({ endedLink }) => findClinicOfEndedLink(endedLink)],
  ],
  "queries/today.listDay": [
    ["own", ({ scope }) => listDay(scope, { today: TODAY, timeZone: "UTC", mine: false, limit: 500 })],
  ],
};
