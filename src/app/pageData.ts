import type { DehydratedState } from '@tanstack/react-query'

/** What the build puts in a prerendered page for its hydration. */
export interface PageData {
  readonly rendered: string
  readonly queries: DehydratedState
}

const pageDataId = 'page-data'

/** The data of the page, if the build prerendered it. */
export function readPageData(): PageData | undefined {
  const text = document.getElementById(pageDataId)?.textContent
  return text ? (JSON.parse(text) as PageData) : undefined
}

/** A `<script>` that holds data, never code. `<` is escaped so that no text can end it. */
export function toPageDataScript(data: PageData): string {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="${pageDataId}">${text}</script>`
}
