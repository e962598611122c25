/** The link in the next mail to an address. */
export async function linkTo({ mailbox }: { mailbox?: string }, email: string): Promise<string> {
  const mail = await (await fetch(`${mailbox}/?to=${encodeURIComponent(email)}`)).text();
  const link = /http:\/\/[^\s"<>]+action-token[^\s"<>]+/.exec(mail)?.[0];
  if (!link) throw new Error(`There is no link in the mail: ${mail}`);
  return link.replaceAll('&amp;', '&');
}
