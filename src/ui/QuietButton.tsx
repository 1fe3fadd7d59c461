import type { ComponentProps } from 'react'
import styles from './QuietButton.module.css'

/** A button that looks like a link: it does something, but is not what the page is about. */
export function QuietButton(props: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return <button {...props} type="button" className={styles.button} />
}
