/** The parameter a search is kept in. */
export const searchParameter = 'q'

const longest = 200

/** What an address or a field says to search for: a long text is cut, and spaces around it are nothing. */
export function toSearchText(text: string | null): string {
  return (text ?? '').slice(0, longest).trim()
}
