import type { ReactNode } from 'react'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { paths } from '#paths.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { PictureView } from '../PictureView.tsx'
import { spoken } from '../indicatorRow.ts'

interface IndicatorPictureProps {
  readonly indicator: Pick<IndicatorSummary, 'id' | 'title'>
  /** What the chart says; undefined while it is not known. */
  readonly headline?: string | undefined
  readonly children: ReactNode
}

/** A chart of an indicator alone, with what it says. */
export function IndicatorPicture({ indicator: { id, title }, headline, children }: IndicatorPictureProps) {
  return (
    <PictureView title={spoken(title, useLanguage())} headline={headline} path={paths.indicator(id)}>
      {children}
    </PictureView>
  )
}
