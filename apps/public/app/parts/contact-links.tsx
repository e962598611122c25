/** A number to call. Spaces are for the eye. */
export function PhoneLink({ phone }: { phone: string }) {
  return phone ? <a href={telHref(phone)}>{phone}</a> : null;
}

export const telHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

export function EmailLink({ email }: { email: string }) {
  return email ? <a href={`mailto:${email}`}>{email}</a> : null;
}
