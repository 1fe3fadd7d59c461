import { useNavigation } from 'react-router'
import styles from './NavigationProgress.module.css'

/** A thin line while the next view is on its way. */
export function NavigationProgress() {
  const { state } = useNavigation()
  return <div className={styles.line} data-active={state === 'loading' ? '' : undefined} aria-hidden="true" />
}
