/** The values of one theme: token name without dashes in front → '#rrggbb'. */
export type Tokens = ReadonlyMap<string, string>

interface ThemeTokens {
  readonly light: Tokens
  readonly dark: Tokens
  readonly contrast: Tokens
  /** What the system's wish for more contrast gives; the same as `contrast`. */
  readonly askedContrast: Tokens
}

const hex = '#[0-9a-f]{6}'
const declaration = new RegExp(
  `--([a-z0-9-]+):\\s*(?:light-dark\\((${hex}),\\s*(${hex})\\)|(${hex}))\\s*;`,
  'giu',
)

/** The declarations between the braces that follow `selector`. Throws if there are none. */
function blockOf(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`tokens.css has no block "${selector}"`)
  return css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start))
}

function colorsOf(block: string, isDark: boolean): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', light, dark, only] of block.matchAll(declaration))
    found.set(name, (isDark ? dark : light) ?? only ?? '')
  return found
}

/** Every colour of tokens.css in each theme, the high contrast one laid over the light. */
export function readTokens(css: string): ThemeTokens {
  const root = blockOf(css, ':root')
  const light = colorsOf(root, false)
  const over = (selector: string) => new Map([...light, ...colorsOf(blockOf(css, selector), false)])
  return {
    light,
    dark: colorsOf(root, true),
    contrast: over(":root[data-theme='kontrast']"),
    askedContrast: over(':root:not([data-theme])'),
  }
}
