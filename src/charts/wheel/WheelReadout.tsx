import { StatusMark } from '#ui/StatusMark.tsx'
import type { WheelNode } from './wheelNode.ts'
import styles from './WheelReadout.module.css'

/** What is pointed at, in words: on the hub where there is room, else under the wheel. The link's name says the same. */
export function WheelReadout({ node }: { node: WheelNode }) {
  const { title, detail, status } = node
  return (
    <p aria-hidden="true" className={styles.readout}>
      <span className={styles.title}>{title}</span>
      {detail !== undefined && (
        <span className={styles.detail}>
          {status ? <StatusMark status={status} word={detail} size="small" /> : detail}
        </span>
      )}
    </p>
  )
}
