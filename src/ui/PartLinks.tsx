import styles from './PartLinks.module.css'

interface PartLinksProps {
  /** What the links are together: "På sidan". */
  readonly label: string
  readonly parts: readonly { readonly id: string; readonly title: string }[]
}

/** The parts of a long page as a line of links that stays in sight. */
export function PartLinks({ label, parts }: PartLinksProps) {
  return (
    <nav aria-label={label} className={`${styles.parts} no-print`}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
