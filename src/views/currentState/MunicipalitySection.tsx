import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { indicatorQuery } from '#api/queries.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import { currentStateWords } from '#i18n/currentStateWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { toLoadState } from '../toLoadState.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import type { MapChoices } from './mapChoice.ts'
import { findMapMeasure, mapParameters, mapSection } from './mapChoice.ts'
import { MeasurePicker } from './MeasurePicker.tsx'
import { MunicipalityFigures } from './MunicipalityFigures.tsx'
import styles from './MunicipalitySection.module.css'

interface MunicipalitySectionProps {
  readonly loaded: StrategyInRegion
  readonly catalogue: RegionCatalogue
  readonly choices: MapChoices
}

/** The municipalities on one measure of the page, as map and bars. The address says which measure. */
export function MunicipalitySection({ loaded, catalogue, choices }: MunicipalitySectionProps) {
  const words = useWords(currentStateWords)
  const [search] = useSearchParams()
  const measure = findMapMeasure(choices, search.get(mapParameters.measure))
  if (!measure) return null
  return (
    <section aria-labelledby={mapSection} className={styles.section}>
      <h2 id={mapSection}>{words.municipalities}</h2>
      <MeasurePicker choices={choices} measure={measure} />
      <Measured key={measure.id} measure={measure} loaded={loaded} catalogue={catalogue} />
    </section>
  )
}

interface MeasuredProps {
  readonly measure: IndicatorSummary
  readonly loaded: StrategyInRegion
  readonly catalogue: RegionCatalogue
}

function Measured({ measure, loaded, catalogue }: MeasuredProps) {
  const state = toLoadState(useQuery(indicatorQuery(measure.id)))
  return (
    <LoadPanel state={state} size="section">
      {(indicator) => <MunicipalityFigures indicator={indicator} loaded={loaded} catalogue={catalogue} />}
    </LoadPanel>
  )
}
