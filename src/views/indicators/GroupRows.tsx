import type { FocusArea } from '#domain/strategy.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { GoalBadge } from '../GoalBadge.tsx'
import type { EntryGroup } from './entryGroups.ts'
import styles from './IndicatorTable.module.css'

/** Written out, because a table that is laid out otherwise is no table to every browser. */
const cell = { role: 'cell' } as const

interface SectionRowProps {
  readonly area: FocusArea | null
  /** The heading where there is no area. */
  readonly otherwise: string
  readonly notes: readonly string[]
  /** In columns. */
  readonly width: number
}

/** The heading above all rows of an area. */
export function SectionRow({ area, otherwise, notes, width }: SectionRowProps) {
  return (
    <tr role="row">
      <td {...cell} colSpan={width} className={styles.section}>
        <h2>
          {area ? (
            <AppLink to={paths.focusArea(area.id)}>
              <span className={styles.number}>{area.number}</span> <SpokenText text={area.title} />
            </AppLink>
          ) : (
            otherwise
          )}
        </h2>
        {notes.map((note) => (
          <p key={note} className={styles.quiet}>
            {note}
          </p>
        ))}
      </td>
    </tr>
  )
}

/** The heading above the rows of a goal or perspective. */
export function GroupRow({ group, width }: { group: EntryGroup; width: number }) {
  return (
    <tr role="row">
      <td {...cell} colSpan={width} className={styles.goal}>
        <h3>
          <GroupTitle group={group} />
        </h3>{' '}
        <GoalBadge status={group.badge} />
      </td>
    </tr>
  )
}

export function GroupTitle({ group: { path, title } }: { group: EntryGroup }) {
  if (path === undefined) return <SpokenText text={title} />
  return (
    <AppLink to={path}>
      <SpokenText text={title} />
    </AppLink>
  )
}
