import { NotFoundNotice } from '#ui/NotFoundNotice.tsx'

/** Any address that is no view's. */
export function NotFoundPage() {
  return <NotFoundNotice />
}
