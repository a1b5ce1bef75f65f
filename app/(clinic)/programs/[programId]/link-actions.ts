import {
  issueLinkAction,
  labelLinkAction,
  removeLinkPinAction,
  renewLinkAction,
  revokeLinkAction,
  sendLinkAction,
  setLinkPinAction,
  unlockLinkAction,
} from "@/lib/sharing/actions";

/** What can be done with a program's link on its page. */
export const LINK_ACTIONS = {
  issue: issueLinkAction,
  revoke: revokeLinkAction,
  renew: renewLinkAction,
  label: labelLinkAction,
  setPin: setLinkPinAction,
  removePin: removeLinkPinAction,
  unlock: unlockLinkAction,
  send: sendLinkAction,
} as const;
