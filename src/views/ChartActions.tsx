import { useQuery } from '@tanstack/react-query'
import { useContext } from 'react'
import { useLocation } from 'react-router'
import { strategyQuery } from '#api/queries.ts'
import { useFramedChart } from '#charts/frame/framedChart.ts'
import { isEmbedded, paths, toLanguagePath } from '#paths.ts'
import { toSharedSearch } from '#pathState.ts'
import { ClockContext } from '#ui/clock.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { toEmbedCode } from './embedCode.ts'
import { ExportActions } from './ExportActions.tsx'
import type { ChartSubject } from './toExportSheet.ts'
import { toExportSheet, toFullTitle } from './toExportSheet.ts'

interface ChartActionsProps extends ChartSubject {
  /** Height of the frame it is embedded in, in pixels. */
  readonly embedHeight?: number
}

/** What can be taken home from an indicator's chart; stands in its frame. */
export function ChartActions({ embedHeight = 620, ...subject }: ChartActionsProps) {
  const language = useLanguage()
  const framed = useFramedChart()
  const clock = useContext(ClockContext)
  const { pathname, search } = useLocation()
  const { data: strategy } = useQuery(strategyQuery())
  const { table } = framed ?? {}
  if (!framed || !table || !strategy || isEmbedded(pathname)) return null
  const state = toSharedSearch(search)
  const toAddress = (path: string) => `${window.location.origin}${path}${state}`
  const embeddedPath = toLanguagePath(paths.embeddedChart(subject.indicator.id, subject.chart), language)
  return (
    <ExportActions
      title={framed.title}
      toSheet={(part) =>
        toExportSheet({ ...framed, table }, subject, {
          strategy,
          address: toAddress(pathname) + (part === undefined ? '' : `#${part}`),
          today: clock.now(),
          language,
        })
      }
      toEmbed={() => {
        const address = toAddress(embeddedPath)
        return {
          address,
          code: toEmbedCode(address, toFullTitle(framed.title, subject, language), embedHeight),
        }
      }}
    />
  )
}
