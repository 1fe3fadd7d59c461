import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { toNameInText } from '#i18n/placeName.ts'
import { placePageWords } from '#i18n/placePageWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { IndicatorRows } from '../IndicatorRows.tsx'
import type { IndicatorSection, UnpublishedIndicator } from './indicatorSections.ts'
import { toIndicatorSections, toUnpublished } from './indicatorSections.ts'
import styles from './IndicatorSections.module.css'
import { placeParts } from './placeModel.ts'

interface IndicatorSectionsProps {
  readonly strategy: Strategy
  readonly region: Region
  readonly standings: readonly Standing[]
  /** Name of the region that levels are compared with: "Riket". */
  readonly comparison: string
}

/** Every indicator of the place under its area, and last those that have no figure for it. */
export function IndicatorSections({ strategy, region, standings, comparison }: IndicatorSectionsProps) {
  const words = useWords(placePageWords)
  const language = useLanguage()
  return (
    <section
      id={placeParts.indicators}
      aria-labelledby={`${placeParts.indicators}-rubrik`}
      className={styles.sections}
    >
      <h2 id={`${placeParts.indicators}-rubrik`}>{words.parts.indicators}</h2>
      {toIndicatorSections(strategy, standings, language).map((section) => (
        <Section key={section.id} section={section} comparison={comparison} />
      ))}
      <Unpublished
        indicators={toUnpublished(strategy, standings, language)}
        place={toNameInText(region, language)}
      />
    </section>
  )
}

function Section({ section, comparison }: { section: IndicatorSection; comparison: string }) {
  const { title, progress, indicators, source } = section
  return (
    <details className={styles.section}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span> <span className={styles.progress}>{progress}</span>
      </summary>
      <IndicatorRows indicators={indicators} label={title} comparison={comparison} />
      <p className={styles.source}>{source}</p>
    </details>
  )
}

interface UnpublishedProps {
  readonly indicators: readonly UnpublishedIndicator[]
  readonly place: string
}

function Unpublished({ indicators, place }: UnpublishedProps) {
  const words = useWords(placePageWords)
  if (indicators.length === 0) return null
  return (
    <div className={styles.without}>
      <h3>{words.unpublished(place)}</h3>
      <ul className={styles.unpublished}>
        {indicators.map(({ id, path, title, reasons }) => (
          <li key={id}>
            <AppLink to={path}>
              <SpokenText text={title} />
            </AppLink>{' '}
            <span className={styles.reason}>{reasons}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
