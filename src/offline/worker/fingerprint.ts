/** SHA-256 of the bytes in base64, as the build wrote it in the package's list. */
export async function toFingerprint(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...digest))
}
