/** A new name for a deck or a slide: sixteen hexadecimal digits by chance. */
export function toNewId(): string {
  // crypto.randomUUID is only there over https.
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
