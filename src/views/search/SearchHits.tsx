import { Link } from 'react-router'
import { useAddress } from '#ui/AppLink.tsx'
import { HitText } from './HitText.tsx'
import { toHitHref } from './hitTarget.ts'
import styles from './SearchHits.module.css'
import type { HitGroup } from './searchModel.ts'

/** Every kind of hit under its heading. */
export function SearchHits({ groups }: { groups: readonly HitGroup[] }) {
  const toAddress = useAddress()
  return groups.map(({ id, title, lines, more }) => (
    <section key={id} aria-labelledby={`traffar-${id}`} className={styles.group}>
      <h2 id={`traffar-${id}`} className={styles.title}>
        {title}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line.key} className={styles.hit}>
            <Link
              to={toHitHref(toAddress(line.target.path, line.target.changes), line.target)}
              className={styles.link}
            >
              <HitText line={line} />
            </Link>
          </li>
        ))}
      </ul>
      {more ? <p className={styles.more}>{more}</p> : null}
    </section>
  ))
}
