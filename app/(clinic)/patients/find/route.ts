import { redirect } from "next/navigation";
import { findPatientAddress } from "@/lib/patients/loaders";

/** Where another system sends its user: to the patient it has by a number, else to the form of a new one. */
export async function GET({ url }: Request): Promise<Response> {
  const { search, searchParams } = new URL(url);
  const found = await findPatientAddress(Object.fromEntries(searchParams));
  redirect(found ?? `/sign-in?callbackUrl=${encodeURIComponent(`/patients/find${search}`)}`);
}
