import { setBaseUrl } from '#api/client.ts'
import { apiRoot } from '#api/resourcePaths.ts'
import { renderAddress } from '#app/prerender.tsx'
import type { TrendSpec } from '#charts/trend/trendSpec.ts'
import type { ExportSheet } from '#domain/exportSheet.ts'
import { publishGoalsApi } from '#goals-api/publish/publishGoalsApi.ts'
import { readDataFolder } from '#goals-api/readDataFolder.ts'

/** A figure of a page: its markup, what its row of exports takes home, and what its line chart was told to draw. */
export interface RenderedFigure {
  readonly html: string
  readonly sheet: ExportSheet | undefined
  readonly spec: TrendSpec | undefined
}

const sheets: ExportSheet[] = []
const specs: TrendSpec[] = []
const today = '2026-11-23'

/** Stands in for the row of exports: keeps the sheet it would take home, and marks whose it is. */
export function KeepSheet({ toSheet }: { toSheet: (part: string | undefined) => ExportSheet }) {
  sheets.push(toSheet('del'))
  return <data value={`sheet-${sheets.length - 1}`} />
}

/** Stands before the line chart: keeps what it is told to draw, and marks whose it is. */
export function KeepSpec({ spec }: { spec: TrendSpec }) {
  specs.push(spec)
  return <data value={`spec-${specs.length - 1}`} />
}

/** The figures of a page as it is served, in the order they stand. The goals API is what would be published now. */
export async function renderFigures(address: string): Promise<readonly RenderedFigure[]> {
  const { body } = await renderAddress(address, today)
  return (body.match(/<figure[^]*?<\/figure>/gu) ?? []).map((html) => ({
    html,
    sheet: findMarked(html, 'sheet', sheets),
    spec: findMarked(html, 'spec', specs),
  }))
}

function findMarked<Kept>(html: string, mark: string, kept: readonly Kept[]): Kept | undefined {
  const [, place] = new RegExp(`<data value="${mark}-(\\d+)">`, 'u').exec(html) ?? []
  return place === undefined ? undefined : kept[Number(place)]
}

/** Answers every fetch with what is published now. */
export function answerWithPublished(): typeof fetch {
  setBaseUrl('http://goals.invalid')
  const { resources } = publishGoalsApi(readDataFolder())
  return (input) => {
    const address = input instanceof Request ? input.url : input.toString()
    const found = resources.get(new URL(address).pathname.replace(apiRoot, ''))
    return Promise.resolve(new Response(found?.body ?? null, { status: found ? 200 : 404 }))
  }
}
