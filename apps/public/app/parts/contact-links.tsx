/** A number to call. Spaces are for the eye. */
export function PhoneLink({ phone }: { phone: string }) {
  return phone ? <a href={telHref(phone)}>{phone}</a> : null;
}

export const telHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** An address to write to. Where it has to be parted, it is before the @. */
export function EmailLink({ email }: { email: string }) {
  if (!email) return null;
  const [name, ...host] = email.split(/(?=@)/);
  return (
    <a href={`mailto:${email}`}>
      {name}
      <wbr />
      {host}
    </a>
  );
}
