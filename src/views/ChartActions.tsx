import { useQuery } from '@tanstack/react-query'
import { useContext } from 'react'
import { useLocation } from 'react-router'
import { strategyQuery } from '#api/queries.ts'
import { useFramedChart } from '#charts/frame/framedChart.ts'
import { isEmbedded, paths } from '#paths.ts'
import { ClockContext } from '#ui/clock.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { toEmbedding } from './embedding.ts'
import { ExportActions } from './ExportActions.tsx'
import type { ChartSubject } from './toExportSheet.ts'
import { toExportSheet, toFullTitle } from './toExportSheet.ts'
import { useShownAddress } from './useShownAddress.ts'

interface ChartActionsProps extends ChartSubject {
  /** Height of the frame it is embedded in, in pixels. */
  readonly embedHeight?: number
}

/** What can be taken home from an indicator's chart; stands in its frame. */
export function ChartActions({ embedHeight = 720, ...subject }: ChartActionsProps) {
  const language = useLanguage()
  const framed = useFramedChart()
  const clock = useContext(ClockContext)
  const { pathname } = useLocation()
  const { toHere, toOther } = useShownAddress()
  const { data: strategy } = useQuery(strategyQuery())
  const { table } = framed ?? {}
  if (!framed || !table || !strategy || isEmbedded(pathname)) return null
  return (
    <ExportActions
      title={framed.title}
      slidePath={paths.indicatorPicture(subject.indicator.id, subject.chart)}
      toSheet={(part) =>
        toExportSheet({ ...framed, table }, subject, {
          strategy,
          address: toHere(part),
          today: clock.now(),
          language,
        })
      }
      toEmbedding={() =>
        toEmbedding(
          toOther(paths.embeddedChart(subject.indicator.id, subject.chart)),
          toFullTitle(framed.title, subject, language),
          embedHeight,
        )
      }
    />
  )
}
