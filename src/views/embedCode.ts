const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What to paste into another website to show a chart there: it follows the width it is given. `height` in pixels. */
export function toEmbedCode(address: string, title: string, height: number): string {
  const [source, name] = [address, title].map((text) =>
    text.replaceAll(/[&<>"]/gu, (mark) => entities[mark] ?? mark),
  )
  return `<iframe src="${source}" title="${name}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`
}
