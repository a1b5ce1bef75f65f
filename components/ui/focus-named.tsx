"use client";

import { useEffect } from "react";

/** Puts the focus into the field that the address names after "#", as a link from another page does: `…/edit#clearance`. */
export function FocusNamed() {
  useEffect(() => {
    const name = decodeURIComponent(window.location.hash.slice(1));
    if (name === "") return;
    const field = document.getElementsByName(name)[0];
    if (!field || field.getAttribute("type") === "hidden") return;
    field.scrollIntoView({ block: "center" });
    field.focus();
  }, []);
  return null;
}
