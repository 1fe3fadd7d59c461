import { AudienceWindow } from './AudienceWindow.tsx'
import { ShowWindow } from './ShowWindow.tsx'

/** A deck in front of an audience. */
export default function ShowPage() {
  return <ShowWindow shownTo="audience">{(show) => <AudienceWindow show={show} />}</ShowWindow>
}
