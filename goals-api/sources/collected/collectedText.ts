import * as v from 'valibot'

/**
 * A text in both languages. An unquoted comma in `{ sv: One, two, en: … }` makes YAML end the text there and
 * take the rest for a key without a value; such a rest is joined to the text it was cut from.
 */
export const collectedText = v.pipe(
  v.record(v.string(), v.nullable(v.string())),
  v.transform(joinCutTexts),
  v.strictObject({ sv: v.string(), en: v.string() }),
)

function joinCutTexts(entries: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  const whole: [key: string, text: string][] = []
  for (const [key, text] of Object.entries(entries)) {
    const previous = whole.at(-1)
    if (text !== null) whole.push([key, text])
    else if (previous) previous[1] += `, ${key}`
  }
  return Object.fromEntries(whole)
}
