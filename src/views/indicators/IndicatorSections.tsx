import { useMemo, useRef } from 'react'
import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { spoken } from '../indicatorRow.ts'
import type { IndicatorFilter } from './indicatorFilter.ts'
import { isEmpty } from './indicatorFilter.ts'
import type { ListSection } from './indicatorGroups.ts'
import { toIndicatorList } from './indicatorGroups.ts'
import styles from './IndicatorSections.module.css'
import { IndicatorTable } from './IndicatorTable.tsx'
import { ListExport } from './ListExport.tsx'

interface IndicatorSectionsProps {
  readonly strategy: Strategy
  readonly region: Region
  readonly standings: readonly Standing[]
  readonly filter: IndicatorFilter
  readonly comparison: string
}

/** What the filter leaves, how many that is, and a way back when it leaves nothing. */
export function IndicatorSections({
  strategy,
  region,
  standings,
  filter,
  comparison,
}: IndicatorSectionsProps) {
  const words = useWords(indicatorListWords)
  const language = useLanguage()
  // The link that clears goes away with what it clears: focus stays where it stood.
  const count = useRef<HTMLDivElement>(null)
  const { sections, shown, total } = useMemo(
    () => toIndicatorList(strategy, standings, filter, language),
    [strategy, standings, filter, language],
  )
  return (
    <>
      <div ref={count} tabIndex={-1} className={styles.count}>
        <p role="status">{words.hits(shown, total)}</p>
        {isEmpty(filter) ? null : (
          <AppLink to={paths.indicators()} onClick={() => count.current?.focus()}>
            {words.clear}
          </AppLink>
        )}
      </div>
      {sections.length === 0 ? (
        <div className={styles.nothing}>
          <p className={styles.nothingTitle}>{words.nothing}</p>
          <p>{words.nothingHint}</p>
        </div>
      ) : (
        <div className={`${styles.export} no-print`}>
          <ListExport
            strategy={strategy}
            region={region}
            standings={standings}
            sections={sections}
            comparison={comparison}
          />
        </div>
      )}
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`lista-${section.id}`} className={styles.section}>
          <h2 id={`lista-${section.id}`}>
            <SectionTitle section={section} />
          </h2>
          {section.notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
          <IndicatorTable
            caption={section.area ? spoken(section.area.title, language) : words.crossCutting}
            groups={section.groups}
            comparison={comparison}
          />
        </section>
      ))}
    </>
  )
}

function SectionTitle({ section: { area, path } }: { section: ListSection }) {
  const words = useWords(indicatorListWords)
  if (!area || path === undefined) return words.crossCutting
  return (
    <AppLink to={path} className={styles.area}>
      <span className={styles.number}>{area.number}</span> <SpokenText text={area.title} />
    </AppLink>
  )
}
