import type { Language } from '#domain/localizedText.ts'
import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { ListedIndicator } from '../verdictTable.ts'
import type { RowGroup } from './indicatorList.ts'

/** The rows that are shown, in their order, each with the goal or perspective it stands under. */
export function listShown(groups: readonly RowGroup[], language: Language): readonly ListedIndicator[] {
  const { crossCutting } = indicatorListWords[language]
  return groups.flatMap(({ rows }) =>
    rows.map(({ key, id, group }) => ({
      key,
      id,
      area: group.area ? spoken(group.area.title, language) : crossCutting,
      goal: spoken(group.title, language),
    })),
  )
}
