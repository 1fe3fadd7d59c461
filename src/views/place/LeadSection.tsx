import { StripKey } from '#charts/strip/StripKey.tsx'
import { StripRows } from '#charts/strip/StripRows.tsx'
import type { ComparedPlace, PlaceComparison } from '#domain/placeComparison.ts'
import { pickLeads } from '#domain/placeComparison.ts'
import { toNameInText } from '#i18n/placeName.ts'
import { placeComparisonWords } from '#i18n/placeComparisonWords.ts'
import { placePageWords } from '#i18n/placePageWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './LeadSection.module.css'
import { placeParts } from './placeModel.ts'
import type { StripSetting } from './stripRows.ts'
import { toStripRow, toStripWords } from './stripRows.ts'

/** How many are shown each way. */
const most = 5

interface LeadSectionProps {
  readonly comparison: PlaceComparison
  readonly setting: StripSetting
}

/** Where the place is furthest ahead of its whole and furthest behind it. */
export function LeadSection({ comparison, setting }: LeadSectionProps) {
  const words = useWords(placeComparisonWords)
  const { parts } = useWords(placePageWords)
  const { region, whole, language } = setting
  const { ahead, behind } = pickLeads(comparison.compared, most)
  return (
    <section id={placeParts.leads} aria-labelledby={`${placeParts.leads}-rubrik`} className={styles.section}>
      <h2 id={`${placeParts.leads}-rubrik`}>{parts.leads}</h2>
      <p className={styles.rule}>{words.leadsRule(toNameInText(region, language), whole.kind)}</p>
      <StripKey words={toStripWords(setting)} />
      <div className={styles.columns}>
        <Column title={words.ahead} none={words.noneAhead(whole.kind)} compared={ahead} setting={setting} />
        <Column
          title={words.behind}
          none={words.noneBehind(whole.kind)}
          compared={behind}
          setting={setting}
        />
      </div>
    </section>
  )
}

interface ColumnProps {
  readonly title: string
  /** Said when there are none. */
  readonly none: string
  readonly compared: readonly ComparedPlace[]
  readonly setting: StripSetting
}

function Column({ title, none, compared, setting }: ColumnProps) {
  return (
    <div className={styles.column}>
      <h3>{title}</h3>
      {compared.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <StripRows
        rows={compared.map((one) => toStripRow(one, setting))}
        words={toStripWords(setting)}
        label={title}
      />
    </div>
  )
}
