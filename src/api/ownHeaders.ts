let ownHeaders: Readonly<Record<string, string>> = {}

/**
 * Headers for the API of this site alone: another site would have to be asked whether it allows them. Apart from
 * client.ts, so that the app can start without the parser.
 */
export function setOwnHeaders(headers: Readonly<Record<string, string>>): void {
  ownHeaders = headers
}

export const readOwnHeaders = () => ownHeaders
