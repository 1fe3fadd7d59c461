import styles from './CertaintyLabel.module.css'

/** How much a verdict hangs on choices, in a word beside it. */
export function CertaintyLabel({ word }: { word: string | undefined }) {
  return word === undefined ? null : <span className={styles.label}>{word}</span>
}
