import { useQuery } from '@tanstack/react-query'
import { useContext } from 'react'
import { strategyQuery } from '#api/queries.ts'
import { useFramedChart } from '#charts/frame/framedChart.ts'
import { ClockContext } from '#ui/clock.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { ExportActions } from './ExportActions.tsx'
import type { GatheredSubject } from './gatheredSheet.ts'
import { toGatheredSheet } from './gatheredSheet.ts'
import { useShownAddress } from './useShownAddress.ts'

interface GatheredActionsProps extends GatheredSubject {
  /** The path of the same picture on a slide; undefined where it is that of the page. */
  readonly slidePath?: string
}

/** What can be taken home from a figure that no single measure's page has; stands in its frame. */
export function GatheredActions({ slidePath, ...subject }: GatheredActionsProps) {
  const language = useLanguage()
  const clock = useContext(ClockContext)
  const framed = useFramedChart()
  const { toHere } = useShownAddress()
  const { data: strategy } = useQuery(strategyQuery())
  if (!framed?.table || !strategy) return null
  const { title, source, table } = framed
  return (
    <ExportActions
      title={title}
      {...(slidePath === undefined ? {} : { slidePath })}
      toSheet={(part) =>
        toGatheredSheet({ title, source, table }, subject, {
          strategy,
          address: toHere(part),
          today: clock.now(),
          language,
        })
      }
    />
  )
}
