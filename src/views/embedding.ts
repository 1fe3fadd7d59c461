/** How a chart is shown on another website: where it is, and the code to paste there. */
export interface Embedding {
  readonly address: string
  readonly code: string
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A frame that follows the width it is given. `height` in pixels. */
export function toEmbedding(address: string, title: string, height: number): Embedding {
  const [source, name] = [address, title].map((text) =>
    text.replaceAll(/[&<>"]/gu, (mark) => entities[mark] ?? mark),
  )
  return {
    address,
    code: `<iframe src="${source}" title="${name}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
  }
}
