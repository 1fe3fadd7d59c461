import { PresenterWindow } from './PresenterWindow.tsx'
import { ShowWindow } from './ShowWindow.tsx'

/** A deck as its presenter sees it, beside the window the audience sees. */
export default function PresenterPage() {
  return <ShowWindow shownTo="presenter">{(show) => <PresenterWindow show={show} />}</ShowWindow>
}
