import { LogOut, MonitorX } from "lucide-react";
import { Button } from "@/components/ui/button";

/** Ends this session, or all of them. A plain form: the next page is loaded whole, and nothing of this one survives. */
export function SignOutForm() {
  return (
    <form method="post" action="/sign-out" className="grid gap-2">
      <Button type="submit" size="sm" icon={<LogOut />} className="w-full">
        Sign out
      </Button>
      <Button
        type="submit"
        name="everywhere"
        value="yes"
        variant="quiet"
        size="sm"
        icon={<MonitorX />}
        className="w-full"
      >
        Sign out on all devices
      </Button>
    </form>
  );
}
