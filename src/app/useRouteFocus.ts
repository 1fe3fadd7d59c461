import { useEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/**
 * A new view takes focus to its heading, so that keyboard and screen reader start where the eye does.
 * Going back returns focus to the link one left by, and who chooses in a list stays in it.
 */
export function useRouteFocus(): void {
  const { key, pathname } = useLocation()
  const navigationType = useNavigationType()
  const leftBy = useRef(new Map<string, string>())
  const previous = useRef({ key, pathname })

  useEffect(() => {
    const rememberLink = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const href = link?.getAttribute('href')
      if (href) leftBy.current.set(key, href)
    }
    document.addEventListener('click', rememberLink, { capture: true })
    return () => {
      document.removeEventListener('click', rememberLink, { capture: true })
    }
  }, [key])

  useEffect(() => {
    const isSameView = previous.current.pathname === pathname
    previous.current = { key, pathname }
    if (isSameView || document.activeElement instanceof HTMLSelectElement) return
    const href = navigationType === NavigationType.Pop ? leftBy.current.get(key) : undefined
    const link = href === undefined ? null : document.querySelector(`main a[href="${CSS.escape(href)}"]`)
    const target = link ?? document.querySelector('main h1')
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true })
  }, [key, pathname, navigationType])
}
