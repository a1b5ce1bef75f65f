"use client";

import { useEffect, useState } from "react";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { type ActionState, IDLE } from "@/lib/action/action-state";
import type { TemplateTargets } from "@/lib/domain/template/template-choice";
import { findTemplateTargetsAction } from "@/lib/templates/actions";

/** What a program may be saved as; asked for when the dialog opens. */
export function useTemplateTargets(patientId: string): ActionState<TemplateTargets> {
  const [answer, setAnswer] = useState<ActionState<TemplateTargets>>(IDLE);
  useEffect(() => {
    let isCurrent = true;
    withNetworkFallback(findTemplateTargetsAction)(IDLE, { patientId }).then((found) => {
      if (isCurrent) setAnswer(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [patientId]);
  return answer;
}
