/** A JSON text that ends too early. */
export function cutShort(body: string): string {
  return body.slice(0, Math.floor(body.length / 2))
}

/** An answer from an API of a major version that the page does not know. */
export function raiseSchemaVersion(body: string): string {
  return body.replace(/"schemaVersion":"\d+\./u, '"schemaVersion":"9.')
}

/**
 * A strategy with two faults: the first indicator has `decimals: "en"`, and the second latest value there
 * is, of another indicator, is text with a decimal comma. All else stands.
 */
export function breakOneIndicator(body: string): string {
  let seen = 0
  return body
    .replace(/"decimals":\d+/u, '"decimals":"en"')
    .replaceAll(/"latest":\{"year":(\d+),"value":[^}]+\}/gu, (latest, year: string) => {
      seen += 1
      return seen === 2 ? `"latest":{"year":${year},"value":"12,5"}` : latest
    })
}
