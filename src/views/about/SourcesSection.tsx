import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Strategy } from '#domain/strategy.ts'
import { aboutWords } from '#i18n/aboutWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { AboutSection } from './AboutSection.tsx'
import { toSourceRows } from './sourceRows.ts'
import styles from './SourcesSection.module.css'

/** Every publisher and what rests on it. */
export function SourcesSection({ strategy }: { strategy: Strategy }) {
  const words = useWords(aboutWords).sources
  const rows = toSourceRows(strategy.indicators, useLanguage())
  return (
    <AboutSection id="kallor">
      <p>{words.intro}</p>
      <p>{words.via}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.caption(strategy.indicators.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.publisher}</th>
            <th scope="col">{words.indicators}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ source, indicators }) => (
            <tr key={source}>
              <th scope="row">{source}</th>
              <td>
                <ul>
                  {indicators.map((indicator) => (
                    <Item key={indicator.id} indicator={indicator} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </AboutSection>
  )
}

function Item({ indicator: { id, title, ownProcessing } }: { indicator: IndicatorSummary }) {
  const words = useWords(aboutWords).sources
  return (
    <li>
      <AppLink to={paths.indicator(id)}>
        <SpokenText text={title} />
      </AppLink>
      {ownProcessing ? <span className={styles.processed}> ({words.processed})</span> : null}
    </li>
  )
}
