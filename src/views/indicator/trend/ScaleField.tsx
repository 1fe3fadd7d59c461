import type { Scale } from '#domain/seriesScale.ts'
import { trendWords } from '#i18n/trendWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { RadioField } from '#ui/RadioField.tsx'
import type { TrendControlsView } from './controlsModel.ts'

interface ScaleFieldProps extends Pick<TrendControlsView, 'scales' | 'scale'> {
  readonly choose: (scale: Scale) => void
}

/** How values are shown; a scale the measure cannot have is there and cannot be chosen. */
export function ScaleField({ scales, scale, choose }: ScaleFieldProps) {
  const { scale: legend } = useWords(trendWords)
  return <RadioField legend={legend} options={scales} chosen={scale} choose={choose} />
}
