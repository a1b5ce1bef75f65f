"use client";

import { CalendarSync, Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { copyText } from "@/components/ui/copy-text";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { type ReminderPlan, reminderQuery } from "@/lib/domain/reminder/reminder-plan";
import { askForCalendar } from "./ask-for-calendar";
import type { ReminderWords } from "./reminder-words";

interface CalendarSubscriptionProps {
  readonly words: ReminderWords;
  readonly linkId: string;
  readonly plan: ReminderPlan;
  readonly chosen: ReminderPlan;
}

type State = "idle" | "asking" | "unreachable" | "closed";

/** A calendar address that follows the program when the clinic changes it. */
export function CalendarSubscription({ words, linkId, plan, chosen }: CalendarSubscriptionProps) {
  const [address, setAddress] = useState<string>();
  const [state, setState] = useState<State>("idle");
  const ask = async () => {
    setState("asking");
    const answer = await askForCalendar(linkId);
    if (answer.kind === "open") {
      setAddress(answer.address);
      setState("idle");
    } else setState(answer.kind);
  };
  return (
    <div className="grid justify-items-start gap-3">
      <p>{words.follow}</p>
      {address === undefined ? (
        <Button
          icon={<CalendarSync />}
          className="h-12! text-wrap"
          pending={state === "asking"}
          onClick={ask}
        >
          {words.followAsk}
        </Button>
      ) : (
        <CalendarAddress words={words} address={`${address}?${reminderQuery(plan, chosen)}`} />
      )}
      <p role="status" className="font-semibold text-stop-ink empty:hidden">
        {state === "unreachable" && words.followFailed}
        {state === "closed" && words.followClosed}
      </p>
    </div>
  );
}

function CalendarAddress({ words, address }: { readonly words: ReminderWords; readonly address: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    if (await copyText(address)) setCopied(true);
    else input.current?.select();
  };
  return (
    <div className="grid w-full gap-3">
      <Field label={words.followAddress} name="calendar" hint={words.followHint}>
        {(control) => (
          <TextInput
            {...control}
            ref={input}
            readOnly
            dir="ltr"
            value={address}
            className="h-12!"
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <a href={address.replace(/^https?:/, "webcal:")} className={buttonClass("primary", "lg")}>
          {words.followOpen}
        </a>
        <Button size="lg" icon={isCopied ? <Check /> : <Copy />} onClick={copy}>
          {isCopied ? words.copied : words.copy}
        </Button>
      </div>
    </div>
  );
}
