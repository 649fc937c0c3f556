/** An e-mail that the person's own mail program opens, ready to be filled in. Pure; nothing is sent from here. */

// One plain address and nothing that a mail program could read as another recipient, a header or a link.
const ADDRESS = /^[\w.!#$'*+/=^`{|}~-]{1,64}@(?:[a-z\d-]{1,63}\.)+[a-z]{2,63}$/i;

/**
 * The address to write to, out of what a clinic's profile calls its e-mail.
 * @returns null where that is no single plain address
 */
export function mailAddress(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return ADDRESS.test(trimmed) ? trimmed : null;
}

/**
 * A link that opens the mail program (RFC 6068).
 * @param to an address from `mailAddress`; null leaves the recipient to the person
 * @param lines of the text
 */
export function mailLink(to: string | null, subject: string, lines: readonly string[]): string {
  const body = lines.join('\r\n');
  const address = to === null ? '' : to.split('@').map(encodeURIComponent).join('@');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
