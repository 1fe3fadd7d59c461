import type { Language } from '#domain/localizedText.ts'
import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { ListedIndicator } from '../verdictTable.ts'
import type { ListSection } from './indicatorGroups.ts'

/** The rows that are shown, in their order: an indicator once for each goal or perspective it stands under. */
export function listShown(sections: readonly ListSection[], language: Language): readonly ListedIndicator[] {
  const { crossCutting } = indicatorListWords[language]
  return sections.flatMap(({ area, groups }) =>
    groups.flatMap((group) =>
      group.rows.map(({ id }) => ({
        key: `${group.id} ${id}`,
        id,
        area: area ? spoken(area.title, language) : crossCutting,
        goal: spoken(group.title, language),
      })),
    ),
  )
}
